"""A script under construction: what the readers write down before anything has an id.

In: scenes, actions and lines in story order. Out: `Draft`. Never: ids, looks, a reworded line.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from comic.story import Emotion, EpisodeMemory, LeftOut, LeftOutReason, LineKind, Unread
from engines.text.introductions import introduced
from engines.text.sentences import WORDS_PER_BALLOON, pack_sentences, word_count

WORDS_PER_LINE = WORDS_PER_BALLOON
"""A line is one balloon (design.md §5): longer speech becomes several lines, so that it can be spread over panels."""


_LINE_LENGTH_MAX = 600


@dataclass(frozen=True)
class DraftLine:
    """`emotion` None: nobody said, so the words decide. `cue` and `confidence`: see `comic.story.Line`."""

    speaker: str | None
    kind: LineKind
    text: str
    emotion: Emotion | None = None
    cue: str = ""
    confidence: float = 1.0


@dataclass
class DraftBeat:
    action: str = ""
    cast: list[str] = field(default_factory=list)
    lines: list[DraftLine] = field(default_factory=list)


@dataclass
class DraftScene:
    heading: str = ""
    place: str = ""
    time: str = ""
    weather: str = ""
    beats: list[DraftBeat] = field(default_factory=list)


@dataclass(frozen=True)
class CastNote:
    """What the source says of somebody's looks; `hints` guide casting without being shown as a description."""

    name: str
    words: str
    hints: str = ""
    voice: str = ""


@dataclass(frozen=True)
class Draft:
    """`title` is empty when the source has none; `memory` is what an invented tale knows of itself, `leads` whom
    the cast begins with."""

    title: str
    scenes: tuple[DraftScene, ...]
    notes: tuple[CastNote, ...] = ()
    unread: tuple[Unread, ...] = ()
    memory: EpisodeMemory | None = None
    left_out: tuple[LeftOut, ...] = ()
    leads: tuple[str, ...] = ()

    def speakers(self) -> tuple[str, ...]:
        """Names in order of first appearance: who speaks, then who is only seen; the leads before anybody else."""
        names: dict[str, None] = {}
        for scene in self.scenes:
            for beat in scene.beats:
                for line in beat.lines:
                    if line.speaker is not None:
                        names.setdefault(line.speaker)
        for scene in self.scenes:
            for beat in scene.beats:
                for name in beat.cast:
                    names.setdefault(name)
        return tuple(sorted(names, key=lambda name: self.leads.index(name) if name in self.leads else len(self.leads)))


class Drafter:
    """Takes down what a reader finds, in order."""

    def __init__(self) -> None:
        self.title = ""
        self.scenes: list[DraftScene] = []
        self.notes: list[CastNote] = []
        self.unread: list[Unread] = []
        self.left_out: list[LeftOut] = []
        self._beat: DraftBeat | None = None

    def open_scene(self, heading: str = "", place: str = "", time: str = "", weather: str = "") -> None:
        self.scenes.append(DraftScene(heading, place, time, weather))
        self._beat = None

    def end_beat(self) -> None:
        self._beat = None

    def _current(self) -> DraftBeat:
        if not self.scenes:
            self.open_scene()
        if self._beat is None:
            self._beat = DraftBeat()
            self.scenes[-1].beats.append(self._beat)
        return self._beat

    def act(self, action: str, cast: tuple[str, ...] = ()) -> None:
        """An action to be drawn. It opens a beat of its own unless the beat has only actions so far."""
        if self._beat is None or self._beat.lines:
            self._beat = None
        beat = self._current()
        beat.action = f"{beat.action} {action}".strip()
        for name in cast:
            self.see(name)

    def see(self, name: str) -> None:
        """Somebody is in the beat without speaking."""
        beat = self._current()
        if name not in beat.cast:
            beat.cast.append(name)

    def say(self, line: DraftLine) -> None:
        """A line, cut at sentence ends when no balloon could hold it."""
        beat = self._current()
        fits = word_count(line.text) <= WORDS_PER_LINE and len(line.text) <= _LINE_LENGTH_MAX
        texts = [line.text] if fits else pack_sentences(line.text)
        for at, text in enumerate(texts):
            beat.lines.append(replace(line, text=text, cue=line.cue if at == 0 else ""))
        if line.speaker is not None and line.speaker not in beat.cast:
            beat.cast.append(line.speaker)

    def introduce(self, names: tuple[str, ...]) -> None:
        """Notes for those whom an action describes beside their name, unless they have been described."""
        told = {note.name.casefold() for note in self.notes}
        for scene in self.scenes:
            for beat in scene.beats:
                for name, words in introduced(beat.action, names):
                    if name.casefold() not in told:
                        told.add(name.casefold())
                        self.notes.append(CastNote(name, words))

    def misread(self, number: int, text: str) -> None:
        self.unread.append(Unread(number=number, text=text))

    def leave_out(self, text: str, reason: LeftOutReason) -> None:
        """Words that are understood and neither lettered nor drawn."""
        self.left_out.append(LeftOut(text=text, reason=reason))

    def finish(self) -> Draft:
        """All of it. Scenes in which nothing happens are left out, with their heading as what is left of them."""
        for scene in self.scenes:
            if not scene.beats and scene.heading:
                self.leave_out(scene.heading, LeftOutReason.EMPTY_SCENE)
        scenes = tuple(scene for scene in self.scenes if scene.beats)
        return Draft(self.title, scenes, tuple(self.notes), tuple(self.unread), left_out=tuple(self.left_out))
