"""Which effects lie behind the figures, which before them, and where they happen.

In: an `ArtBrief`, its stands, a drawing in panel units. Out: marks on the drawing; where a blow falls, which way a
figure moves. Never: a pixel.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.storyboard import ArtBrief, Backdrop, Effect, Facing, Pose, TimeOfDay
from engines.illustrator.body.figure import Figure
from engines.illustrator.effects.boxes import Box
from engines.illustrator.effects.flash import draw_impact_flash, draw_shock_flash
from engines.illustrator.effects.gloom import aura_box, draw_gloom
from engines.illustrator.effects.lines import draw_focus_lines, draw_speed_lines
from engines.illustrator.effects.motion import Axis
from engines.illustrator.effects.particles import draw_hearts, draw_petals, draw_sparkles
from engines.illustrator.effects.tones import draw_screentone
from engines.illustrator.geometry import Spot
from engines.illustrator.silhouette import seen_arms
from engines.illustrator.stand import Stand
from engines.illustrator.style.effects import FLASH_REACH, INK, WHITE
from engines.illustrator.svg import Drawing

_HITTING = frozenset({Pose.PUSH, Pose.FIGHT})
_CHEST_UNITS = 95.0
"""How far below a person's neck pit a blow ends, in the figure's units."""

_BELOW_HEAD = 0.3
"""Where one ends on a creature: below its head, in heads."""


def draw_behind(drawing: Drawing, brief: ArtBrief, stands: Sequence[Stand], centre: Spot) -> None:
    """Lines of force, tones, auras and flashes between the place and the figures, and what glints or floats there:
    before a body it would be stuck to it. `centre`: what the panel is about."""
    width, height, seed = drawing.width, drawing.height, brief.seed
    heads = head_boxes(stands)
    if Effect.SCREENTONE in brief.effects:
        draw_screentone(drawing, width, height, height * 0.3, opacity=0.42)
    if Effect.GLOOM in brief.effects:
        draw_gloom(drawing, width, height, aura_box(heads, width, height), seed)
    if Effect.FOCUS_LINES in brief.effects:
        bright = brief.time is TimeOfDay.NIGHT or brief.backdrop is not Backdrop.NONE or Effect.GLOOM in brief.effects
        radius = (width * 0.36, height * 0.31)
        colour = WHITE if bright else INK
        draw_focus_lines(drawing, width, height, centre, radius, colour, 190, seed, 0.85, body_boxes(stands))
    if Effect.SPEED_LINES in brief.effects:
        draw_speed_lines(drawing, width, height, seed=seed)
    for effect, draw in ((Effect.SPARKLES, draw_sparkles), (Effect.HEARTS, draw_hearts)):
        if effect in brief.effects:
            draw(drawing, width, height, seed, avoid=heads)
    if Effect.IMPACT_FLASH in brief.effects:
        _draw_flash(drawing, brief, stands, centre)


def _draw_flash(drawing: Drawing, brief: ArtBrief, stands: Sequence[Stand], centre: Spot) -> None:
    """A star where a blow falls; where nobody hits anybody the light of a shock."""
    width, height = drawing.width, drawing.height
    reach = min(width, height) * FLASH_REACH
    blow = _blow(brief, stands)
    if blow:
        draw_impact_flash(drawing, blow, reach, brief.seed)
    else:
        draw_shock_flash(drawing, width, height, centre, reach, brief.seed, body_boxes(stands))


def draw_before(drawing: Drawing, brief: ArtBrief, heads: Sequence[Box]) -> None:
    """What floats between the figures and the camera, clear of the heads."""
    if Effect.PETALS in brief.effects:
        draw_petals(drawing, drawing.width, drawing.height, brief.seed, avoid=heads)


def head_boxes(stands: Sequence[Stand]) -> list[Box]:
    """The heads that effects keep clear of, in panel units."""
    boxes = (stand.anchors.head for stand in stands)
    return [(box.x0, box.y0, box.x1, box.y1) for box in boxes]


def body_boxes(stands: Sequence[Stand]) -> list[Box]:
    """What everybody covers, from the head to every joint and the ground, in panel units."""
    return [_body_box(stand) for stand in stands]


def _body_box(stand: Stand) -> Box:
    head = stand.anchors.head
    joints = [stand.on_paper(*joint) for joint in stand.figure.joints()]
    xs, ys = [x for x, _ in joints], [y for _, y in joints]
    ground_y = stand.on_paper(0, stand.figure.ground_y)[1]
    return min(head.x0, *xs), min(head.y0, *ys), max(head.x1, *xs), max(head.y1, ground_y, *ys)


def movement(brief: ArtBrief) -> tuple[Axis, int]:
    """The axis that the lead moves along and the side that its trail lies on (−1 left or up, 1 right or down)."""
    if not brief.staging:
        return Axis.LEVEL, -1
    lead = brief.staging[0]
    if lead.pose in (Pose.FALL, Pose.JUMP):
        return Axis.UPRIGHT, -1 if lead.pose is Pose.FALL else 1
    return Axis.LEVEL, -1 if lead.facing is Facing.RIGHT else 1


def _blow(brief: ArtBrief, stands: Sequence[Stand]) -> Spot | None:
    """Where a blow falls: between two who fight, before the hands of one who hits, None where nobody hits."""
    hitting = {staged.name for staged in brief.staging if staged.pose in _HITTING}
    hitters = [stand for stand in stands if stand.name in hitting]
    if not hitters:
        return None
    if len(stands) >= 2:
        chests = [_chest(stand) for stand in stands[:2]]
        return (chests[0][0] + chests[1][0]) / 2, (chests[0][1] + chests[1][1]) / 2
    return _farthest_hand(hitters[0]) or _chest(hitters[0])


def _farthest_hand(stand: Stand) -> Spot | None:
    """The fingertips that are farthest from the own head."""
    middle = stand.anchors.head.centre.x
    return max((arm.tips for arm in seen_arms(stand)), key=lambda tips: abs(tips[0] - middle), default=None)


def _chest(stand: Stand) -> Spot:
    """Where a blow meets somebody: below the neck of a person, close under the head of a creature."""
    if isinstance(stand.figure, Figure):
        return stand.on_paper(0, _CHEST_UNITS)
    head = stand.anchors.head
    return head.centre.x, head.y1 + head.height * _BELOW_HEAD
