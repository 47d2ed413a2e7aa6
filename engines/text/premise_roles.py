"""Words of a premise for people, and who of them is the hero and who is met.

In: a premise's text, whom it names. Out: `Role`s, `Parts`. Never: a name that the premise doesn't have.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from comic.story import Language
from engines.text.deeds.truth import truth_of
from engines.text.named.person import Named
from engines.text.named.ties import answer_of
from engines.text.names import given_part, presentation_of_name
from engines.text.people import people_in
from engines.text.sentences import split_sentences
from engines.text.species_words import is_only_mentioned, is_speechless, species_of

_MODIFIER = re.compile(
    r"(?<![가-힣])(수줍은|외로운|가난한|젊은|늙은|어린|소심한|용감한|게으른|무뚝뚝한|까칠한|다정한|평범한|"
    r"유명한|은퇴한|겁 많은|겁많은|서툰|엉뚱한|마음씨 좋은|"
    r"잘생긴|까다로운|성실한|차가운|똑똑한|수상한|신비한|시골|신입|견습|초보|전직|천재|꼬마|마지막|최강|최약체|말단|동네|왕실|고독한|명랑한)\s*$"
)
_MET = re.compile(
    r"귀신|유령|저승사자|도깨비|용$|마왕|흡혈귀|고양이|강아지|여우|늑대|외계인|손님$|"
    r"\b(?:ghosts?|reaper|goblin|dragon|demon king|vampire|cats?|dogs?|fox|wolf|aliens?|stranger|killer|villain)\b",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"만나|만난|마주|재회|처음|낯선|사랑|\b(?:meets?|met|runs? into|bumps? into|falls?|stranger|first|unknown|love)\b",
    re.IGNORECASE,
)
"""Where two may not have known each other before."""
_RIVALS = re.compile(r"라이벌|앙숙|\brivals?\b", re.IGNORECASE)
_KOREAN_ACTS = re.compile(r"(?:이|가|은|는|과|와|랑|에게|한테)(?![가-힣])|[을를] (?:만나|만난|만났|돕|도와|구하|구한)")
_ENGLISH_ACTS = re.compile(
    r"(?!s?\s(?:eggs?|bones?|tears?|scales?|nests?|caves?|hunters?|tooth|teeth|costumes?|cafes?)\b)(?:,?\swho|\sthat|\s(?:is|has|must|"
    r"can|wants|[a-z]+[^s]s))\b",
    re.IGNORECASE,
)
_ENGLISH_MET = re.compile(
    r"\b(?:meets?|met|befriends?|fights?|faces?|helps?|rescues?|saves?|talking|with)\s(?:(?:a|an|the|her|his|their)\s)?(?:[a-z-]+\s)?$",
    re.IGNORECASE,
)
_LINK = re.compile(r"\b(?:of|in|from|at|on|with|to|for|and)\s")
_AS_VERB = re.compile(r"\b(?:must|to|can|will|should|could|would|cannot|may)\s$", re.IGNORECASE)
"""`must guard` speaks of no guard."""
_DESCRIBED = re.compile(r"^(?:.*\b)?(?:a|an|the|one|her|his)\s+((?:[a-z-]+\s){0,2})$", re.IGNORECASE | re.DOTALL)
_SOMEBODYS = re.compile(
    r"(?:여자친구|남자친구|아내|남편|첫사랑|할머니|할아버지|엄마|아빠|어머니|아버지|상사|직장 상사)$|"
    r"\b(?:girlfriend|boyfriend|wife|husband|first love|ex|boss|mother|father|"
    r"grandmother|grandfather|grandma|grandpa)$",
    re.IGNORECASE,
)
"""Who is called so is somebody's to the one who tells the story: not the hero where anybody else may be."""
_CHILDREN = {"daughter": "girl", "son": "boy", "딸": "여자아이", "아들": "남자아이"}
"""Somebody else's child is no child of the hero's."""


