"""A look ahead: what the house's rules would read in a text.

In: a text, the creator's choices. Out: `Preview`. Never: a step, a stored script; with a model as the writer the look
is still the rules', who recognise and count without asking anybody.
"""

from __future__ import annotations

from collections import Counter

from comic.preview import Preview, SpeakerCount
from comic.project import PANELS_MIN
from comic.story import Language, Line, Script, SourceKind
from engines.ports import TextInputs
from engines.text.language import hear
from engines.text.reading import clean_text
from engines.text.recognise import recognise_by
from engines.text.rules import write_script

_INVENTED = frozenset({SourceKind.PREMISE})


def look(text: str, language: Language, kind: SourceKind | None) -> Preview:
    """`kind` None: as it is recognised. Raises BadInput for a text that can't become a comic."""
    clean = clean_text(text)
    heard, seen = hear(clean), recognise_by(clean)
    read_as = kind or seen.kind
    preview = Preview(
        recognised=seen.kind,
        evidence=seen.evidence,
        count=seen.count,
        kind=read_as,
        language=heard.language,
        mixed=heard.mixed,
    )
    if read_as in _INVENTED:
        return preview
    script = write_script(TextInputs(text=clean, language=language, panels=PANELS_MIN, seed=1, kind=read_as))
    return preview.model_copy(update=_counted(script))


def language_of(text: str) -> Language | None:
    """The language that most of a text is written in, of those that the house speaks."""
    return hear(text).language


def _counted(script: Script) -> dict[str, object]:
    lines = list(script.lines())
    spoken = Counter(line.speaker for line in lines if line.speaker is not None)
    return {
        "scenes": len(script.scenes),
        "lines": spoken.total(),
        "told": len(lines) - spoken.total(),
        "speakers": tuple(SpeakerCount(name=name, lines=count) for name, count in spoken.most_common()),
        "unsure": tuple(_quoted(line) for line in lines if line.speaker is not None and line.is_speaker_unsure),
        "unread": script.unread,
    }


def _quoted(line: Line) -> str:
    return f"{line.speaker}: {line.text}"
