"""What a series remembers of an episode: who played, where, what happened, what was left open.

In: a finished script, with the creator's edits. Out: `EpisodeMemory`. Never: looks (the project's cast keeps those), or
anything that is not in the script.
"""

from __future__ import annotations

from collections import Counter

from comic.story import EpisodeMemory, LineKind, Script

_LAST_LINES = 2
_EVENT_WORDS_MAX = 20
"""With the words that open a recap, an event of this length still fits into one balloon."""


def remember(script: Script) -> EpisodeMemory:
    """What the story engine noted down, else what the script itself tells: its cast by weight, its places, and its
    last lines as what happened. The last words are always those of the script as it stands."""
    words = [line.text for line in script.lines() if line.kind is not LineKind.SFX]
    last_words = words[-1] if words else ""
    if script.memory is not None:
        return script.memory.model_copy(update={"last_words": last_words})
    spoken = Counter(line.speaker for line in script.lines() if line.speaker is not None)
    return EpisodeMemory(
        language=script.language,
        cast=tuple(name for name, _ in spoken.most_common()),
        places=tuple(dict.fromkeys(scene.place for scene in script.scenes if scene.place)),
        events=_last_events(words),
        last_words=last_words,
    )


def _last_events(words: list[str]) -> tuple[str, ...]:
    """The last lines as one sentence of a recap, shortened from the front until it fits a balloon."""
    kept: list[str] = []
    for line in reversed(words[-_LAST_LINES:]):
        if sum(len(told.split()) for told in (line, *kept)) <= _EVENT_WORDS_MAX:
            kept.insert(0, line)
    return (" ".join(kept),) if kept else ()
