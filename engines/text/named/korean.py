"""The people whom a Korean premise names: `간호사 엘라가`, `민수와 지아는`, `친구 도윤에게`, `엘라라는 간호사`.

In: a premise. Out: `Named`s in text order. Never: a noun for a name. A name that no list has needs a reason: a role
beside it, a named neighbour, or something that only people do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from comic.cast import Presentation
from engines.text.company_korean import agrees
from engines.text.named.korean_roles import is_plural, role_before, role_behind, role_in
from engines.text.named.korean_words import is_noun, looks_like_a_name, sounds_korean
from engines.text.named.no_names import KOREAN_NOUN_NAMES, KOREAN_WORD_NAMES
from engines.text.named.person import Named
from engines.text.named.ties import korean_role_in_group, presentation_of_tie
from engines.text.names import is_given_name
from engines.text.particles import final_of
from engines.text.people import person_of

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
_HIS = re.compile(r"(?:그|그녀|자기|자신)의 ")
_CALLED = frozenset({"이라는", "라는"})
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
        chain = _chain(text, groups[at:])
        is_subject = any(_is_subject(text, later[-1], tokens) for later in chain)
        is_beside = len(chain) > 1 or (at > 0 and len(_chain(text, groups[at - 1 :])) > 1)
        for each in _described(text, group, tokens, is_subject=is_subject, is_beside=is_beside):
            met = found.get(each.name)
            found[each.name] = each if met is None else met.told_again(each)
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
    calls_a_thing = any(token.particle in _CALLED and is_noun(token.base) for token in found)
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
    role = role_before(text, token.at, tokens)
    if token.is_polite and is_listed:
        return True
    if not is_listed and is_noun(base, beside_role=role is not None):
        return False
    if base in KOREAN_NOUN_NAMES and role is None:
        return False
    if _is_with_somebody(text, token, tokens):
        return True
    if token.is_fond and not is_listed:
        is_called_so = sounds_korean(base) and not is_noun(f"{base}이")
        return is_called_so and token.particle in _SUBJECTS and _acts(token)
    if token.particle in _CALLED:
        return role_behind(text, token.at, tokens) is not None
    is_called = is_listed or looks_like_a_name(base)
    if token.particle == "는" and re.search("[하되지]$", base) and not is_listed:
        return False
    if token.particle in ("을", "를"):
        return role is not None and is_called and _MET.match(token.rest) is not None
    if role is not None and token.particle in _OF_PEOPLE | {"", "라는"}:
        if token.particle == "" and not token.comma:
            return is_listed and token.rest == ""
        return is_called or (token.particle in _SUBJECTS and _acts(token))
    return is_called and token.particle in _SUBJECTS and _acts(token)


def _is_with_somebody(text: str, token: _Token, tokens: list[re.Match[str]]) -> bool:
    """`다빈이와 엄마는`: whoever has the sounds of a name and does something with somebody."""
    if token.particle not in _WITH or token.at + 1 >= len(tokens) or not sounds_korean(token.base):
        return False
    behind = tokens[token.at + 1]
    noun = re.sub(r"(?:은|는|이|가)$", "", behind.group(0))
    return noun != behind.group(0) and role_in(text, behind, noun) is not None


def _acts(token: _Token) -> bool:
    """Whether the name's own clause says something that only people do."""
    clause = _CLAUSE_END.split(token.rest)[0]
    return _HUMAN.search(clause or token.rest) is not None


def _is_listed_with(text: str, token: _Token, tokens: list[re.Match[str]], sure: dict[int, _Token]) -> bool:
    """Whether a word stands in one list with a name: `자매 수진과 미진이`, `도둑 루팡과 형사 민호가`."""
    role = role_before(text, token.at, tokens)
    if is_noun(token.base, beside_role=role is not None):
        return False
    if role is not None and token.goes_on and (token.at + 1 in sure or token.at + 2 in sure):
        return token.at + 1 in sure or role_before(text, token.at + 2, tokens) is not None
    if _is_amid_names(token, sure):
        return True
    if not (looks_like_a_name(token.base) or is_given_name(token.base)):
        return False
    if token.particle in ("에게", "한테") and sure:
        return True
    before, after = sure.get(token.at - 1), sure.get(token.at + 1)
    follows = before is not None and before.goes_on
    ends = token.particle in _OF_PEOPLE or token.goes_on
    return (follows and ends) or (after is not None and token.goes_on)


def _is_amid_names(token: _Token, sure: dict[int, _Token]) -> bool:
    """Whether a word stands between two names of a list, or behind two: `민수, 초설, 지아가`, `민수, 지아, 초설이`."""
    before, earlier = sure.get(token.at - 1), sure.get(token.at - 2)
    if before is None or not before.goes_on:
        return False
    is_between = token.comma and not token.particle and token.at + 1 in sure
    is_last = token.particle in _SUBJECTS and earlier is not None and earlier.goes_on
    return is_between or is_last


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


def _chain(text: str, groups: list[list[_Token]]) -> list[list[_Token]]:
    """The first group, and those that go on with it, somebody's role between: `유진과 정비사 도현, 선장 로한이`."""
    chain = groups[:1]
    for group in groups[1:]:
        last = chain[-1][-1]
        is_owned = _HIS.search(text[last.start : group[0].start]) is not None
        if not last.goes_on or group[0].at - last.at > _ROLE_BETWEEN * (1 + is_owned):
            break
        chain.append(group)
    return chain


def _described(
    text: str, group: list[_Token], tokens: list[re.Match[str]], *, is_subject: bool, is_beside: bool
) -> list[Named]:
    """Those of one list with what the premise calls them."""
    names = tuple(token.base for token in group)
    told = role_before(text, group[0].at, tokens)
    shared = told if told and len(group) > 1 and is_plural(told.word) else None
    people = []
    for at, token in enumerate(group):
        role = shared or (told if at == 0 else role_before(text, token.at, tokens))
        if token.particle in _CALLED or (role is None and not token.particle and not token.comma):
            role = role_behind(text, token.at, tokens)
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
                is_beside=is_beside
                or len(group) > 1
                or token.particle in _WITH
                or _follows_with(text, group[0], tokens),
            )
        )
    return people


def _is_subject(text: str, token: _Token, tokens: list[re.Match[str]]) -> bool:
    """Whether the sentence is about somebody, whose particle may follow on a noun: `엘라라는 간호사가`."""
    if token.particle in (*_SUBJECTS, "도"):
        return True
    behind = tokens[token.at + 1 : token.at + 3]
    if token.goes_on and behind and role_in(text, behind[0], behind[0].group(0)) is None:
        behind = behind[:1]
    is_carried = token.particle in _CALLED or token.goes_on or not token.particle
    return is_carried and any(match.group(0).endswith(("은", "는", "이", "가")) for match in behind)


def _follows_with(text: str, token: _Token, tokens: list[re.Match[str]]) -> bool:
    """Whether `민수와` stands shortly before: `민수와 친구 도윤이`."""
    return any(
        re.search(r"[가-힣]{2,}(?:와|과|랑|하고)$", match.group(0)) for match in tokens[max(0, token.at - 2) : token.at]
    )


def _presentation(role: str) -> Presentation | None:
    said = presentation_of_tie(role) or person_of(role).presentation
    return None if role == "간호사" else said
