"""What is done in a premise and what is true in it: its predicate, read so that a tale can let it happen."""

from __future__ import annotations
