"""The people whom a premise names: who they are, what it says of them, who stands beside whom."""

from __future__ import annotations
