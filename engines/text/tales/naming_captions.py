"""Who is who: a caption with the name of everybody whom the tale's words don't name in time.

In: a draft, the people and what each is. Out: captions put before first lines. Never: a name said twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from comic.story import LineKind
from engines.text.draft import Draft, DraftBeat, DraftLine


@dataclass(frozen=True)
class Introduction:
    """`caption` says who somebody is. `waits` is the part of the tale in which others may still say the name: 0 for
    somebody who has to be introduced when they enter."""

    name: str
    caption: str
    waits: float


def introduce(draft: Draft, introductions: tuple[Introduction, ...]) -> None:
    """Puts a caption before the first line of everybody whose name nobody says in time."""
    for introduction in introductions:
        entrance = _entrance(draft, introduction.name)
        if entrance is None or _is_named(draft, introduction):
            continue
        beat, at = entrance
        beat.lines.insert(at, DraftLine(None, LineKind.NARRATION, introduction.caption))


def _entrance(draft: Draft, name: str) -> tuple[DraftBeat, int] | None:
    """The beat and number of the first line that somebody says."""
    for scene in draft.scenes:
        for beat in scene.beats:
            for at, line in enumerate(beat.lines):
                if line.speaker == name:
                    return beat, at
    return None


def _is_named(draft: Draft, introduction: Introduction) -> bool:
    """Whether a line says the name before somebody's first line, or, where it may wait, in the tale's first part."""
    lines = [line for scene in draft.scenes for beat in scene.beats for line in beat.lines]
    entrance = next(at for at, line in enumerate(lines) if line.speaker == introduction.name)
    until = max(entrance, int(len(lines) * introduction.waits))
    said = re.compile(rf"(?<!\w){re.escape(introduction.name)}")
    return any(said.search(line.text) for line in lines[:until])
