"""The people whom a Korean premise names: `간호사 엘라가`, `민수와 지아는`, `친구 도윤에게`, `엘라라는 간호사`.

In: a premise. Out: `Named`s in text order. Never: a noun for a name. A name that no list has needs a reason: a role
beside it, a named neighbour, or something that only people do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from comic.cast import Presentation
from engines.text.company_korean import agrees, is_role
from engines.text.named.no_names import KOREAN_ENDINGS, KOREAN_OTHERS, KOREAN_STEMS, KOREAN_WORD_NAMES
from engines.text.named.person import Named
from engines.text.named.ties import KOREAN_JOBS, KOREAN_TIES, korean_role_in_group, presentation_of_tie
from engines.text.names import KOREAN_FAMILY, KOREAN_FEMININE, KOREAN_MASCULINE, is_given_name
from engines.text.particles import final_of
from engines.text.people import PEOPLE, people_in, person_of
from engines.text.places import SETTINGS, TIMES, WEATHERS
from engines.text.premise_words import THINGS
from engines.text.species_words import species_of

_TOKEN = re.compile(r"[가-힣]+")
_PARTICLE = re.compile(
    r"(?P<fond>이(?=라는|가|는|를|의|와|랑|도|만|에게|한테))?(?P<polite>씨)?(?P<particle>이라는|라는|에게서|에게|한테서|한테|께서|께|이랑|"
    r"랑|하고|은|는|이|가|을|를|의|과|와|도|만|처럼|보다|까지|부터|)"
)
"""What stands behind a name: 수진이가 is 수진 in the mouth of friends."""
_SUBJECTS = frozenset({"은", "는", "이", "가", "께서"})
_WITH = frozenset({"과", "와", "랑", "이랑", "하고"})
_OF_PEOPLE = _SUBJECTS | _WITH | {"에게", "에게서", "한테", "한테서", "께", "의", "도"}
"""Particles with which a name beside a role stands; 을 and 를 stand with nouns more often than with names."""
_MET = re.compile(
    r" (?:[가-힣]+ )?(?:만나|만난|만났|사랑|구하|구한|찾아|찾는|좋아|도와|돕|믿|의심|쫓|지키|지킨|돌보|돌본|따라|치료|"
    r"키우|키운|데려|부른|부르|맡|가둔|납치|받|입양|가르|기다|떠나|잃)"
)
"""What is done to people, and seldom to things."""
_CLAUSE_END = re.compile(r",|(?<=[가-힣])(?:(?<![여남의과기환상])자|니|고|며|는데|지만|면) ")
_ROLE_BETWEEN = 2
"""How many eojeols further the next name stands that has a role before it."""
_CALLED = frozenset({"이라는", "라는"})
_ROLE_END = re.compile(rf"(?:{KOREAN_TIES}|(?<![가-힣])(?:{KOREAN_JOBS}))$")
_HUMAN = re.compile(
    r"뛴|뛰|달린|달려|걷는|걸어|웃|운다|울었|우는|말한|말했|묻는|물었|외친|외쳤|속삭|고백|부탁|약속|듣는|듣고|"
    r"들었|본다|보았|봤|만난|만나|만났|찾는|찾아|찾았|줍|주웠|주워|숨긴|숨겨|훔|도망|싸우|싸운|다투|다툰|결심|"
    r"사랑한|사랑에|좋아한|싫어|믿|기다린|기다려|떠난|떠나|떠났|돌아온|돌아간|물려받|받는|받은|받았|배우|배운|"
    r"가르|요리한|굽는|쓴다|읽|그린다|그리는|부른|부르|잡는|잡았|구한|구하|지킨|지키|연다|열었|발견|알아|잃어|"
    r"도와|돕|고친|고치|만든|먹|마신|앉|일어|눈을 뜨|깨어|쫓|따라|모은|모으|들킨|속인|속이|산다|살아|사귄|헤어|"
    r"결혼|이사|전학|출근|퇴근|춤|노래한|연기한|치료|구조|수사|추적|의심|질투|화해|키운|키우|돌본|돌보|팔고|"
    r"판다|배달|운전|헤엄|오른|오르|넘는|건넌|뒤쫓|막는|막아|거짓말|눈치|함께"
)
"""What people do; a name that only looks like one needs such a verb behind it."""
_LATIN_SOUNDS = frozenset(
    "가고골구그글멀먼기나네노누니닉다단달더데도돈두드디딘딜라란랄래랜런레렉렌렐로론롤롭롯루룬룩르리린릴림마막만말매맥맨머메멜모몰무미민밀바박반발밥"
    "베벤벨보본볼브비빅빈빌사산살삼샐샘샤선세셀셰소손솔쇼숀수슈스시신실아안알애앤앨야얀에엔엘엠오올요우유윌율을이인일자잔잘잭저제젠젤조존졸주준줄"
    "즈지진질짐차찬찰척체첼초추카칸칼캐캔커케켄켈코콜쿠크클키킨킬킴타탄탈태터테텐텔토톰투트티틴틸팀파판팔팜패퍼페펠포폴푸프플피핀필하한할해햄허"
    "헤헨헬호홀후휴흐히힐"
)
"""Syllables of names from elsewhere (엘라, 마르코); a noun of such sounds is in `no_names`."""
_FOREIGN_MARK = re.compile(
    "[라란랄래랜런레렉렌렐로론롤루룬르리린릴림카칸칼캐캔커케켄코콜쿠크클키킨타토톰투트티테파페폴푸프플피]|[엘앨올알얼][가-힣]"
)
_LONG_ENDINGS = tuple(ending for ending in KOREAN_ENDINGS if len(ending) > 1)
_GIVEN = [name for name in (*KOREAN_FEMININE, *KOREAN_MASCULINE) if len(name) == 2]
_FIRST = frozenset(name[0] for name in _GIVEN) | frozenset("해솔단백제새란복금옥모온율차")
_LAST = frozenset(name[1] for name in _GIVEN) | frozenset(
    "솜봄별빛솔슬샘결담랑람온율설팔삼구복득순돌쇠선식택달길봉찬결이경하령두"
)


@dataclass(frozen=True)
class _Token:
    """An eojeol read as a name with its particle. `at` is its number, `rest` what the sentence goes on with; `is_fond`
    with 이 between, `is_polite` with 씨 behind."""

    base: str
    particle: str
    start: int
    at: int
    comma: bool
    rest: str
    is_fond: bool = False
    is_polite: bool = False

    @property
    def goes_on(self) -> bool:
        """Whether a list goes on behind it."""
        return self.particle in _WITH or (self.comma and not self.particle)


@dataclass(frozen=True)
class _Role:
    """What stands before or behind a name and says what its bearer is."""

    word: str
    start: int
    end: int


def named_in_korean(text: str, known: tuple[str, ...] = ()) -> tuple[Named, ...]:
    """Everybody whom the premise calls by name, each once, in text order."""
    tokens = [match for match in _TOKEN.finditer(text) if match.group(0) not in ("그리고", "및")]
    readings = [_readings(text, match, at) for at, match in enumerate(tokens)]
    sure: dict[int, _Token] = {}
    for read in readings:
        name = next((token for token in read if _is_name(text, token, tokens, known)), None)
        if name is not None:
            sure[name.at] = name
    while True:
        rest = (token for read in readings for token in read if token.at not in sure)
        also = next((token for token in rest if _is_listed_with(text, token, tokens, sure)), None)
        if also is None:
            break
        sure[also.at] = also
    found: dict[str, Named] = {}
    groups = _groups([sure[at] for at in sorted(sure)])
    for at, group in enumerate(groups):
        is_subject = any(_is_subject(text, later[-1], tokens) for later in _chain(groups[at:]))
        for each in _described(text, group, tokens, is_subject=is_subject):
            met = found.get(each.name)
            found[each.name] = each if met is None else _merged(met, each)
    return tuple(each for each in found.values() if not _is_inside_another(each.name, found))


def _is_inside_another(name: str, found: dict[str, Named]) -> bool:
    """하윤 and 정하윤 are one."""
    return any(other != name and other[1:] == name for other in found)


def _readings(text: str, match: re.Match[str], at: int) -> list[_Token]:
    """The ways to read an eojeol as a name and a particle, the longest particle first."""
    word, end = match.group(0), match.end()
    behind = re.match(r" 씨(?P<particle>[가-힣]*)", text[end:])
    comma = re.match(r"\s*[,·]", text[end:]) is not None
    rest = re.split(r"[.!?…]", text[end:])[0]
    found = []
    for length in range(2, min(4, len(word)) + 1):
        base, tail = word[:length], word[length:]
        ending = f"씨{behind['particle']}" if behind and not tail else tail
        read = _PARTICLE.fullmatch(ending)
        if read is None or (read["fond"] and not final_of(base)):
            continue
        is_loose = bool(read["fond"] or read["polite"])
        if is_loose or _fits(base, read["particle"]):
            token = _Token(
                base, read["particle"], match.start(), at, comma, rest, bool(read["fond"]), bool(read["polite"])
            )
            found.append(token)
    calls_a_thing = any(token.particle in _CALLED and _is_noun(token.base) for token in found)
    return [] if calls_a_thing else found


def _fits(base: str, particle: str) -> bool:
    """Whether the particle's form goes with the name's last sound."""
    if particle.startswith("이") and len(particle) > 1:
        return agrees(base, "이")
    if particle in ("라는", "랑"):
        return agrees(base, "가")
    return agrees(base, particle)


def _is_name(text: str, token: _Token, tokens: list[re.Match[str]], known: tuple[str, ...]) -> bool:
    base = token.base
    if base in known:
        return True
    is_listed = is_given_name(base)
    if is_listed and base not in KOREAN_WORD_NAMES:
        return True
    role = _role_before(text, token, tokens)
    if token.is_polite and is_listed:
        return True
    if not is_listed and _is_noun(base, beside_role=role is not None):
        return False
    if _is_with_somebody(text, token, tokens):
        return True
    if token.is_fond and not is_listed:
        return False
    if token.particle in _CALLED:
        return _role_behind(text, token, tokens) is not None
    is_called = is_listed or _looks_like_a_name(base)
    if token.particle == "는" and re.search("[하되지]$", base) and not is_listed:
        return False
    if token.particle in ("을", "를"):
        return role is not None and is_called and _MET.match(token.rest) is not None
    if role is not None and token.particle in _OF_PEOPLE | {"", "라는"}:
        if token.particle == "" and not token.comma:
            return is_listed and token.rest == ""
        return is_called or (token.particle in _SUBJECTS and _acts(token))
    if base in ("하나", "하늘", "태양", "이유", "하루", "여름", "가을", "겨울", "사랑", "별이", "장미"):
        return False
    return is_called and token.particle in _SUBJECTS and _acts(token)


def _is_with_somebody(text: str, token: _Token, tokens: list[re.Match[str]]) -> bool:
    """`다빈이와 엄마는`: whoever has the sounds of a name and does something with somebody."""
    if token.particle not in _WITH or token.at + 1 >= len(tokens) or not _sounds_korean(token.base):
        return False
    behind = tokens[token.at + 1]
    noun = re.sub(r"(?:은|는|이|가)$", "", behind.group(0))
    return noun != behind.group(0) and _role_in(text, behind, noun) is not None


def _acts(token: _Token) -> bool:
    """Whether the name's own clause says something that only people do."""
    clause = _CLAUSE_END.split(token.rest)[0]
    return _HUMAN.search(clause or token.rest) is not None


