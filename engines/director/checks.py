"""What every storyboard must hold, whoever directed it.

In: `Storyboard`, its `Script`. Out: nothing; raises EngineFailure storyboard-invalid (rule, id) for the first broken
rule. Never: a repair.
"""

from __future__ import annotations

from comic.errors import EngineFailure
from comic.story import Script
from comic.storyboard import GapReason, Panel, Shot, Storyboard
from engines.director.blocking import VISIBLE_MAX
from engines.director.moments import balloons_of
from engines.director.pacing import BALLOONS_MAX

PANEL_HEIGHT_MIN_PX, PANEL_HEIGHT_MAX_PX = 200, 4000
GAP_IN_SCENE_PX = range(200, 401)
GAP_BETWEEN_SCENES_PX = range(600, 1001)


def _refuse(rule: str, identifier: str) -> EngineFailure:
    return EngineFailure("storyboard-invalid", rule=rule, id=identifier)


def _check_lines(storyboard: Storyboard, script: Script) -> None:
    wanted = [line.id for line in script.lines()]
    placed = [identifier for panel in storyboard.panels for identifier in panel.line_ids]
    known = set(wanted)
    for panel in storyboard.panels:
        for identifier in panel.line_ids:
            if identifier not in known:
                raise _refuse("line-known", panel.id)
    if len(set(placed)) != len(placed):
        raise _refuse("line-once", next(identifier for identifier in placed if placed.count(identifier) > 1))
    missing = known - set(placed)
    if missing:
        raise _refuse("line-placed", min(missing))
    if placed != wanted:
        raise _refuse("line-order", next(one for one, other in zip(placed, wanted, strict=True) if one != other))


def _check_panel(
    panel: Panel, following: Panel | None, script: Script, names: set[str], balloons: dict[str, int]
) -> None:
    seen = [staged.name for staged in panel.cast]
    if len(set(seen)) != len(seen):
        raise _refuse("cast-once", panel.id)
    if not set(seen) <= names:
        raise _refuse("cast-known", panel.id)
    if len(seen) > VISIBLE_MAX:
        raise _refuse("cast-visible", panel.id)
    if sum(balloons[identifier] for identifier in panel.line_ids) > BALLOONS_MAX and len(panel.line_ids) > 1:
        raise _refuse("balloons", panel.id)
    if not PANEL_HEIGHT_MIN_PX <= panel.height_px <= PANEL_HEIGHT_MAX_PX:
        raise _refuse("height", panel.id)
    if not panel.alt.strip():
        raise _refuse("alt", panel.id)
    between = following is not None and following.scene != panel.scene
    allowed = GAP_BETWEEN_SCENES_PX if between else GAP_IN_SCENE_PX
    if panel.gap_after_px not in allowed and panel.gap_reason is not GapReason.END:
        raise _refuse("gap", panel.id)


def framing_runs(storyboard: Storyboard) -> tuple[str, ...]:
    """Ids of panels that are the third of the same shot in a row: a warning, not an error."""
    shots: list[Shot] = [panel.shot for panel in storyboard.panels]
    return tuple(
        storyboard.panels[at].id
        for at in range(2, len(shots))
        if shots[at] is shots[at - 1] and shots[at] is shots[at - 2]
    )


def check_storyboard(storyboard: Storyboard, script: Script) -> None:
    """Every line placed once and in order, ids unique and known, cast known, limits kept. Raises EngineFailure."""
    if not storyboard.panels:
        raise _refuse("panels", "")
    identifiers = [panel.id for panel in storyboard.panels]
    if len(set(identifiers)) != len(identifiers):
        raise _refuse("ids-unique", next(identifier for identifier in identifiers if identifiers.count(identifier) > 1))
    order = {scene.id: at for at, scene in enumerate(script.scenes)}
    for panel in storyboard.panels:
        if panel.scene not in order:
            raise _refuse("scene-known", panel.id)
    numbers = [order[panel.scene] for panel in storyboard.panels]
    if numbers != sorted(numbers):
        raise _refuse(
            "scene-order",
            storyboard.panels[next(at for at in range(1, len(numbers)) if numbers[at] < numbers[at - 1])].id,
        )
    _check_lines(storyboard, script)
    names = {character.name for character in script.cast}
    balloons = {line.id: balloons_of(line) for line in script.lines()}
    for at, panel in enumerate(storyboard.panels):
        following = storyboard.panels[at + 1] if at + 1 < len(storyboard.panels) else None
        _check_panel(panel, following, script, names, balloons)
