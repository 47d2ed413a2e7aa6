"""What a text model answers when it translates, and how that becomes a Translation.

In: the model's answer, the script. Out: `Translation`. Never: a line that the script doesn't have.
"""

from __future__ import annotations

from comic.translation import Translation
from comic.value import Value
from engines.ports import TranslationInputs


class TranslatedLine(Value):
    id: str
    text: str


class TranslationAnswer(Value):
    title: str
    lines: tuple[TranslatedLine, ...]


def translated(answer: TranslationAnswer, inputs: TranslationInputs) -> Translation:
    """Raises ValueError when a line is missing, told twice, empty or not the script's."""
    wanted = [line.id for line in inputs.script.lines()]
    told = [line.id for line in answer.lines]
    if sorted(told) != sorted(wanted):
        raise ValueError(f"lines {sorted(set(wanted) ^ set(told))[:20]} are missing, doubled or don't exist")
    empty = [line.id for line in answer.lines if not line.text.strip()]
    if empty:
        raise ValueError(f"lines {empty[:20]} are empty")
    texts = {line.id: line.text.strip() for line in answer.lines}
    return Translation(
        language=inputs.language,
        title=answer.title.strip()[:200],
        lines=tuple((line_id, texts[line_id]) for line_id in wanted),
    )
