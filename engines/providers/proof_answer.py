"""What a model that can see answers about a panel's art, and how that becomes a Proof.

In: the model's answer. Out: `Proof`. Never: a mark dropped because its place makes no sense.
"""

from __future__ import annotations

from comic.geometry import Box
from comic.proof import Mark, MarkKind, Proof
from comic.value import Value

TEXT_LENGTH_MAX = 80
MARKS_MAX = 12
"""A picture with more than this is full of writing, and no list says it better."""


class AnsweredMark(Value):
    """The sides of the box around it, as fractions of the picture: 0 is its left or upper edge, 1 the other one."""

    kind: MarkKind
    text: str
    left: float
    top: float
    right: float
    bottom: float


class ProofAnswer(Value):
    marks: tuple[AnsweredMark, ...]


def proof_of(answer: ProofAnswer) -> Proof:
    """The first `MARKS_MAX` marks, their text on one line and shortened."""
    return Proof(marks=tuple(_mark(answered) for answered in answer.marks[:MARKS_MAX]))


def _mark(answered: AnsweredMark) -> Mark:
    text = " ".join(answered.text.split())
    shown = text if len(text) <= TEXT_LENGTH_MAX else f"{text[: TEXT_LENGTH_MAX - 1]}…"
    return Mark(kind=answered.kind, text=shown, box=_box(answered))


def _box(answered: AnsweredMark) -> Box | None:
    """Within the picture; None for sides that enclose nothing there."""
    sides = (answered.left, answered.top, answered.right, answered.bottom)
    box = Box(*(round(min(1.0, max(0.0, side)), 3) for side in sides))
    return box if box.width > 0 and box.height > 0 else None
