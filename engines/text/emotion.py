"""A line's words and marks → the emotion they are said with, and how sure that is (docs/emotion.md).

In: the line, and the cue in brackets when there was one. Out: `Felt`, `Emotion`. Never: certainty.

Evidence of turns of speech, of words and of marks is weighed for each emotion, and the weightiest wins: what people
say when they feel something without naming it (a threat, a loss, a taunt, an echoed `~다고?`); words, of which a strong
emotion's weigh more than a mild one's; laughter and tears as they are typed; `?!`, hearts; stammering. Several
exclamation marks and capitals make what is felt louder. What is denied or asked of another (`not angry`, `안 무서워`,
`are you afraid?`) weighs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from comic.story import STRONG_EMOTIONS, Emotion
from comic.value import Value
from engines.text.emotion_english import ENGLISH_TURNS
from engines.text.emotion_korean import KOREAN_TURNS
from engines.text.emotion_words import CUE_EMOTIONS, EMOTION_WORDS
from engines.text.lexicon import Found, Lexicon
from engines.text.phrases import Phrases

_WORDS = Lexicon(EMOTION_WORDS)
CUES = Phrases(CUE_EMOTIONS)
"""How somebody looks or feels, as cues, stage directions and descriptions tell it."""

_STRONG_WORD, _MILD_WORD, _TURN, _MARK = 0.8, 0.7, 0.75, 0.45
_LATER = 0.02
"""Of two mild words the later one tells how the line ends."""

_TYPED = (
    (re.compile(r"ㅋ{2,}|ㅎ{2,}|[kK]{4,}"), Emotion.LAUGHING, 0.85),
    (re.compile(r"ㅠ+|ㅜ{2,}|T_T|T\.T|;_;"), Emotion.CRYING, 0.85),
    (re.compile(r"[♥♡❤]"), Emotion.SHY, 0.65),
    (re.compile(r"\?!!|!!\?|\?!\?!"), Emotion.SHOCKED, 0.75),
    (re.compile(r"\?!|!\?|‽"), Emotion.SURPRISED, _MARK),
    (re.compile(r"[~♪♬][^.?]*!"), Emotion.HAPPY, _MARK),
)
_HANGUL = re.compile("[가-힣]")
_LATIN = re.compile("[a-z]")


def _compiled(turns: Mapping[Emotion, tuple[str, ...]], opening: str) -> tuple[tuple[re.Pattern[str], Emotion], ...]:
    return tuple((re.compile(f"{opening}(?:{'|'.join(pieces)})"), emotion) for emotion, pieces in turns.items())


_KOREAN_TURNS = _compiled(KOREAN_TURNS, "")
_ENGLISH_TURNS = _compiled(ENGLISH_TURNS, r"(?:\b|(?=\*))")
_STAMMER = re.compile(r"\b([a-z])-(?=\1)|(?<![가-힣])([가-힣])(?:,|…|\.{3})\s*(?=\2)", re.IGNORECASE)
_DOTS = re.compile(r"\.{2,}|‥|…{2,}")
_LOUD_MARKS = re.compile(r"!{2,}")
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_CAPITAL_SHARE = 0.6
_LOUDER = {Emotion.ANGRY: Emotion.FURIOUS, Emotion.SURPRISED: Emotion.SHOCKED}
_GROWN = {**_LOUDER, Emotion.SAD: Emotion.CRYING}
"""What a mild emotion is part of, where a line has both."""

_DENIED_BEFORE = re.compile(
    r"(?:(?:^|\s)(?:안|못)\s*$)|(?:\b(?:not|never|(?:is|are|was|do|does|did)n['’]t|no longer|nothing"
    r"|(?:are|is|were|was) (?:you|he|she|they)"
    r"|hardly)\s+(?:(?:at all|a bit|really|so|very|that|even|feel|feeling|be|been|get|all)\s+)*(?:[a-z]+ly\s+)?$)",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(r"[가-힣]*지(?:도|는|가)?\s*(?:않|못)|[가-힣]*\s?(?:거|게|것|건|척)(?:은|이)?\s*아니")
_NEUTRAL_PLAIN, _NEUTRAL_MARKED = 0.6, 0.1
_MARKED = re.compile(r"[!…]|\.{3}|\?!")


@dataclass(frozen=True)
class _Turn:
    """A turn of speech: what it means, and where it lies in the line."""

    emotion: Emotion
    start: int
    end: int


class Felt(Value):
    """An emotion and how sure it is, 0 to 1: the weight of what speaks for it, less half of the next one's."""

    emotion: Emotion
    confidence: float


