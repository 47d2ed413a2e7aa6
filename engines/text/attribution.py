"""Who says a quoted line of prose: names, verbs of speech and turn-taking.

In: the words around a quote and who spoke before. Out: a name, or None when nothing tells. Never: the quote's words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from comic.cast import Presentation
from comic.story import LineKind
from engines.text.lexicon import Lexicon
from engines.text.names import KOREAN_FAMILY, is_given_name, presentation_of_name
from engines.text.people import people_in, person_of

# fmt: off
SPEECH_VERBS: Lexicon[LineKind] = Lexicon(
    {
        LineKind.SHOUT: (
            "외쳤", "외치", "소리쳤", "소리치", "소리를 질", "소리 질", "고함", "호통", "절규", "shouted", "shouts",
            "yelled", "yells", "screamed", "screams", "cried out", "bellowed", "roared", "called out", "hollered",
        ),
        LineKind.WHISPER: (
            "속삭였", "속삭이", "소곤", "중얼거렸", "중얼", "귓속말", "whispered", "whispers", "murmured", "murmurs",
            "muttered", "mutters", "mumbled", "breathed",
        ),
        LineKind.THOUGHT: (
            "생각했", "속으로", "마음속", "thought", "thinks", "wondered", "told himself", "told herself",
        ),
        LineKind.SPEECH: (
            "말했", "말하", "물었", "물어", "대답", "답했", "말을", "덧붙", "되물", "대꾸", "불렀", "이야기했",
            "한마디", "입을 열", "웃었", "투덜", "내뱉", "했다", "재촉", "인사", "said", "says", "asked", "asks",
            "replied", "replies", "answered", "answers", "told", "added", "continued", "began", "laughed", "sighed",
            "called", "insisted", "admitted", "agreed", "explained", "announced", "cried", "snapped", "offered",
            "smiled", "nodded", "grinned", "repeated", "warned", "begged", "promised", "declared", "stammered",
            "teased", "went on",
        ),
    }
)
# fmt: on

# fmt: off
_PARTICLES = (
    "이라고", "라고", "에게는", "에게", "한테", "이는", "이가", "이도", "이를", "께서", "처럼", "까지", "부터",
    "으로", "와", "과", "은", "는", "이", "가", "을", "를", "도", "의", "만", "로", "야", "아", "랑",
)
# fmt: on
_SUBJECT = ("이는", "이가", "이도", "께서", "은", "는", "이", "가", "도")
_FIRST_PERSON = re.compile(r"(?<![가-힣])(?:나는|내가|나도)(?![가-힣])|(?<!\w)I(?!\w)")
_HE = re.compile(r"(?<![가-힣])그(?:는|가)(?![가-힣])|\bhe\b", re.IGNORECASE)
_SHE = re.compile(r"(?<![가-힣])그녀(?:는|가)|\bshe\b", re.IGNORECASE)
# fmt: off
_ENGLISH_STOP = frozenset(
    [
        "The", "A", "An", "And", "But", "Or", "So", "Then", "When", "If", "He", "She", "They", "It", "We", "You", "I",
        "In", "On", "At", "As", "For", "With", "After", "Before", "No", "Yes", "My", "His", "Her", "Their", "Its",
        "This", "That", "There", "What", "Why", "How", "Who", "Where", "Oh", "Well", "Not", "Now", "One", "Once",
        "Still", "Just", "All", "Some", "Every", "Each", "By", "From", "To", "Of", "Up", "Down", "Out", "Even",
        "Only", "Mr", "Mrs", "Ms", "Dr", "Chapter", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
        "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December", "English", "Korean", "God", "Behind", "Outside", "Inside", "Suddenly",
        "Finally", "Maybe", "Perhaps", "Please", "Thank", "Thanks", "Hello", "Hey", "Good", "Look", "Come", "Let",
        "Don",
    ]
) - {"June", "May"}
# fmt: on


def _stripped(token: str) -> Iterable[tuple[str, str]]:
    for particle in _PARTICLES:
        if token.endswith(particle) and len(token) - len(particle) >= 2:
            yield token[: -len(particle)], particle


def names_in_prose(text: str, known: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Names of people in the text: known ones, listed given names, titled ones, and capitals that speak or recur."""
    counted: Counter[str] = Counter()
    for token in re.findall(r"[가-힣]{2,7}", text):
        bases = [token, *(base for base, _ in _stripped(token))]
        name = next((base for base in bases if is_given_name(base)), None)
        if name:
            counted[name] += 2
    for family, title in re.findall(
        rf"(?<![가-힣])([{''.join(KOREAN_FAMILY)}])\s(첨지|영감|서방|씨|선생|대리|과장|부장|생원|진사)", text
    ):
        counted[f"{family} {title}"] += 2
    for match in re.finditer(
        r"(?<![\w'’])((?:Mr|Mrs|Ms|Dr|Miss|Captain|Professor|Uncle|Aunt|Old)\.? )?([A-Z][a-z]{2,})\b", text
    ):
        title, word = match.groups()
        if word in _ENGLISH_STOP:
            continue
        near = text[max(0, match.start() - 24) : match.end() + 24]
        mid_sentence = bool(re.search(r"[a-z,] $", text[max(0, match.start() - 2) : match.start()]))
        score = 2 * is_given_name(word) + mid_sentence + (SPEECH_VERBS.first(near) is not None) + 2 * bool(title)
        counted[f"{title or ''}{word}"] += score
    for name in known:
        if re.search(rf"(?<!\w){re.escape(name)}", text, re.IGNORECASE):
            counted[name] += 5
    found = [name for name, score in counted.items() if score >= 2]
    short = [name for name in found if not any(other != name and other.endswith(f" {name}") for other in found)]
    return tuple(sorted(short, key=lambda name: text.find(name)))


