"""What every script must hold, whoever wrote it.

In: `Script`. Out: nothing; raises EngineFailure script-invalid (rule, id) for the first broken rule. Never: a repair.
"""

from __future__ import annotations

from comic.errors import BadInput, EngineFailure
from comic.story import LineKind, Script

_VOICELESS = frozenset({LineKind.NARRATION, LineKind.SFX})


def _refuse(rule: str, identifier: str) -> EngineFailure:
    return EngineFailure("script-invalid", rule=rule, id=identifier)


def check_script(script: Script) -> None:
    """Ids unique, names unique, every speaker and everyone seen in the cast, lines not empty, something to read.

    Raises BadInput text-no-story when nothing at all could be read, EngineFailure script-invalid otherwise.
    """
    names = [character.name for character in script.cast]
    if len(set(names)) != len(names):
        raise _refuse("names-unique", next(name for name in names if names.count(name) > 1))
    ids: set[str] = set()
    known = set(names)
    for scene in script.scenes:
        for identifier in (
            scene.id,
            *(beat.id for beat in scene.beats),
            *(line.id for beat in scene.beats for line in beat.lines),
        ):
            if identifier in ids:
                raise _refuse("ids-unique", identifier)
            ids.add(identifier)
        for beat in scene.beats:
            for name in beat.cast:
                if name not in known:
                    raise _refuse("cast-known", beat.id)
            for line in beat.lines:
                if not line.text.strip():
                    raise _refuse("line-empty", line.id)
                if line.speaker is None and line.kind not in _VOICELESS:
                    raise _refuse("speaker-missing", line.id)
                if line.speaker is not None and line.speaker not in known:
                    raise _refuse("speaker-known", line.id)
    if not any(beat.lines or beat.action for scene in script.scenes for beat in scene.beats):
        raise BadInput("text-no-story", unread=len(script.unread))
