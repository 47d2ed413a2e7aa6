"""Where the house remembers: the catalog (SQLite) and the artifact store (files under their digests)."""
