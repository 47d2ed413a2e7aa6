"""Arms as tubes of cloth or skin, inked along their edges, with hands at their ends.

In: joints and garments. Out: strokes of a figure's pen. Never: angles or lengths.

Control points lie at 88 % and 12 % around the elbow, or it turns to rubber (handbook illustrator.md); a sharply
folded arm is drawn as two tubes, the forearm over the upper arm.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from engines.illustrator.body.armhole import above, armhole, armhole_before, draw_armhole, from_armpit, outside
from engines.illustrator.body.bare_shoulder import around_root, is_lifted_aside, lifted_bare_shoulder
from engines.illustrator.body.bend import angled
from engines.illustrator.body.elbow import elbow_outline, joints, outer_first
from engines.illustrator.body.elbow_fold import draw_elbow_fold
from engines.illustrator.body.garments import Sleeve
from engines.illustrator.body.hands import draw_hand
from engines.illustrator.body.pen import Edges, Pen, clear_runs, tube_edges
from engines.illustrator.body.poses import Layer
from engines.illustrator.body.shoulders import shoulder_line_y
from engines.illustrator.body.skeleton import Arm
from engines.illustrator.body.wrist import draw_wrist
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Spot, between, ink_polygon
from engines.illustrator.style import body as style

WRIST_EASE = 0.8
"""How much of a sleeve's width its end keeps: sleeves taper towards the wrist as arms do."""

_STRIPE_TOP_PART = 0.9
_STRIPE_SPARES = 4
"""How far up a round shoulder a stripe begins as a part of its radius, and how many points of its end it spares."""

_FADES_FROM = 0.7
"""From this part of a limb on its shade fades towards an end that is lit."""

_MEETS_UNITS = {True: -1.0, False: 5.0}
"""How far below the torso's shoulder line a bare arm's and a sleeve's line may begin: cloth lies lower than it."""

_ARC_INWARD = 0.15
"""How far inward of a shoulder's top, in radians, a sleeve's line begins: where it leaves the torso's."""


def _ramp(most: float, start: float, length: float) -> Callable[[float], float]:
    """A shaded part that grows from 0 at `start` to `most` at `start + length` of the limb."""
    return lambda t: most * min(1.0, max(0.0, (t - start) / length)) ** 0.8


def _swell(most: float, start: float, length: float) -> Callable[[float], float]:
    """The same of a limb whose end is lit: the shaded part is gone there, and no edge crosses the limb."""
    ramp = _ramp(most, start, length)
    return lambda t: ramp(t) * (1 - (max(0.0, t - _FADES_FROM) / (1 - _FADES_FROM)) ** 2)


def _arm_track(arm: Arm) -> list[Spot]:
    shoulder, elbow, wrist = arm.shoulder, arm.elbow, arm.wrist
    return [
        shoulder,
        between(shoulder, elbow, 0.5),
        between(shoulder, elbow, 0.88),
        between(elbow, wrist, 0.12),
        between(elbow, wrist, 0.5),
        wrist,
    ]


def draw_limb(pen: Pen, arm: Arm) -> Edges:
    """Arm and sleeve without hand and cuff, and what is worn on the shoulder unless the torso comes over it; gives the
    edges of what ends at the wrist."""
    end = _draw_tubes(pen, arm)
    if arm.layer is not Layer.BEHIND and not arm.is_folded:
        pen.draw_shoulder(arm)
    return end


def _draw_tubes(pen: Pen, arm: Arm) -> Edges:
    garments = pen.garments
    widths = list(pen.skeleton.arm_widths)
    if arm.is_folded:
        return _draw_folded_arm(pen, arm, widths)
    points = _arm_track(arm)
    if garments.sleeve is Sleeve.LONG:
        return _draw_sleeve(pen, arm, points, widths)
    if garments.sleeve is Sleeve.NONE:
        return _draw_sleeveless_arm(pen, arm, points, widths)
    top = _sleeve_top(pen)
    seam = armhole(pen, arm, top)
    with pen.drawing.group(clip=outside(seam, arm, top)):
        skin = _draw_bare_arm(pen, arm, points, widths)
    _draw_sleeve(pen, arm, points, widths)
    return skin


def draw_joint(pen: Pen, arm: Arm) -> None:
    """The top of an arm that hangs behind the torso again, over the torso's edge: both make one shoulder."""
    seam = armhole_before(pen, arm, _sleeve_top(pen))
    if is_lifted_aside(pen, arm) and not pen.skeleton.in_profile and not arm.hooked:
        with pen.drawing.group(clip=around_root(arm, _sleeve_top(pen))):
            _draw_tubes(pen, arm)
        return
    if seam is None or arm.is_folded:
        return
    with pen.drawing.group(clip=above(seam, arm)):
        _draw_tubes(pen, arm)
    draw_armhole(pen, seam, line_colour(pen.garments.sleeve_colour))