@dataclass(frozen=True)
class Role:
    """A word of the premise for somebody as it is written there, and where."""

    phrase: str
    start: int
    end: int


def roles_in(text: str, language: Language) -> list[Role]:
    roles: list[Role] = []
    previous = ""
    for hit in people_in(text):
        if hit.word in {"그녀", "she", "her", "he", "his", "the mr", "mr", "mrs"} or given_part(hit.word):
            continue
        if hit.word == "화가" and re.search(r"[가-힣]$", text[: hit.start]):
            continue
        if is_only_mentioned(text, hit.start, hit.word) or is_speechless(text, hit.start, hit.word):
            continue
        before, end = text[: hit.start], hit.start + len(hit.word)
        if roles and before.endswith((f"{previous}'s ", f"{previous}의 ")):
            roles[-1], previous = replace(roles[-1], phrase=_CHILDREN.get(hit.word, hit.word), end=end), hit.word
            continue
        if roles and before.endswith(f"{previous} "):
            roles[-1], previous = replace(roles[-1], phrase=f"{roles[-1].phrase} {hit.word}", end=end), hit.word
            continue
        previous = hit.word
        if language is Language.KOREAN:
            modifier = _MODIFIER.search(before)
            phrase = f"{modifier.group(1)} {hit.word}" if modifier else hit.word
        else:
            if _AS_VERB.search(before):
                continue
            described = _DESCRIBED.search(before)
            called = text[hit.start : end]
            called = called if called.isupper() else called.lower()
            before_it = described.group(1).lower() if described else ""
            phrase = called if _LINK.search(before_it) else f"{before_it}{called}"
        if all(hit.word not in role.phrase for role in roles):
            roles.append(Role(phrase, hit.start, end))
    return roles


def free_roles(text: str, roles: list[Role], people: tuple[Named, ...]) -> list[Role]:
    """The roles of those who have no name: not a nurse who is called Ella, not what a name only looks like, and, beside
    people, no beast that only lends its name to a thing or has something done with it."""
    if not people:
        return roles
    taken = [each.role_at for each in people] + [(each.start, each.start + len(each.name)) for each in people]
    free = [role for role in roles if not any(start < role.end and role.start < end for start, end in taken)]
    return [role for role in free if not _MET.search(role.phrase) or _acts(text, role)]


def _acts(text: str, role: Role) -> bool:
    """Whether a beast or a ghost beside named people is somebody: it does or says something, or is met."""
    before, after = text[: role.start], text[role.end :]
    if re.match(r"s\b", after):
        return False
    if re.search("[가-힣]", role.phrase):
        return _KOREAN_ACTS.match(after) is not None or before.endswith("말하는 ")
    return _ENGLISH_ACTS.match(after) is not None or _ENGLISH_MET.search(before) is not None


@dataclass(frozen=True)
class Parts:
    """Who plays what. A role is empty where the premise is silent; `hero` and `other` are None where nobody is named
    for that part. `further` are those who are named beside the two."""

    hero_role: str = ""
    other_role: str = ""
    hero: Named | None = None
    other: Named | None = None
    further: tuple[Named, ...] = ()


NOBODY = Parts()


