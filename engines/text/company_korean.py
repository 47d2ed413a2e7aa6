"""Who takes part in a Korean chapter, found by how the text treats a word: particles, verbs of people, address.

In: sentences that are told (and whether a quote stands beside them), quotes. Out: `Persona`s. Never: a list of names
alone; 순덕 is nobody's entry, but 순덕이가 말했다 and 순덕아 tell.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from comic.cast import Presentation
from engines.text.company import Persona
from engines.text.names import KOREAN_FAMILY, is_given_name, presentation_of_name
from engines.text.people import people_in, person_of
from engines.text.speech_verbs import says

# fmt: off
_TITLES = (
    "첨지", "서방", "영감", "생원", "진사", "대감", "초시", "씨", "군", "양", "선생님", "선생", "교수님", "교수",
    "박사",
    "과장", "대리", "부장", "차장", "팀장", "실장", "사장", "회장", "이사", "사원", "주임", "조교", "형사", "반장",
    "기사",
    "원장", "간호사", "의사", "변호사", "검사", "판사", "감독", "코치", "순경", "경위", "대위", "중위", "소위", "병장",
    "상병", "일병", "선장", "여사", "할머니", "할아버지", "아저씨", "아주머니", "장군", "상궁", "도령", "낭자",
)
_POLITE = frozenset({"씨", "군", "양"})
_NOBODY = frozenset(
  (
      "목소리", "소리", "손", "눈", "입", "얼굴", "고개", "바람", "비", "눈물", "한숨", "마음", "생각", "말", "대답",
      "침묵", "시간", "순간", "전화", "문", "창문", "빛", "불", "물", "하늘", "바다", "땅", "길", "집", "방", "몸",
      "발", "다리", "가슴", "심장", "머리", "머리카락", "입술", "눈빛", "눈길", "시선", "표정", "미소", "웃음", "그것",
      "이것", "저것", "아무", "누구", "누군가", "모두", "둘", "셋", "우리", "저희", "자신", "자기", "그녀", "그",
      "무엇", "무언가", "어디", "여기", "거기", "오늘", "내일", "어제", "아침", "저녁", "밤", "사람들", "아무도",
      "이름", "사람", "그날", "하나", "번", "것", "수", "때", "뒤", "앞", "옆", "위", "아래", "속", "안", "밖",
      "두사람", "쪽", "편", "그림자", "냄새", "종", "차", "버스", "기차", "편지", "상자", "세상", "이야기", "그림",
      "이번", "다음", "처음", "마지막", "만", "대", "너", "당신", "자네", "종이", "계절", "겨울", "여름", "가을", "봄",
      "정적", "공기", "그때", "이제", "지금", "혼자", "어둠", "햇살", "노을", "안개", "구름", "별", "달", "해", "나무",
      "꽃", "새", "그게", "이게", "저게", "뭐", "거", "소문", "시계", "형광등", "가로등", "전등", "커피", "회의",
      "수업", "사실", "문제", "이유", "일", "돈", "옷", "눈가", "눈동자", "손가락", "손끝", "어깨", "등", "목", "볼",
      "뺨", "귀", "코", "이마",
  )
)
# fmt: on
_SUBJECT = ("께서는", "께서", "은", "는", "이", "가", "도")
_OTHER = (
    "에게서",
    "에게는",
    "에게",
    "한테",
    "의",
    "을",
    "를",
    "와",
    "과",
    "랑",
    "이었다",
    "였다",
    "이다",
    "라고",
    "이라고",
)
_TO_PEOPLE = frozenset({"에게서", "에게는", "에게", "한테"})
_PLACES = ("에서", "에서는", "으로", "에는")
_BODILY = re.compile(
    r"웃|울먹|울었|고개|손을|손으로|손가락|눈을|눈썹|어깨|입술|입을|한숨|일어[나섰서]|앉|섰다|서 있|걸어|걸었|"
    r"뛰|달려|달렸|돌아[서보섰봤]|"
    r"멈춰|멈췄|바라보|바라봤|쳐다|내려다|올려다|둘러보|들어[서오섰왔]|다가|내밀|안아|안았|집어|꺼내|꺼냈|끄덕|"
    r"허리를|무릎|이를 악|숨을|"
    r"놀라|놀랐|따라|물러|씹|킥킥|머뭇|망설|한동안 말없이|가리켰|으쓱|펄펄|기대|받아|들고|뒤적|잡아|잡았|당겼|"
    r"끌어|밀었|던졌|던지|흔들|찾아|열었|닫았|내려놓|내리쳤|찡그|긁적|씻|먹|마셨|쓰다듬|매만|보았다|봤다|보더니|"
    r"눈을 뜨|누워|누웠|밀며|밀고|가리키|가리킨|노려|뽑|붙들|젖혔|젖히|쪼개|걸터|번갈아|들어 올|엿보|끄덕|잠들|"
    r"펼치|펼쳤|팔짱|쪼그|엎드|기지개|손뼉|뛰어|접었|흔들|뒤집|두드리|두드렸"
)
_OWNED = re.compile(r"^\s*(?:손|눈|얼굴|목소리|어깨|입|머리|딸|아들|어머니|아버지|표정|뺨|가슴|등|소매|품|발)")
_VOCATIVE = re.compile(r"(?:^|[\s,.!?…“‘])([가-힣]{1,4})(아|야)(?=[,.!?…~]|\s*$)")
_NOT_CALLED = frozenset(
    (
        "뭐",
        "거",
        "아니",
        "이놈",
        "이봐",
        "얘",
        "자",
        "이거",
        "저거",
        "그거",
        "소리",
        "때문",
        "진짜",
        "정말",
        "모",
        "이",
        "그",
        "저",
        "말이",
        "것",
        "누구",
        "어디",
        "네",
        "내",
        "좋",
        "맞",
        "안",
        "됐",
    )
)
_HEARD = re.compile(r"흘러나|들려[오왔]|울려 퍼")
_DEVICES = frozenset({"방송", "스피커", "라디오", "무전기", "확성기", "텔레비전"})
"""What speaks when a voice comes out of it."""
NAMES_OF_THINGS = frozenset(
    (
        "유리",
        "하나",
        "하늘",
        "이슬",
        "보라",
        "소라",
        "미소",
        "태양",
        "나래",
        "바다",
        "기준",
        "정우",
    )
)
"""Given names that are nouns, too: being in the list of names says nothing."""
_PERSON_ENOUGH = 2.0
_NAME_LENGTH_MAX = (5, 14)
"""Letters of a Korean and of a Latin name."""


def _has_final(syllable: str) -> bool:
    return (ord(syllable) - 0xAC00) % 28 > 0


def agrees(base: str, particle: str) -> bool:
    """Whether the particle's form fits the sound before it; Latin letters take any."""
    if base[-1].isascii() or particle not in ("은", "이", "을", "과", "는", "가", "를", "와"):
        return True
    return _has_final(base[-1]) == (particle in ("은", "이", "을", "과"))


