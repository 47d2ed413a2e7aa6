"""The word in brackets beside a speaker's name → how the line is said.

In: a cue such as `속마음`, `외침`, `전화`, `V.O.`, `smiling`. Out: `Cue`. Never: the line's words.
"""

from __future__ import annotations

from dataclasses import dataclass

from comic.story import Emotion, LineKind
from engines.text.emotion import emotion_of_cue
from engines.text.lexicon import Lexicon

# fmt: off
_KINDS = Lexicon(
    {
        LineKind.THOUGHT: (
            "속마음", "마음속", "속으로", "생각", "독백", "혼잣말로 생각", "회상", "마음의 소리", "thinking",
            "thinks", "thought", "thoughts", "to himself", "to herself", "to themself", "inner", "internal", "v.o",
            "vo", "voice over", "voiceover",
        ),
        LineKind.SHOUT: (
            "외침", "외치", "소리치", "소리침", "소리 지", "소리지", "고함", "크게", "절규", "비명", "버럭", "shout",
            "shouting", "shouted", "yell", "yelling", "yelled", "scream", "screaming", "loud", "loudly", "roaring",
            "roar",
        ),
        LineKind.WHISPER: (
            "속삭임", "속삭이", "속삭", "작게", "작은 소리", "소곤", "귓속말", "중얼", "whisper", "whispering",
            "whispered", "quiet", "quietly", "very quietly", "softly", "under breath", "under his breath",
            "under her breath", "mutter", "muttering",
            "mumbling", "murmur",
        ),
        LineKind.RADIO: (
            "전화", "통화", "무전", "라디오", "방송", "티비", "TV", "스피커", "영상통화", "문자", "메시지", "phone",
            "on phone", "telephone", "radio", "speaker", "broadcast", "filtered", "filter", "intercom",
            "text message", "on screen", "pa",
        ),
        LineKind.NARRATION: ("나레이션", "내레이션", "narration", "narrating"),
    }
)
# fmt: on
_BARE_KINDS = {
    "n": LineKind.THOUGHT,
    "na": LineKind.THOUGHT,
    "e": LineKind.SPEECH,
    "m": LineKind.THOUGHT,
    "f": LineKind.RADIO,
    "속": LineKind.THOUGHT,
    "속말": LineKind.THOUGHT,
}
"""Korean scripts write `지우(N)` for an inner voice and `지우(E)` for a voice from outside the picture."""


@dataclass(frozen=True)
class Cue:
    """`kind` and `emotion` are None when the cue says nothing about them; `words` is the cue itself."""

    words: str = ""
    kind: LineKind | None = None
    emotion: Emotion | None = None

    @property
    def known(self) -> bool:
        return self.kind is not None or self.emotion is not None


def read_cue(words: str) -> Cue:
    """What a cue in brackets says."""
    bare = words.strip().strip(".").lower()
    if bare in _BARE_KINDS:
        return Cue(words, _BARE_KINDS[bare])
    found = _KINDS.first(words)
    kind = found.key if found else None
    emotion = emotion_of_cue(words)
    if emotion is Emotion.THINKING and kind is LineKind.THOUGHT:
        emotion = None
    return Cue(words, kind, emotion)
