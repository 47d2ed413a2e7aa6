"""Who is called, named or introduced in the words that somebody says.

In: a quote, the company. Out: `Address`. Never: who says it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engines.text.company import Company

_HONORIFICS = {
    "저하": ("세자", "왕세자"),
    "전하": ("왕", "임금", "국왕"),
    "폐하": ("황제", "왕", "여왕"),
    "마마": ("중전", "왕비", "공주", "대비"),
    "나리": ("사또", "대감", "양반"),
    "아빠": ("아버지",),
    "아버지": ("아빠",),
    "엄마": ("어머니",),
    "어머니": ("엄마",),
    "할매": ("할머니",),
    "할배": ("할아버지",),
}
"""Words of address that the telling has another word for, and whom they mean."""

_CALLED_KOREAN = re.compile(
    r"(?:^|[\s,.!?…])(?P<word>[가-힣]{1,3}(?:\s[가-힣]{1,3})?)(?P<ending>아|야|님|씨)?(?=[,.!?…~]|\s*$)"
)
_CALLED_ENGLISH = re.compile(
    r"(?:^|[,.!?…—]\s*|\b(?:[Oo]h|[Hh]ey|[Yy]es|[Nn]o|[Ww]ell|[Dd]ear|[Hh]ello|[Hh]i|[Ss]orry|[Tt]hanks),?\s)(?P<word>(?:[A-Z][\w’'-]*\.?\s)?[A-Z][\w’'-]*)(?=[,.!?…—]|\s*$)"
)
INTRODUCED = re.compile(
    r"(?:나는|난|저는|전|내 이름은|제 이름은)\s(?P<a>[가-힣]{1,5}?)(?:이라고|라고|입니다|이에요|예요|이야|야|이다)|"
    r"(?:[Mm]y name is|[Mm]y name[’']s|[Tt]his is|I[’']m|I am|[Cc]all me)\s(?P<b>(?:[A-Z][\w-]*\s)?[A-Z][\w-]*)"
)
_ASKS_NAME = re.compile(
    r"이름이 뭐|이름은\?|성함|^\W*[Nn]ame\?|누구(?:세요|야|냐|십니까|시죠)|\byour name\b|[Ww]ho are you|[Ww]ho(?:[’']s|"
    r" is) (?:there|this|that)"
)


@dataclass(frozen=True)
class Address:
    """Names of the company: `called` are spoken to, `named` spoken of, `introduced` speak of themselves,
    `asked` are what a question is about."""

    called: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    introduced: tuple[str, ...] = ()
    asks_name: bool = False
    asked: tuple[str, ...] = ()


def address_of(words: str, company: Company) -> Address:
    """Everybody whom the quote calls, names or introduces."""
    introduced = tuple(
        name for match in INTRODUCED.finditer(words) if (name := company.called(match.group("a") or match.group("b")))
    )
    whole = words.strip(" .!?…")
    if " " in whole and (name := company.called(whole)) is not None:
        introduced = (*introduced, name)
    called: dict[str, None] = {}
    for pattern in (_CALLED_KOREAN, _CALLED_ENGLISH):
        for match in pattern.finditer(words):
            called.update(dict.fromkeys(_meant(match, company)))
    spoken_to = tuple(name for name in called if name not in introduced)
    named = tuple(name for name in company.people(words) if name not in called and name not in introduced)
    return Address(spoken_to, named, introduced, _ASKS_NAME.search(words) is not None, _asked(words, company))


def _asked(words: str, company: Company) -> tuple[str, ...]:
    """Whom a Korean question sets as its topic: `세자는 아는 바가 없느냐?`"""
    if not words.rstrip().endswith("?"):
        return ()
    return tuple(mention.name for mention in company.mentions(words) if mention.ending in ("은", "는"))[:1]


def _meant(match: re.Match[str], company: Company) -> list[str]:
    word = match.group("word")
    ending = match.groupdict().get("ending") or ""
    forms = [word, word.split()[0], word.split()[-1], word + ending]
    forms += [word[:-1]] if word.endswith(("아", "야")) else []
    honoured = [bearer for form in forms for bearer in _HONORIFICS.get(form, ())]
    for form in (*forms, *honoured):
        name = company.called(form)
        if name is not None:
            return [name]
    return []
