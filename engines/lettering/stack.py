"""The last rung: everything above the art, one below the other. In: bodies. Out: placements. Always succeeds."""

from __future__ import annotations

import math

import numpy as np

from comic.geometry import Point
from comic.lettering import BalloonShape, Placement, Tail
from engines.lettering import tail
from engines.lettering.balloon import Extent, inner, inner_exponent
from engines.lettering.body import LARGEST_SHARE, MARGIN_PX, Body
from engines.lettering.candidates import Candidates
from engines.lettering.kinds import RECIPES
from engines.lettering.placed import placements_at, placements_of
from engines.lettering.scene import Scene

_BETWEEN_PX = 44.0
_STUB_PX = 24.0


def stacked(bodies: list[Body], scene: Scene, pinned: list[Candidates]) -> tuple[list[Placement], int]:
    """Placements in art coordinates (above the scene's top) and how far the panel must grow above the art."""
    placements = [placement for pin in pinned for placement in placements_of(pin, 0)]
    needed = sum(body.box.height + _BETWEEN_PX for body in bodies) + MARGIN_PX - scene.top
    largest = max((part.box.area for body in bodies for part in body.parts), default=0.0)
    grown = math.ceil(max(needed, largest / (LARGEST_SHARE * scene.width) - scene.height))
    y = MARGIN_PX - grown
    for position, body in enumerate(bodies):
        speaker = scene.subject(body.line.speaker)
        wanted = speaker.mouth.x if speaker else scene.width * (0.42 if position % 2 == 0 else 0.58)
        room = scene.width / 2 - MARGIN_PX - body.box.width / 2
        x = scene.width / 2 + max(-room, min(room, wanted - scene.width / 2)) if room > 0 else scene.width / 2
        middle = Point(x, y + body.box.height / 2)
        placements.extend(placements_at(body, middle, _stub(body, middle, speaker.mouth if speaker else None)))
        y += body.box.height + _BETWEEN_PX
    return placements, grown


def _stub(body: Body, middle: Point, mouth: Point | None) -> Tail | None:
    """A short tail down toward the speaker, no longer than the gap below the balloon."""
    if not body.speaks:
        return None
    last = body.parts[-1].box.moved(middle.x, middle.y)
    stroke = RECIPES[body.line.kind].stroke_px
    whole = Extent(last.width / 2 - stroke, last.height / 2 - stroke)
    extent = whole if body.shape == BalloonShape.CLOUD else inner(whole, body.shape)
    lean = 0.0 if mouth is None else max(-10.0, min(10.0, mouth.x - last.centre.x))
    centre = np.array([last.centre])
    target = np.array([[last.centre.x + lean, last.y1 + _STUB_PX]])
    root = tail.roots(centre, target, centre, extent, inner_exponent(body.shape))
    return Tail(root=Point(float(root[0, 0]), float(root[0, 1])), tip=Point(float(target[0, 0]), float(target[0, 1])))