def _sleeve_top(pen: Pen) -> float:
    """The radius of a sleeve's top, or of a bare arm's."""
    ease = 0.0 if pen.garments.sleeve is Sleeve.NONE else pen.garments.sleeve_ease
    return (pen.skeleton.arm_widths[0] + ease * pen.skeleton.scale) / 2


def draw_hand_in_sleeve(pen: Pen, arm: Arm, end: Edges) -> None:
    """The hand, and the cuff or the wrist over its root, so that no cuff is without a hand."""
    draw_hand(pen, arm)
    draw_wrist(pen, arm)
    close_sleeve(pen, end)


def close_sleeve(pen: Pen, end: Edges) -> None:
    """The cuff over the root of the hand, if the arm has one."""
    if pen.garments.sleeve is Sleeve.LONG:
        _draw_cuff(pen, end)


def _edges_of(points: Sequence[Spot], widths: Sequence[float], bent: Arm | None) -> Edges:
    """Both edges of a tube, with an elbow where a `bent` arm bends in it."""
    edges = tube_edges(points, widths)
    return (
        edges
        if bent is None or bent.bend_deg < style.ELBOW_FROM_DEG
        else angled(joints(bent), *edges, style.ELBOW_PART)
    )


def _draw_bare_arm(pen: Pen, arm: Arm, points: list[Spot], widths: list[float]) -> Edges:
    edges = _edges_of(points, widths, arm)
    forth, back = pen.limb_fill(edges, pen.skin, pen.skin_shade, _ramp(0.34, 0.0, 0.4))
    runs = clear_runs(forth[3:], back[3:]) + clear_runs(back[3:], forth[3:])
    pen.edges(runs, pen.skin_line, 0.95)
    return forth, back


def _draw_sleeveless_arm(pen: Pen, arm: Arm, points: list[Spot], widths: list[float]) -> Edges:
    """A bare arm with its round shoulder, from the cloth's edge on."""
    radius = widths[0] / 2
    edges = _edges_of(points, widths, arm)
    outer, inner = _far_first(edges)
    bare = lifted_bare_shoulder(pen, arm, edges)
    if bare is not None:
        with pen.drawing.group(clip=bare.clip):
            bare.draw(pen)
            pen.limb_fill(bare.edges, pen.skin, pen.skin_shade, _ramp(0.34, 0.0, 0.4))
        draw_armhole(pen, bare.cloth, pen.skin_line)
        pen.edges(bare.lines, pen.skin_line, 0.95)
        return edges
    seam = armhole(pen, arm, radius, inner)
    with pen.drawing.group(clip=outside(seam, arm, radius)):
        pen.limb_fill(edges, pen.skin, pen.skin_shade, _ramp(0.34, 0.0, 0.4))
        pen.cap(arm.shoulder, radius, pen.skin)
    draw_armhole(pen, seam, pen.skin_line)
    outer_runs, inner_runs = clear_runs(outer, inner), clear_runs(inner, outer)
    if seam or arm.layer is Layer.BEHIND:
        outer_runs[0] = [*_outside_torso(pen, _shoulder_arc(arm, outer[0], radius)), *outer_runs[0]]
        inner_runs[0] = from_armpit(inner_runs[0], seam or inner[:2])
    else:
        outer_runs[0] = [*reversed(inner_runs.pop(0)), *_round(arm, inner[0], radius), *outer_runs[0]]
    pen.edges([run for run in outer_runs + inner_runs if len(run) > 2], pen.skin_line, 0.95)
    return edges


def _far_first(edges: Edges) -> Edges:
    """Both edges of an arm, the one away from the torso first."""
    forth, back = edges
    return (forth, back) if abs(forth[2][0]) > abs(back[2][0]) else (back, forth)


def _round(arm: Arm, start: Spot, radius: float) -> list[Spot]:
    """The half circle around an arm's root, from one of its edges to the other."""
    (x, y), (elbow_x, elbow_y) = arm.shoulder, arm.elbow
    away = math.atan2(y - elbow_y, x - elbow_x)
    aside = (math.atan2(start[1] - y, start[0] - x) - away + math.pi) % (2 * math.pi) - math.pi
    turns = (away + aside * (1 - step / 4) for step in range(1, 8))
    return [(x + math.cos(turn) * radius, y + math.sin(turn) * radius) for turn in turns]


