"""What every storyboard must hold and should hold, whoever directed it.

In: `Storyboard`, its `Script`, the wished number of panels. Out: `BoardFinding`s; `check_storyboard` raises
EngineFailure storyboard-invalid (rule, id) for the first error. Never: a repair.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from comic.direction import (
    BALLOON_WORDS_MAX,
    BALLOONS_MAX,
    GAP_BETWEEN_SCENES_PX,
    GAP_IN_SCENE_PX,
    SILENT_SHARE_MAX,
)
from comic.errors import EngineFailure
from comic.finding import BoardFinding, BoardRule
from comic.story import Line, LineKind, Script
from comic.storyboard import GapReason, Panel, Place, Shot, Storyboard, Turn
from engines.director.blocking import VISIBLE_MAX
from engines.director.moments import balloons_of
from engines.text.sentences import word_count

PANEL_HEIGHT_MIN_PX, PANEL_HEIGHT_MAX_PX = 200, 4000
PANEL_WORDS_MAX = 50
STACKED_HEIGHT_PX = 640
"""In a panel as tall as this the first balloon can stand above the second, whoever stands left."""

LENGTH_TOLERANCE = 0.1
_SILENCE_EXPECTED_PANELS = 16
"""An episode as long as this without a silent panel never breathes."""

_ESTABLISHING = frozenset({Shot.WIDE, Shot.FULL})
_RANK = list(Place)
_HEARD = frozenset({LineKind.SPEECH, LineKind.SHOUT, LineKind.WHISPER})


def findings_of(storyboard: Storyboard, script: Script, wished: int | None = None) -> tuple[BoardFinding, ...]:
    """Everything that breaks a rule: errors, then warnings, each from top to bottom. Warnings are looked for only where
    there is no error."""
    errors = tuple(_errors(storyboard, script))
    return errors or tuple(_warnings(storyboard, script, wished))


def check_storyboard(storyboard: Storyboard, script: Script) -> None:
    """Every line placed once and in order, ids unique and known, cast known, limits kept. Raises EngineFailure."""
    first = next(_errors(storyboard, script), None)
    if first is not None:
        raise EngineFailure("storyboard-invalid", rule=first.rule.value, id=first.id)


def framing_runs(storyboard: Storyboard) -> tuple[str, ...]:
    """Ids of panels that are the third of the same shot in a row."""
    panels = storyboard.panels
    return tuple(
        panels[at].id for at in range(2, len(panels)) if len({panel.shot for panel in panels[at - 2 : at + 1]}) == 1
    )


def _errors(storyboard: Storyboard, script: Script) -> Iterator[BoardFinding]:
    if not storyboard.panels:
        yield BoardFinding(rule=BoardRule.PANELS)
        return
    identifiers = Counter(panel.id for panel in storyboard.panels)
    yield from (BoardFinding(rule=BoardRule.IDS_UNIQUE, id=one) for one, count in identifiers.items() if count > 1)
    yield from _scene_errors(storyboard, script)
    yield from _line_errors(storyboard, script)
    names = {character.name for character in script.cast}
    spoken = {line.id: line for line in script.lines()}
    for panel, following in zip(storyboard.panels, (*storyboard.panels[1:], None), strict=True):
        yield from _panel_errors(panel, following, names, spoken)


def _scene_errors(storyboard: Storyboard, script: Script) -> Iterator[BoardFinding]:
    order = {scene.id: at for at, scene in enumerate(script.scenes)}
    unknown = [panel for panel in storyboard.panels if panel.scene not in order]
    yield from (BoardFinding(rule=BoardRule.SCENE_KNOWN, id=panel.id, detail=panel.scene) for panel in unknown)
    if not unknown:
        for above, panel in pairwise(storyboard.panels):
            if order[panel.scene] < order[above.scene]:
                yield BoardFinding(rule=BoardRule.SCENE_ORDER, id=panel.id, detail=panel.scene)


def _line_errors(storyboard: Storyboard, script: Script) -> Iterator[BoardFinding]:
    wanted = [line.id for line in script.lines()]
    placed = [identifier for panel in storyboard.panels for identifier in panel.line_ids]
    known, counted = set(wanted), Counter(placed)
    for panel in storyboard.panels:
        for identifier in panel.line_ids:
            if identifier not in known:
                yield BoardFinding(rule=BoardRule.LINE_KNOWN, id=panel.id, detail=identifier)
    yield from (BoardFinding(rule=BoardRule.LINE_ONCE, id=one) for one, count in counted.items() if count > 1)
    yield from (BoardFinding(rule=BoardRule.LINE_PLACED, id=one) for one in wanted if one not in counted)
    if counted == Counter(wanted) and placed != wanted:
        moved = next(one for one, other in zip(placed, wanted, strict=True) if one != other)
        yield BoardFinding(rule=BoardRule.LINE_ORDER, id=moved)


def _panel_errors(
    panel: Panel, following: Panel | None, names: set[str], spoken: dict[str, Line]
) -> Iterator[BoardFinding]:
    seen = [staged.name for staged in panel.cast]
    balloons = sum(balloons_of(spoken[one]) for one in panel.line_ids if one in spoken)
    between = following is not None and following.scene != panel.scene
    least, most = GAP_BETWEEN_SCENES_PX if between else GAP_IN_SCENE_PX
    broken = {
        BoardRule.CAST_ONCE: len(set(seen)) != len(seen),
        BoardRule.CAST_KNOWN: not set(seen) <= names,
        BoardRule.CAST_VISIBLE: len(seen) > VISIBLE_MAX,
        BoardRule.BALLOONS: balloons > BALLOONS_MAX and len(panel.line_ids) > 1,
        BoardRule.HEIGHT: not PANEL_HEIGHT_MIN_PX <= panel.height_px <= PANEL_HEIGHT_MAX_PX,
        BoardRule.ALT: not panel.alt.strip(),
        BoardRule.GAP: not least <= panel.gap_after_px <= most and panel.gap_reason is not GapReason.END,
    }
    yield from (BoardFinding(rule=rule, id=panel.id) for rule, is_broken in broken.items() if is_broken)


def _warnings(storyboard: Storyboard, script: Script, wished: int | None) -> Iterator[BoardFinding]:
    panels = storyboard.panels
    spoken = {line.id: line for line in script.lines()}
    yield from _crossings(panels)
    for panel in panels:
        yield from _order_warning(panel, spoken)
    yield from (BoardFinding(rule=BoardRule.FRAMING_RUN, id=one) for one in framing_runs(storyboard))
    yield from _unestablished(panels)
    for panel in panels:
        yield from _word_warnings(panel, spoken)
    yield from _length_warnings(panels, wished)


def _crossings(panels: tuple[Panel, ...]) -> Iterator[BoardFinding]:
    """The 180° rule: two who are seen together keep their order from left to right through a scene, whatever stands
    between."""
    left_of: set[tuple[str, str, str]] = set()
    for panel in panels:
        ordered = [staged.name for staged in sorted(panel.cast, key=lambda staged: _RANK.index(staged.place))]
        pairs = {(panel.scene, one, other) for at, one in enumerate(ordered) for other in ordered[at + 1 :]}
        crossed = [pair for pair in sorted(pairs) if (pair[0], pair[2], pair[1]) in left_of]
        if crossed:
            yield BoardFinding(rule=BoardRule.SIDES, id=panel.id, detail=f"{crossed[0][1]}, {crossed[0][2]}")
            left_of -= {(pair[0], pair[2], pair[1]) for pair in crossed}
        left_of |= pairs


def _order_warning(panel: Panel, spoken: dict[str, Line]) -> Iterator[BoardFinding]:
    """Balloons are read from the left and from above: who talks first stands left, unless there is room to stack."""
    place = {staged.name: _RANK.index(staged.place) for staged in panel.cast if staged.turn is not Turn.BACK}
    lines = (spoken[one] for one in panel.line_ids)
    talking = dict.fromkeys(line.speaker for line in lines if line.kind in _HEARD and line.speaker in place)
    speakers = [name for name in talking if name is not None]
    low = panel.height_px < STACKED_HEIGHT_PX
    if low and len(speakers) > 1 and place[speakers[0]] > place[speakers[1]]:
        yield BoardFinding(rule=BoardRule.READING_ORDER, id=panel.id, detail=speakers[0])


def _unestablished(panels: tuple[Panel, ...]) -> Iterator[BoardFinding]:
    """A scene at another place than the one above has to show it."""
    place: tuple[str, str] | None = None
    for scene in dict.fromkeys(panel.scene for panel in panels):
        own = [panel for panel in panels if panel.scene == scene]
        there = (own[0].setting.value, own[0].place_words)
        if there != place and not any(panel.shot in _ESTABLISHING for panel in own):
            yield BoardFinding(rule=BoardRule.ESTABLISHING, id=own[0].id, detail=own[0].place_words)
        place = there


def _word_warnings(panel: Panel, spoken: dict[str, Line]) -> Iterator[BoardFinding]:
    counts = [word_count(spoken[one].text) for one in panel.line_ids]
    if max(counts, default=0) > BALLOON_WORDS_MAX:
        yield BoardFinding(rule=BoardRule.BALLOON_WORDS, id=panel.id, detail=str(max(counts)))
    if sum(counts) > PANEL_WORDS_MAX:
        yield BoardFinding(rule=BoardRule.PANEL_WORDS, id=panel.id, detail=str(sum(counts)))


def _length_warnings(panels: tuple[Panel, ...], wished: int | None) -> Iterator[BoardFinding]:
    silent = sum(not panel.line_ids for panel in panels)
    never_breathes = silent == 0 and len(panels) >= _SILENCE_EXPECTED_PANELS
    if silent > SILENT_SHARE_MAX * len(panels) or never_breathes:
        yield BoardFinding(rule=BoardRule.SILENT_SHARE, detail=f"{silent}/{len(panels)}")
    if wished is not None and abs(len(panels) - wished) > LENGTH_TOLERANCE * wished:
        yield BoardFinding(rule=BoardRule.LENGTH, detail=f"{len(panels)}/{wished}")
