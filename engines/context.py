"""What every engine is handed beside its inputs: ports, fonts and a way to report.

In: made by the pipeline's worker. Out: read by engines. Never: a path, a clock, a database.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engines.ports import Painter, Writer

if TYPE_CHECKING:
    from engines.lettering.fonts import Typefaces


def unheard(progress: float) -> None:
    """A `report` for callers that don't watch."""


@dataclass(frozen=True)
class Context:
    """`report(progress)` takes 0.0–1.0 and raises `comic.errors.Cancelled` when the step should stop."""

    writer: Writer | None = None
    painter: Painter | None = None
    typefaces: Typefaces | None = None
    report: Callable[[float], None] = field(default=unheard)
