"""Where one body could stand, and how well. In: a body, a scene. Out: `Candidates`. Never: other bodies.

The costs are those of the handbook page on lettering, "Placement".
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from comic.art import Subject
from comic.geometry import Point
from comic.lettering import BalloonShape, Tail
from comic.story import LineKind
from engines.lettering import tail
from engines.lettering.balloon import Extent, inner, inner_exponent
from engines.lettering.body import MARGIN_PX, Body
from engines.lettering.crossing import boxes_overlap, segments_hit_boxes
from engines.lettering.kinds import RECIPES
from engines.lettering.scene import Scene

Floats = NDArray[np.float64]

_GRID_PX = 16.0
_CELL_PX = 32
_BEST = 110
_SPREAD = 75
_STUB_PX = 36.0
_HEAD_GAP_PX = 5.0
_CAPTION_CLEAR_PX = 64.0
"""How far a narration box keeps from the top edge unless it is butted to it; the one that opens a panel always is."""
_BESIDE_COST = 0.6
"""For reaching down beside a head instead of staying above it."""
_BODY_COST = 1.0
"""For hiding a figure below its head, where hands act."""
_COMFORTABLE_PX = {BalloonShape.CLOUD: 84.0, BalloonShape.ANGULAR: 62.0, BalloonShape.BURST: 110.0}
"""The room between a balloon's inner shape and its head that circles, a bolt, or a tail among spikes look right in."""
_COMFORTABLE_TAIL_PX = 56.0


