"""Moments → as many moments as panels are wished: joined where they belong together, air added where there is room.

In: moments of a script, the wished number. Out: moments, one per panel, lines in unchanged order. Never: a line
dropped, doubled or moved; more than three balloons together.
"""

from __future__ import annotations

import math
import random
from itertools import pairwise

from comic.direction import BALLOONS_MAX, SILENT_SHARE_MAX
from comic.story import STRONG_EMOTIONS, LineKind
from comic.storyboard import Prop
from engines.director.acting import prop_of
from engines.director.blocking import VISIBLE_MAX
from engines.director.moments import Moment, Purpose

_WORDS_TOGETHER_MAX = 50
_PANELS_PER_SILENCE = 12
"""An episode breathes: about one panel in twelve is kept free of words, unless there are far more lines than panels."""
_ROOMY = 1.3
_ENDING_COST = 3.0
"""The last panel is the hook and stands alone where it can."""
_CROWD_COST = 6.0
"""A third speaker in a panel is the last thing to give way to a short length."""
_WHIM = 0.7
"""How far a seed may sway which neighbours are joined."""
_HOOK_PANELS = 12
"""From this length on an episode spends its second panel on a silent look that draws the reader in."""
_HOOK_WORTH, _BETWEEN_WORTH = 9.0, 5.0
_DETAIL_WORTH, _FIRST_DETAIL_WORTH = 1.8, 4.6
"""A thing that is spoken of is worth a look, most of all when it is first named."""
_SPEECHES_PER_PANEL = 6
"""One panel in this many may be kept for listeners between the parts of long speeches."""
_SILENT = frozenset({Purpose.REACT, Purpose.AIR, Purpose.DETAIL})


def _join_cost(first: Moment, second: Moment, left_first: str | None) -> float | None:
    """What is lost by showing both in one panel; None when they can't be."""
    if first.scene != second.scene or first.balloons + second.balloons > BALLOONS_MAX:
        return None
    speakers = len(set(first.speakers + second.speakers))
    if speakers > VISIBLE_MAX:
        return None
    cost = _CROWD_COST * max(0, speakers - 2)
    if first.words + second.words > _WORDS_TOGETHER_MAX:
        cost += 4.0
    cost += 2.0 if first.beat != second.beat and first.purpose is not Purpose.ESTABLISH else 0.0
    if first.purpose is Purpose.ESTABLISH:
        told = bool(second.lines) and second.lines[0].kind is LineKind.NARRATION
        cost += 0.0 if told else 2.6 if second.purpose is Purpose.ACT else 4.0
    elif first.purpose is Purpose.ACT and second.lines:
        cost += 0.8
    elif first.lines and second.purpose is Purpose.ACT:
        cost += 3.4
    else:
        cost += 2.6
        cost += 2.0 if _is_continued(first, second) else 0.0
        kinds = {line.kind for line in first.lines + second.lines}
        if kinds & {LineKind.SFX, LineKind.NARRATION}:
            cost -= 1.0
        if (
            len(set(first.speakers + second.speakers)) == 2
            and left_first is not None
            and first.speakers[:1] != (left_first,)
        ):
            cost += 0.8
        if set(first.seen) != set(second.seen) and len(set(first.seen + second.seen)) > 2:
            cost += 1.5
    strong = [line for line in first.lines + second.lines if line.emotion in STRONG_EMOTIONS]
    cost += 1.4 * len(strong) if first.lines and second.lines else 0.0
    return cost + 1.3 * max(0, len(first.lines) + len(second.lines) - 2)


def _is_continued(first: Moment, second: Moment | None) -> bool:
    """Whether the second goes on with a long speech of the first's speaker."""
    return (
        second is not None
        and second.scene == first.scene
        and second.speakers == first.speakers
        and first.is_long_speech
        and second.is_long_speech
    )


