"""All bodies of a panel together. In: each one's candidates. Out: the best choices, best first. Never: pixels.

A beam with lookahead: a partial choice is judged with the cheapest completion of every remaining body, without which
the third balloon is stranded (handbook: lettering, "Placement").
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from comic.story import LineKind
from engines.lettering.candidates import Candidates
from engines.lettering.crossing import boxes_overlap, segments_cross, segments_hit_boxes

Floats = NDArray[np.float64]
Costs = NDArray[np.float32]

_IMPOSSIBLE = 1e6
_GAP_PX = 12.0
_TAIL_CLEARANCE_PX = 12.0
_TIPS_APART_PX = 26.0
_BEAM = 60
_SAME_ROW = 0.30
_LEVEL_PX = 16.0
"""Two balloons of a row stand level when their tops differ by no more."""

_STEP_COST = 2.4
_SOUND_ORDER_COST = 1.6
"""For a sound that is seen before what is said before it, or after what follows it."""

Choice = tuple[int, ...]
"""For every body the index of its candidate."""


def reads_before(first: Floats, second: Floats) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether boxes (…, 4) of `first` are read before those of `second`, and whether they lie in one row.

    One row: they overlap by more than 30 % of the shorter one; then left comes first, else the higher one.
    """
    shared = np.minimum(first[..., 3], second[..., 3]) - np.maximum(first[..., 1], second[..., 1])
    shorter = np.minimum(first[..., 3] - first[..., 1], second[..., 3] - second[..., 1])
    row = shared > _SAME_ROW * shorter
    left = first[..., 0] + first[..., 2] < second[..., 0] + second[..., 2]
    return np.where(row, left, first[..., 1] < second[..., 1]), row


def _step_back(first: Floats, second: Floats) -> Floats:
    """How far the second box of a row begins above the first, as a part of the shorter one: eyes go to it first."""
    shorter = np.minimum(first[..., 3] - first[..., 1], second[..., 3] - second[..., 1])
    above: Floats = np.maximum(0.0, first[..., 1] - second[..., 1] - _LEVEL_PX) / shorter
    return above


def best_choices(options: list[Candidates], height: float, most: int) -> list[Choice]:
    """Up to `most` choices that break no rule between bodies, cheapest first; empty when there is none."""
    count = len(options)
    chosen = np.zeros((1, 0), dtype=np.intp)
    spent = np.zeros(1, dtype=np.float32)
    ahead = [option.cost[None, :].astype(np.float32) for option in options]
    for step in range(count):
        total = spent[:, None] + ahead[step]
        rows, columns = np.nonzero(_is_possible(total))
        outlook = total[rows, columns]
        pair: dict[int, Costs] = {}
        for later in range(step + 1, count):
            pair[later] = _pair_costs_of(options, (step, columns), (later, ahead[later]), height)
            outlook = outlook + (ahead[later][rows] + pair[later][columns]).min(axis=1)
            possible = _is_possible(outlook)
            rows, columns, outlook = rows[possible], columns[possible], outlook[possible]
            if not len(outlook):
                return []
        order = np.argsort(outlook, kind="stable")[:_BEAM]
        if not len(order):
            return []
        rows, columns = rows[order], columns[order]
        chosen = np.concatenate([chosen[rows], columns[:, None]], axis=1)
        spent = total[rows, columns]
        for later in range(step + 1, count):
            ahead[later] = ahead[later][rows] + pair[later][columns]
    return [tuple(int(index) for index in row) for row in chosen[:most]]


def _is_possible(costs: Costs) -> NDArray[np.bool_]:
    possible: NDArray[np.bool_] = costs < _IMPOSSIBLE / 2
    return possible


def _pair_costs_of(
    options: list[Candidates], now: tuple[int, NDArray[np.intp]], later: tuple[int, Costs], height: float
) -> Costs:
    """(n, m) costs of the pairs that the beam can still use, the others impossible: of the body `now` its candidates
    in question, of the `later` one those with a possible cost ahead. Most panels have none of the others left."""
    first, second = options[now[0]], options[later[0]]
    rows, columns = np.unique(now[1]), np.flatnonzero(_is_possible(later[1]).any(axis=0))
    costs = np.full((len(first.cost), len(second.cost)), _IMPOSSIBLE, dtype=np.float32)
    neighbours = later[0] == now[0] + 1
    costs[np.ix_(rows, columns)] = _pair_cost(first.taken(rows), second.taken(columns), neighbours, height)
    return costs


def _pair_cost(first: Candidates, second: Candidates, neighbours: bool, height: float) -> Costs:
    """(n, m) costs of two bodies' candidates together; impossible ones cost a million.

    Most pairs fail by their boxes alone, so that tails are compared only of those (k,) that are left.
    """
    costs = np.full((len(first.cost), len(second.cost)), _IMPOSSIBLE, dtype=np.float32)
    if first.locked and second.locked:
        return np.zeros_like(costs)
    sounds = LineKind.SFX in (first.body.line.kind, second.body.line.kind)
    lenient = sounds or first.locked or second.locked
    before, row = reads_before(first.box[:, None, :], second.box[None, :, :])
    clear = ~boxes_overlap(first.box[:, None, :], second.box[None, :, :], _GAP_PX)
    rows, columns = np.nonzero(clear if lenient else clear & before)
    one, other = first.taken(rows), second.taken(columns)
    cost = np.where(row[rows, columns], 0.25 + _STEP_COST * _step_back(one.box, other.box), 0.0)
    if lenient:
        cost = cost + np.where(before[rows, columns], 0.0, _SOUND_ORDER_COST if sounds else 0.8)
    if neighbours:
        cost = cost + 0.6 * _distance(one.middle, other.middle) / max(600.0, height)
    costs[rows, columns] = np.where(_tails_meet(one, other), _IMPOSSIBLE, cost)
    return costs


def _tails_meet(one: Candidates, other: Candidates) -> NDArray[np.bool_]:
    """(k,) of pairs of candidates: whether a tail runs into the other's balloon or too near its tail."""
    meet = np.zeros(len(one.cost), dtype=bool)
    if one.root is not None and one.tip is not None:
        meet |= segments_hit_boxes(one.root, one.tip, other.box, _TAIL_CLEARANCE_PX)
    if other.root is not None and other.tip is not None:
        meet |= segments_hit_boxes(other.root, other.tip, one.box, _TAIL_CLEARANCE_PX)
    if one.root is not None and other.root is not None:
        assert one.target is not None and other.target is not None
        apart = _distance(one.target, other.target) > 1.0
        meet |= apart & segments_cross(one.root, one.target, other.root, other.target)
        assert one.tip is not None and other.tip is not None
        meet |= _distance(one.tip, other.tip) < _TIPS_APART_PX
    return meet


def _distance(one: Floats, other: Floats) -> Floats:
    apart: Floats = np.hypot(one[:, 0] - other[:, 0], one[:, 1] - other[:, 1])
    return apart