def emotion_of_cue(cue: str) -> Emotion | None:
    """The emotion a cue like `놀라며` or `smiling` names, None when it names none."""
    found = CUES.first(cue)
    return found.key if found else None


def emotion_of_text(text: str) -> Emotion:
    """The emotion that the words and marks of a line suggest."""
    return felt_in(text).emotion


def felt_in(text: str) -> Felt:
    """The emotion that the words and marks of a line suggest, with its confidence; NEUTRAL where nothing speaks."""
    text = _plain_marks(text)
    weights: dict[Emotion, float] = {}
    turns = _turns(text)
    of_turns = ((turn.emotion, _TURN) for turn in turns)
    for emotion, weight in (*of_turns, *_of_words(text, turns), *_of_marks(text)):
        weights[emotion] = 1.0 - (1.0 - weights.get(emotion, 0.0)) * (1.0 - weight)
    weights = _made_louder(text, _joined(weights))
    if not weights:
        marked = _MARKED.search(text) is not None
        return Felt(emotion=Emotion.NEUTRAL, confidence=_NEUTRAL_MARKED if marked else _NEUTRAL_PLAIN)
    ranked = sorted(weights.items(), key=lambda entry: -entry[1])
    rival = ranked[1][1] if len(ranked) > 1 else 0.0
    return Felt(emotion=ranked[0][0], confidence=round(ranked[0][1] - rival / 2, 3))


def _plain_marks(text: str) -> str:
    """One sign for dots, one for apostrophes, so that every pattern is written once."""
    return _DOTS.sub("…", text).replace("’", "'")


def _turns(text: str) -> list[_Turn]:
    """The turns of speech of a line, of each emotion its first; of two that overlap the longer one stays."""
    folded = text.lower()
    tables = ((_KOREAN_TURNS, _HANGUL), (_ENGLISH_TURNS, _LATIN))
    patterns = [pattern for table, letters in tables if letters.search(folded) for pattern in table]
    found = [
        _Turn(emotion, match.start(), match.end())
        for pattern, emotion in patterns
        if (match := pattern.search(folded)) is not None
    ]
    found.sort(key=lambda turn: (turn.start - turn.end, turn.start))
    kept: list[_Turn] = []
    for turn in found:
        if all(turn.end <= other.start or other.end <= turn.start for other in kept):
            kept.append(turn)
    return kept


def _of_words(text: str, turns: list[_Turn]) -> Iterator[tuple[Emotion, float]]:
    """Words outside the turns of speech: inside one, a word means what the whole turn means (`oh, great`)."""
    for place, hit in enumerate(_WORDS.all(text)):
        inside = any(turn.start <= hit.start < turn.end for turn in turns)
        if not inside and not _is_denied(text, hit):
            yield hit.key, (_STRONG_WORD if hit.key in STRONG_EMOTIONS else _MILD_WORD) + _LATER * min(place, 4)


def _is_denied(text: str, hit: Found[Emotion]) -> bool:
    end = hit.start + len(hit.word)
    return bool(_DENIED_BEFORE.search(text[: hit.start]) or _DENIED_AFTER.match(text[end:]))


def _of_marks(text: str) -> Iterator[tuple[Emotion, float]]:
    for pattern, emotion, weight in _TYPED:
        if pattern.search(text):
            yield emotion, weight
    if _STAMMER.search(text):
        yield (Emotion.SCARED if "!" in text else Emotion.SHY), _MARK


def _joined(weights: dict[Emotion, float]) -> dict[Emotion, float]:
    """A mild emotion beside the strong one that it is part of speaks for that one."""
    joined = dict(weights)
    for mild, strong in _GROWN.items():
        if mild in joined and strong in joined:
            joined[strong] = max(joined[strong], joined.pop(mild))
    return joined


def _made_louder(text: str, weights: dict[Emotion, float]) -> dict[Emotion, float]:
    """Several exclamation marks or capitals: anger becomes fury, surprise a shock; alone they are resolve or fury."""
    letters = [character for character in text if character.isalpha() and character.isascii()]
    capitals = len(_CAPITALS.findall(text)) >= 2 and sum(map(str.isupper, letters)) >= _CAPITAL_SHARE * len(letters)
    if not capitals and not _LOUD_MARKS.search(text):
        return weights
    if not weights:
        return {Emotion.FURIOUS if capitals else Emotion.DETERMINED: _MARK}
    louder: dict[Emotion, float] = {}
    for emotion, weight in weights.items():
        raised = _LOUDER.get(emotion, emotion)
        louder[raised] = max(louder.get(raised, 0.0), weight)
    return louder
