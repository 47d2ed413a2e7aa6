"""A line's words → the emotion they are said with.

In: the line, and the cue in brackets when there was one. Out: `Emotion`. Never: certainty.

The order of evidence: (1) the cue, which is the creator's own word; (2) emotion words of both languages, where the
strongest emotion wins over a milder one; (3) punctuation: `?!` surprises, several `!` or all capitals anger or
determination by context, a trailing `…` makes thoughtful, `♥ ♡` shy. Otherwise NEUTRAL.
"""

from __future__ import annotations

import re

from comic.story import STRONG_EMOTIONS, Emotion
from engines.text.emotion_words import CUE_EMOTIONS, EMOTION_WORDS
from engines.text.lexicon import Lexicon
from engines.text.phrases import Phrases

_WORDS = Lexicon(EMOTION_WORDS)
CUES = Phrases(CUE_EMOTIONS)
"""How somebody looks or feels, as cues, stage directions and descriptions tell it."""


def emotion_of_cue(cue: str) -> Emotion | None:
    """The emotion a cue like `놀라며` or `smiling` names, None when it names none."""
    found = CUES.first(cue)
    return found.key if found else None


def emotion_of_text(text: str) -> Emotion:
    """The emotion that the words and marks of a line suggest."""
    hits = _WORDS.all(text)
    strong = next((hit.key for hit in hits if hit.key in STRONG_EMOTIONS), None)
    if strong is not None:
        return strong
    if hits:
        return hits[-1].key
    return _emotion_of_marks(text)


def _emotion_of_marks(text: str) -> Emotion:
    ending = text.rstrip("\"'”’」』 ")
    if re.search(r"[♥♡]", text):
        return Emotion.SHY
    if re.search(r"\?!|!\?|‽", text):
        return Emotion.SHOCKED if re.search(r"\?!!|!!\?|\?!\?!", text) else Emotion.SURPRISED
    if re.search(r"!{2,}", text):
        return Emotion.DETERMINED
    if ending.endswith("!"):
        return Emotion.HAPPY if re.search(r"[~♪♬]", text) else Emotion.NEUTRAL
    if ending.endswith(("…", "...", "‥")):
        return Emotion.THINKING
    return Emotion.NEUTRAL
