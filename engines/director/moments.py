"""A script → moments: the smallest things worth a panel, in story order.

In: `Script`. Out: `Moment`s, each line in exactly one of them. Never: shots, sizes, words changed.
"""

from __future__ import annotations

import re
from enum import StrEnum

from comic.story import Line as ScriptLine
from comic.story import LineKind, Scene, Script
from comic.value import Value
from engines.text.sentences import WORDS_PER_BALLOON, word_count


class Purpose(StrEnum):
    """Why the panel is there."""

    ESTABLISH = "establish"
    ACT = "act"
    SPEAK = "speak"
    REACT = "react"
    AIR = "air"
    DETAIL = "detail"


class Moment(Value):
    """`seen` are the people of it, `subject` whom a silent moment is about, `beat` counts through the episode,
    `opens` marks the first of a scene, which shows its place, `closes` the last of the episode, `hooks` the silent one
    that draws the reader in."""

    purpose: Purpose
    scene: int
    beat: int
    action: str = ""
    seen: tuple[str, ...] = ()
    subject: str | None = None
    lines: tuple[ScriptLine, ...] = ()
    opens: bool = False
    closes: bool = False
    hooks: bool = False

    @property
    def is_long_speech(self) -> bool:
        """Whether it is so much of one speaker's that a listener should be seen before more of it comes."""
        return len(self.speakers) == 1 and self.words > LONG_SPEECH_WORDS

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who is heard, in order, each once; a voice on the phone counts too."""
        return tuple(dict.fromkeys(line.speaker for line in self.lines if line.speaker is not None))

    @property
    def balloons(self) -> int:
        return sum(balloons_of(line) for line in self.lines)

    @property
    def words(self) -> int:
        return sum(word_count(line.text) for line in self.lines)


LONG_SPEECH_WORDS = WORDS_PER_BALLOON // 2


def balloons_of(line: ScriptLine) -> int:
    """Balloons that a line needs at 25 words each (design.md §5)."""
    return max(1, -(-word_count(line.text) // WORDS_PER_BALLOON))


_SCENERY = re.compile(
    r"^(?:the|an?|only|two|all|every|somewhere|nobody|no one)\b|[가-힣](?:이|가|은|는|도|만)\s", re.IGNORECASE
)
"""An action whose subject is a thing (`불이 꺼진다`, `The lights go out`); without a subject the speaker acts."""


def _present(scene: Scene) -> tuple[str, ...]:
    """Everybody of a scene in order of appearance."""
    names: dict[str, None] = {}
    for beat in scene.beats:
        for line in beat.lines:
            if line.speaker is not None and line.kind is not LineKind.RADIO:
                names.setdefault(line.speaker)
        for name in beat.cast:
            heard_only = any(line.speaker == name and line.kind is LineKind.RADIO for line in beat.lines)
            if not heard_only:
                names.setdefault(name)
    return tuple(names)


def moments_of(script: Script) -> tuple[Moment, ...]:
    """An establishing moment per scene, then one per action and one per line. A sound shows whose deed makes it."""
    moments: list[Moment] = []
    count = 0
    for at, scene in enumerate(script.scenes):
        moments.append(Moment(purpose=Purpose.ESTABLISH, scene=at, beat=count, opens=True))
        present = _present(scene)
        for beat in scene.beats:
            count += 1
            acting: tuple[str, ...] = ()
            if beat.action:
                named = tuple(name for name in beat.cast if name.casefold() in beat.action.casefold())
                acting = named or (() if _SCENERY.search(beat.action) else beat.cast[:1])
                moments.append(Moment(purpose=Purpose.ACT, scene=at, beat=count, action=beat.action, seen=acting))
            for line in beat.lines:
                if line.kind is LineKind.SFX and acting:
                    heard = Moment(purpose=Purpose.SPEAK, scene=at, beat=count, action=beat.action, seen=acting)
                    moments.append(heard.model_copy(update={"lines": (line,)}))
                    continue
                seen = (line.speaker,) if line.speaker is not None else _named(line.text, present)
                moments.append(Moment(purpose=Purpose.SPEAK, scene=at, beat=count, seen=seen, lines=(line,)))
    return tuple(moments)


def _named(words: str, names: tuple[str, ...]) -> tuple[str, ...]:
    folded = words.casefold()
    return tuple(name for name in names if name.casefold() in folded)[:2]


def arrivals_in(script: Script) -> tuple[dict[str, int], ...]:
    """For each scene, the beat (counted through the episode) in which each of its people first takes part; voices on
    the phone never arrive."""
    arrivals: list[dict[str, int]] = []
    count = 0
    for scene in script.scenes:
        first: dict[str, int] = {}
        present = _present(scene)
        for beat in scene.beats:
            count += 1
            for name in (*beat.cast, *(line.speaker for line in beat.lines if line.speaker is not None)):
                if name in present:
                    first.setdefault(name, count)
        arrivals.append(first)
    return tuple(arrivals)


def present_in(script: Script) -> tuple[tuple[str, ...], ...]:
    """For each scene, who is in it (voices on the phone left out)."""
    return tuple(_present(scene) for scene in script.scenes)