def _joined(first: Moment, second: Moment) -> Moment:
    lines = first.lines + second.lines
    establishing = (
        first.purpose is Purpose.ESTABLISH
        and all(line.kind is LineKind.NARRATION for line in lines)
        and second.purpose is not Purpose.ACT
    )
    purpose = Purpose.ESTABLISH if establishing else Purpose.SPEAK if lines else Purpose.ACT
    return Moment(
        purpose=purpose,
        scene=first.scene,
        beat=second.beat,
        action=first.action if second.action in first.action else f"{first.action} {second.action}".strip(),
        seen=tuple(dict.fromkeys(first.seen + second.seen)),
        lines=lines,
        opens=first.opens,
        closes=second.closes,
    )


def _tightened(moments: list[Moment], wished: int, lefts: tuple[str | None, ...], rng: random.Random) -> list[Moment]:
    """Joins the cheapest neighbours until the number fits or nothing more can be joined.

    `costs[at]` belongs to the pair `at`, `at + 1`; joining a pair changes only its own and its neighbours' costs.
    """
    whims = {moment_key(moment): rng.random() * _WHIM for moment in moments}

    def cost_at(at: int) -> float:
        cost = _join_cost(moments[at], moments[at + 1], lefts[moments[at].scene])
        if cost is None:
            return math.inf
        ending = _ENDING_COST if at + 2 == len(moments) else 0.0
        return cost + ending + whims.get(moment_key(moments[at + 1]), 0.0)

    costs = [cost_at(at) for at in range(len(moments) - 1)]
    while len(moments) > wished and costs:
        best = min(costs)
        if best == math.inf:
            break
        at = costs.index(best)
        moments[at : at + 2] = [_joined(moments[at], moments[at + 1])]
        del costs[at]
        for near in (at - 1, at):
            if 0 <= near < len(costs):
                costs[near] = cost_at(near)
    return moments


def moment_key(moment: Moment) -> tuple[int, str]:
    """What a moment is known by while its neighbours are joined: its beat, and its first line or purpose."""
    return moment.beat, moment.lines[0].id if moment.lines else moment.purpose.value


def _additions(
    moments: list[Moment], arrivals: tuple[dict[str, int], ...], rng: random.Random
) -> list[tuple[float, int, Moment]]:
    """Silent moments that could stand after moment `at`, each with its worth; none after the last."""
    found: list[tuple[float, int, Moment]] = []
    shown: set[Prop] = set()
    for at, moment in enumerate(moments):
        if moment.purpose in _SILENT or moment.closes:
            continue
        following = moments[at + 1] if at + 1 < len(moments) else None
        if following is not None and following.purpose in _SILENT:
            continue
        here = [name for name, beat in arrivals[moment.scene].items() if beat <= moment.beat]
        last_of_scene = following is None or following.scene != moment.scene
        spoken = [line for line in moment.lines if line.speaker is not None]
        noise = rng.random() * 0.6
        if spoken:
            last = spoken[-1]
            listeners = [name for name in here if name != last.speaker]
            strong = last.emotion in STRONG_EMOTIONS
            if listeners:
                nearest = next((name for name in listeners if following and name in following.seen), listeners[0])
                react = Moment(
                    purpose=Purpose.REACT, scene=moment.scene, beat=moment.beat, seen=(nearest,), subject=nearest
                )
                between = _BETWEEN_WORTH * _is_continued(moment, following)
                asked = 0.5 * last.text.rstrip().endswith(("?", "？"))
                found.append((2.0 + 2.0 * strong + asked + between + noise, at, react))
            if last_of_scene or last.text.rstrip().endswith(("…", "...")):
                air = Moment(
                    purpose=Purpose.AIR,
                    scene=moment.scene,
                    beat=moment.beat,
                    seen=(last.speaker or "",),
                    subject=last.speaker,
                )
                found.append((2.2 + 0.8 * last_of_scene + noise, at, air))
        prop = prop_of(f"{moment.action} {' '.join(line.text for line in moment.lines)}")
        if prop is not None:
            holder = moment.seen[0] if moment.seen else None
            detail = Moment(
                purpose=Purpose.DETAIL,
                scene=moment.scene,
                beat=moment.beat,
                action=moment.action or " ".join(line.text for line in moment.lines),
                seen=moment.seen[:1],
                subject=holder,
            )
            worth = _DETAIL_WORTH if prop in shown else _FIRST_DETAIL_WORTH
            shown.add(prop)
            found.append((worth + noise, at, detail))
        if not spoken:
            subject = moment.seen[0] if moment.seen else next(iter(here), None)
            air = Moment(
                purpose=Purpose.AIR,
                scene=moment.scene,
                beat=moment.beat,
                seen=(subject,) if subject else (),
                subject=subject,
            )
            found.append((1.2 + noise, at, air))
    return found


