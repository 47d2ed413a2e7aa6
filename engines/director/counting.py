"""A storyboard counted: shots, silences, gutters, words, and what its checks found.

In: `Storyboard`, its `Script`, the wished number of panels. Out: `Direction`. Never: a change.
"""

from __future__ import annotations

from comic.direction import DirectedPanel, Direction
from comic.story import Line, Script
from comic.storyboard import Panel, Storyboard
from engines.director.checks import findings_of
from engines.director.moments import balloons_of
from engines.text.sentences import word_count


def direction_of(storyboard: Storyboard, script: Script, wished: int | None = None) -> Direction:
    """Panel by panel. A line that the script lacks counts nothing here; the findings name it."""
    spoken = {line.id: line for line in script.lines()}
    panels = storyboard.panels
    counted = tuple(
        _counted(panel, following, spoken) for panel, following in zip(panels, (*panels[1:], None), strict=True)
    )
    return Direction(panels=counted, findings=findings_of(storyboard, script, wished))


def _counted(panel: Panel, following: Panel | None, spoken: dict[str, Line]) -> DirectedPanel:
    lines = [spoken[one] for one in panel.line_ids if one in spoken]
    return DirectedPanel(
        id=panel.id,
        shot=panel.shot,
        angle=panel.angle,
        width_mode=panel.width_mode,
        height_px=panel.height_px,
        gap_px=panel.gap_after_px,
        gap_reason=panel.gap_reason,
        ends_scene=following is not None and following.scene != panel.scene,
        balloons=sum(balloons_of(line) for line in lines),
        words=sum(word_count(line.text) for line in lines),
    )