def _draw_sleeve(pen: Pen, arm: Arm, points: list[Spot], widths: list[float]) -> Edges:
    garments, skeleton = pen.garments, pen.skeleton
    colour = garments.sleeve_colour
    line = line_colour(colour)
    ease = garments.sleeve_ease * skeleton.scale
    long = garments.sleeve is Sleeve.LONG
    shoulder, elbow, wrist = arm.shoulder, arm.elbow, arm.wrist
    if long:
        track = [*points[:-1], between(elbow, wrist, 0.97)]
        eased = [width + ease * (WRIST_EASE if index == 5 else 1.0) for index, width in enumerate(widths)]
    else:
        track = [shoulder, between(shoulder, elbow, 0.28), between(shoulder, elbow, 0.48)]
        eased = [widths[0] + ease, widths[1] + ease * 1.6, widths[1] + ease * 2.0]
    edges = _edges_of(track, eased, arm if long else None)
    outer, inner = _far_first(edges)
    seam = armhole(pen, arm, eased[0] / 2, inner)
    with pen.drawing.group(clip=outside(seam, arm, eased[0] / 2)):
        forth, back = pen.limb_fill(edges, colour, shade(colour), _ramp(0.36, 0.10, 0.42))
        pen.cap(shoulder, eased[0] / 2, colour)
    draw_armhole(pen, seam, line)
    outer_runs, inner_runs = clear_runs(outer, inner), clear_runs(inner, outer)
    if outer_runs:
        outer_runs[0] = [*_outside_torso(pen, _shoulder_arc(arm, outer[0], eased[0] / 2)), *outer_runs[0]]
    if inner_runs and seam:
        inner_runs[0] = from_armpit(inner_runs[0], seam)
    elif inner_runs:
        inner_runs[0] = inner_runs[0][int(len(inner) * 0.16) :]
    pen.edges([run for run in outer_runs + inner_runs if len(run) > 2], line)
    if long:
        draw_elbow_fold(pen, arm, between(points[2], points[3], 0.5), eased[2] / 2, line)
        if garments.stripe:
            _draw_stripe(pen, (forth, back), garments.stripe, shoulder)
    else:
        hem = [forth[-1], between(forth[-1], back[-1], 0.5), back[-1]]
        pen.drawing.path(ink_polygon(hem, pen.line_width * 0.9, 0.1, 0.1, 0.5), line)
    return forth, back


def _draw_folded_arm(pen: Pen, arm: Arm, widths: list[float]) -> Edges:
    """Upper arm, the elbow, what is worn on the shoulder, and the forearm over them; gives the forearm's edges."""
    garments, drawing = pen.garments, pen.drawing
    long = garments.sleeve is Sleeve.LONG
    ease = garments.sleeve_ease * pen.skeleton.scale if long else 0.0
    colour = garments.sleeve_colour if long else pen.skin
    shaded = shade(colour) if long else pen.skin_shade
    line = line_colour(colour) if long else pen.skin_line
    shoulder, elbow = arm.shoulder, arm.elbow
    eased = [width + ease * (WRIST_EASE if index == 5 else 1.0) for index, width in enumerate(widths)]
    radius = eased[2] / 2
    bone = elbow_outline(arm, radius - style.ELBOW_LINE_INSET * pen.line_width)
    drawing.path(bone.path(), None, stroke=line, stroke_width=pen.line_width * 1.7)
    drawing.fill(bone, colour)
    pen.cap(elbow, radius * 0.8, colour)
    is_shaded = arm.bend_deg > style.ELBOW_SHADED_FROM_DEG
    if is_shaded:
        pen.shaded_side(bone, (style.ELBOW_SHADE[0] * radius, style.ELBOW_SHADE[1] * radius), shaded)
    pen.print_on(colour, bone.path(), bone.flat(4))
    track = [shoulder, between(shoulder, elbow, 0.5), elbow]
    top = _sleeve_top(pen)
    edges = tube_edges(track, eased[:3])
    outer, inner = _far_first(edges)
    seam = armhole(pen, arm, top, inner if garments.sleeve is not Sleeve.SHORT else ())
    bare = lifted_bare_shoulder(pen, arm, edges)
    with drawing.group(clip=bare.clip if bare else outside(seam, arm, top)):
        if bare is not None:
            bare.draw(pen)
        part = _ramp(0.36, 0.15, 0.5) if is_shaded else _swell(0.36, 0.15, 0.5)
        upper = pen.limb_fill(bare.edges if bare else edges, colour, shaded, part)
        if garments.sleeve is not Sleeve.SHORT and bare is None:
            pen.cap(shoulder, eased[0] / 2, colour)
    runs = [outer[2:], inner[2:]]
    if bare is not None:
        draw_armhole(pen, bare.cloth, line)
        runs = bare.lines
    elif garments.sleeve is not Sleeve.SHORT:
        draw_armhole(pen, seam, line)
        arc = _outside_torso(pen, _shoulder_arc(arm, outer[0], top)) if seam or long else _round(arm, inner[0], top)
        runs = [[*arc, *outer], from_armpit(inner, seam) if seam else inner[2:]]
    pen.edges(runs, line)
    if garments.sleeve is Sleeve.SHORT:
        _draw_sleeve(pen, arm, _arm_track(arm), widths)
    if long and garments.stripe:
        _draw_stripe(pen, upper, garments.stripe, shoulder)
    if arm.layer is not Layer.BEHIND:
        pen.draw_shoulder(arm)
    return draw_forearm(pen, arm)


