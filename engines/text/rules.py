"""The offline text engine: the creator's text → Script by rules alone.

In: `TextInputs`. Out: `Script`, the same for the same inputs. Never: a network, a clock, a reworded line.
"""

from __future__ import annotations

from collections import Counter

from comic.cast import Character
from comic.story import Script, SourceKind
from comic.storyboard import Setting
from engines.ports import TextInputs
from engines.text.casting import Part, cast_for
from engines.text.draft import Draft
from engines.text.fountain import read_fountain
from engines.text.invention import invent
from engines.text.numbering import number
from engines.text.pasted import read_pasted
from engines.text.places import setting_of
from engines.text.prose import read_prose
from engines.text.reading import clean_text
from engines.text.recognise import recognise
from engines.text.synopsis import read_synopsis


def draft_of(text: str, kind: SourceKind, inputs: TextInputs) -> Draft:
    """The text read, or, of a premise, a story invented."""
    known = tuple(character.name for character in inputs.cast)
    if kind is SourceKind.FOUNTAIN:
        return read_fountain(text, known)
    if kind is SourceKind.SCRIPT:
        return read_pasted(text, known)
    if kind is SourceKind.PROSE:
        return read_prose(text, inputs.language, known)
    if kind is SourceKind.SYNOPSIS:
        return read_synopsis(text, inputs.language, known)
    return invent(text, inputs)


def settings_of(draft: Draft) -> Counter[Setting]:
    """Where the draft plays, scenes counted."""
    counted: Counter[Setting] = Counter()
    for scene in draft.scenes:
        setting = setting_of(scene.place) or setting_of(scene.heading)
        if setting is not None:
            counted[setting] += 1
    return counted


def parts_of(draft: Draft) -> tuple[Part, ...]:
    """Everybody of the draft with what is said of their looks; one spelling per name."""
    lines = Counter(
        line.speaker.casefold() for scene in draft.scenes for beat in scene.beats for line in beat.lines if line.speaker
    )
    parts: dict[str, Part] = {}
    for name in draft.speakers():
        folded = name.casefold()
        said = [note for note in draft.notes if note.name.casefold() == folded]
        parts.setdefault(
            folded,
            Part(
                name=name,
                words=" ".join(note.words for note in said if note.words),
                hints=" ".join(note.hints for note in said if note.hints),
                lines=lines[folded],
                voice=next((note.voice for note in said if note.voice), ""),
            ),
        )
    return tuple(parts.values())


def write_script(inputs: TextInputs) -> Script:
    """The whole text engine without a model. Raises BadInput for text that holds nothing to tell."""
    text = clean_text(inputs.text)
    kind = inputs.kind or recognise(text)
    draft = draft_of(text, kind, inputs)
    cast: tuple[Character, ...] = cast_for(parts_of(draft), inputs.cast, settings_of(draft), inputs.seed)
    return number(draft, cast, inputs.language, kind, inputs.title, text)
