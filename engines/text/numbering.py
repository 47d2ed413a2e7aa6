"""A draft and its cast → Script: ids given, emotions decided.

In: `Draft`. Out: `Script` with ids `s1…`, `b01…`, `l001…`. Never: a reworded line.
"""

from __future__ import annotations

from comic.cast import Character
from comic.story import Beat, Emotion, Language, Line, LineKind, Scene, Script, SourceKind
from engines.text.draft import Draft, DraftLine
from engines.text.emotion import emotion_of_text
from engines.text.reading import clean_line

_SILENT_KINDS = frozenset({LineKind.NARRATION, LineKind.SFX})
TITLE_LENGTH_MAX = 60


def _kind(line: DraftLine) -> LineKind:
    """A whisper with an exclamation mark is said aloud."""
    is_loud = line.kind is LineKind.WHISPER and ("!" in line.text or "！" in line.text)
    return LineKind.SPEECH if is_loud else line.kind


def _emotion(line: DraftLine) -> Emotion:
    if line.emotion is not None:
        return line.emotion
    if line.kind in _SILENT_KINDS:
        return Emotion.NEUTRAL
    found = emotion_of_text(line.text)
    if found is Emotion.NEUTRAL and line.kind is LineKind.THOUGHT:
        return Emotion.THINKING
    return Emotion.DETERMINED if found is Emotion.NEUTRAL and line.kind is LineKind.SHOUT else found


def _title(draft: Draft, wished: str, source: str) -> str:
    for title in (clean_line(wished), clean_line(draft.title)):
        if title:
            return title
    heading = next((scene.place for scene in draft.scenes if scene.place), "")
    first = clean_line(source.split("\n", 1)[0])
    chosen = heading or first
    return chosen if len(chosen) <= TITLE_LENGTH_MAX else chosen[: TITLE_LENGTH_MAX - 1].rstrip() + "…"


def number(
    draft: Draft, cast: tuple[Character, ...], language: Language, kind: SourceKind, title: str, source: str
) -> Script:
    """The finished script. `title` empty: the draft's own, else its first place or words."""
    spelling = {character.name.casefold(): character.name for character in cast}
    scenes: list[Scene] = []
    beats = lines = 0
    for at, scene in enumerate(draft.scenes, start=1):
        numbered_beats: list[Beat] = []
        for beat in scene.beats:
            beats += 1
            numbered: list[Line] = []
            for line in beat.lines:
                lines += 1
                speaker = spelling[line.speaker.casefold()] if line.speaker is not None else None
                numbered.append(
                    Line(
                        id=f"l{lines:03d}",
                        speaker=speaker,
                        kind=_kind(line),
                        text=line.text,
                        emotion=_emotion(line),
                        cue=line.cue,
                        speaker_confidence=round(line.confidence, 2),
                    )
                )
            seen = tuple(dict.fromkeys(spelling[name.casefold()] for name in beat.cast))
            numbered_beats.append(Beat(id=f"b{beats:02d}", action=beat.action, cast=seen, lines=tuple(numbered)))
        scenes.append(
            Scene(
                id=f"s{at}",
                heading=scene.heading,
                place=scene.place,
                time=scene.time,
                weather=scene.weather,
                beats=tuple(numbered_beats),
            )
        )
    return Script(
        title=_title(draft, title, source),
        language=language,
        source_kind=kind,
        cast=cast,
        scenes=tuple(scenes),
        unread=draft.unread,
        memory=draft.memory,
        left_out=draft.left_out,
    )