@dataclass(frozen=True)
class Candidates:
    """`cost` (n,), `middle` (n, 2), `box` (n, 4), and for a body with a tail `root`, `tip` and the `target` that the
    ray goes on to (n, 2 each). `locked`: a creator decided, nothing may be asked of it."""

    body: Body
    cost: Floats
    middle: Floats
    box: Floats
    root: Floats | None = None
    tip: Floats | None = None
    target: Floats | None = None
    locked: bool = False
    alone: bool = False
    """Nobody else is in the panel: a tail that would be a mere stub isn't needed."""

    def best_per_cell(self) -> Candidates:
        """The cheapest of every 32-unit cell, cheapest first: the best 110, and 75 spread evenly over the rest, so
        that a balloon that has to make room for later ones finds a place far from its speaker."""
        order = np.argsort(self.cost, kind="stable")
        cell = (self.middle[order] // _CELL_PX).astype(np.int64)
        _, first = np.unique(cell[:, 1] * 4096 + cell[:, 0], return_index=True)
        cells = order[np.sort(first)]
        if len(cells) > _BEST + _SPREAD:
            spread = np.linspace(_BEST, len(cells) - 1, _SPREAD).astype(np.intp)
            cells = np.concatenate([cells[:_BEST], cells[spread]])
        return self.taken(cells)

    def taken(self, chosen: NDArray[np.intp]) -> Candidates:
        """The candidates of these indices, which may repeat."""

        def pick(values: Floats | None) -> Floats | None:
            return None if values is None else values.take(chosen, axis=0)

        return Candidates(
            self.body,
            self.cost[chosen],
            self.middle.take(chosen, axis=0),
            self.box.take(chosen, axis=0),
            pick(self.root),
            pick(self.tip),
            pick(self.target),
            self.locked,
            self.alone,
        )

    def only(self, allowed: NDArray[np.bool_]) -> Candidates:
        return self.taken(np.flatnonzero(allowed))


def candidates(body: Body, position: int, scene: Scene) -> Candidates | None:
    """The places for the body that break no hard rule; None when there is none. `position` is its turn to be read."""
    middle = _grid(body, position, scene)
    if middle is None:
        return None
    box = np.concatenate([middle, middle], axis=1) + np.array(body.box)
    free = np.ones(len(middle), dtype=bool)
    for forbidden in scene.forbidden:
        free &= ~boxes_overlap(box, np.array(forbidden), 0.0)
    middle, box = middle[free], box[free]
    if not len(middle):
        return None
    cost = 2.2 * scene.energy.mean(box)
    if scene.heads_are_shelves:
        cost += _hair_cost(box, scene)
    if body.line.kind != LineKind.SFX:
        cost += _figure_cost(box, scene)
    if body.line.kind == LineKind.SFX:
        return Candidates(body, cost * 0.3 + _sound_cost(body, middle, box, scene), middle, box).best_per_cell()
    if not body.speaks:
        return Candidates(body, cost + _caption_cost(position, middle, scene), middle, box).best_per_cell()
    return _with_tails(body, position, middle, box, cost, scene)


def _grid(body: Body, position: int, scene: Scene) -> Floats | None:
    half_width, half_height = body.box.width / 2, body.box.height / 2
    left, right = MARGIN_PX + half_width, scene.width - MARGIN_PX - half_width
    top, bottom = scene.top + MARGIN_PX + half_height, scene.height - MARGIN_PX - half_height
    if top > bottom:
        return None
    if left > right:
        left = right = scene.width / 2
    xs = np.append(np.arange(left, right, _GRID_PX), right)
    ys = np.append(np.arange(top, bottom, _GRID_PX), bottom)
    if body.shape == BalloonShape.CAPTION:
        flush = scene.top + half_height
        lower = ys[ys >= flush + _CAPTION_CLEAR_PX] if position else ys[:0]
        ys = np.append(lower, flush)
    x, y = np.meshgrid(xs, ys)
    return np.stack([x.ravel(), y.ravel()], axis=1)


def _hair_cost(box: Floats, scene: Scene) -> Floats:
    cost = np.zeros(len(box))
    for subject in scene.subjects:
        head = subject.head
        wide = np.minimum(box[:, 2], head.x1) - np.maximum(box[:, 0], head.x0)
        high = np.minimum(box[:, 3], head.y1) - np.maximum(box[:, 1], head.y0)
        area = (box[:, 2] - box[:, 0]) * (box[:, 3] - box[:, 1])
        cost += 3.0 * np.maximum(0, wide) * np.maximum(0, high) / area
    return cost


def _figure_cost(box: Floats, scene: Scene) -> Floats:
    """How much of the box lies on a figure: below its head, twice as wide."""
    cost = np.zeros(len(box))
    area = (box[:, 2] - box[:, 0]) * (box[:, 3] - box[:, 1])
    for subject in scene.subjects:
        head = subject.head
        wide = np.minimum(box[:, 2], head.x1 + head.width / 2) - np.maximum(box[:, 0], head.x0 - head.width / 2)
        high = box[:, 3] - np.maximum(box[:, 1], head.y1)
        cost += _BODY_COST * np.maximum(0, wide) * np.maximum(0, high) / area
    return cost


def _caption_cost(position: int, middle: Floats, scene: Scene) -> Floats:
    down = (middle[:, 1] - scene.top) / max(600.0, scene.height - scene.top)
    aside = np.abs(middle[:, 0] - scene.width / 2) / scene.width
    return 0.3 * aside + (1.2 * down if position == 0 else 0.25 * down)


def _sound_cost(body: Body, middle: Floats, box: Floats, scene: Scene) -> Floats:
    """Near who makes it, else in the lower middle; over the art rather than on the paper above it, and beside
    figures rather than on them."""
    own = 1.5 * np.clip(-box[:, 1] / (box[:, 3] - box[:, 1]), 0.0, 1.0)
    for subject in scene.subjects:
        head = subject.head
        wide = np.minimum(box[:, 2], head.x1) - np.maximum(box[:, 0], head.x0)
        covered = np.maximum(0.0, wide) / (box[:, 2] - box[:, 0])
        own += 0.8 * np.where(box[:, 3] > head.y0, covered, 0.0)
    height = max(600.0, scene.height)
    speaker = scene.subject(body.line.speaker)
    if speaker is not None:
        away = np.hypot(middle[:, 0] - speaker.mouth.x, middle[:, 1] - speaker.mouth.y)
        return own + 1.2 * away / height
    down = np.abs(middle[:, 1] - 0.6 * scene.height) / height
    return own + down + 0.2 * np.abs(middle[:, 0] - scene.width / 2) / scene.width


def _targets(position: int, middle: Floats, box: Floats, speaker: Subject | None, scene: Scene) -> Floats:
    """What each tail points at: the mouth; a border for a voice from outside; straight down when nothing is known."""
    if speaker is not None:
        return np.repeat(np.array([speaker.mouth], dtype=np.float64), len(middle), axis=0)
    if scene.subjects:
        side = np.where(middle[:, 0] < scene.width / 2, 0.0, scene.width)
        return np.stack([side, box[:, 3] + 24.0], axis=1)
    lean = np.where(middle[:, 0] < scene.width / 2, 14.0, -14.0)
    return np.stack([middle[:, 0] + lean, box[:, 3] + _STUB_PX / tail.GAP_SHARE], axis=1)


def _clear_lengths(root: Floats, target: Floats, speaker: Subject | None, scene: Scene) -> Floats:
    """How far each tail may go: to the head; from a balloon on or close to hair over it to the face, so that it is no
    stub."""
    clear = tail.clear_lengths(root, target, speaker.head if speaker else None)
    if speaker is None or not scene.heads_are_shelves:
        return clear
    over_hair = tail.clear_lengths(root, target, speaker.face)
    return np.where(clear < _STUB_PX, over_hair, clear)


def _with_tails(
    body: Body, position: int, middle: Floats, box: Floats, cost: Floats, scene: Scene
) -> Candidates | None:
    speaker = scene.subject(body.line.speaker)
    target = _targets(position, middle, box, speaker, scene)
    last = body.parts[-1].box
    stroke = RECIPES[body.line.kind].stroke_px
    whole = Extent(last.width / 2 - stroke, last.height / 2 - stroke)
    extent = whole if body.shape == BalloonShape.CLOUD else inner(whole, body.shape)
    from_middle = middle + np.array(last.centre)
    hub = tail.hubs(from_middle, extent, target)
    root = tail.roots(hub, target, from_middle, extent, inner_exponent(body.shape))
    gap = np.hypot(target[:, 0] - root[:, 0], target[:, 1] - root[:, 1])
    clear = _clear_lengths(root, target, speaker, scene)
    length = tail.lengths(gap, clear, scene.longest_tail + whole.b - extent.b)
    tip = root + (target - root) * (length / np.maximum(gap, 1.0))[:, None]

    height = max(600.0, scene.height)
    angle = np.arctan2(np.abs(target[:, 0] - hub[:, 0]), target[:, 1] - hub[:, 1])
    if speaker is not None:
        away = np.hypot(target[:, 0] - from_middle[:, 0], target[:, 1] - from_middle[:, 1])
        cost = cost + 1.6 * away / height + 0.7 * np.maximum(0.0, angle - math.pi / 4)
        cost += np.where(target[:, 1] < box[:, 3], 2.0, 0.0)
        cost += _BESIDE_COST * np.clip((box[:, 3] - speaker.head.y0) / max(1.0, speaker.head.height), 0.0, 1.0)
        cost += np.where(clear < tail.SHORTEST_PX + 2.0, 1.5, 0.0)
        cost += np.maximum(0.0, 1.0 - clear / _COMFORTABLE_PX.get(body.shape, _COMFORTABLE_TAIL_PX))
    else:
        down = (middle[:, 1] - scene.top) / height
        wanted_x = scene.width * (0.36 if position % 2 == 0 else 0.64)
        cost = cost + 1.1 * down + 0.5 * np.abs(middle[:, 0] - wanted_x) / scene.width
        if scene.subjects:
            cost += 0.5 * np.minimum(gap, 300.0) / 300.0
    allowed = np.ones(len(middle), dtype=bool)
    for subject in scene.subjects:
        if subject is speaker:
            allowed &= ~segments_hit_boxes(root, tip, np.array(subject.face), 3.0)
        else:
            head = np.array(subject.head.union(subject.face))
            allowed &= ~segments_hit_boxes(root, tip, head, tail.HEAD_CLEARANCE_PX + 4.0)
            cost += np.where(segments_hit_boxes(root, target, head, _HEAD_GAP_PX), 3.0, 0.0)
    if not allowed.any():
        return None
    alone = speaker is not None and len(scene.subjects) == 1
    found = Candidates(body, cost, middle, box, root, tip, target, alone=alone).only(allowed)
    return found.best_per_cell()


def fixed(body: Body, middle: Point, kept: Tail | None) -> Candidates:
    """The one place of a body that a creator locked."""
    at = np.array([middle], dtype=np.float64)
    return Candidates(
        body=body,
        cost=np.zeros(1),
        middle=at,
        box=np.concatenate([at, at], axis=1) + np.array(body.box),
        root=None if kept is None else np.array([kept.root], dtype=np.float64),
        tip=None if kept is None else np.array([kept.tip], dtype=np.float64),
        target=None if kept is None else np.array([kept.tip], dtype=np.float64),
        locked=True,
    )