def _is_noun(base: str, *, beside_role: bool = False) -> bool:
    """Whether a word is known as something else than a name. Beside a role the last syllable alone says nothing."""
    if base in KOREAN_OTHERS | KOREAN_STEMS or base.endswith(_LONG_ENDINGS if beside_role else KOREAN_ENDINGS):
        return True
    if is_role(base) or species_of(base) is not None:
        return True
    if people_in(base) or re.search(r"[있없같않싶]$", base) or _ROLE_END.search(base):
        return True
    lexicons = (THINGS, SETTINGS, TIMES, WEATHERS)
    return any(len(found.word) > 1 for lexicon in lexicons for found in lexicon.all(base))


def _sounds_korean(base: str) -> bool:
    """Whether a word has the sounds of a Korean name: 미진, 한미진."""
    given = base[1:] if len(base) == 3 and base[0] in KOREAN_FAMILY else base
    return len(given) == 2 and given[0] in _FIRST and given[1] in _LAST


def _looks_like_a_name(base: str) -> bool:
    """Whether a word has the sounds of a name: 미진, 마르코, 모모."""
    if _sounds_korean(base) or (len(base) == 2 and base[0] == base[1]):
        return True
    return set(base) <= _LATIN_SOUNDS and _FOREIGN_MARK.search(base) is not None


