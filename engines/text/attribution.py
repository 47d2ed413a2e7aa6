"""Who says each quoted line of prose: what its surroundings speak for, weighed over the whole conversation.

In: what is told and what is said, in story order. Out: a speaker and a confidence per utterance. Never: other words.

For each line the evidence is gathered as points for each persona (docs/reading.md lists them): a tag (`said Mina`,
`민호가 물었다`), an action beside the quote, the sentences around its paragraph, who is called by name in it or was
in the line before, who is near. `turns` then decides all lines together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from comic.cast import Presentation
from engines.text.address import Address, address_of
from engines.text.company import Company
from engines.text.doings import (
    ANSWERING,
    ARRIVING,
    BEING_THERE,
    COMING_IN,
    LAUGHING,
    REACTING,
    REPORTING,
    REVEALING,
    SOUNDING,
    THANKING,
)
from engines.text.speech_verbs import says
from engines.text.subjects import Pronoun, Subject, subject_of
from engines.text.turns import Decision, Link, decide

TAG, TAG_BEFORE, ACTION_BEFORE, ACTION_AFTER = 7.0, 6.0, 5.2, 4.2
LEAD_IN, EARLIER, LATER, FIRST_LATER, ARRIVES, REACTS, THINKS = 5.5, 1.6, 1.2, 1.8, 3.0, -0.8, 4.0
ANSWERED, ASKED_ON, NOBODY_FITS, VOICED, COMES_IN, IS_THERE = -1.6, 2.4, 2.5, 3.0, 4.5, 0.4
CALLS_SELF, NAMES_SELF, INTRODUCES_SELF, WAS_CALLED, WAS_ASKED = -6.0, -1.5, 8.0, 3.0, 2.0
UNMET, NEAR, FAR, STRANGE, ONLY_CALLED, DEVICE = -2.5, 0.6, -1.2, -1.8, -1.0, -3.0
"""Points; the same list with examples is in docs/reading.md."""

OTHER_GENDER = -4.0

_PRESENTATIONS = {Pronoun.SHE: Presentation.FEMININE, Pronoun.HE: Presentation.MASCULINE}
_WEAK = 0.6
_UNSAID = 0.8
"""The part that the last subject gets where a sentence has none of its own, as Korean ones often do."""
_FADES = 0.5
"""Who was called and did not answer may still answer, half as likely with each line."""
_CALLED_FIRST = 0.3
"""Of two who are called in one line, the last one answers."""
_BY_RANK = (1.0, 0.65, 0.4)
"""The part of a pronoun's points that the last, the one before and the third fitting person get."""
_UNKNOWN_GENDER = 0.7
_NEAR_PARAGRAPHS, _FAR_PARAGRAPHS = 3, 8
_DAMAGED = 0.5
"""The most that a line with a missing quotation mark, or one said by several, is trusted."""


@dataclass(frozen=True)
class Utterance:
    """A quote with what is told around it: `before` and `after` in its own paragraph, `earlier` and `later` the nearest
    sentences of paragraphs in which nobody speaks. `paragraph` is the number of its own."""

    words: str
    link: Link
    paragraph: int
    before: str = ""
    after: str = ""
    earlier: str = ""
    later: str = ""
    is_torn: bool = False
    is_thought: bool = False


@dataclass(frozen=True)
class Told:
    """A sentence that nobody says."""

    words: str
    paragraph: int


class _Memory:
    """Who was met where: by paragraph, most recent last."""

    def __init__(self) -> None:
        self.order: list[str] = []
        self.paragraph: dict[str, int] = {}

    def meet(self, name: str, paragraph: int) -> None:
        if name in self.paragraph:
            self.order.remove(name)
        self.order.append(name)
        self.paragraph[name] = paragraph


