"""What a text model answers when it invents a story or reads one, and how that becomes a Script.

In: the model's answer, the creator's inputs. Out: `Script`, by the same casting and numbering as the house's own.
Never: a reworded line of the creator's: of a text that is more than a premise the model says who speaks and how, by
number, and the words are taken from the text.
"""

from __future__ import annotations

from comic.story import Emotion, LineKind, Script, SourceKind
from comic.value import Value
from engines.ports import TextInputs
from engines.text.casting import cast_for
from engines.text.draft import CastNote, Draft, DraftBeat, DraftLine, DraftScene
from engines.text.numbering import number
from engines.text.rules import parts_of, settings_of

VOICELESS = frozenset({LineKind.NARRATION, LineKind.SFX})


class AnsweredPerson(Value):
    """`looks` are words about face, hair, age and clothes; `voice` is how somebody speaks."""

    name: str
    looks: str
    voice: str


class AnsweredLine(Value):
    speaker: str | None
    kind: LineKind
    text: str
    emotion: Emotion


class AnsweredBeat(Value):
    action: str
    seen: tuple[str, ...]
    lines: tuple[AnsweredLine, ...]


class AnsweredScene(Value):
    place: str
    time: str
    weather: str
    beats: tuple[AnsweredBeat, ...]


class StoryAnswer(Value):
    """A whole episode that a model invented."""

    title: str
    people: tuple[AnsweredPerson, ...]
    scenes: tuple[AnsweredScene, ...]


class HeardLine(Value):
    """Of the line with this number: who says it, how, and what they feel."""

    number: int
    speaker: str | None
    kind: LineKind
    emotion: Emotion


class ReadingAnswer(Value):
    """What a model understood of a text of which the house has found the lines."""

    title: str
    people: tuple[AnsweredPerson, ...]
    lines: tuple[HeardLine, ...]


def invented(answer: StoryAnswer, inputs: TextInputs) -> Script:
    """The script of an invented story. Raises ValueError when somebody speaks who isn't among the people."""
    names = {person.name for person in answer.people}
    scenes = tuple(
        DraftScene(
            place=scene.place,
            time=scene.time,
            weather=scene.weather,
            beats=[_beat(beat, names) for beat in scene.beats],
        )
        for scene in answer.scenes
    )
    return _script(Draft(title=answer.title, scenes=scenes, notes=_notes(answer.people)), SourceKind.PREMISE, inputs)


def heard(answer: ReadingAnswer, draft: Draft, kind: SourceKind, inputs: TextInputs) -> Script:
    """The house's reading with the model's speakers and feelings. Raises ValueError for a number that isn't there, or
    one that is missing."""
    told = {line.number: line for line in answer.lines}
    wanted = set(range(1, len(lines_of(draft)) + 1))
    if set(told) != wanted:
        raise ValueError(f"lines {sorted(wanted ^ set(told))[:20]} are missing or don't exist")
    count = 0
    for scene in draft.scenes:
        for beat in scene.beats:
            for at, line in enumerate(beat.lines):
                count += 1
                beat.lines[at] = _heard(line, told[count])
                speaker = beat.lines[at].speaker
                if speaker is not None and speaker not in beat.cast:
                    beat.cast.append(speaker)
    known = {note.name.casefold() for note in draft.notes}
    notes = (*draft.notes, *(note for note in _notes(answer.people) if note.name.casefold() not in known))
    return _script(Draft(draft.title or answer.title, draft.scenes, notes, draft.unread), kind, inputs)


def lines_of(draft: Draft) -> tuple[DraftLine, ...]:
    """Every line in story order."""
    return tuple(line for scene in draft.scenes for beat in scene.beats for line in beat.lines)


def _heard(line: DraftLine, told: HeardLine) -> DraftLine:
    """A sound or a narration stays what it is in the text; of speech the model may say whose and how."""
    if line.kind in VOICELESS or told.kind in VOICELESS or not told.speaker:
        return DraftLine(line.speaker, line.kind, line.text, told.emotion)
    return DraftLine(told.speaker, told.kind, line.text, told.emotion)


def _beat(beat: AnsweredBeat, names: set[str]) -> DraftBeat:
    lines = [_line(line, names) for line in beat.lines]
    speakers = [line.speaker for line in lines if line.speaker is not None]
    seen = [name for name in beat.seen if name in names]
    return DraftBeat(action=beat.action, cast=list(dict.fromkeys([*seen, *speakers])), lines=lines)


def _line(line: AnsweredLine, names: set[str]) -> DraftLine:
    if line.kind in VOICELESS:
        return DraftLine(None, line.kind, line.text, line.emotion)
    if line.speaker not in names:
        raise ValueError(f"{line.speaker!r} speaks and is not among the people")
    return DraftLine(line.speaker, line.kind, line.text, line.emotion)


def _notes(people: tuple[AnsweredPerson, ...]) -> tuple[CastNote, ...]:
    return tuple(CastNote(name=one.name, words=one.looks, voice=one.voice) for one in people)


def _script(draft: Draft, kind: SourceKind, inputs: TextInputs) -> Script:
    cast = cast_for(parts_of(draft), inputs.cast, settings_of(draft), inputs.seed)
    return number(draft, cast, inputs.language, kind, inputs.title, inputs.text)
