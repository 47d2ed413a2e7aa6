"""Words that say what somebody is: `말하는 고양이`, `a ghost girl`, `the old owl` → `Species`.

In: a description and a name. Out: `Species`, or None where nothing says that it isn't a person. Never: looks.

A word for an animal counts only where it is the head of its phrase. Who loves cats, looks like one, is called Crow or
runs a cat café is a person; so is 귀신을 보는 소녀. English heads stand before `with`, `who`, a comma or the end, and
behind nothing but adjectives; Korean heads end their phrase.
"""

from __future__ import annotations

import re

from comic.cast import Species

# fmt: off
_ENGLISH: dict[Species, tuple[str, ...]] = {
    Species.CAT: ("cat", "kitten", "kitty", "tomcat", "tabby", "tiger", "lion", "panther", "leopard", "rabbit",
                  "bunny", "hare"),
    Species.DOG: (
        "dog", "puppy", "pup", "hound", "wolf", "fox", "corgi", "poodle", "retriever", "husky", "shepherd dog",
        "terrier", "jindo", "mutt", "bear",
    ),
    Species.BIRD: (
        "bird", "crow", "raven", "owl", "sparrow", "parrot", "pigeon", "dove", "eagle", "hawk", "falcon", "duck",
        "chicken", "hen", "rooster", "penguin", "magpie", "swallow", "chick",
    ),
    Species.GHOST: ("ghost", "spirit", "phantom", "spectre", "specter", "wraith", "poltergeist", "apparition"),
    Species.MONSTER: (
        "monster", "goblin", "ogre", "troll", "orc", "dragon", "slime", "beast", "creature", "alien", "yeti", "imp",
        "dokkaebi",
    ),
}
_KOREAN: dict[Species, tuple[str, ...]] = {
    Species.CAT: ("고양이", "냥이", "냥냥이", "야옹이", "호랑이", "사자", "표범", "치즈냥", "삼색이", "토끼"),
    Species.DOG: (
        "강아지", "멍멍이", "댕댕이", "개", "진돗개", "삽살개", "푸들", "시바견", "리트리버", "웰시코기", "늑대",
        "여우", "곰",
    ),
    Species.BIRD: (
        "까마귀", "까치", "참새", "비둘기", "부엉이", "올빼미", "앵무새", "독수리", "병아리", "오리", "닭", "새",
        "펭귄", "제비", "두루미", "갈매기", "매",
    ),
    Species.GHOST: ("유령", "귀신", "망령", "원혼", "혼령", "원귀", "처녀귀신", "물귀신", "영혼"),
    Species.MONSTER: (
        "괴물", "몬스터", "도깨비", "요괴", "마물", "괴수", "용", "드래곤", "슬라임", "외계인", "고블린", "오크",
        "트롤",
    ),
}
_NAMES_TOO = frozenset(
    ["fox", "wolf", "swallow", "chick", "imp", "hawk", "falcon", "dove", "raven", "kitty", "pup", "lion", "tiger",
     "robin", "bear", "bunny", "hare", "shepherd dog", "spirit", "beast", "phantom", "매", "사자", "새", "용", "제비",
     "곰"]
)
"""People are called so: such a word alone as a name says nothing."""

_STOPS = frozenset(
    ["with", "of", "like", "as", "to", "for", "his", "her", "my", "their", "our", "your", "who", "that", "which",
     "named", "called", "nicknamed", "owns", "own", "owned", "has", "have", "loves", "love", "likes", "hates", "afraid",
     "and", "or", "by", "in", "on", "from", "at", "fears", "feeds", "keeps", "kept", "walks", "sees", "see", "hunts",
     "man", "woman", "boy", "girl", "student", "teacher", "person", "not", "never", "no", "about", "but", "looks",
     "said", "codename", "alias", "aka", "knows", "raises", "saves", "dislikes", "adores", "mr", "mrs",
     "ms", "dr", "detective", "captain", "agent", "professor", "former", "hot", "wedding", "team", "mascot",
     "stuffed", "free", "toy", "paper", "teddy", "gummy"]
)
_AFTER = r"with|who|that|which|whose|in|of|from|is|on|wearing|named|called|nicknamed|and|under|without|at|by|spirit"
_GHOSTLY = r"girl|boy|woman|man|child|lady|bride|maiden|student|captain|knight|king|queen|princess|prince"
_KOREAN_GHOSTLY = "소녀|소년|여자|남자|아이|꼬마|할머니|할아버지|처녀|총각|신부|학생|선생님|아가씨"
_TOPICS = "이름|별명|별칭|닉네임|코드네임|호칭|것|동물|취미|최애|특기|관심사|직업|전공|꿈|전생"
_CALLED = re.compile(
    r"별명|별칭|자유로운 영혼|닉네임|코드네임|이름[은이]|라고|불리|라 불|같은|처럼|닮은|좋아하는 (?:것|동물)"
)
_CHANGED = r"(?:이|가|로|으로)\s*(?:된|되어|되어버린|되어 버린|변한|변해버린|변해 버린|바뀐)"
# fmt: on
_ENGLISH_SPECIES = {word: species for species, words in _ENGLISH.items() for word in words}
_KOREAN_SPECIES = {word: species for species, words in _KOREAN.items() for word in words}
_ENGLISH_WORD = "|".join(sorted(_ENGLISH_SPECIES, key=lambda word: (-len(word), word)))
_ENGLISH_HEAD = re.compile(
    rf"^(?P<before>(?:[a-z]+(?:-[a-z]+)*\s+){{0,6}})(?P<word>{_ENGLISH_WORD})"
    rf"(?:$|\s+(?=(?:{_AFTER})\b)|\s+(?P<person>{_GHOSTLY})\b)"
)
_OF_A_PERSON = re.compile(r"\b(?:monster|beast) of an?\b")
_KOREAN_MENTION = re.compile(
    r"들?(?:을|를)?\s*"
    r"(?:좋아|싫어|무서워|사랑|키우|기르|돌보|돌봐|산책|쓰다듬|보는|볼 수|보게|쫓는|잡는|닮|같|처럼|카페|집사|병원|상)"
)
_ENGLISH_MENTION = re.compile(
    r"\b(?:love|like|hate|fear|own|keep|walk|feed|raise|hunt|see|groom|train|adopt|resemble)(?:s|es|d|ed|ing)?\s+"
    r"(?:(?:a|an|the|all|some|stray|his|her)\s+)*$|"
    r"\b(?:afraid of|allergic to|obsessed with|fond of|looks? like)\s+(?:(?:a|an|the)\s+)?$",
    re.IGNORECASE,
)
_ANIMALS = frozenset({Species.CAT, Species.DOG, Species.BIRD})
_TALKING = re.compile(r"(?:말하는|말을 하는|\btalking|\bmagic(?:al)?)\s+(?:[a-z-]+\s+)?$", re.IGNORECASE)
_KOREAN_OBJECT = re.compile(r"(?:들|\s*한 마리)?(?:을|를|와|과|랑|한테|에게|때문)")
_ENGLISH_SUBJECT = re.compile(
    r"(?:^|[.;:,!?]\s+|\b(?:and|but|when|while|until|because|if)\s+)(?:(?:a|an|the|one|his|her|their)\s+)?"
    r"(?:(?!(?:a|an|the|his|her|their|with|over)\s)[a-z-]+\s+){0,2}$",
    re.IGNORECASE,
)
_COMPOUNDED = ("고양이", "강아지", "유령", "귀신")
"""Words that end a longer word for the same thing: 길고양이, 처녀귀신. 저승사자 is no lion (사자)."""