class Attribution:
    """Remembers who spoke; asked once per quote in story order."""

    def __init__(self, names: tuple[str, ...], stranger: str, narrator: str | None) -> None:
        self._names = names
        self._stranger = stranger
        self._narrator = narrator
        self._recent: list[str] = []
        self._seen: list[str] = []

    def notice(self, words: str) -> tuple[str, ...]:
        """The people that a passage names, in order; they are remembered for pronouns."""
        named = self.people(words)
        for name in named:
            if name in self._seen:
                self._seen.remove(name)
            self._seen.append(name)
        return named

    def people(self, words: str) -> tuple[str, ...]:
        hits = {
            name: match.start() for name in self._names if (match := re.search(rf"(?<![\w]){re.escape(name)}", words))
        }
        return tuple(sorted(hits, key=lambda name: hits[name]))

    def _subject(self, words: str) -> str | None:
        """Who acts in the words: the name with a subject particle or nearest to the verb, a pronoun, a role word."""
        named = self.people(words)
        for name in named:
            if re.search(rf"{re.escape(name)}(?:{'|'.join(_SUBJECT)})(?![가-힣])", words):
                return name
        if named and not re.search(r"[가-힣]", named[0]):
            return named[0]
        if self._narrator and _FIRST_PERSON.search(words):
            return self._narrator
        for pattern, presentation in ((_SHE, Presentation.FEMININE), (_HE, Presentation.MASCULINE)):
            if pattern.search(words):
                fitting = [name for name in reversed(self._seen) if _presentation(name) in (presentation, None)]
                if fitting:
                    return fitting[0]
        role = next((hit.word for hit in people_in(words) if hit.word not in {"그녀", "she", "her", "he", "his"}), None)
        if role:
            return role if re.search("[가-힣]", role) else role.capitalize()
        return named[0] if named else None

    def speaker(self, before: str, after: str, earlier: str) -> str:
        """The speaker of a quote. `before` and `after` are its paragraph's words on either side (nearest sentence),
        `earlier` the sentence before the paragraph."""
        speaker: str | None = None
        if after and SPEECH_VERBS.first(after):
            speaker = self._subject(after)
        if speaker is None and before:
            speaker = self._subject(before)
        if speaker is None and after:
            speaker = self._subject(after)
        if speaker is None and len(self._recent) >= 2 and not earlier:
            speaker = next((name for name in reversed(self._recent) if name != self._recent[-1]), None)
        if speaker is None and earlier:
            speaker = self._subject(earlier)
        if speaker is None and self._recent:
            others = [name for name in (*reversed(self._recent), *reversed(self._seen)) if name != self._recent[-1]]
            speaker = others[0] if others else self._stranger
        chosen = speaker or (self._seen[-1] if self._seen else self._names[0] if self._names else self._stranger)
        self._recent.append(chosen)
        return chosen


def _presentation(name: str) -> Presentation | None:
    return presentation_of_name(name) or person_of(name).presentation


def kind_of_verb(words: str) -> LineKind:
    """How a quote is said by the verb of speech beside it."""
    found = SPEECH_VERBS.first(words)
    return found.key if found else LineKind.SPEECH
