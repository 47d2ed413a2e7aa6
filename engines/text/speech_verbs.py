"""Verbs of speech of both languages, and what they say about how a line is said.

In: the words beside a quote. Out: whether they tell that somebody speaks, and the kind of the line. Never: who.
"""

from __future__ import annotations

import re

from comic.story import LineKind
from engines.text.lexicon import Lexicon

# fmt: off
SPEECH_VERBS: Lexicon[LineKind] = Lexicon(
    {
        LineKind.SHOUT: (
            "외쳤", "외치", "소리쳤", "소리치", "소리를 질", "소리 질", "고함", "호통", "절규", "shouted", "shouts",
            "yelled", "yells", "screamed", "screams", "cried out", "bellowed", "roared", "hollered", "shrieked",
        ),
        LineKind.WHISPER: (
            "속삭였", "속삭이", "소곤", "중얼거렸", "중얼", "귓속말", "whispered", "whispers", "murmured", "murmurs",
            "muttered", "mutters", "mumbled", "breathed",
        ),
        LineKind.THOUGHT: (
            "생각했", "속으로", "마음속", "thought", "thinks", "wondered", "told himself", "told herself",
            "told myself",
        ),
        LineKind.SPEECH: (
            "말했", "말하", "말한", "물었", "물어", "물으", "묻는", "대답", "답했", "말을 이", "말을 꺼", "말을 건",
            "덧붙", "되물", "되풀이", "대꾸", "불렀", "이야기했", "한마디", "입을 열", "입을 뗐", "투덜", "내뱉",
            "재촉",
            "인사했", "아뢰", "아뢨", "고했", "여쭈", "쏘아붙", "혼잣말", "코웃음", "받아쳤", "타일렀", "애원",
            "명령했",
            "맞장구", "말렸", "설명했", "부탁했", "경고했", "고백했", "흘러나왔", "들려왔", "울려 퍼졌", "했다",
            "했습니다",
            "said", "says", "asked", "asks", "replied", "replies", "answered", "answers", "told", "added",
            "continued", "began", "called", "called out", "insisted", "admitted", "agreed", "explained", "announced",
            "cried", "snapped", "offered", "repeated", "warned", "begged", "promised", "declared", "stammered",
            "teased", "went on", "remarked", "demanded", "protested", "suggested", "gasped", "groaned", "growled",
            "hissed", "laughed", "sighed", "chuckled", "sobbed", "read aloud", "read out", "put in", "observed",
            "responded", "urged", "inquired", "enquired", "exclaimed", "conceded", "concluded",
        ),
    }
)
# fmt: on

_PLAIN_TAG = re.compile(
    r"(?:[가-힣]+\s){0,3}?(?:[가-힣]+\s)?(?:말했|물었|대답했|되물었|덧붙였|대꾸했|외쳤|소리쳤|속삭였|중얼거렸|생각했|했|"
    r"아뢰었|아뢨|여쭈었|말을 이었|투덜거렸|혼잣말을 했)(?:다|습니다|어요)\.?|"
    r"(?:[\w.’'-]+\s){1,4}(?:said|asked|replied|answered|whispered|shouted|called|murmured|muttered|cried|yelled|"
    r"repeated|added|agreed|admitted|insisted|thought|began|says|asks)(?:\s\w+ly|\s(?:at last|aloud|again|"
    r"back))?[.,:]?|"
    r"(?:said|asked|replied|answered|whispered|shouted|called|murmured|muttered|cried|yelled|repeated|added|agreed|"
    r"admitted|insisted|thought|began|says|asks)(?:\s[\w.’'-]+){1,4}[.,:]?"
)
_WORDS_MAX = 5
_CROWDED = re.compile(r"[,，].*\S")

# fmt: off
_DEVICES = re.compile(
    r"전화|수화기|스피커|무전|라디오|방송|인터폰|확성기|\b(?:intercom|radio|telephone|receiver|loudspeaker|"
    r"walkie-talkie|speakerphone|voicemail|answering machine)\b", re.IGNORECASE,
)
_VOICE_OF_DEVICE = re.compile(
    r"너머|저편|수화기|흘러나|지직|방송이|방송에서|무전이|\b(?:crackled|buzzed|over the|came over|"
    r"on the (?:phone|line)|"
    r"other end)\b", re.IGNORECASE,
)
# fmt: on


def says(words: str) -> bool:
    """Whether the words tell that somebody speaks."""
    return SPEECH_VERBS.first(words) is not None


def is_plain_tag(sentence: str) -> bool:
    """Whether the sentence tells who speaks and nothing to be drawn: `said Cormac.`, `민호가 조용히 물었다.`"""
    words = sentence.strip()
    return len(words.split()) <= _WORDS_MAX and not _CROWDED.search(words) and _PLAIN_TAG.fullmatch(words) is not None


def kind_of_speech(words: str) -> LineKind:
    """How a quote is said by the words beside it: the verb of speech, or a device that the voice comes out of."""
    if _DEVICES.search(words) and _VOICE_OF_DEVICE.search(words):
        return LineKind.RADIO
    found = SPEECH_VERBS.first(words)
    return found.key if found else LineKind.SPEECH
