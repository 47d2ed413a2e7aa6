"""The labels before the colon of a script's line that are no names: narration, sounds, actions, title, cast, credits.

In: nothing. Out: sets of folded words. Never: a rule.
"""

from __future__ import annotations

# fmt: off
NARRATION = frozenset(
    {"나레이션", "내레이션", "나래이션", "해설", "자막", "n", "na", "narration", "narrator", "caption", "cap", "nar"}
)
SFX = frozenset(
    {"효과음", "효과", "의성어", "의태어", "sfx", "se", "fx", "sound", "sound effect", "sound effects", "sound fx"}
)
ACTION = frozenset(
    {"지문", "액션", "동작", "행동", "묘사", "action", "description", "stage direction", "visual", "그림"}
)
TITLE = frozenset({"제목", "타이틀", "title"})
CAST = frozenset(
    {"등장인물", "인물", "캐릭터", "출연", "나오는 사람들", "characters", "character", "cast", "dramatis personae"}
)
META = frozenset(
    {
        "작가", "글", "그림체", "장르", "author", "authors", "credit", "by", "written by", "genre", "draft date",
        "contact",
        "logline", "로그라인", "source", "copyright", "revision",
    }
)
# fmt: on
RESERVED = NARRATION | SFX | ACTION | TITLE | CAST | META