def parts_of(text: str, people: tuple[Named, ...], roles: list[Role], language: Language) -> Parts:
    """Named people play before anybody else: the lead is the hero, the next the other, unless a ghost or a beast that
    acts is met. The hero is a person without a name where such a one is what the sentence is about."""
    free = free_roles(text, roles, people)
    phrases = _with_head_first(text, [role.phrase for role in free], language)
    if not people:
        hero, other = hero_and_other(phrases) if phrases else _couple(text) or ("", "")
        return Parts(hero, other)
    people = _with_unmasked_second(text, tuple(_in_full(each, roles) for each in people))
    beasts = [each for each in people if species_of(each.role) is not None]
    humans = [each for each in people if each not in beasts]
    nobody, met = hero_and_other(phrases)
    met = next((phrase for phrase in phrases if _MET.search(phrase)), "") if humans else met
    if not humans or (nobody and _is_told_of_before(text, humans[0], free)):
        return Parts(hero_role=nobody, other_role=people[0].role, other=people[0], further=people[1:])
    lead, *others = (*humans, *beasts)
    if nobody and len(people) == 1 and not lead.role and _stands_in_later_sentence(text, lead, free):
        return Parts(nobody, met or next((role for role in phrases if role != nobody), ""), lead)
    if met or not others:
        other_role = met or next(iter(phrases), "")
        return Parts(lead.role, other_role, lead, further=tuple(others))
    second, *further = sorted(others, key=people.index)
    alike = _alike(text, language)
    beside = lead.is_beside and second.is_beside
    hero_role = lead.role or (alike if beside and not second.role else "")
    knows = beside or _MEETING.search(text) is None
    shown = second.presentation or presentation_of_name(second.name)
    other_role = second.role or answer_of(lead.role, shown) or (alike if knows else "")
    return Parts(hero_role, other_role, lead, second, tuple(further))


def _alike(text: str, language: Language) -> str:
    """What two are to each other of whom the premise only says that they belong together."""
    are_rivals = _RIVALS.search(text) is not None
    if language is Language.KOREAN:
        return "라이벌" if are_rivals else "친구"
    return "rival" if are_rivals else "friend"


def _in_full(person: Named, roles: list[Role]) -> Named:
    """With the role as the premise writes it: `수줍은 제빵사`, where the name's own look-up only has `제빵사`."""
    start, end = person.role_at
    written = (role.phrase for role in roles if start < role.end and role.start < end)
    full = next((phrase for phrase in written if person.role and phrase.endswith(person.role)), "")
    return replace(person, role=full) if full else person


def _with_unmasked_second(text: str, people: tuple[Named, ...]) -> tuple[Named, ...]:
    """Whom a truth comes out about is met: `Leo finds out that Ana is secretly a queen`."""
    truth = truth_of(text)
    if truth is None or len(people) < 2 or people[0].name not in truth.who:
        return people
    return (people[1], people[0], *people[2:])


def _is_told_of_before(text: str, person: Named, roles: list[Role]) -> bool:
    """Whether the sentence is about somebody without a name who stands before: `A nurse meets Marcus`."""
    return not person.is_subject and any(role.start < person.start and not _MET.search(role.phrase) for role in roles)


def _stands_in_later_sentence(text: str, person: Named, roles: list[Role]) -> bool:
    """Whether a name without a role may be that of somebody of whom an earlier sentence told."""
    return bool(roles) and roles[0].start < len(split_sentences(text)[0]) <= person.start


def _with_head_first(text: str, phrases: list[str], language: Language) -> list[str]:
    """A Korean premise may be a noun with a clause before it: `편지를 잘못 보낸 고등학생` speaks of the pupil."""
    is_head = phrases and text.rstrip(".!…~ ").endswith(phrases[-1].split()[-1])
    return [phrases[-1], *phrases[:-1]] if is_head and language is Language.KOREAN else phrases


def _couple(text: str) -> tuple[str, str] | None:
    """Husband and wife, where the premise only speaks of both."""
    if re.search(r"부부(?!동반)", text):
        return "남편", "아내"
    return ("husband", "wife") if re.search(r"\b(?:married |divorc\w+ )?couple\b|\bnewlyweds\b", text, re.I) else None


def hero_and_other(roles: list[str]) -> tuple[str, str]:
    """The first is the hero, unless it is somebody whom heroes meet (a ghost, a cat, a dragon)."""
    if not roles:
        return "", ""
    people = [role for role in roles if not _MET.search(role)]
    met = [role for role in roles if _MET.search(role)]
    heroes = [role for role in people if not _SOMEBODYS.search(role)]
    if not people:
        return "", met[0]
    if not heroes:
        return "", people[0]
    others = [role for role in people if role != heroes[0]]
    return heroes[0], (met or others or [""])[0]