@dataclass
class _Evidence:
    """What speaks for words being people: points, how often each acts, whom the author or others call by name."""

    points: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    acts: Counter[str] = field(default_factory=Counter)
    met: Counter[str] = field(default_factory=Counter)
    called: Counter[str] = field(default_factory=Counter)
    placed: Counter[str] = field(default_factory=Counter)


def _bases(eojeol: str) -> Iterable[tuple[str, str]]:
    """Ways to read an eojeol as noun and particle, agreeing with the sound before it."""
    for particle in (*_SUBJECT, *_OTHER, *_PLACES):
        base = eojeol.removesuffix(particle)
        if base and base != eojeol and agrees(base, particle):
            yield base, particle


def _gather(told: Sequence[tuple[str, bool]], quotes: Sequence[str]) -> _Evidence:
    found = _Evidence()
    for sentence, beside_quote in told:
        words = sentence.split()
        for at, word in enumerate(words):
            bare = re.sub(r"[^가-힣A-Za-z]", "", word)
            rest = " ".join(words[at + 1 :])
            _weigh(found, bare, rest, beside_quote, first=at == 0)
            if at and is_role(re.sub(r"[^가-힣]", "", words[at - 1])):
                for base, particle in _bases(bare):
                    if particle in _SUBJECT and len(base) > 1 and base not in _NOBODY:
                        found.points[base] += 1.5
    for quote in quotes:
        for match in _VOCATIVE.finditer(quote):
            name, ending = match.groups()
            if name not in _NOT_CALLED and (ending == "아") == _has_final(name[-1]) and len(name) > 1:
                found.called[name] += 1
                found.points[name] += 1.5
    return found


def _weigh(found: _Evidence, word: str, rest: str, beside_quote: bool, *, first: bool) -> None:
    for base, particle in _bases(word):
        if len(base) > _NAME_LENGTH_MAX[base[0].isascii()] or base in _NOBODY or base.islower():
            continue
        found.met[base] += 1
        if particle in _TO_PEOPLE:
            found.points[base] += 1.5
        elif particle in _PLACES:
            found.placed[base] += 1
        elif particle == "의" and _OWNED.match(rest):
            found.points[base] += 1
        elif particle in _SUBJECT:
            clause = re.split(r"(?<=[가-힣])(?:자|니|고|며|는데|지만),? ", rest)[0] if not first else rest
            if "없" in clause and is_role(base):
                continue
            speaks = says(clause) and (base in _DEVICES or not _HEARD.search(clause))
            found.points[base] += 3 * (speaks and beside_quote) + speaks + (_BODILY.search(clause) is not None)
            found.points[base] += first and beside_quote
            found.acts[base] += 1


_CALLING = re.compile(
    r".{0,3}(?:부인|노인|소년|소녀|사내|여인|청년|처녀|총각|꼬마|아저씨|아주머니|아줌마|할머니|할아버지|영감|노파|선생님?|손님|장수|사냥꾼|"
    r"일꾼|병사|기사|의사|간호사|항해사|요리사|마법사|조련사|경비원|점원|직원|요원|대원|사원|레지던트|인턴|학생|기자|남자|여자|선장|대장|반장|"
    r"사장|주인|임금|왕비|공주|왕자|세자|하녀|하인|시종|도령|낭자|아씨|마님|선비|스님|신부|목사|형사|경찰|순경|경관|군인|상인|포졸|수녀|감독|"
    r"코치|매니저|가수|배우|탐정|도둑|강도|마녀|용사|담임|파수꾼|어부|농부|화가|교수|박사|비서|변호사|검사|판사|심판|주장|후배|선배|동생|형제)$"
)
"""Nouns for what people are."""


