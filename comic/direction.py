"""How an episode is directed, in numbers: what the storyboard's picture on the episode page is drawn from.

In: panels and their lines, counted. Out: `Direction`. Never: a sentence, a length in anything but 800-wide pixels.
"""

from __future__ import annotations

from comic.finding import BoardFinding
from comic.storyboard import Angle, GapReason, Shot, WidthMode
from comic.value import Value

GAP_IN_SCENE_PX = (200, 400)
GAP_BETWEEN_SCENES_PX = (600, 1000)
BALLOONS_MAX = 3
BALLOON_WORDS_MAX = 25
"""Conventions of the field (design.md §5)."""

SILENT_SHARE_MAX = 0.45
"""More than this much silence and a reader skims."""


class DirectedPanel(Value):
    """`balloons` of at most 25 words each, `words` of all of them; `ends_scene` says between what the gutter lies."""

    id: str
    shot: Shot
    angle: Angle
    width_mode: WidthMode
    height_px: int
    gap_px: int
    gap_reason: GapReason
    ends_scene: bool
    balloons: int
    words: int

    @property
    def is_silent(self) -> bool:
        return self.balloons == 0


class Direction(Value):
    """Every panel in its order, and what the checks found."""

    panels: tuple[DirectedPanel, ...]
    findings: tuple[BoardFinding, ...] = ()

    @property
    def silent(self) -> int:
        """How many panels have no words."""
        return sum(panel.is_silent for panel in self.panels)

    @property
    def words(self) -> int:
        return sum(panel.words for panel in self.panels)
