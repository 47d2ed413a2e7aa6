"""What of a script could not be staged as written, as short notes for the creator.

In: the script, its stages, moments and panels. Out: notes, `code:facts`. Never: a sentence (the interface speaks
them), a note about words of a story that the house itself invented.

Codes: `panels-fewer:<panels>`, `panels-more:<panels>`, `place-nearest:<the creator's words>:<setting>` once a place,
`words-unknown:<number of the panel>:<words, at most three>`.
"""

from __future__ import annotations

from comic.story import Script, SourceKind
from engines.director.moments import Moment, Purpose
from engines.director.panels import read_moment
from engines.director.stage import Stage
from engines.illustrator.words.unknown import is_verb

_NEAR_ENOUGH = 0.1
_WORDS_MAX = 3


def length_notes(made: int, wished: int) -> tuple[str, ...]:
    """That the episode became over 10 % shorter or longer than wished."""
    if made < wished * (1 - _NEAR_ENOUGH):
        return (f"panels-fewer:{made}",)
    return (f"panels-more:{made}",) if made > wished * (1 + _NEAR_ENOUGH) else ()


def place_notes(stages: tuple[Stage, ...]) -> tuple[str, ...]:
    """Places without a set of their own, each once, with the set that they are drawn with."""
    near = (stage.nearest for stage in stages)
    return tuple(dict.fromkeys(f"place-nearest:{_plain(place.words)}:{place.setting.value}" for place in near if place))


def word_notes(script: Script, moments: tuple[Moment, ...], present: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """Per panel the content words of its action that no table knows, each word once an episode; verbs only where no
    pose was understood."""
    presentations = {character.name: character.look.presentation for character in script.cast}
    told: set[str] = set()
    notes: list[str] = []
    for number, moment in enumerate(moments, 1):
        if moment.purpose is Purpose.DETAIL:
            continue
        acted = moment.model_copy(update={"lines": ()})
        read = read_moment(acted, present[moment.scene], presentations)
        posed = any(person.pose is not None for person in read.people)
        fresh = [word for word in read.unknown if word not in told and not (posed and is_verb(word))]
        told.update(fresh)
        if fresh:
            notes.append(f"words-unknown:{number}:{', '.join(_plain(word) for word in fresh[:_WORDS_MAX])}")
    return tuple(notes)


def is_creators(script: Script) -> bool:
    """Whether the script's words of action are the creator's own."""
    return script.source_kind is not SourceKind.PREMISE


def _plain(words: str) -> str:
    return words.replace(":", " ")
