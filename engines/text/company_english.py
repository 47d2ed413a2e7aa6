"""Who takes part in an English chapter: capitals that act, speak or are called, and nouns that speak.

In: sentences that are told (and whether a quote stands beside them), quotes. Out: `Persona`s. Never: a list of names
alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from comic.cast import Presentation
from engines.text.company import Persona
from engines.text.names import is_given_name, presentation_of_name
from engines.text.people import people_in, person_of

# fmt: off
SAY = (
    r"(?:said|says|asked|asks|replied|replies|answered|whispered|shouted|yelled|screamed|cried|called|muttered|murmured|"
    r"mumbled|added|repeated|agreed|admitted|insisted|announced|began|continued|snapped|breathed|laughed|sighed|told|"
    r"went on|read aloud|gasped|growled|hissed|protested|demanded|remarked|warned|begged|promised|declared|stammered|"
    r"offered|explained|thought|wondered|observed|suggested|exclaimed|bellowed|roared)"
)
TITLES = {
    "Mr": "", "Mrs": "", "Ms": "", "Miss": "", "Dr": "doctor", "Doctor": "doctor", "Captain": "captain",
    "Colonel": "colonel", "Professor": "professor", "Uncle": "uncle", "Aunt": "aunt", "Sergeant": "sergeant",
    "Inspector": "inspector", "Detective": "detective", "Major": "major", "General": "general", "Sister": "sister",
    "Father": "father", "Brother": "brother", "Lord": "", "Lady": "", "Sir": "", "King": "king", "Queen": "queen",
    "Prince": "prince", "Princess": "princess", "Granny": "", "Grandma": "", "Grandpa": "", "Nurse": "nurse",
    "Officer": "officer", "Judge": "judge", "Coach": "coach", "Master": "",
    "Constable": "constable", "Agent": "agent", "Lieutenant": "lieutenant", "Sheriff": "sheriff",
    "Deputy": "deputy", "Commander": "commander", "Admiral": "admiral", "President": "president", "Chief": "chief",
    "Reverend": "vicar",
}
NO_NAMES = frozenset(
  (
      "The", "A", "An", "And", "But", "Or", "So", "Then", "When", "If", "He", "She", "They", "It", "We", "You", "I",
      "In", "On", "At", "As", "For", "With", "After", "Before", "No", "Yes", "My", "His", "Her", "Their", "Its", "This",
      "That", "These", "Those", "There", "What", "Why", "How", "Who", "Where", "Which", "Oh", "Well", "Not", "Now",
      "One", "Two", "Three", "Four", "Five", "Six", "Once", "Still", "Just", "All", "Some", "Every", "Each", "By",
      "From", "To", "Of", "Up", "Down", "Out", "Even", "Only", "Chapter", "Monday", "Tuesday", "Wednesday", "Thursday",
      "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "August", "September", "October",
      "November", "December", "English", "Korean", "French", "God", "Behind", "Outside", "Inside", "Suddenly",
      "Finally", "Maybe", "Perhaps", "Please", "Thank", "Thanks", "Hello", "Hey", "Good", "Look", "Come", "Let", "Don",
      "Nobody", "Somebody", "Someone", "Something", "Nothing", "Everybody", "Everyone", "Everything", "Neither",
      "Either", "Both", "None", "Anything", "Anyone", "Somewhere", "Nowhere", "Far", "Above", "Below", "Beside",
      "Beyond", "Under", "Over", "Next", "Later", "Tomorrow", "Today", "Yesterday", "Tonight", "Here", "Again",
      "Because", "Since", "While", "Until", "Though", "Although", "Does", "Did", "Do", "Is", "Are", "Was", "Were",
      "Can", "Could", "Would", "Should", "Will", "Has", "Have", "Had", "Another", "Any", "Okay", "Ok", "Sorry", "Right",
      "Wait", "Stop", "Go", "Get", "Take", "Tell", "Put", "Keep", "Stand", "Hold", "Try", "Sure", "Like", "More",
      "Most", "Such", "Our", "Your", "Me", "Him", "Them",
  )
)
_PAST = (
    r"(?:[a-z]+ed|was|had|did(?:n['’]t)?|could|would|stood|sat|took|came|went|put|held|looked|got|ran|fell|felt|found|knew|saw|"
    r"thought|said|kept|left|let|shook|set|read|rose|woke|threw|caught|bent|drew|spoke|turned|gave|made|began|heard|"
    r"told|leant|leaned|hung|lit|slid|stuck|swung|wore|wrote|bit|blew|broke|brought|bought|chose|closed|cut|is|has|does|"
    r"never|only|always|just)"
)
# fmt: on
# fmt: off
_NO_HEAD = frozenset(
  (
      "letter", "note", "sign", "voices", "hand", "hands", "eyes", "eye", "face", "mouth", "smile", "house", "door",
      "telephone", "phone", "rain", "wind", "room", "light", "lights", "silence", "time", "word", "words", "reply",
      "question", "answer", "rest", "sound", "noise", "crowd", "people", "others", "way", "night", "day", "morning",
      "moment", "thing", "man's", "end", "first", "second", "last", "same", "other",
  )
)
_LINKS = frozenset(
  (
      "of", "in", "at", "on", "with", "behind", "from", "by", "near", "under", "over", "and", "who", "that", "like",
      "beside", "inside", "outside", "to", "as", "said",
  )
)
# fmt: on
_WORD = r"(?:[A-Z]['’])?[A-Z][a-zà-öø-ÿ]+(?:-[A-Z][a-zà-öø-ÿ]+)?"
_TITLE_OF = re.compile(rf"\b({'|'.join(TITLES)})\b\.?\s({_WORD})")
_OWNED = (
    r"['’]s\s(?:hand|hands|eyes|voice|mouth|smile|face|head|shoulder|heart|wrist|arm|breath|fingers|"
    r"brother|sister|mother)"
)
_ROLE = (
    r"(?:[A-Z][a-z]+['’]s(?!\svoice)|[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ur|[Aa]nother|"
    r"[Oo]ld)\s(?P<role>(?:[a-z][a-z’'-]*\s){0,3}?[a-z][a-z’'-]*)"
)
_ROLE_AFTER = re.compile(
    rf"(?:^|[,;]\s*|\b(?:and|but|then)\s)(?:\w+ly\s)?{SAY}\s{_ROLE}(?=[.,;:!?]|\s(?:{'|'.join(sorted(_LINKS))}|\w+ly|\w+ing)\b|$)"
)
_ROLE_BEFORE = re.compile(
    rf"(?:^|[,.;]\s|\b(?:and|but|when|as|then|them|him|her|it|us|me)\s){_ROLE}\s(?:\w+ly\s|at last\s)?{SAY}\b"
)
_ROLE_ACTS = re.compile(
    r"(?:^|[,.;]\s|\b(?:and|but|when|as|where|(?:Beside|Behind|Before|Next to|In front of) (?:her|him|me|them|us))\s)"
    rf"{_ROLE}"
    rf"(?:\s(?:in|with|of|from|at|on|behind|by)\s[^,.;]{{1,40}}?)?\s{_PAST}\b"
)
_PERSON_ENOUGH = 2.0
_NICK_LETTERS = 3
"""Letters that a nickname shares with its name."""
_COMES = re.compile(r"\b(?:came|arrived|entered|appeared|walked in|burst)\b")
_NEWCOMER_SENTENCES = 4
"""Told sentences within which somebody met as a noun gets a name."""


@dataclass
class _Evidence:
    points: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    met: Counter[str] = field(default_factory=Counter)
    titles: dict[str, str] = field(default_factory=dict)


def _gather(told: Sequence[tuple[str, bool]], quotes: Sequence[str]) -> _Evidence:
    found = _Evidence()
    for sentence, beside_quote in told:
        _weigh(found, sentence, beside_quote)
    for quote in quotes:
        for match in re.finditer(rf"(?:^|[,.!?—]\s)({_WORD})(?=[,.!?…—])", quote):
            opens = match.start() == 0
            found.points[match.group(1)] += 0.5 if opens else 1.5
        for word in re.findall(rf"(?<=[a-z,] )({_WORD})", quote):
            found.points[word] += 0.5
        for title, name in _TITLE_OF.findall(quote):
            found.titles.setdefault(name, title)
    return found


def _weigh(found: _Evidence, sentence: str, beside_quote: bool) -> None:
    for title, name in _TITLE_OF.findall(sentence):
        found.titles.setdefault(name, title)
        found.points[name] += 3
    for match in re.finditer(rf"(?<![\w’'-])({_WORD})(?![\w-])", sentence):
        word, before, after = match.group(1), sentence[: match.start()], sentence[match.end() :]
        if word in NO_NAMES:
            continue
        found.met[word] += 1
        if re.search(r"\b[Tt]he\s$|\b[Aa]n?\s$", before):
            found.points[word] -= 3
        elif re.search(r"\b(?:[Ii]n|[Aa]t|near|across|through|into)\s$", before):
            found.points[word] -= 1.5
        if re.search(rf"\b{SAY}\s(?:{_WORD}\s)?$", before) or re.match(rf"\s(?:{_WORD}\s)?(?:\w+ly\s)?{SAY}\b", after):
            found.points[word] += 3 if beside_quote else 2
        elif re.match(rf"\s(?:{_WORD}\s)?(?:\w+ly\s)?{_PAST}\b", after):
            found.points[word] += 2 if beside_quote else 1
        elif re.match(_OWNED, after):
            found.points[word] += 1
        if re.search(r"[a-z,;]\s$", before):
            found.points[word] += 0.5
        beside = re.search(r"\b(?:[Hh]is|[Hh]er|[Mm]y|[Tt]he|[Tt]heir)\s([a-z]+)\s$", before)
        after_role = re.match(r",\s(?:the|his|her|my|an?)\s(?:[a-z]+\s)?([a-z]+)[,.]", after)
        if any(role and is_person(role.group(1)) for role in (beside, after_role)) or before.endswith("It was "):
            found.points[word] += 1.5


def _role_head(role: str) -> tuple[str, str]:
    """`old woman behind the counter` → what is shown, and its head; empty when it is nobody."""
    words: list[str] = []
    for word in role.split():
        if word in _LINKS or word.endswith("ly"):
            break
        owner = re.match(r"([a-z]+)['’]s$", word)
        if owner and role.split()[-1] in ("voice", "face"):
            words.append(owner.group(1))
            break
        words.append(word)
    if not words or words[-1] in _NO_HEAD:
        return "", ""
    return " ".join(words), words[-1]


def _roles(told: Sequence[tuple[str, bool]]) -> dict[str, str]:
    """Heads of nouns that speak, or act beside a quote and are people, with what is shown."""
    found: dict[str, str] = {}
    for sentence, beside_quote in told:
        spoken = [*_ROLE_AFTER.finditer(sentence), *_ROLE_BEFORE.finditer(sentence)] if beside_quote else []
        acting = [match for match in _ROLE_ACTS.finditer(sentence) if is_person(_role_head(match.group("role"))[1])]
        acting += [match for match in _ROLE_ACTS.finditer(sentence) if beside_quote and match.group("role") == "voice"]
        voices = re.finditer(r"\b[Aa]\s(?P<role>boy|girl|man|woman|child)['’]s voice", sentence)
        for match in sorted([*spoken, *acting, *voices], key=lambda match: match.start()):
            shown, head = _role_head(match.group("role"))
            if head:
                found.setdefault(head, shown)
    return found


_WORKER = re.compile(
    r"\w*(?:master|mistress|keeper|man|woman|maker|driver|guard|boy|girl|lady|wife|maid|clerk|nurse|priest|sailor|soldier|"
    r"stranger|officer|porter|butler|conductor|inspector|fisher|waiter|waitress|teller|smith|seller|owner|intern|sergeant|nephew|niece|cousin|lodger|"
    r"neighbour|neighbor|twin|bride|groom|host|hostess|guest|pupil|apprentice|tinker|constable|vicar|pilot|traveller)$"
)


def is_person(noun: str) -> bool:
    return any(hit.word == noun for hit in people_in(noun)) or _WORKER.match(noun) is not None


def find_english(told: Sequence[tuple[str, bool]], quotes: Sequence[str], known: Sequence[str]) -> list[Persona]:
    """The personae in order of appearance. `told` are sentences, each with whether a quote stands in its paragraph."""
    found = _gather(told, quotes)
    everything = " ".join((*(sentence for sentence, _ in told), *quotes))
    lowered = set(re.findall(r"(?<![\w’'])[a-z]+", everything))
    names: dict[str, set[str]] = {}
    for word, points in found.points.items():
        is_common = word.lower() in lowered and not is_given_name(word) and word not in found.titles
        total = points + 2 * is_given_name(word) - 2 * is_common
        if total >= _PERSON_ENOUGH and word not in NO_NAMES and word not in TITLES:
            names.setdefault(word, set())
    for name in known:
        if re.search(rf"\b{re.escape(name)}\b", everything):
            names.setdefault(name, set())
    _join_full_names(names, everything, found)
    roles = _roles(told)
    meant: dict[str, set[str]] = defaultdict(set)
    for name in list(names):
        title = found.titles.get(name, "")
        if title:
            full = re.findall(rf"\b{title}\.?\s{name}\b", everything)
            shown = full[0] if any(full[0] in sentence for sentence, _ in told) else name
            bare = f"{title} {name}"
            names[shown] = names.pop(name) | {name, bare, f"{title}. {name}"}
            if TITLES[title]:
                meant[shown].add(TITLES[title])
            for other in [other for other in names if other != shown and name in names[other]]:
                names[other] |= names.pop(shown) | {shown}
                meant[other] |= meant.pop(shown, set())
                break
    apposed = {head: _apposed(head, everything) for head in roles}
    for name in names:
        meant[name] |= {head for head, beside in apposed.items() if beside & {name, *names[name]}}
    for words in meant.values():
        for word in words:
            roles.pop(word, None)
    _join_nicknames(names, meant, found)
    _join_newcomers(roles, names, meant, told)
    votes = _votes(told, names, meant)
    personae = [
        Persona(
            name,
            tuple(sorted(names[name])),
            tuple(sorted(meant[name])),
            _presentation(name, meant[name], votes),
            is_only_called=not any(found.met[each] for each in (name, *names[name])),
        )
        for name in names
    ]
    personae += [
        Persona(shown.capitalize(), (), (head,), person_of(shown).presentation) for head, shown in roles.items()
    ]
    return sorted(personae, key=lambda persona: _first_place(everything, persona))


def _join_full_names(names: dict[str, set[str]], text: str, found: _Evidence) -> None:
    """`Ines Calder` and `Ines` are one, shown as `Ines`."""
    for match in re.finditer(rf"(?<![\w’'-])({_WORD})\s({_WORD})(?![\w-])", text):
        first, last = match.groups()
        if first in NO_NAMES or first in TITLES or last in NO_NAMES or found.titles.get(first):
            continue
        if first not in names and last not in names:
            continue
        names.setdefault(first, set())
        names[first] |= {f"{first} {last}", last}
        if last != first:
            names[first] |= names.pop(last, set())


def _join_nicknames(names: dict[str, set[str]], meant: dict[str, set[str]], found: _Evidence) -> None:
    """Margie, who is only ever called so, is the Marguerite of whom is told."""
    for nick in [name for name in names if not found.met[name]]:
        told = [name for name in names if found.met[name] and name[:_NICK_LETTERS] == nick[:_NICK_LETTERS]]
        if len(told) == 1:
            names[told[0]] |= names.pop(nick) | {nick}
            meant[told[0]] |= meant.pop(nick, set())


def _join_newcomers(
    roles: dict[str, str],
    names: dict[str, set[str]],
    meant: dict[str, set[str]],
    told: Sequence[tuple[str, bool]],
) -> None:
    """`when her brother came in` is told once; whoever of his kind acts by name right after it is the brother."""
    sentences = [sentence for sentence, _ in told]
    for head in list(roles):
        met = [at for at, sentence in enumerate(sentences) if re.search(rf"\b[a-z]+\s{head}\b", sentence)]
        if len(met) != 1 or _COMES.search(sentences[met[0]]) is None:
            continue
        before, after = " ".join(sentences[: met[0] + 1]), sentences[met[0] + 1 : met[0] + 1 + _NEWCOMER_SENTENCES]
        wanted = person_of(head).presentation
        for sentence in after:
            new = [name for name in names if sentence.startswith(name) and name not in before]
            if new and presentation_of_name(new[0]) in (wanted, None):
                meant[new[0]].add(head)
                roles.pop(head)
                break


def _apposed(head: str, text: str) -> set[str]:
    """The names beside a noun: `the keeper, old Mr. Abernathy`, `Bridget, the maid`, `his sister Anja`."""
    name = rf"(?:(?:{'|'.join(TITLES)})\.?\s)?{_WORD}"
    before = rf"\b(?:[Tt]he|[Hh]is|[Hh]er|[Mm]y)\s(?:[a-z]+\s)?{head},?\s(?:old\s)?({name})"
    after = rf"\b({name}),\s(?:the|his|her|my|an?)\s(?:[a-z]+\s)?{head}(?=[,.])"
    return set(re.findall(before, text)) | set(re.findall(after, text))


def _votes(told: Sequence[tuple[str, bool]], names: dict[str, set[str]], meant: dict[str, set[str]]) -> dict[str, int]:
    """Pronouns that follow the only person of a sentence: positive for `her`, negative for `his`."""
    votes: dict[str, int] = defaultdict(int)
    called = {
        name: re.compile(rf"\b(?:{'|'.join(map(re.escape, (name, *others)))})\b") for name, others in names.items()
    }
    for name, roles in meant.items():
        every = [*map(re.escape, (name, *names[name])), *(f"[Tt]he {role}" for role in roles)]
        called[name] = re.compile(rf"\b(?:{'|'.join(every)})\b")
    for sentence, _ in told:
        met = [name for name, pattern in called.items() if pattern.search(sentence)]
        if len(met) != 1:
            continue
        votes[met[0]] += len(re.findall(r"\b(?:she|her|herself)\b", sentence))
        votes[met[0]] -= len(re.findall(r"\b(?:he|his|him|himself)\b", sentence))
    return votes


def _presentation(name: str, roles: set[str], votes: dict[str, int]) -> Presentation | None:
    first = name.split()[0].rstrip(".")
    if first in ("Mrs", "Ms", "Miss", "Aunt", "Lady", "Queen", "Princess", "Granny", "Grandma", "Sister"):
        return Presentation.FEMININE
    if first in ("Mr", "Uncle", "Lord", "Sir", "King", "Prince", "Grandpa", "Father", "Brother"):
        return Presentation.MASCULINE
    listed = presentation_of_name(name) or next(
        (said for role in sorted(roles) if (said := person_of(role).presentation)), None
    )
    if listed is not None or not votes.get(name):
        return listed
    return Presentation.FEMININE if votes[name] > 0 else Presentation.MASCULINE


def _first_place(text: str, persona: Persona) -> int:
    places = [text.find(word) for word in (persona.name, *persona.names, *persona.roles)]
    return min((place for place in places if place >= 0), default=len(text))