def _is_listed_with(text: str, token: _Token, tokens: list[re.Match[str]], sure: dict[int, _Token]) -> bool:
    """Whether a word stands in one list with a name: `자매 수진과 미진이`, `도둑 루팡과 형사 민호가`."""
    role = _role_before(text, token, tokens)
    if _is_noun(token.base, beside_role=role is not None):
        return False
    if role is not None and token.goes_on and token.at + 2 in sure:
        return _role_before(text, sure[token.at + 2], tokens) is not None
    if not (_looks_like_a_name(token.base) or is_given_name(token.base)):
        return False
    if token.particle in ("에게", "한테") and sure:
        return True
    before, after = sure.get(token.at - 1), sure.get(token.at + 1)
    follows = before is not None and before.goes_on
    ends = token.particle in _OF_PEOPLE or token.goes_on
    return (follows and ends) or (after is not None and token.goes_on)


def _role_before(text: str, token: _Token, tokens: list[re.Match[str]]) -> _Role | None:
    """The role right before a name: `간호사 엘라`, `형사인 민호`, `오래된 친구 도윤`, `세 친구, 민수`."""
    if token.at == 0:
        return None
    before = tokens[token.at - 1]
    gap = text[before.end() : token.start]
    word = before.group(0)
    if not (gap == " " or (gap == ", " and _is_plural(word))):
        return None
    return _role_in(text, before, word) or _role_in(text, before, word.removesuffix("인"))