class _Weighing:
    def __init__(self, company: Company, narrator: str | None, stranger: str) -> None:
        self._company = company
        self._narrator = narrator
        self._stranger = stranger
        self._memory = _Memory()
        self._called: dict[str, float] = {}
        self._asked_name = False
        self._actor: tuple[str, int] | None = None
        self._last: str | None = None

    def tell(self, told: Told) -> str | None:
        """The people of a told sentence are met; its subject last, since pronouns mean it. Returns the subject."""
        subject = subject_of(told.words, self._company)
        meant = next(iter(self._meant(subject)), None)
        for name in self._company.people(told.words):
            self._memory.meet(name, told.paragraph)
        if meant is not None and meant not in (self._narrator, self._stranger):
            self._memory.meet(meant, told.paragraph)
        if meant is not None and meant != self._stranger:
            self._actor = (meant, told.paragraph)
        return meant if meant != self._stranger and subject is not None and not subject.is_weak else None

    def hear(self, utterance: Utterance, is_told_by: str | None) -> dict[str, float]:
        """The points for each candidate. `is_told_by` is the speaker of an earlier round, for pronouns that follow."""
        points = self._standing(utterance)
        self._weigh_told(utterance, points)
        address = address_of(utterance.words, self._company)
        self._weigh_address(utterance, address, points)
        self._remember_called(address, is_told_by)
        self._asked_name = address.asks_name or bool(address.introduced)
        if utterance.is_thought and self._narrator is not None:
            points[self._narrator] += THINKS
        self._last = is_told_by
        if is_told_by is not None and is_told_by != self._stranger:
            self._memory.meet(is_told_by, utterance.paragraph)
        return points

    def _remember_called(self, address: Address, told_by: str | None) -> None:
        self._called = {name: part * _FADES for name, part in self._called.items() if name != told_by}
        for at, name in enumerate(reversed(address.called)):
            self._called[name] = WAS_CALLED if at == 0 else WAS_CALLED * _CALLED_FIRST
        for name in address.asked:
            self._called.setdefault(name, WAS_ASKED)

    def _standing(self, utterance: Utterance) -> dict[str, float]:
        """What everybody has before any word is weighed: who is near, who was never met."""
        points = {self._stranger: STRANGE}
        soon = set(self._company.people(f"{utterance.after} {utterance.later} {utterance.before}"))
        for persona in self._company.personae:
            met = self._memory.paragraph.get(persona.name)
            if met is None:
                points[persona.name] = UNMET * (persona.name not in soon) + ONLY_CALLED * persona.is_only_called
                continue
            distance = utterance.paragraph - met
            points[persona.name] = NEAR if distance <= _NEAR_PARAGRAPHS else FAR * (distance > _FAR_PARAGRAPHS)
            points[persona.name] += DEVICE * persona.is_device
        if self._narrator is not None:
            points[self._narrator] = NEAR
        return points

    def _weigh_told(self, utterance: Utterance, points: dict[str, float]) -> None:
        after = subject_of(utterance.after, self._company) if utterance.after else None
        before = subject_of(utterance.before, self._company) if utterance.before else None
        if after is not None and before is not None and self._is_same(before, after):
            after = Subject(before.name, says=after.says)
        if after is not None and after.says and _may_be_tagged(utterance):
            self._add(points, after, TAG)
        elif before is not None:
            leads = before.says and utterance.before.rstrip().endswith((",", ":", "다.", "—"))
            self._add(points, before, TAG_BEFORE if leads else ACTION_BEFORE)
            if after is not None and utterance.after != utterance.before:
                self._add(points, after, ACTION_AFTER / 2)
        elif after is not None:
            self._add(points, after, ACTION_AFTER)
        is_plain = any(each is not None and each.name is not None and not each.is_weak for each in (before, after))
        says_so = any(each is not None and each.says for each in (before, after))
        if not is_plain and not says_so and not self._weigh_unsaid(utterance, points):
            self._weigh_around(utterance, points)

    def _is_same(self, named: Subject, pronoun: Subject) -> bool:
        """Whether a pronoun behind the quote means the one who acts before it."""
        wanted = _PRESENTATIONS.get(pronoun.pronoun) if pronoun.pronoun is not None else None
        if named.name is None or named.is_weak or wanted is None:
            return False
        return self._company.presentation(named.name) in (wanted, None)

    def _weigh_unsaid(self, utterance: Utterance, points: dict[str, float]) -> bool:
        """Where the sentences beside the quote have no subject, the last one who acted in the paragraph speaks."""
        beside = f"{utterance.before} {utterance.after}".strip()
        if not beside or self._actor is None or self._actor[1] != utterance.paragraph:
            return False
        self._add(points, Subject(self._actor[0]), ACTION_BEFORE * _UNSAID)
        return True

    def _weigh_around(self, utterance: Utterance, points: dict[str, float]) -> None:
        """Told paragraphs before and after: announced, done before it speaks, or a listener's start."""
        earlier = subject_of(utterance.earlier, self._company) if utterance.earlier else None
        if earlier is None and utterance.earlier and self._actor is not None:
            near = self._actor[1] == utterance.paragraph - 1
            earlier = Subject(self._actor[0], says=says(utterance.earlier)) if near else None
        if earlier is not None:
            starts = utterance.link is Link.OPENS and REACTING.search(utterance.earlier) is not None
            reacts = REACTS if starts or THANKING.match(utterance.words) else EARLIER
            if self._takes_turn(utterance, earlier):
                reacts = ANSWERED
                self._give_turn(points, earlier)
            elif _leads_in(utterance.earlier, earlier):
                reacts = LEAD_IN
            elif SOUNDING.search(utterance.earlier) and reacts is not REACTS:
                reacts = VOICED
            elif BEING_THERE.search(utterance.earlier) and reacts is not REACTS:
                reacts = IS_THERE
            self._add(points, earlier, reacts)
        self._weigh_arrival(utterance, points)
        later = subject_of(utterance.later, self._company) if utterance.later else None
        if later is not None:
            acts = FIRST_LATER if utterance.link is Link.OPENS else LATER
            if later.says and REVEALING.search(utterance.later):
                acts = LEAD_IN
            acts = ARRIVES if ARRIVING.search(utterance.later) else acts
            is_answer = REACTING.search(utterance.later) or LAUGHING.search(utterance.later)
            self._add(points, later, REACTS if is_answer else acts)

    def _weigh_arrival(self, utterance: Utterance, points: dict[str, float]) -> None:
        """Who comes in at the end of the sentence before speaks: `when Wick came in`."""
        come = COMING_IN.search(utterance.earlier)
        if come is not None:
            for name in self._company.people(come.group(0))[:1]:
                points[name] = points.get(name, 0.0) + COMES_IN

    def _takes_turn(self, utterance: Utterance, earlier: Subject) -> bool:
        """Whether the sentence before the paragraph is itself somebody's turn, in a gesture or in reported words."""
        said = utterance.earlier.rstrip()
        is_reported = earlier.says and REPORTING.search(said) is not None and not said.endswith((":", "："))
        return utterance.link is Link.AFTER_TOLD and (is_reported or ANSWERING.search(said) is not None)

    def _give_turn(self, points: dict[str, float], earlier: Subject) -> None:
        """The turn goes back to whoever spoke before, unless that is the one who took it."""
        meant = next(iter(self._meant(earlier)), None)
        if self._last in points and self._last not in (meant, self._stranger):
            points[self._last] += ASKED_ON

    def _weigh_address(self, utterance: Utterance, address: Address, points: dict[str, float]) -> None:
        for name in address.called:
            if name in points:
                points[name] += self._calls(name, utterance.words)
        for name in address.named:
            if name in points:
                points[name] += NAMES_SELF
        for name in address.introduced:
            points[name] = points.get(name, 0.0) + INTRODUCES_SELF
        if utterance.link in (Link.NEXT_PARAGRAPH, Link.AFTER_TOLD, Link.SIDE_BY_SIDE):
            for name, part in self._called.items():
                if name in points and name not in address.called:
                    points[name] += part

    def _calls(self, name: str, words: str) -> float:
        """What being called speaks for: hardly anybody calls themselves, but who is asked for a name begins with it."""
        if not self._asked_name:
            return CALLS_SELF
        return INTRODUCES_SELF if words.startswith(f"{name}.") else NAMES_SELF / 2

    def _add(self, points: dict[str, float], subject: Subject, weight: float) -> None:
        wanted = _PRESENTATIONS.get(subject.pronoun) if subject.pronoun is not None else None
        if wanted is not None and weight >= ACTION_AFTER:
            for name in points:
                if name == self._narrator or self._company.presentation(name) not in (wanted, None):
                    points[name] += OTHER_GENDER
            if not self._meant(subject):
                points[self._stranger] += NOBODY_FITS
        for name, part in self._meant(subject).items():
            points[name] = points.get(name, 0.0) + weight * part * (_WEAK if subject.is_weak else 1.0)

    def _meant(self, subject: Subject | None) -> Mapping[str, float]:
        """Whom the subject means, each with the part of its points."""
        if subject is None:
            return {}
        if subject.name is not None:
            return {subject.name: 1.0}
        if subject.pronoun is Pronoun.FIRST:
            return {self._narrator: 1.0} if self._narrator is not None else {}
        if subject.pronoun is Pronoun.THEY:
            return {self._stranger: 1.0}
        wanted = _PRESENTATIONS[subject.pronoun or Pronoun.HE]
        parts: dict[str, float] = {}
        for certainty, presentation in ((1.0, wanted), (_UNKNOWN_GENDER, None)):
            fitting = (
                name for name in reversed(self._memory.order) if self._company.presentation(name) is presentation
            )
            for part, name in zip(_BY_RANK, fitting, strict=False):
                parts[name] = part * certainty
        return dict(sorted(parts.items(), key=lambda each: -each[1]))


