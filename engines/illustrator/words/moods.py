"""Words for the air of a scene → moods.

In: words. Out: `Mood`. Never: a person's own feeling (see `expressions`).
"""

from __future__ import annotations

from comic.storyboard import Mood
from engines.text.phrases import Phrases

# fmt: off
MOODS: Phrases[Mood] = Phrases(
    {
        Mood.HAPPY: (
            "즐거운", "화기애애", "활기", "신나는", "밝은 분위기", "축제", "cheerful", "joyful", "lively", "festive",
            "merry",
        ),
        Mood.ROMANTIC: (
            "사랑", "좋아해", "좋아합니다", "설레", "두근", "첫사랑", "고백", "키스", "입맞춤", "로맨틱", "달콤한",
            "데이트", "love", "crush", "kiss", "heart skips", "heartbeat", "fall for", "romantic", "tender",
            "to confess",
        ),
        Mood.SAD: (
            "쓸쓸한", "슬픈", "우울한", "애틋", "이별", "장례", "울적", "melancholy", "lonely", "sorrowful", "gloomy",
            "funeral", "farewell", "mournful",
        ),
        Mood.TENSE: (
            "긴장감", "팽팽", "살벌", "험악", "날카로운 공기", "위기", "tense", "tension", "standoff", "hostile",
            "urgent", "dangerous",
        ),
        Mood.SCARY: (
            "귀신", "유령", "공포", "비명", "핏자국", "시체", "저주", "으스스", "섬뜩", "음산", "오싹", "ghost",
            "haunted", "curse", "blood", "corpse", "scream", "horror", "creepy", "eerie", "spooky", "ominous",
        ),
    }
)
# fmt: on
