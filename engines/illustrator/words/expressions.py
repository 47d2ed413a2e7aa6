"""Emotions → how a face shows them: the same mapping for words, cues and lines.

In: words or an `Emotion`. Out: `Expression`. Never: whose face.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from comic.story import Emotion
from comic.storyboard import Expression
from engines.text.phrases import Hit

EXPRESSIONS: Mapping[Emotion, Expression] = MappingProxyType(
    {
        Emotion.NEUTRAL: Expression.NEUTRAL,
        Emotion.HAPPY: Expression.SMILE,
        Emotion.LAUGHING: Expression.LAUGH,
        Emotion.SAD: Expression.SAD,
        Emotion.CRYING: Expression.CRY,
        Emotion.ANGRY: Expression.ANGRY,
        Emotion.FURIOUS: Expression.FURIOUS,
        Emotion.SURPRISED: Expression.SURPRISED,
        Emotion.SHOCKED: Expression.SHOCKED,
        Emotion.SCARED: Expression.SCARED,
        Emotion.SHY: Expression.SHY,
        Emotion.DETERMINED: Expression.DETERMINED,
        Emotion.SMUG: Expression.SMIRK,
        Emotion.TIRED: Expression.TIRED,
        Emotion.THINKING: Expression.THINKING,
        Emotion.DISGUSTED: Expression.DISGUSTED,
    }
)

_PALE = frozenset({Emotion.THINKING, Emotion.NEUTRAL})
"""What any other feeling beside it outdoes."""


def emotion_in(hits: list[Hit[Emotion]]) -> Emotion | None:
    """The feeling to show of all that were found: the first, but a stronger one before a pale one."""
    vivid = next((hit.key for hit in hits if hit.key not in _PALE), None)
    return vivid or (hits[0].key if hits else None)