def _may_be_tagged(utterance: Utterance) -> bool:
    """Whether what follows may be its tag: in English a tag follows no full stop, and what ends in a colon leads on."""
    if utterance.after.endswith((":", "：")):
        return False
    return not (utterance.words.endswith(".") and utterance.after[:1].isascii() and utterance.words[-3:] != "...")


def _leads_in(sentence: str, subject: Subject) -> bool:
    """Whether the sentence before the paragraph announces the quote: `Then she said:`, `그러고는 이렇게 말했다.`"""
    return sentence.rstrip().endswith((":", "：")) or (subject.says and not subject.is_weak)


def attribute(
    events: Sequence[Told | Utterance], company: Company, narrator: str | None, stranger: str
) -> tuple[list[Decision], list[str | None]]:
    """A decision for each utterance among the events, and the subject of each told sentence.

    Weighed twice: the second time pronouns know who spoke.
    """
    utterances = [event for event in events if isinstance(event, Utterance)]
    decisions: list[Decision] = []
    acting: list[str | None] = []
    for _ in range(2):
        weighing = _Weighing(company, narrator, stranger)
        acting = []
        evidence: list[dict[str, float]] = []
        for event in events:
            if isinstance(event, Told):
                acting.append(weighing.tell(event))
            else:
                told_by = decisions[len(evidence)].speaker if decisions else None
                evidence.append(weighing.hear(event, told_by))
        decisions = decide(evidence, [utterance.link for utterance in utterances])
    doubted = [
        _doubted(decision, utterance, stranger) for decision, utterance in zip(decisions, utterances, strict=True)
    ]
    return doubted, acting


def _doubted(decision: Decision, utterance: Utterance, stranger: str) -> Decision:
    if utterance.is_torn or decision.speaker == stranger:
        return Decision(decision.speaker, min(decision.confidence, _DAMAGED))
    return decision
