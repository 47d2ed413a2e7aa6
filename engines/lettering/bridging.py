"""Which lines of a panel are set as one body, since one speaker says them in a row. In: bodies. Out: bodies. Never: a
place.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from comic.story import LineKind
from engines.lettering.body import Body, bridge

_BRIDGED = frozenset({LineKind.SPEECH, LineKind.WHISPER, LineKind.RADIO})
"""Kinds whose outlines a neck may join: a burst's spikes and a cloud's bumps end where one begins."""

_MOST_PARTS = 3
_MOST_OF_THE_HEIGHT = 0.6


def arrangements(bodies: list[Body], pinned: frozenset[str], height_px: float) -> Iterator[list[Body]]:
    """The bodies with neighbours of one speaker joined, when there are such, and then each for itself."""
    together = _together(bodies, pinned, height_px)
    if len(together) < len(bodies):
        yield together
    yield bodies


def _together(bodies: list[Body], pinned: frozenset[str], height_px: float) -> list[Body]:
    found = bodies[:1]
    for before, body in pairwise(bodies):
        whole = bridge(found[-1], body) if _belong_together(before, body, pinned) else None
        fits = whole is not None and len(whole.parts) <= _MOST_PARTS
        if whole is not None and fits and whole.box.height <= _MOST_OF_THE_HEIGHT * height_px:
            found[-1] = whole
        else:
            found.append(body)
    return found


def _belong_together(before: Body, body: Body, pinned: frozenset[str]) -> bool:
    first, second = before.line, body.line
    same = first.speaker is not None and first.speaker == second.speaker and first.kind is second.kind
    return same and first.kind in _BRIDGED and pinned.isdisjoint({first.id, second.id})
