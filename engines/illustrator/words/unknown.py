"""Content words that no table knows: what a description says and nothing can draw.

In: words, the parts of them that were understood, names. Out: the rest without particles, endings and small words.
Never: small words, names, people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from engines.text.people import people_in
from engines.text.phrases import Phrases

_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]+|[가-힣]+")
_KOREAN_PARTICLE = re.compile(
    r"(?<=[가-힣])(?:에서는|에게서|으로는|에서|에게|한테|부터|까지|처럼|보다|으로|이랑|하고|께서|마다|조차|만큼|을|를|이|가|은|는|의|에|로|와|과|도|만|랑)$"
)
_KOREAN_ENDING = re.compile(
    r"(?:습니다|ㅂ니다|었다|았다|였다|했다|한다|된다|인다|린다|진다|간다|온다|는다|다|며|면서|고|는|은|던|어서|아서|해서|지만|는데|자|려고|려|게)$"
)
# fmt: off
_SMALL_ENGLISH = frozenset(
    {
        "a", "an", "the", "and", "or", "but", "while", "as", "then", "when", "if", "so", "because", "of", "in",
        "on", "at", "to", "from", "into", "onto", "with", "without", "by", "for", "over", "under", "up", "down",
        "out", "off", "near", "behind", "beside", "between", "around", "across", "along", "through", "past",
        "toward", "towards", "against", "inside", "outside", "about", "after", "before", "during", "until", "upon",
        "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will",
        "would", "can", "could", "should", "must", "may", "might", "not", "no", "nor", "never", "he", "she", "they",
        "it", "his", "her", "him", "them", "their", "its", "my", "your", "our", "we", "you", "i", "me", "us", "who",
        "whom", "whose", "which", "that", "this", "these", "those", "there", "here", "where", "how", "what", "why",
        "very", "just", "only", "still", "even", "too", "also", "again", "once", "twice", "one", "two", "three",
        "four", "first", "last", "next", "other", "another", "each", "every", "all", "both", "some", "any", "many",
        "few", "more", "most", "much", "such", "same", "own", "slowly", "quickly", "suddenly", "softly", "quietly",
        "gently", "carefully", "finally", "already", "now", "later", "away", "back", "forward", "left", "right",
        "side", "little", "small", "big", "large", "long", "short", "old", "young", "new", "good", "bad", "great",
        "really", "almost", "nearly", "together", "alone", "maybe", "perhaps", "looks", "look", "looking", "looked",
        "sees", "see", "seeing", "saw", "watches", "watch", "watching", "watched", "turns", "turn", "turned",
        "turning", "starts", "start", "started", "begins", "begin", "began", "goes", "go", "going", "went", "comes",
        "come", "coming", "came", "gets", "get", "getting", "got", "gives", "give", "makes", "make", "made", "put",
        "puts", "takes", "take", "taking", "took", "keeps", "keep", "kept", "tries", "try", "tried", "says", "say",
        "said", "tells", "tell", "told", "asks", "ask", "asked", "seems", "seem", "seemed", "feels", "feel", "felt",
        "hears", "hear", "heard", "like", "something", "anything", "nothing", "hours", "minutes", "anyway", "rock",
        "lip", "someone", "anyone", "everyone", "nobody", "somebody", "everything", "moment", "time", "way",
        "thing", "things", "man", "woman", "people", "person", "face", "eyes", "eye", "hand", "hands", "head",
        "arm", "arms", "shoulder", "shoulders", "voice", "mouth", "lips", "hair", "body", "breath", "front", "door",
        "window", "wall", "floor", "table", "chair", "room", "shot", "panel", "scene", "day", "night", "morning",
        "evening", "than", "if's", "don't", "doesn't", "didn't", "isn't", "wasn't", "let", "lets", "moves", "move",
        "moved", "stops", "stop", "stopped", "other's", "each's", "itself", "himself", "herself", "themselves",
        "ever", "far", "deep", "deeply", "eagerly", "happily", "sadly", "angrily", "words", "word", "s", "t",
        "late", "early", "class", "ago", "years",
    }
)
_SMALL_KOREAN = frozenset(
    {
        "그", "이", "저", "그녀", "그들", "둘", "두", "한", "세", "네", "사람", "사람들", "것", "수", "때", "곳",
        "쪽", "중", "뒤", "앞", "옆", "위", "아래", "안", "밖", "속", "사이", "동안", "채", "듯", "못", "잘", "더",
        "다시", "또", "막", "곧", "그리고", "그러나", "하지만", "그때", "이때", "지금", "오늘", "어제", "내일",
        "순간", "갑자기", "천천히", "조용히", "살짝", "살며시", "가만히", "문득", "먼저", "함께", "같이", "혼자",
        "서로", "모두", "다", "있다", "없다", "하다", "되다", "이다", "있", "없", "하", "되", "보", "가", "오",
        "주", "않", "말", "싶", "놓", "있는", "없는", "하는", "되는", "있고", "하고", "보며", "본다", "보고",
        "바라본다", "바라보며", "쳐다본다", "쳐다보며", "간다", "온다", "가고", "오고", "말한다", "말하며",
        "묻는다", "묻고", "대답한다", "대답하며", "쪽으로", "향해", "대해", "위해", "통해", "따라", "모습", "얼굴",
        "눈", "손", "손끝", "입", "입술", "고개", "머리", "어깨", "팔", "다리", "몸", "목", "목소리", "표정",
        "시선", "문", "창문", "창", "창가", "벽", "바닥", "탁자", "의자", "방", "자리", "마음", "말없이", "조금",
        "아주", "매우", "너무", "정말", "꼭", "푹", "툭", "확", "휙", "쑥", "척", "온", "큰", "작은", "새", "헌",
        "오래", "오래된", "낡은", "어느", "어떤", "무언가", "누군가", "아무", "아무도", "모든", "잠시", "한참",
        "이제", "아직", "벌써", "계속", "여전히", "거의", "완전히", "점점", "서서히", "멀리", "가까이", "높이",
        "깊이", "빨리", "급히", "서둘러", "하나", "둘이", "셋", "첫", "번", "번째", "패널", "장면", "컷", "시작",
        "시작한다", "켜지다", "된", "한다", "있다가", "끝", "처음", "마지막", "시간", "날", "하루", "어린", "젊은",
        "늙은", "예쁜", "하얀", "검은", "빨간", "파란", "숙인다", "숙이며", "숙이고", "마주", "와락", "벌떡",
        "오히려", "이번",
    }
)
# fmt: on

# fmt: off
_SMALL_VERBS = Phrases(
    {
        True: (
            "뜨다", "감다", "켜지다", "꺼지다", "켜다", "끄다", "놓이다", "놓여", "만들다", "울리다", "들리다",
            "보이다", "열리다", "닫히다", "열다", "닫다", "남다", "이어지다", "채우다", "넘기다", "흐르다",
            "흘리다", "내쉬다", "들이쉬다", "들이켜다", "잡다", "놓다", "내다", "두드리다", "빠지다", "바라보다",
            "쳐다보다", "지켜보다", "내려다보다", "마주보다", "마주 보다", "깜빡이다", "돌리다", "기울이다",
            "다물다", "벌리다", "치다", "맞다", "비치다", "비추다", "쌓이다", "나다", "나누다", "모이다",
            "몰려들다", "사라지다", "나란히", "희미하게", "이어", "가득", "까맣게", "하얗게", "붉게", "크게",
            "길게", "작게", "굳다", "변하다", "바뀌다", "서다", "쏟아지다", "주다", "씌우다", "올리다", "흔들리다",
            "끊다", "to close", "to open", "to find", "to set", "to bring", "to appear", "to fill", "to fade",
            "to ring", "to shut", "to touch", "to hang", "to hear", "to flicker", "to glow", "to light", "to stay",
            "to wait", "to point", "to help", "to need", "to want", "to know", "to meet", "to face", "to follow",
            "to listen", "to notice", "to use", "to pass", "to lead", "to finish", "to end", "to lie", "to blow",
            "to drop", "to cross", "to reach", "to share", "to change", "to work", "to play",
        )
    }
)
_SCENERY = frozenset(
    {
        "하늘", "불빛", "빛", "먼지", "바람", "공기", "소리", "땅", "그림자", "구름", "햇살", "햇빛", "어둠",
        "화면", "창밖", "문틈", "고요한", "거대한", "무거운", "하나씩", "다음", "옆집", "light", "lights", "sky",
        "air", "dust", "wind", "ground", "shadow", "shadows", "cloud", "clouds", "sun", "moon", "dark", "darkness",
        "silence", "sound", "noise", "corner", "side", "middle", "edge", "distance", "pale", "heavy", "narrow",
        "empty", "full", "half", "whole", "second", "third", "glow", "flame", "care", "place", "nothing", "rest",
        "row", "line",
    }
)
# fmt: on


def unknown_in(words: str, understood: Iterable[tuple[int, int]], names: Iterable[str]) -> tuple[str, ...]:
    """The content words outside the understood stretches (start, end), each once, as they stand without particles."""
    known = bytearray(len(words))
    for start, end in (*understood, *((hit.start, hit.end) for hit in _SMALL_VERBS.all(words))):
        known[start:end] = b"\1" * (min(end, len(words)) - start)
    folded_names = [name.casefold() for name in names]
    found: dict[str, None] = {}
    for match in _WORD.finditer(words):
        token = match.group(0)
        if any(known[match.start() : match.end()]) or any(
            name in token.casefold() or token.casefold() in name for name in folded_names
        ):
            continue
        bare = _bare(token)
        if bare and not people_in(token) and not people_in(bare):
            found.setdefault(bare)
    return tuple(found)


def is_verb(word: str) -> bool:
    """Whether a Korean word ends like a verb; English ones are never known to."""
    return _KOREAN_ENDING.search(word) is not None


def _bare(token: str) -> str:
    """The word without its particle, "" for a small word."""
    if token[0].isascii():
        plain = token.casefold().removesuffix("'s").removesuffix("’s")
        return "" if len(plain) < 3 or plain in _SMALL_ENGLISH | _SCENERY or plain.endswith("ly") else plain
    noun = _KOREAN_PARTICLE.sub("", token)
    stem = _KOREAN_ENDING.sub("", token)
    if {token, noun, stem, stem + "다"} & (_SMALL_KOREAN | _SCENERY) or len(noun) < 2:
        return ""
    return noun if noun != token else token
