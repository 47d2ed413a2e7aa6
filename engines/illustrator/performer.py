"""Who plays before the camera: what a frame needs to know of a person or a creature, and who it is.

In: a look, an expression, a pose, a turn, a prop, a voice. Out: a `Performer`. Never: where in a panel they stand.

Local units are a person's: a head is 200 tall, a grown figure about 1,150 (see `body.figure`); a creature has its
natural size in them. The performer looks to the right; `line_width` is in local units.
"""

from __future__ import annotations

from typing import Protocol

from comic.cast import Look
from comic.geometry import Point
from comic.storyboard import Expression, Pose, Prop, Turn, Voice
from engines.illustrator.body.figure import Figure
from engines.illustrator.creatures.creature import ANATOMY_OF, Creature
from engines.illustrator.geometry import Spot
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.head.signs import Sign
from engines.illustrator.style.seats import Seat
from engines.illustrator.svg import Drawing


class Performer(Protocol):
    """Whoever can be measured, framed and drawn.

    `light_side` is 1 for light from the left of a performer that isn't mirrored; `gaze` (−1 to 1, right and down
    positive) overrides where the expression's eyes look.
    """

    look: Look
    line_width: float
    light_side: int
    gaze: Spot | None
    prop: Prop

    @property
    def standing_height(self) -> float:
        """From the top of the head to the ground when it stands, whatever its pose is now."""

    @property
    def ground_y(self) -> float:
        """Where the ground lies, also under somebody in the air."""

    @property
    def hip_y(self) -> float:
        """Below it are the legs."""

    @property
    def feet(self) -> Point:
        """On the ground, where a shadow belongs."""

    @property
    def soles(self) -> tuple[Point, ...]:
        """Where it touches the ground; nothing in the air."""

    @property
    def girth(self) -> float:
        """How much room it takes sideways, so that neighbours don't touch."""

    @property
    def head_height(self) -> float:
        """Of the head with its hair or ears, to which close shots are scaled."""

    @property
    def head_x(self) -> float:
        """The middle of the head."""

    @property
    def anchors(self) -> HeadAnchors:
        """Head box, face box and mouth as they are drawn."""

    @property
    def size(self) -> float:
        """How large what it holds is drawn; 1 for a grown person."""

    @property
    def grip(self) -> Spot:
        """What holds the prop: a wrist, or a mouth."""

    def joints(self) -> tuple[Spot, ...]:
        """Neck, elbows, wrists, knees and ankles: where a frame must not cut."""

    def draw(self, drawing: Drawing, legs: bool = True) -> None:
        """Draws it in local units; without `legs` what lies below the hips may be left out."""


def performer(
    look: Look,
    expression: Expression,
    pose: Pose,
    turn: Turn,
    tilt_deg: float = 0.0,
    prop: Prop = Prop.NONE,
    voice: Voice = Voice.SILENT,
    signs: frozenset[Sign] = frozenset(),
    pitch_deg: float = 0.0,
    seat: Seat | None = None,
) -> Performer:
    """Who this look is, ready to be framed. `tilt_deg` nods the head forwards, the camera looks down by `pitch_deg`;
    people sit and lie on a `seat`."""
    if look.species in ANATOMY_OF:
        return Creature(look, expression, pose, turn, tilt_deg, voice, signs, pitch_deg)
    return Figure(
        look,
        expression,
        pose,
        turn,
        tilt_deg=tilt_deg,
        prop=prop,
        voice=voice,
        signs=signs,
        pitch_deg=pitch_deg,
        seat=seat,
    )
