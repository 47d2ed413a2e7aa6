"""What carries over from panel to panel while an episode is staged.

In: each finished panel. Out: what was felt, framed and used before. Never: a decision.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from comic.story import Emotion
from comic.storyboard import Angle, Backdrop, Effect, Expression, Panel, Pose, Prop, Shot
from engines.director.carrying import Pair
from engines.director.moments import Moment, Purpose
from engines.director.things import Things

_FRESH_PANELS = 2
"""Whoever just came or stood up stays up for this many panels."""


_NEAR = frozenset({Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP, Shot.INSERT})


@dataclass
class Memory:
    """`total` is how many panels the episode will have; `turn` and `airs` vary choices through it; `recent` are
    the people seen so far, the last ones first, `met` those seen from the bust on. `faces` and `casts` are who looked
    how and who was shown in this scene; `dark` tells whether the lights are out at the place of `set_seed`. `pair` is
    who carries whom in this scene, `pair_told` the number of the panel whose words said so last."""

    total: int
    turn: int = 0
    airs: int = 0
    number: int = 0
    scene: int = -1
    empty: bool = False
    backdrops: list[Backdrop] = field(default_factory=list)
    last_feeling: Emotion = Emotion.NEUTRAL
    feelings: dict[str, Emotion] = field(default_factory=dict)
    shots: list[Shot] = field(default_factory=list)
    angles: list[Angle] = field(default_factory=list)
    poses: dict[str, list[Pose]] = field(default_factory=dict)
    expressions: dict[str, list[Expression]] = field(default_factory=dict)
    used: dict[Effect, int] = field(default_factory=dict)
    seated: set[str] = field(default_factory=set)
    stood_up: dict[str, int] = field(default_factory=dict)
    recent: tuple[str, ...] = ()
    dark: bool = False
    set_seed: int = -1
    casts: list[tuple[str, ...]] = field(default_factory=list)
    met: set[str] = field(default_factory=set)
    faces: dict[str, Expression] = field(default_factory=dict)
    things: Things = field(default_factory=Things)
    pair: Pair | None = None
    pair_told: int = 0

    def enter(self, moment: Moment) -> None:
        """Forgets who sat and who felt what when a new scene begins."""
        if self.scene != moment.scene:
            self.scene = moment.scene
            self.seated.clear()
            self.stood_up.clear()
            self.feelings.clear()
            self.last_feeling = Emotion.NEUTRAL
            self.casts.clear()
            self.faces.clear()
            self.things.last = None
            self.pair = None

    def hear(self, moment: Moment) -> None:
        """What the moment's speakers feel."""
        for line in moment.lines:
            if line.speaker is not None:
                self.feelings[line.speaker] = line.emotion
                self.last_feeling = line.emotion

    def keep(self, panel: Panel, moment: Moment) -> None:
        """Takes in a finished panel."""
        self.shots.append(panel.shot)
        self.angles.append(panel.angle)
        self.empty = not panel.cast
        self.backdrops.append(panel.backdrop)
        self.recent = tuple(dict.fromkeys((*(staged.name for staged in panel.cast), *self.recent)))
        for staged in panel.cast:
            self.poses.setdefault(staged.name, []).append(staged.pose)
            self.expressions.setdefault(staged.name, []).append(staged.expression)
        self.casts.append(tuple(staged.name for staged in panel.cast))
        self.faces |= {staged.name: staged.expression for staged in panel.cast}
        if panel.shot not in _NEAR:
            self.met |= {staged.name for staged in panel.cast}
        self.set_seed = panel.set_seed
        held = {staged.name: staged.prop for staged in panel.cast if staged.prop is not Prop.NONE}
        told = " ".join((moment.action, *(line.text for line in moment.lines)))
        self.things.take_in(told, held, tuple(staged.name for staged in panel.cast))
        self.used |= dict.fromkeys(panel.effects, self.number)
        self.number += 1
        self.turn += 1
        self.airs += moment.purpose is Purpose.AIR

    def is_long_alone(self, name: str) -> bool:
        """Whether the last two panels of this scene showed this person and nobody else."""
        return self.casts[-2:] == [(name,), (name,)]

    def sit_down(self, name: str) -> None:
        self.seated.add(name)

    def stand_up(self, name: str) -> None:
        self.seated.discard(name)
        self.stood_up[name] = self.number

    def is_settled(self, name: str) -> bool:
        """Whether somebody has been in the scene long enough, without walking, to have taken a seat."""
        return self.number - self.stood_up.get(name, -_FRESH_PANELS - 1) > _FRESH_PANELS

    def tired_of_pose(self, name: str, pose: Pose) -> bool:
        """Whether the last two panels of this person had the same pose."""
        return self.poses.get(name, [])[-2:] == [pose, pose]

    def tired_of_expression(self, name: str, expression: Expression) -> bool:
        """Whether the last two panels of this person had the same expression."""
        return self.expressions.get(name, [])[-2:] == [expression, expression]

    def rested(self, effect: Effect, panels: int) -> bool:
        """Whether at least this many panels lie between an effect's last use and now."""
        return self.number - self.used.get(effect, -1000) > panels

    def may_fly(self, share: int) -> bool:
        """Whether one more bird's-eye view keeps to one in `share` panels."""
        flown = self.angles.count(Angle.BIRDS_EYE)
        return (flown + 1) * share <= self.total and Angle.BIRDS_EYE not in self.angles[1 - share :]
