"""Starlette routes: a package's files, JSON for programs, the light reader page, signing in."""
