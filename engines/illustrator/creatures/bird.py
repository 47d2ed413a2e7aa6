"""A bird: a round body on thin legs, a beak, wings that wave and fly; up to a shin.

In: an `Act`. Out: an `Anatomy`. Never: an animal with four legs.
"""

from __future__ import annotations

from comic.storyboard import Turn
from engines.illustrator.colour import adjusted, mixed
from engines.illustrator.creatures.act import Act, Anatomy, HeadSeat
from engines.illustrator.creatures.bird_body import Plumage, draw_body
from engines.illustrator.creatures.bird_head import SNOW, draw_head, head_anchors
from engines.illustrator.creatures.breed import Breed, breed_of
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat, Marking, coat_of
from engines.illustrator.creatures.posture import AIRBORNE, Posture
from engines.illustrator.style.creatures import BIRD_HEAD
from engines.illustrator.svg import scaled

_LIFT = 190.0
_CROUCH = 34.0


_USUAL = (Breed.SONGBIRD, Breed.PARROT, Breed.CROW, Breed.OWL)
_OF_ONE_COLOUR = frozenset({Breed.CROW, Breed.HAWK})
_UPRIGHT = frozenset({Breed.PENGUIN})
"""Birds that stand like people, from every side."""


def anatomy(act: Act) -> Anatomy:
    breed = _breed(act.look.seed)
    coat = coat_of(act.look, (Marking.PLAIN,), 0.34)
    plumage = _plumage(breed, coat)
    flies = act.posture in AIRBORNE
    upright = breed in _UPRIGHT and act.sideways
    turn = Turn.FRONT if upright else act.turn
    lift = _LIFT if flies else -_CROUCH if act.posture is Posture.LYING else 0.0
    x = 0.0 if turn in (Turn.FRONT, Turn.BACK) else 46.0 if flies else 22.0
    y = (-150.0 if flies and x else -178.0) - lift
    seat = HeadSeat(x, y * act.squash, BIRD_HEAD * (1.0 if breed is not Breed.OWL else 1.08), act.tilt_deg)
    anchors = head_anchors(breed, act.turn)

    def draw(brush: Brush) -> None:
        with brush.drawing.group(transform=scaled(1, act.squash)):
            draw_body(brush, plumage, turn, act.posture, lift)
        draw_head(act, coat, breed, seat, brush)

    wide = 190.0 if flies else 120.0
    return Anatomy(
        standing_height=178.0 - anchors.head.y0 * BIRD_HEAD,
        size=0.25,
        girth=400.0 if flies else 240.0,
        joints=(seat.on_body(0, 96), (-wide, 0.0), (wide * 0.8, 0.0)),
        hip_y=-60.0 - lift,
        feet_x=0.0,
        soles_x=() if flies else (-14.0, 18.0),
        anchors=anchors.mapped(seat.on_body),
        draw=draw,
    )


def _breed(seed: int) -> Breed:
    """Where words asked for none it is one of four by the seed."""
    breed = breed_of(seed)
    return _USUAL[seed % len(_USUAL)] if breed is Breed.USUAL else breed


def _plumage(breed: Breed, coat: Coat) -> Plumage:
    penguin = breed is Breed.PENGUIN
    return Plumage(
        base=coat.base,
        belly=coat.base if breed in _OF_ONE_COLOUR else SNOW if penguin else coat.pale,
        wing=adjusted(coat.base, -0.04 if penguin else -0.09, 1.05),
        tip=coat.collar if breed is Breed.PARROT else coat.base if penguin else coat.dark,
        leg=mixed("#e09a4a", coat.base, 0.25),
    )
