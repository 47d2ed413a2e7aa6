"""What stands beside a Korean name and says who its bearer is: `간호사 엘라`, `형사인 민호`, `엘라라는 간호사`.

In: a premise and where its eojeols stand. Out: `Role`s. Never: a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engines.text.company_korean import is_role
from engines.text.named.ties import KOREAN_JOBS, KOREAN_TIES
from engines.text.people import PEOPLE
from engines.text.species_words import species_of

ROLE_END = re.compile(rf"(?:{KOREAN_TIES}|(?<![가-힣])(?:{KOREAN_JOBS}))$")


_CHILD = re.compile(r"(?<![가-힣])[가-힣]+(?:장|주인|왕|님|사|관) (딸|아들|손녀|손자|동생)$")
"""`촌장 딸` is nobody else's daughter."""
_MUTUAL = re.compile(
    r"(?:친구|자매|형제|남매|쌍둥이|부부|연인|동창|동기|동료|동업자|라이벌|룸메이트|사촌|단짝|절친|멤버|짝꿍|이웃|삼총사|모녀|부녀)$"
)


@dataclass(frozen=True)
class Role:
    """What stands before or behind a name and says what its bearer is."""

    word: str
    start: int
    end: int


def role_before(text: str, at: int, tokens: list[re.Match[str]]) -> Role | None:
    """The role right before a name: `간호사 엘라`, `형사인 민호`, `오래된 친구 도윤`, `세 친구, 민수`."""
    if at == 0:
        return None
    before = tokens[at - 1]
    gap = text[before.end() : tokens[at].start()]
    word = before.group(0)
    if not (gap == " " or (gap == ", " and is_plural(word))):
        return None
    return role_in(text, before, word) or role_in(text, before, word.removesuffix("인"))


def is_plural(word: str) -> bool:
    """Whether the word is a tie of several to each other."""
    return _MUTUAL.search(word) is not None


def role_behind(text: str, at: int, tokens: list[re.Match[str]]) -> Role | None:
    """The role behind `엘라라는`, or behind the bare name: `서도윤 팀장은`."""
    for behind in tokens[at + 1 : at + 3]:
        word = re.sub(r"(?:에게|한테|은|는|이|가|을|를|의|과|와|랑)$", "", behind.group(0))
        for read in (behind.group(0), word):
            role = role_in(text, behind, read)
            if role is not None:
                return role
    return None


def role_in(text: str, match: re.Match[str], word: str) -> Role | None:
    """The word as a role, with the words before it that belong to it (`꽃집 주인`)."""
    start, end = match.start(), match.start() + len(word)
    tie = ROLE_END.search(text[:end])
    if tie is not None and tie.start() <= start:
        return Role(tie.group(0), min(tie.start(), start), end)
    child = _CHILD.search(text[:end])
    if child is not None and child.start(1) == start:
        return Role(child.group(0), child.start(), end)
    hits = [hit for hit in PEOPLE.all(text[:end]) if hit.start + len(hit.word) == end and hit.start <= start]
    if hits:
        return Role(hits[-1].word, hits[-1].start, end)
    if is_role(word) or (species_of(word) is not None and len(word) > 1):
        return Role(word, start, end)
    return None