def draw_forearm(pen: Pen, arm: Arm) -> Edges:
    """The forearm of a folded arm, from its elbow to the wrist; gives its edges."""
    garments, skeleton = pen.garments, pen.skeleton
    long = garments.sleeve is Sleeve.LONG
    ease = garments.sleeve_ease * skeleton.scale if long else 0.0
    colour = garments.sleeve_colour if long else pen.skin
    shaded = shade(colour) if long else pen.skin_shade
    end = between(arm.elbow, arm.wrist, 0.97) if long else arm.wrist
    above, middle, wrist = skeleton.arm_widths[3:]
    widths = [above + ease, middle + ease, wrist + ease * WRIST_EASE]
    track = [arm.elbow, between(arm.elbow, end, 0.5), end]
    forearm = pen.tube_fill(track, widths, colour, shaded, _ramp(0.36, 0.0, 0.3))
    outer, inner = outer_first(arm, forearm)
    pen.edges([outer, inner[style.CREASE_FROM :]], line_colour(colour) if long else pen.skin_line, 1.0, 0.14)
    if long and garments.stripe:
        _draw_stripe(pen, forearm, garments.stripe)
    return forearm


def draw_hooked_forearm(pen: Pen, arm: Arm) -> Edges:
    """The forearm of an arm that comes over something from behind: its elbow is round, not cut; gives its edges."""
    long = pen.garments.sleeve is Sleeve.LONG
    colour = pen.garments.sleeve_colour if long else pen.skin
    ease = pen.garments.sleeve_ease * pen.skeleton.scale if long else 0.0
    radius = (pen.skeleton.arm_widths[3] + ease) / 2
    line = line_colour(colour) if long else pen.skin_line
    pen.drawing.ellipse(*arm.elbow, radius, radius, colour, stroke=line, stroke_width=pen.line_width)
    return draw_forearm(pen, arm)


def _draw_stripe(pen: Pen, edges: Edges, colour: str, shoulder: Spot | None = None) -> None:
    """A stripe down the middle of a sleeve, from the top of its `shoulder` on."""
    middle = [between(p, q, 0.5) for p, q in zip(*edges, strict=True)]
    if shoulder is not None:
        radius = math.dist(edges[0][0], edges[1][0]) / 2
        top = between(middle[1], shoulder, 1 + radius * _STRIPE_TOP_PART / math.dist(middle[1], shoulder))
        middle = [top, *middle]
    pen.drawing.path(ink_polygon(middle[:-_STRIPE_SPARES], 7 * pen.skeleton.scale, 0.02, 0.02, 0.8), colour)


def _shoulder_arc(arm: Arm, edge_start: Spot, radius: float) -> list[Spot]:
    """The line around the top of the shoulder cap, up to where the sleeve's outer edge begins."""
    x, y = arm.shoulder
    end = math.atan2(edge_start[1] - y, edge_start[0] - x)
    start = -math.pi / 2 + (-_ARC_INWARD if edge_start[0] > x else _ARC_INWARD)
    sweep = (end - start + math.pi) % (2 * math.pi) - math.pi
    if abs(sweep) >= 2.9 or arm.raised:
        return []
    turns = (start + sweep * step / 6 for step in range(6))
    return [(x + math.cos(turn) * radius, y + math.sin(turn) * radius) for turn in turns]


def _outside_torso(pen: Pen, arc: list[Spot]) -> list[Spot]:
    """The part of a shoulder's line beyond the torso's own: the other would end inside of it."""
    body = pen.skeleton
    if body.in_profile:
        return arc
    meets = _MEETS_UNITS[pen.garments.sleeve is Sleeve.NONE] * body.scale
    covered = [index for index, (x, y) in enumerate(arc) if y > shoulder_line_y(body, x) + meets]
    return arc[covered[-1] + 1 :] if covered else arc


def _draw_cuff(pen: Pen, edges: Edges) -> None:
    """The sleeve's end, drawn over the wrist so that every cuff has a hand in it."""
    forth, back = edges
    colour = pen.garments.cuff or pen.garments.sleeve_colour
    if pen.garments.cuff:
        pen.cuff(forth, back, -5, colour)
        return
    line = line_colour(colour)
    pen.end_fill(forth, back, -3, colour)
    pen.edges([forth[-4:], back[-4:]], line, 1.0, 0.0)
    hem = [forth[-1], between(forth[-1], back[-1], 0.5), back[-1]]
    pen.drawing.path(ink_polygon(hem, pen.line_width * 0.9, 0.1, 0.1, 0.5), line)
