"""Who acts in a sentence of prose: its subject, by Korean particles or English word order.

In: a sentence, the company. Out: `Subject` or None. Never: whom a pronoun means; that takes memory (see attribution).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from engines.text.company import Company, Mention
from engines.text.company_english import SAY
from engines.text.speech_verbs import says


class Pronoun(StrEnum):
    SHE = "she"
    HE = "he"
    FIRST = "i"
    THEY = "they"


@dataclass(frozen=True)
class Subject:
    """A persona by `name`, or a pronoun. `is_weak`: only a hand, a look or a bare name acts. `says`: by a verb of
    speech."""

    name: str | None
    pronoun: Pronoun | None = None
    is_weak: bool = False
    says: bool = False


_KOREAN_PRONOUNS = re.compile(
    r"(?<![가-힣])(?:(?P<she>그녀|그 여자)|(?P<he>그|그 남자)|(?P<i>나|내|저|제)|(?P<they>누군가|누가|사람들|"
    r"두 사람|모두|"
    r"아이들|둘))"
    r"(?P<particle>은|는|이|가|도|의)?(?![가-힣])"
)
_ENGLISH_PRONOUNS = re.compile(
    r"(?<![\w’'])(?:(?P<she>[Ss]he)|(?P<he>[Hh]e)|(?P<i>I)|(?P<they>[Tt]hey|[Ww]e|[Bb]oth|[Ss]ome(?:one|body)|[Ee]very(?:one|body)))(?:['’](?:d|s|m|ll|ve|re))?(?![\w’'])"
)
_SUBJECT_PARTICLES = frozenset({"은", "는", "이", "가", "도", "께서", "께서는"})
_TOPIC = frozenset({"은", "는", "도", "께서는"})
_COPULA = frozenset({"이었다", "였다", "이다", "이에요", "예요"})
_BODY = re.compile(
    r"^\s?(?:두\s|긴\s|굵은\s|작은\s)?(?:손|눈|얼굴|목소리|어깨|입|머리|표정|뺨|고개|발|시선|미간|눈썹|등)"
)
_VOICE = re.compile(r"^\s?(?:[가-힣]+\s)?목소리|^\svoice")
_SPEECH_KOREAN = re.compile(r"말했|물었|대답|외쳤|소리쳤|속삭|중얼|되물|덧붙|대꾸|아뢰|아뢨|말을|생각했|말하|물으|했다")
_OBJECT_OF = re.compile(
    r"(?:\b(?:to|at|with|of|from|beside|behind|for|on|by|about|past|against|towards?|under|over|after|before|near|in|into|"
    r"round|around|told|asked|gave|handed|saw|watched|helped|pushed|pulled|held|took|grabbed|than|except|and|or|between|like)"
    r"\s(?:the\s|a\s|his\s|her\s)?)$",
    re.IGNORECASE,
)
_LINKS_SUBJECTS = re.compile(r"\b(?:and|or)\s$", re.IGNORECASE)


@dataclass(frozen=True)
class _Actor:
    subject: Subject
    at: int
    is_topic: bool = False


def subject_of(sentence: str, company: Company) -> Subject | None:
    """The one who acts or speaks in the sentence, None when the sentence names nobody."""
    if re.search("[가-힣]", sentence):
        return _korean(sentence, company)
    return _english(sentence, company)


def _pronoun(match: re.Match[str]) -> Pronoun:
    return Pronoun(next(key for key in ("she", "he", "i", "they") if match.groupdict().get(key)))


def _korean(sentence: str, company: Company) -> Subject | None:
    actors: list[_Actor] = []
    for mention in company.mentions(sentence):
        actor = _korean_actor(sentence, mention)
        if actor is not None:
            actors.append(actor)
    for match in _KOREAN_PRONOUNS.finditer(sentence):
        particle = match.group("particle")
        is_bare_i = match.group("i") in ("내", "제") and particle != "가"
        is_somebody = match.group("they") in ("누군가", "누가")
        if (
            (particle is None and not is_somebody)
            or is_bare_i
            or (particle == "의" and not _BODY.match(sentence[match.end() :]))
        ):
            continue
        subject = Subject(None, _pronoun(match), is_weak=particle == "의")
        actors.append(_Actor(subject, match.start(), particle in _TOPIC))
    if not actors:
        return None
    actors.sort(key=lambda actor: (actor.subject.is_weak, actor.at))
    strong = [actor for actor in actors if not actor.subject.is_weak] or actors
    chosen = strong[0]
    verb = _SPEECH_KOREAN.search(sentence)
    if verb is not None:
        before = [actor for actor in strong if actor.at < verb.start()]
        if before and not before[0].is_topic:
            chosen = before[-1]
    spoken = says(sentence)
    return Subject(chosen.subject.name, chosen.subject.pronoun, chosen.subject.is_weak, spoken)


def _korean_actor(sentence: str, mention: Mention) -> _Actor | None:
    after = sentence[mention.end :]
    if mention.ending in _SUBJECT_PARTICLES or mention.ending in _COPULA:
        return _Actor(Subject(mention.name), mention.start, mention.ending in _TOPIC)
    if mention.ending == "의" and _BODY.match(after):
        return _Actor(Subject(mention.name, is_weak=not _VOICE.match(after)), mention.start)
    if not mention.ending and not sentence[: mention.start].strip() and after.startswith(","):
        return _Actor(Subject(mention.name), mention.start, is_topic=True)
    if not mention.ending and re.match(r"\s?(?:손|눈|목소리)", after):
        return _Actor(Subject(mention.name, is_weak=True), mention.start)
    return None


_INVERTED = re.compile(rf"(?:^|[,;—-]\s*|\b(?:and|but|then)\s|^\W*)(?:\w+ly\s)?(?P<verb>{SAY})\s$")


def _english(sentence: str, company: Company) -> Subject | None:
    """The first who is nobody's object; behind a verb of speech that opens the sentence, whoever stands there."""
    found: list[tuple[int, int, Subject]] = []
    for mention in company.mentions(sentence):
        owns = "s" in mention.ending or mention.ending in ("'", "’")
        voiced = owns and _VOICE.match(sentence[mention.end :]) is not None
        found.append((mention.start, mention.end, Subject(mention.name, is_weak=owns and not voiced)))
    for match in _ENGLISH_PRONOUNS.finditer(sentence):
        found.append((match.start(), match.end(), Subject(None, _pronoun(match))))
    found.sort(key=lambda each: each[0])
    for start, _, subject in found:
        if _INVERTED.search(sentence[:start]):
            return Subject(subject.name, subject.pronoun, False, says=True)
    acting = [each for each in found if _acts(sentence, each[0], first=each is found[0])]
    for _, end, subject in acting:
        if re.match(rf",?\s(?:\w+ly,?\s|voice\s)?{SAY}\b", sentence[end:]):
            return Subject(subject.name, subject.pronoun, False, says=True)
    strong = [each for each in acting if not each[2].is_weak] or acting
    if not strong:
        return None
    subject = strong[0][2]
    return Subject(subject.name, subject.pronoun, subject.is_weak, says(sentence))


def _acts(sentence: str, start: int, *, first: bool) -> bool:
    before = sentence[:start]
    if _LINKS_SUBJECTS.search(before):
        return bool(re.search(r"[,;]\s(?:and|or)\s$", before)) or not first
    return _OBJECT_OF.search(before) is None