def is_role(word: str) -> bool:
    return _CALLING.match(word) is not None or any(hit.word == word for hit in people_in(word))


def _titled(texts: Sequence[str]) -> dict[str, Counter[str]]:
    """`강 과장`, `오 씨`, `유나 씨` → how often each stands, by title."""
    titles = "|".join(_TITLES)
    pattern = re.compile(
        rf"(?<![가-힣])([가-힣]{{1,3}})\s({titles})(?=[^가-힣]|은|는|이|가|을|를|의|에게|께|도|님|와|과|네)"
    )
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for family, title in pattern.findall(text):
            is_name = family in KOREAN_FAMILY or is_given_name(family) or (title in _POLITE and len(family) > 1)
            if is_name and family not in _NOBODY:
                found[title][family] += 1
    return found


def _without_suffix(name: str, found: _Evidence) -> str:
    """`순덕이` is 순덕 where the text also calls her so."""
    if len(name) < 3 or not name.endswith("이") or not _has_final(name[-2]) or is_role(name):
        return name
    short = name[:-1]
    return short if found.called[short] or found.met[short] > found.met[name] or is_given_name(short) else name


def _given(name: str) -> str:
    """The given name in what may be a full one, else nothing."""
    return name[1:] if len(name) == 3 else ""


def find_korean(told: Sequence[tuple[str, bool]], quotes: Sequence[str], known: Sequence[str]) -> list[Persona]:
    """The personae in order of appearance. `told` are sentences, each with whether a quote stands in its paragraph."""
    sentences = [sentence for sentence, _ in told]
    found = _gather(told, quotes)
    everything = " ".join((*sentences, *quotes))
    titled = _titled((*sentences, *quotes))
    names: dict[str, set[str]] = {}
    roles: dict[str, set[str]] = defaultdict(set)
    for title, families in titled.items():
        for family in families:
            if title in _POLITE and len(family) > 1:
                names.setdefault(family, {family})
                continue
            names.setdefault(f"{family} {title}", set())
            if len(families) == 1 and title not in _POLITE:
                roles[f"{family} {title}"] |= {title, f"{title}님"}
    covered = {role for words in roles.values() for role in words} | {word for title in names for word in title.split()}
    for base, points in list(found.points.items()):
        total = (
            points
            + 2 * (is_given_name(base) and base not in NAMES_OF_THINGS)
            + 2 * (is_role(base) and found.acts[base] > 0)
        )
        total -= 1.5 * found.placed[base]
        is_short = len(base) < 2 and not (is_role(base) and found.acts[base])
        if total >= _PERSON_ENOUGH and base not in covered and not is_short:
            names.setdefault(_without_suffix(base, found), set()).add(base)
    for name in known:
        if name in everything:
            names.setdefault(name, set()).add(name)
    _join_full_names(names, found)
    _join_roles(names, roles, sentences)
    ordered = sorted(names, key=lambda name: _first_place(everything, {name, *names[name]}))
    return [
        Persona(
            name,
            tuple(sorted(names[name] - {name})),
            tuple(sorted(roles[name])),
            _presentation(name, roles[name]),
            is_device=name in _DEVICES,
        )
        for name in ordered
    ]


def _join_full_names(names: dict[str, set[str]], found: _Evidence) -> None:
    """정하윤 and 하윤 are one, shown as the text calls them more often."""
    for full in [name for name in found.met if _given(name) in names and not is_role(name)]:
        given = _given(full)
        names.setdefault(full, set())
        shown, other = (given, full) if found.met[given] >= found.met[full] else (full, given)
        names[shown] |= names.pop(other) | {other}


def _join_roles(names: dict[str, set[str]], roles: dict[str, set[str]], sentences: Sequence[str]) -> None:
    """`세자 이연은`: the role set right before a name means its bearer."""
    for name in [each for each in names if not is_role(each) and " " not in each]:
        beside = re.compile(rf"(?<![가-힣])([가-힣]+) {re.escape(name)}(?:이?(?:은|는|이|가|의|를|을|에게|도)|,)")
        for role in {match.group(1) for sentence in sentences for match in beside.finditer(sentence)}:
            if is_role(role) and role != name:
                roles[name] |= names.pop(role, set()) | {role}


def _first_place(text: str, words: Iterable[str]) -> int:
    places = [text.find(word) for word in words]
    return min((place for place in places if place >= 0), default=len(text))


def _presentation(name: str, roles: Iterable[str]) -> Presentation | None:
    for role in (name, *roles):
        if presentation := person_of(role).presentation:
            return presentation
    return presentation_of_name(name) if is_given_name(name) or len(name) == 3 else None
