"""Who has which thing at hand, from what is done and said.

In: lines, the people who are seen. Out: who holds what in a panel; `Things`, kept from panel to panel. Never: a pose, a
frame.

The rules. What somebody already has, that one holds whenever it is spoken of. What is asked of another (`your phone`)
the other holds; what is shown, offered or told of as at hand the speaker holds; what is missed, lost or merely
mentioned nobody holds. What is given away is the receiver's from the next panel on, what is laid down nobody's. What
somebody without hands has another one holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from comic.story import Line, LineKind
from comic.storyboard import Prop
from engines.illustrator.words.negation import affirmed
from engines.illustrator.words.props import prop_in

_ASKED = re.compile(
    r"\byour\b|\bborrow\b|\bmay i (?:see|have|look)|빌려\s?(?:줘|주|줄)|(?:네|니|당신|그쪽|너의)\s", re.IGNORECASE
)
_AT_HAND = re.compile(
    r"\b(?:this|these|that|the|my|here(?:'s| is| are)?|take|brought|found|got|hold|open|read)\b"
    r"|(?<![가-힣])(?:이|그|저|내|제|여기|자)[\s,]|받아|줄게|드릴|드리|주려|가져|들고|찾았|봐|보세요|읽|열어|꺼내",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"\b(?:look at|found|take|hold|open|read|keep|return|brought|give you|for)\s+(?:this|these|it|them|those|you)\b"
    r"|(?<![가-힣])(?:이거|이걸|이것|그거|그걸|이게)",
    re.IGNORECASE,
)
"""Words that mean the thing spoken of last."""

_MISSED = re.compile(
    r"\b(?:forgot|forgotten|lost|left|miss(?:ing|ed)?|where|stolen|used to|need|buy|want)\b"
    r"|잃어|두고|놓고|깜빡|없|어디|사야|훔쳐|사라",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:hands?|gives?|offers?|passes|slides|pushes|presents|take (?:this|it|my|the)|for you|give you)\b"
    r"|건네|내밀|쥐여|건넨|받아\s?(?:줘|주|둬|라|요)|줄게|드릴게|주려고|선물",
    re.IGNORECASE,
)
_LAID_DOWN = re.compile(r"\b(?:sets?|puts?|lays?|drops?|throws?)\b|내려놓|떨어뜨|던지|던진|버린", re.IGNORECASE)
_AT_REST = re.compile(r"\b(?:lies|stays|remains|rests|hangs?) |(?:놓여|남아|걸려|쌓여)\s?있", re.IGNORECASE)
_RINGS = re.compile(
    r"\b(?:p+i+n+g+|bu*z+|rin+g+|beep|ding|vrr+)\b|띠링|딩동|지잉|징|따르릉|띵|카톡|삐빅", re.IGNORECASE
)
_ANSWER = re.compile(r"^\W*(?:hello|여보세요)\b", re.IGNORECASE)
_CALL = re.compile(r"전화\s?(?:줘|주|줄|드릴|할|해|하|했|번호)|\bphone (?:home|me|you|her|him|them)\b", re.IGNORECASE)
"""A call is no telephone in a hand."""


def thing(prop: Prop) -> Prop:
    """What a prop is, however it is held: a furled umbrella is the umbrella."""
    return Prop.UMBRELLA if prop is Prop.FURLED_UMBRELLA else prop


@dataclass
class Things:
    """`owners` says who has a thing, `last` is the thing spoken of last in this scene, `handless` who can hold none."""

    owners: dict[Prop, str] = field(default_factory=dict)
    last: Prop | None = None
    handless: frozenset[str] = frozenset()

    def first_with_hands(self, names: Iterable[str]) -> str | None:
        """Who of these, in their order, can hold something."""
        return next((name for name in names if name not in self.handless), None)

    def take_in(self, words: str, held: Mapping[str, Prop], names: tuple[str, ...]) -> None:
        """What holds after a panel in whose action and lines (`words`) these people held these things."""
        for name, shown in held.items():
            prop = self.last = thing(shown)
            receiver = self.first_with_hands(other for other in names if other != name)
            if _GIVEN.search(words) and receiver is not None:
                self.owners[prop] = receiver
            elif _LAID_DOWN.search(words):
                self.owners.pop(prop, None)
            else:
                self.owners[prop] = name
        self.last = prop_in(words) or self.last


def is_at_rest(action: str) -> bool:
    """Whether an action tells of a thing that lies or stands somewhere, in nobody's hand."""
    return _AT_REST.search(action) is not None


def is_rung(line: Line) -> bool:
    """Whether a sound is that of a telephone."""
    return line.kind is LineKind.SFX and _RINGS.search(line.text) is not None


def holders_in(lines: tuple[Line, ...], people: tuple[str, ...], things: Things) -> dict[str, Prop]:
    """Who of `people`, the focus first, holds what, by what is said and heard; each at most one thing."""
    held: dict[str, Prop] = {}
    for line in lines:
        found = _holder(line, people, things)
        if found is not None and found[0] not in held:
            held[found[0]] = found[1]
    return held


def _holder(line: Line, people: tuple[str, ...], things: Things) -> tuple[str, Prop] | None:
    first = things.first_with_hands(people)
    if is_rung(line) and first is not None:
        return first, Prop.PHONE
    speaker = line.speaker
    if speaker is None or line.kind is LineKind.RADIO:
        return None
    if _ANSWER.search(line.text) and (things.last is Prop.PHONE or "여보세요" in line.text):
        return (speaker, Prop.PHONE) if speaker in people else None
    said = _CALL.sub(" ", affirmed(line.text))
    named = prop_in(said)
    prop = named or (things.last if _MEANT.search(said) else None)
    if prop is None or _MISSED.search(line.text):
        return None
    others = [name for name in people if name != speaker]
    if thing(prop) in things.owners:
        who: str | None = things.owners[thing(prop)]
    elif named is not None and _ASKED.search(said):
        who = next(iter(others), None)
    else:
        who = speaker if line.kind is not LineKind.THOUGHT and (named is None or _AT_HAND.search(said)) else None
    if who in things.handless:
        who = first
    return (who, prop) if who in people and who is not None else None
