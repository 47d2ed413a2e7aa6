"""The colours of a drawn sound: by the mood it is heard in, else by what makes such a sound.

In: the word, the line's emotion. Out: `Inks`. Never: letters, a place.
"""

from __future__ import annotations

from dataclasses import dataclass

from comic.story import Emotion

Colour = tuple[int, int, int]
_WHITE: Colour = (255, 255, 255)


@dataclass(frozen=True)
class Inks:
    """`letter` is the fill, `inner` the stroke at its edge, `outer` the wide stroke that keeps it off the art."""

    letter: Colour
    inner: Colour
    outer: Colour


BLAST = Inks((255, 214, 0), (200, 20, 20), _WHITE)
FURY = Inks((226, 36, 52), (58, 6, 16), _WHITE)
DREAD = Inks((92, 66, 142), (20, 12, 36), (226, 220, 240))
HEART = Inks((240, 96, 140), _WHITE, (150, 30, 76))
WATER = Inks((64, 170, 240), (20, 34, 84), _WHITE)
WIND = Inks(_WHITE, (62, 96, 140), (226, 240, 250))
JOY = Inks((255, 150, 30), (120, 44, 0), _WHITE)
QUIET = Inks((84, 88, 104), _WHITE, (40, 42, 54))

_BY_MOOD: dict[Emotion, Inks] = {
    Emotion.ANGRY: FURY,
    Emotion.FURIOUS: FURY,
    Emotion.SCARED: DREAD,
    Emotion.SHOCKED: DREAD,
    Emotion.SHY: HEART,
    Emotion.HAPPY: JOY,
    Emotion.LAUGHING: JOY,
    Emotion.SAD: WATER,
    Emotion.CRYING: WATER,
    Emotion.TIRED: QUIET,
    Emotion.THINKING: QUIET,
}

# fmt: off
_BY_WORD: tuple[tuple[Inks, tuple[str, ...]], ...] = (
    (HEART, ("두근", "콩닥", "쿵쾅쿵쾅", "심쿵", "thump", "ba-dump", "badum", "ドキ", "咚咚", "怦")),
    (WATER, ("뚝", "주륵", "쏴", "철썩", "첨벙", "똑똑똑", "drip", "splash", "ザー", "ポタ", "哗", "嘩")),
    (WIND, ("휙", "휘", "쌩", "슥", "스윽", "펄럭", "whoosh", "swish", "flutter", "ヒュ", "サッ", "嗖", "呼")),
    (DREAD, ("오싹", "스르륵", "끼익", "으스스", "덜덜", "creak", "shiver", "hiss", "ギィ", "ゾク", "吱")),
    (QUIET, ("똑딱", "째깍", "사각", "딸깍", "똑똑", "tick", "click", "knock", "コツ", "カチ", "嘀", "咔")),
    (JOY, ("짠", "반짝", "짝짝", "와아", "딩동", "띠링", "ta-da", "tada", "ding", "clap", "キラ", "パチ", "叮")),
)
# fmt: on


def inks_of(text: str, mood: Emotion) -> Inks:
    """The colours of this sound; a blast's when neither mood nor word says anything."""
    if mood in _BY_MOOD:
        return _BY_MOOD[mood]
    folded = text.casefold()
    return next((inks for inks, words in _BY_WORD if any(word in folded for word in words)), BLAST)
