"""A creature ready to be measured, framed and drawn, like a figure.

In: a look whose species isn't human, an expression, a pose, a turn. Out: strokes on a `Drawing`, and anchors. Never:
where in a panel it stands, or how any species looks (each has a module of its own).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from comic.cast import Look, Species
from comic.geometry import Point
from comic.storyboard import Expression, Pose, Prop, Turn, Voice
from engines.illustrator.creatures import bird, cat, dog, ghost, monster, rabbit
from engines.illustrator.creatures.act import Act, Anatomy
from engines.illustrator.creatures.breed import Breed, breed_of
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.geometry import Spot, lerp
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.head.signs import Sign
from engines.illustrator.style.creatures import BREED_SIZE, BROAD_HEAD, GIRTH_PART, HEIGHT_SHOWS, NATURAL_SIZE
from engines.illustrator.svg import Drawing, scaled

ANATOMY_OF: Mapping[Species, Callable[[Act], Anatomy]] = MappingProxyType(
    {
        Species.CAT: cat.anatomy,
        Species.DOG: dog.anatomy,
        Species.BIRD: bird.anatomy,
        Species.GHOST: ghost.anatomy,
        Species.MONSTER: monster.anatomy,
    }
)


_OF_BREED: Mapping[Breed, Callable[[Act], Anatomy]] = MappingProxyType({Breed.RABBIT: rabbit.anatomy})
"""Breeds that are drawn otherwise than their species."""


class Creature:
    """One creature, a `Performer`. Animals hold nothing: they have no hands."""

    def __init__(
        self,
        look: Look,
        expression: Expression,
        pose: Pose,
        turn: Turn,
        tilt_deg: float = 0.0,
        voice: Voice = Voice.SILENT,
        signs: frozenset[Sign] = frozenset(),
        pitch_deg: float = 0.0,
    ) -> None:
        self.look = look
        self.line_width = 3.0
        self.light_side = 1
        self.gaze: Spot | None = None
        self.prop = Prop.NONE
        breed = breed_of(look.seed)
        self._scale = lerp(1.0, look.height, HEIGHT_SHOWS) * NATURAL_SIZE[look.species] * BREED_SIZE.get(breed, 1.0)
        anatomy_of = _OF_BREED.get(breed, ANATOMY_OF[look.species])
        self._anatomy = anatomy_of(Act(look, expression, pose, turn, voice, tilt_deg, signs, pitch_deg))

    @property
    def standing_height(self) -> float:
        return self._anatomy.standing_height * self._scale

    @property
    def ground_y(self) -> float:
        return 0.0

    @property
    def hip_y(self) -> float:
        return self._anatomy.hip_y * self._scale

    @property
    def feet(self) -> Point:
        return Point(self._anatomy.feet_x * self._scale, 0.0)

    @property
    def soles(self) -> tuple[Point, ...]:
        return tuple(Point(x * self._scale, 0.0) for x in self._anatomy.soles_x)

    @property
    def size(self) -> float:
        return self._anatomy.size * self._scale

    @property
    def girth(self) -> float:
        """Twice the longer way from the head to an end of the body, for heads lie at one end of it."""
        farthest = max(abs(x - self.head_x) for x, _ in self.joints())
        return max(self._anatomy.girth * self._scale, farthest * 2 * GIRTH_PART)

    @property
    def head_height(self) -> float:
        """Of a broad head its breadth, so that close shots hold it whole."""
        head = self.anchors.head
        return max(head.height, head.width * BROAD_HEAD)

    @property
    def head_x(self) -> float:
        """Between the middles of head and face: a turned snout needs room as well."""
        return (self.anchors.head.centre.x + self.anchors.face.centre.x) / 2

    @property
    def anchors(self) -> HeadAnchors:
        return self._anatomy.anchors.mapped(lambda x, y: (x * self._scale, y * self._scale))

    @property
    def grip(self) -> Spot:
        """The mouth."""
        return self.anchors.mouth

    def joints(self) -> tuple[Spot, ...]:
        return tuple((x * self._scale, y * self._scale) for x, y in self._anatomy.joints)

    @property
    def hands(self) -> tuple[tuple[Spot, Spot], ...]:
        """From each wrist to its fingertips; paws and wings are none."""
        scale = self._scale
        return tuple(((x0 * scale, y0 * scale), (x1 * scale, y1 * scale)) for (x0, y0), (x1, y1) in self._anatomy.hands)

    def draw(self, drawing: Drawing, legs: bool = True) -> None:
        """Draws it whole; a body is so small that leaving out its legs saves nothing."""
        brush = Brush(drawing, self.line_width / self._scale, self.light_side, self.gaze)
        with drawing.group(transform=scaled(self._scale)):
            self._anatomy.draw(brush)
