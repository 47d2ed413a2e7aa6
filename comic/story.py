"""The script: scenes, beats and lines, every line with an id that lives as long as the episode.

In: text as read or written. Out: `Script`. Never: pictures or layout; nothing below a script rewords a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from pydantic import Field

from comic.cast import Character
from comic.errors import NotFound
from comic.value import Value


class Language(StrEnum):
    KOREAN = "ko"
    ENGLISH = "en"


class LineKind(StrEnum):
    SPEECH = "speech"
    SHOUT = "shout"
    WHISPER = "whisper"
    THOUGHT = "thought"
    NARRATION = "narration"
    RADIO = "radio"
    SFX = "sfx"


class Emotion(StrEnum):
    NEUTRAL = "neutral"
    HAPPY = "happy"
    LAUGHING = "laughing"
    SAD = "sad"
    CRYING = "crying"
    ANGRY = "angry"
    FURIOUS = "furious"
    SURPRISED = "surprised"
    SHOCKED = "shocked"
    SCARED = "scared"
    SHY = "shy"
    DETERMINED = "determined"
    SMUG = "smug"
    TIRED = "tired"
    THINKING = "thinking"
    DISGUSTED = "disgusted"


STRONG_EMOTIONS = frozenset(
    {
        Emotion.CRYING,
        Emotion.ANGRY,
        Emotion.FURIOUS,
        Emotion.SHOCKED,
        Emotion.SCARED,
        Emotion.LAUGHING,
        Emotion.DETERMINED,
    }
)


SURE_OF_SPEAKER = 0.7
"""Below this confidence the creator is asked who says a line (docs/reading.md)."""


class Line(Value):
    """Words that will be lettered. `speaker` is a character's name; None for narration and sound effects.

    `cue` is how it is said, in the creator's own words (`울먹이며`, `whispering`), empty where a script says nothing.
    `speaker_confidence` says how sure the reader is of the speaker, 0 to 1; 1 where the source itself names them.
    """

    id: str
    speaker: str | None
    kind: LineKind
    text: str
    emotion: Emotion = Emotion.NEUTRAL
    cue: str = ""
    speaker_confidence: float = Field(default=1.0, ge=0.0, le=1.0)

    @property
    def is_speaker_unsure(self) -> bool:
        """Whether the creator has to check who says it."""
        return self.speaker_confidence < SURE_OF_SPEAKER


class Beat(Value):
    """One thing that happens: an action to be drawn (words for the director, never lettered) and its lines."""

    id: str
    action: str = ""
    cast: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()


class Scene(Value):
    """One place and time. `place` and `time` are the creator's words; the director maps them."""

    id: str
    heading: str = ""
    place: str = ""
    time: str = ""
    weather: str = ""
    beats: tuple[Beat, ...]


class Unread(Value):
    """A line of the source that nobody could parse: kept, named by its number, shown to the creator."""

    number: int
    text: str


class LeftOutReason(StrEnum):
    """Why words of the source, though understood, are neither lettered nor drawn."""

    TITLE_PAGE = "title-page"
    CAST_LIST = "cast-list"
    EMPTY_SCENE = "empty-scene"
    TRANSITION = "transition"
    OUTLINE = "outline"
    NOTE = "note"
    STRUCK_OUT = "struck-out"
    MARK = "mark"


class LeftOut(Value):
    """Words of the source that became no line and no action, with the reason."""

    text: str
    reason: LeftOutReason


class SourceKind(StrEnum):
    PREMISE = "premise"
    SYNOPSIS = "synopsis"
    SCRIPT = "script"
    FOUNTAIN = "fountain"
    PROSE = "prose"


class OpenThread(StrEnum):
    """What the last panel of an invented episode leaves open; a next episode answers it."""

    SECOND = "second"
    SENDER = "sender"
    CALLER = "caller"
    WATCHER = "watcher"
    MISSING = "missing"
    PAGE = "page"
    SUMMONS = "summons"
    STRANGER = "stranger"
    CHILD = "child"
    RETURNED = "returned"
    MOVED = "moved"


class EpisodeMemory(Value):
    """What a series remembers of an episode. `cast` are names in order of weight; `events` sentences in the episode's
    language; `last_words` what its last panel says. Who is what to whom (`roles`, in the premise's words) and
    `open_thread` are known of invented episodes only; `told` names what their tale was made of."""

    language: Language
    cast: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    thing: str = ""
    events: tuple[str, ...] = ()
    last_words: str = ""
    open_thread: OpenThread | None = None
    told: tuple[str, ...] = ()


class Script(Value):
    """The whole episode in words."""

    title: str
    language: Language
    source_kind: SourceKind
    cast: tuple[Character, ...]
    scenes: tuple[Scene, ...]
    unread: tuple[Unread, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    memory: EpisodeMemory | None = None

    def lines(self) -> Iterator[Line]:
        """Every line in story order."""
        for scene in self.scenes:
            for beat in scene.beats:
                yield from beat.lines

    def with_line(self, line_id: str, text: str) -> Script:
        """The same script with other words in one line. Raises NotFound("line-unknown")."""
        return self._with(line_id, {"text": text}, None)

    def with_speaker(self, line_id: str, name: str) -> Script:
        """The same script with one line said by somebody else of the cast, who is there then, and for certain.

        Raises NotFound("line-unknown" | "character-unknown").
        """
        if all(character.name != name for character in self.cast):
            raise NotFound("character-unknown", name=name)
        return self._with(line_id, {"speaker": name, "speaker_confidence": 1.0}, name)

    def _with(self, line_id: str, changes: dict[str, object], seen: str | None) -> Script:
        if all(line.id != line_id for line in self.lines()):
            raise NotFound("line-unknown", line=line_id)

        def edited(beat: Beat) -> Beat:
            if all(line.id != line_id for line in beat.lines):
                return beat
            lines = (line.model_copy(update=changes) if line.id == line_id else line for line in beat.lines)
            cast = beat.cast if seen is None or seen in beat.cast else (*beat.cast, seen)
            return beat.model_copy(update={"lines": tuple(lines), "cast": cast})

        scenes = (
            scene.model_copy(update={"beats": tuple(edited(beat) for beat in scene.beats)}) for scene in self.scenes
        )
        return self.model_copy(update={"scenes": tuple(scenes)})

    def character(self, name: str) -> Character:
        """The member of the cast with this name. Raises KeyError when there is none."""
        for character in self.cast:
            if character.name == name:
                return character
        raise KeyError(name)
