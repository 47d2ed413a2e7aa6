"""Emotional backdrops, one feeling a file: each paints the whole panel behind a figure."""
