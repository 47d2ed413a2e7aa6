"""Somebody whom a premise names. In: nothing. Out: `Named`. Never: an invented name."""

from __future__ import annotations

from dataclasses import dataclass, replace

from comic.cast import Presentation


@dataclass(frozen=True)
class Named:
    """`start` is where the name first stands. `role` is what the premise calls its bearer (`nurse`, `동생`; empty: it
    doesn't say), `role_at` the stretch of text that says so. `is_subject`: the sentence is about them. `is_beside`: one
    of several who do the same together. `presentation` is what grammar or the role says, None where only the name
    could tell."""

    name: str
    start: int
    role: str = ""
    role_at: tuple[int, int] = (0, 0)
    presentation: Presentation | None = None
    is_subject: bool = False
    is_beside: bool = False

    def told_again(self, again: Named) -> Named:
        """With what a later sentence adds."""
        met = self if self.role or not again.role else replace(self, role=again.role, role_at=again.role_at)
        return replace(
            met,
            presentation=met.presentation or again.presentation,
            is_subject=met.is_subject or again.is_subject,
            is_beside=met.is_beside or again.is_beside,
        )