def _is_plural(word: str) -> bool:
    return re.search(r"친구|자매|형제|남매|쌍둥이|부부|연인|동창|삼총사|모녀|부녀$", word) is not None


def _role_behind(text: str, token: _Token, tokens: list[re.Match[str]]) -> _Role | None:
    """The role behind `엘라라는`."""
    for behind in tokens[token.at + 1 : token.at + 3]:
        word = re.sub(r"(?:에게|한테|은|는|이|가|을|를|의|과|와|랑)$", "", behind.group(0))
        for read in (behind.group(0), word):
            role = _role_in(text, behind, read)
            if role is not None:
                return role
    return None


def _role_in(text: str, match: re.Match[str], word: str) -> _Role | None:
    """The word as a role, with the words before it that belong to it (`꽃집 주인`)."""
    start, end = match.start(), match.start() + len(word)
    tie = _ROLE_END.search(text[:end])
    if tie is not None and tie.start() <= start:
        return _Role(tie.group(0), min(tie.start(), start), end)
    hits = [hit for hit in PEOPLE.all(text[:end]) if hit.start + len(hit.word) == end and hit.start <= start]
    if hits:
        return _Role(hits[-1].word, hits[-1].start, end)
    if is_role(word) or (species_of(word) is not None and len(word) > 1):
        return _Role(word, start, end)
    return None


def _groups(names: list[_Token]) -> list[list[_Token]]:
    """People who stand in one list of names."""
    groups: list[list[_Token]] = []
    for token in names:
        last = groups[-1][-1] if groups else None
        if last is not None and last.goes_on and token.at - last.at <= 1:
            groups[-1].append(token)
        else:
            groups.append([token])
    return groups


def _chain(groups: list[list[_Token]]) -> list[list[_Token]]:
    """The first group, and those that go on with it, somebody's role between: `유진과 정비사 도현, 선장 로한이`."""
    chain = groups[:1]
    for group in groups[1:]:
        if not chain[-1][-1].goes_on or group[0].at - chain[-1][-1].at > _ROLE_BETWEEN:
            break
        chain.append(group)
    return chain


def _described(text: str, group: list[_Token], tokens: list[re.Match[str]], *, is_subject: bool) -> list[Named]:
    """Those of one list with what the premise calls them."""
    names = tuple(token.base for token in group)
    told = _role_before(text, group[0], tokens)
    shared = told if told and len(group) > 1 and _is_plural(told.word) else None
    people = []
    for at, token in enumerate(group):
        role = shared or (told if at == 0 else _role_before(text, token, tokens))
        if token.particle in _CALLED:
            role = _role_behind(text, token, tokens)
        word = ""
        if role is not None:
            word = korean_role_in_group(role.word, names, at) if shared else role.word
        people.append(
            Named(
                name=token.base,
                start=token.start,
                role=word,
                role_at=(role.start, role.end) if role else (0, 0),
                presentation=_presentation(word) or (_presentation(role.word) if role else None),
                is_subject=is_subject,
                is_beside=len(group) > 1 or token.particle in _WITH or _follows_with(text, group[0], tokens),
            )
        )
    return people


def _is_subject(text: str, token: _Token, tokens: list[re.Match[str]]) -> bool:
    """Whether the sentence is about somebody, whose particle may follow on a noun: `엘라라는 간호사가`."""
    if token.particle in (*_SUBJECTS, "도"):
        return True
    behind = tokens[token.at + 1 : token.at + 3]
    if token.goes_on and behind and _role_in(text, behind[0], behind[0].group(0)) is None:
        behind = behind[:1]
    is_carried = token.particle in _CALLED or token.goes_on
    return is_carried and any(match.group(0).endswith(("은", "는", "이", "가")) for match in behind)


def _follows_with(text: str, token: _Token, tokens: list[re.Match[str]]) -> bool:
    """Whether `민수와` stands shortly before: `민수와 친구 도윤이`."""
    return any(
        re.search(r"[가-힣]{2,}(?:와|과|랑|하고)$", match.group(0)) for match in tokens[max(0, token.at - 2) : token.at]
    )


def _presentation(role: str) -> Presentation | None:
    said = presentation_of_tie(role) or person_of(role).presentation
    return None if role == "간호사" else said


def _merged(met: Named, again: Named) -> Named:
    """What a later sentence adds to somebody."""
    if not met.role and again.role:
        met = replace(met, role=again.role, role_at=again.role_at)
    return replace(
        met,
        presentation=met.presentation or again.presentation,
        is_subject=met.is_subject or again.is_subject,
        is_beside=met.is_beside or again.is_beside,
    )
