"""The image engine: briefs become paintings through the painter that the context holds."""

from engines.image.engine import run

__all__ = ["run"]
