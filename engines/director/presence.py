"""Who is in a panel's picture.

In: a moment, its shot, what holds through its scene. Out: `SceneFacts`, names, the focus first. Never: how they act.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from comic.cast import Presentation
from comic.story import STRONG_EMOTIONS, LineKind
from comic.storyboard import Mood, Shot
from engines.director.blocking import VISIBLE_MAX, Sides
from engines.director.moments import Moment, Purpose
from engines.director.stage import Stage


@dataclass(frozen=True)
class SceneFacts:
    """What holds through a scene."""

    stage: Stage
    sides: Sides
    present: tuple[str, ...]
    mood: Mood
    arrivals: dict[str, int]
    presentations: dict[str, Presentation]

    def here(self, beat: int) -> tuple[str, ...]:
        """Who has come by this beat."""
        return tuple(name for name in self.present if self.arrivals.get(name, 0) <= beat)


def _partner(moment: Moment, facts: SceneFacts, following: Moment | None, before: Moment | None) -> str | None:
    """Whom the speaker talks to: who is called by name, else the neighbour in the exchange, else anybody on the other
    side."""
    speaker = moment.speakers[0]
    come = facts.here(moment.beat)
    spoken_to = next((name for name in come if name != speaker and _is_addressed(name, moment)), None)
    if spoken_to is not None:
        return spoken_to
    for other in (before, following):
        if other is not None and other.scene == moment.scene:
            names = [name for name in (*other.speakers, *other.seen) if name != speaker and name in come]
            if names:
                return names[0]
    left = facts.sides.is_left(speaker)
    return next((name for name in (facts.sides.right if left else facts.sides.left) if name in come), None)


def _is_addressed(name: str, moment: Moment) -> bool:
    """Whether the first speaker's words call somebody: `수아 씨`, `준호야,`, `Maya, wait`."""
    called = re.escape(name)
    pattern = rf"(?<![가-힣]){called} 씨(?:[,!?.…는은]|\s|$)|(?<![가-힣]){called}[아야][,!?.…]|\b{called}[,!?]"
    return any(line.speaker == moment.speakers[0] and re.search(pattern, line.text) for line in moment.lines)


def phoning(moment: Moment) -> set[str]:
    return {line.speaker for line in moment.lines if line.kind is LineKind.RADIO and line.speaker is not None}


def _called(moment: Moment, listeners: list[str], before: Moment | None) -> tuple[str, ...]:
    """Who holds the phone: the one the voice calls by name, else whoever spoke last, else the first there."""
    words = " ".join(line.text for line in moment.lines)
    named = [name for name in listeners if name in words]
    spoke = [name for name in reversed(before.speakers) if name in listeners] if before else []
    return tuple((named or spoke or listeners)[:1])


def visible(
    moment: Moment, shot: Shot, facts: SceneFacts, following: Moment | None, before: Moment | None
) -> tuple[str, ...]:
    """Who is in the picture, the focus first; at most three."""
    here = [name for name in dict.fromkeys((*moment.speakers, *moment.seen)) if name and name in facts.present]
    if moment.purpose is Purpose.ESTABLISH:
        return tuple(here[:2])
    if moment.purpose in (Purpose.REACT, Purpose.AIR, Purpose.DETAIL):
        return (moment.subject,) if moment.subject in facts.present and moment.subject else ()
    if not here:
        come = facts.here(moment.beat)
        listeners = [name for name in come if name not in phoning(moment)]
        if phoning(moment):
            return _called(moment, listeners, before)
        if moment.purpose is Purpose.ACT:
            return ()
        if shot in (Shot.FULL, Shot.WAIST):
            return come[:2]
        return come[:1] if shot is Shot.BUST else ()
    if moment.lines and all(line.kind is LineKind.THOUGHT for line in moment.lines) and shot is Shot.WAIST:
        return tuple(here[:1])
    if shot in (Shot.OVER_THE_SHOULDER, Shot.WAIST) and len(here) == 1 and not phoning(moment):
        partner = _partner(moment, facts, following, before) if moment.speakers else None
        return (here[0], partner) if partner else (here[0],)
    if shot in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP) and moment.speakers:
        strongest = max(moment.lines, key=lambda line: (line.emotion in STRONG_EMOTIONS, line.speaker is not None))
        return (strongest.speaker,) if strongest.speaker in here and strongest.speaker else tuple(here[:1])
    return tuple(here[:VISIBLE_MAX])