def _hook(moments: list[Moment], arrivals: tuple[dict[str, int], ...]) -> tuple[float, int, Moment] | None:
    """A silent close look after the first panel: at the thing that the opening tells of, else at who comes first."""
    first = moments[0]
    near = moments[1] if len(moments) > 1 and moments[1].scene == first.scene else first
    told = f"{first.action} {near.action}".strip()
    here = arrivals[first.scene]
    subject = next((name for name in (*near.seen, *near.speakers, *here) if name in here), None)
    if near.purpose in _SILENT or (subject is None and prop_of(told) is None):
        return None
    purpose = Purpose.DETAIL if prop_of(told) is not None else Purpose.AIR
    seen = (subject,) if subject else ()
    action = told if purpose is Purpose.DETAIL else ""
    beat = max(near.beat, here.get(subject, 0)) if subject else near.beat
    hook = Moment(purpose=purpose, scene=first.scene, beat=beat, action=action, seen=seen, subject=subject, hooks=True)
    return _HOOK_WORTH, 0, hook


def _loosened(
    moments: list[Moment], wished: int, arrivals: tuple[dict[str, int], ...], rng: random.Random
) -> list[Moment]:
    """Adds the worthiest silent moments, never two neighbours, until the number fits or the silence is too long."""
    room = int(SILENT_SHARE_MAX / (1 - SILENT_SHARE_MAX) * len(moments))
    need = min(wished - len(moments), room)
    if need <= 0:
        return moments
    chosen: dict[int, Moment] = {}
    additions = _additions(moments, arrivals, rng)
    hook = _hook(moments, arrivals) if wished >= _HOOK_PANELS else None
    additions += [hook] if hook else []
    for _, at, moment in sorted(additions, key=lambda addition: (-addition[0], addition[1])):
        if len(chosen) == need:
            break
        chosen.setdefault(at, moment)
    loosened: list[Moment] = []
    for at, moment in enumerate(moments):
        loosened.append(moment)
        if at in chosen:
            loosened.append(chosen[at])
    return loosened


def paced(
    moments: tuple[Moment, ...],
    wished: int,
    arrivals: tuple[dict[str, int], ...],
    lefts: tuple[str | None, ...],
    seed: int,
) -> tuple[Moment, ...]:
    """As near to `wished` moments as the material allows. `arrivals` says from which beat on
    somebody may be shown, `lefts` who stands left in each scene."""
    rng = random.Random(f"{seed}/pacing")
    listed = list(moments)
    if listed:
        listed[-1] = listed[-1].model_copy(update={"closes": True})
    if len(listed) > wished:
        lines = sum(len(moment.lines) for moment in listed)
        air = wished // _PANELS_PER_SILENCE if lines <= _ROOMY * wished else 0
        speeches = sum(_is_continued(one, other) for one, other in pairwise(listed))
        air += min(speeches, wished // _SPEECHES_PER_PANEL)
        listed = _tightened(listed, wished - air, lefts, rng)
    return tuple(_loosened(listed, wished, arrivals, rng))
