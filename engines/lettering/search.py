"""All bodies of a panel together. In: each one's candidates. Out: the best choices, best first. Never: pixels.

A beam with lookahead: a partial choice is judged with the cheapest completion of every remaining body, without which
the third balloon is stranded (handbook: lettering, "Placement").
"""

from __future__ import annotations

from itertools import combinations

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
    pair = {(i, j): _pair_cost(options[i], options[j], j == i + 1, height) for i, j in combinations(range(count), 2)}
    chosen = np.zeros((1, 0), dtype=np.intp)
    spent = np.zeros(1, dtype=np.float32)
    ahead = [option.cost[None, :].astype(np.float32) for option in options]
    for step in range(count):
        total = spent[:, None] + ahead[step]
        rows, columns = np.nonzero(total < _IMPOSSIBLE / 2)
        outlook = total[rows, columns]
        for later in range(step + 1, count):
            possible = outlook < _IMPOSSIBLE / 2
            rows, columns, outlook = rows[possible], columns[possible], outlook[possible]
            outlook = outlook + (ahead[later][rows] + pair[step, later][columns]).min(axis=1)
        order = np.argsort(outlook, kind="stable")[:_BEAM]
        order = order[outlook[order] < _IMPOSSIBLE / 2]
        if not len(order):
            return []
        rows, columns = rows[order], columns[order]
        chosen = np.concatenate([chosen[rows], columns[:, None]], axis=1)
        spent = total[rows, columns]
        for later in range(step + 1, count):
            ahead[later] = ahead[later][rows] + pair[step, later][columns]
    return [tuple(int(index) for index in row) for row in chosen[:most]]


def _pair_cost(first: Candidates, second: Candidates, neighbours: bool, height: float) -> Costs:
    """(n, m) costs of two bodies' candidates together; impossible ones cost a million."""
    a, b = first.box[:, None, :], second.box[None, :, :]
    sounds = LineKind.SFX in (first.body.line.kind, second.body.line.kind)
    lenient = sounds or first.locked or second.locked
    before, row = reads_before(a, b)
    cost = np.where(row, 0.25 + _STEP_COST * _step_back(a, b), 0.0)
    bad = boxes_overlap(a, b, _GAP_PX)
    if lenient:
        cost = cost + np.where(before, 0.0, _SOUND_ORDER_COST if sounds else 0.8)
    else:
        bad = bad | ~before
    if first.root is not None and first.tip is not None:
        bad |= segments_hit_boxes(first.root[:, None, :], first.tip[:, None, :], b, _TAIL_CLEARANCE_PX)
    if second.root is not None and second.tip is not None:
        bad |= segments_hit_boxes(second.root[None, :, :], second.tip[None, :, :], a, _TAIL_CLEARANCE_PX)
    if first.root is not None and second.root is not None:
        assert first.target is not None and second.target is not None
        one, other = first.target[:, None, :], second.target[None, :, :]
        apart = np.hypot(one[..., 0] - other[..., 0], one[..., 1] - other[..., 1]) > 1.0
        bad |= apart & segments_cross(first.root[:, None, :], one, second.root[None, :, :], other)
        assert first.tip is not None and second.tip is not None
        tip_one, tip_other = first.tip[:, None, :], second.tip[None, :, :]
        bad |= np.hypot(tip_one[..., 0] - tip_other[..., 0], tip_one[..., 1] - tip_other[..., 1]) < 26.0
    if neighbours:
        here, there = first.middle[:, None, :], second.middle[None, :, :]
        jump = np.hypot(here[..., 0] - there[..., 0], here[..., 1] - there[..., 1])
        cost = cost + 0.6 * jump / max(600.0, height)
    if first.locked and second.locked:
        return np.zeros(cost.shape, dtype=np.float32)
    return np.where(bad, _IMPOSSIBLE, cost).astype(np.float32)