_LONE = sorted(_KOREAN_SPECIES.keys() - set(_COMPOUNDED), key=lambda word: (-len(word), word))
_KOREAN_WORD = rf"(?P<word>{'|'.join(_COMPOUNDED)}|(?<![가-힣])(?:{'|'.join(_LONE)}))"
_KOREAN_HEAD = re.compile(
    rf"(?P<before>.*?){_KOREAN_WORD}"
    rf"(?:(?:이다|다|예요|이에요|입니다|임|이고|로서|이며)?\s*(?:한 마리|씨|님|군|양|선생|대장)?$|"
    rf"\s+(?P<person>{_KOREAN_GHOSTLY})$|{_CHANGED})"
)
_TOPIC = re.compile(rf"(?:{_TOPICS})(?:은|는|이|가)\s*$")
_CLAUSES = re.compile(r"[,.;:!?()（）、·/\n]+|\s[-–—]\s")


def species_of(words: str, name: str = "") -> Species | None:
    """What the description calls somebody; where it says nothing of the kind, what the name does."""
    for clause in _CLAUSES.split(words):
        found = _english(clause.strip().lower()) or _korean(clause.strip())
        if found is not None:
            return found
    return _named(name)


def is_only_mentioned(text: str, start: int, word: str) -> bool:
    """Whether the animal or ghost at this place of a text is only liked, kept or seen by somebody and doesn't play:
    `고양이를 좋아하는 소녀`, `a girl who loves dogs`."""
    if word in _KOREAN_SPECIES:
        return _KOREAN_MENTION.match(text, start + len(word)) is not None
    return word in _ENGLISH_SPECIES and _ENGLISH_MENTION.search(text[:start]) is not None


def is_speechless(text: str, start: int, word: str) -> bool:
    """Whether the animal at this place of a premise has something done with it and acts with no mind of its own:
    `a fight over a stray cat`, `고양이를 줍는다`, but not `a talking cat` or `a cat who runs a bookshop`."""
    species = _KOREAN_SPECIES.get(word) or _ENGLISH_SPECIES.get(word)
    if species not in _ANIMALS or _TALKING.search(text[:start]):
        return False
    if word in _KOREAN_SPECIES:
        return _KOREAN_OBJECT.match(text, start + len(word)) is not None
    return _ENGLISH_SUBJECT.search(text[:start]) is None


def _english(clause: str) -> Species | None:
    head = _ENGLISH_HEAD.match(clause)
    if head is None or _OF_A_PERSON.search(clause) or any(word in _STOPS for word in head["before"].split()):
        return None
    species = _ENGLISH_SPECIES[head["word"]]
    return None if head["person"] and species is not Species.GHOST else species


def _korean(clause: str) -> Species | None:
    head = _KOREAN_HEAD.match(clause)
    if head is None or _CALLED.search(clause) or _TOPIC.search(head["before"]):
        return None
    species = _KOREAN_SPECIES[head["word"]]
    return None if head["person"] and species is not Species.GHOST else species


def _named(name: str) -> Species | None:
    """`고양이`, `The Cat`, `GHOST`; not `묘진`, `Mr. Fox` or `Catherine`."""
    bare = name.strip().casefold()
    with_article = bare.startswith("the ")
    if bare in _NAMES_TOO:
        return None
    if not with_article and bare.split(" ")[-1] in _NAMES_TOO:
        return None
    return _english(bare) or _korean(bare)
