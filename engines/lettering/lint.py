"""What of a lettered panel a creator should look at. In: placements, heads, cuts. Out: `Finding`s. Never: a change.

The rules and their numbers are those of the handbook page on lettering; what a creator moved by hand is judged as
everything else is.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import numpy as np

from comic.art import Subject
from comic.finding import Finding, LintRule
from comic.geometry import Box
from comic.lettering import BalloonShape, LetteringLanguage, PanelLettering, Placement
from comic.story import LineKind
from engines.lettering.body import LARGEST_SHARE
from engines.lettering.kinds import RECIPES
from engines.lettering.masks import covers, painted
from engines.lettering.placed import lines_of
from engines.lettering.search import reads_before

MOST_BALLOONS = 3
MOST_WORDS = 25
MOST_CHARACTERS = 60
"""Of a language without spaces, in one balloon."""

CUT_CLEARANCE_PX = 10.0
"""How near text may come to where the strip is cut into files."""

_FLAG_RULES: dict[str, LintRule] = {
    "line-empty": LintRule.LINE_EMPTY,
    "missing-glyph": LintRule.MISSING_GLYPH,
    "emoji-dropped": LintRule.MISSING_GLYPH,
    "characters-dropped": LintRule.MISSING_GLYPH,
    "unshaped-script": LintRule.UNSHAPED_SCRIPT,
    "untranslated": LintRule.UNTRANSLATED,
    "crowded": LintRule.CROWDED,
    "lock-outgrown": LintRule.LOCK_OUTGROWN,
}


def lint(
    panel_id: str,
    language: LetteringLanguage,
    lettering: PanelLettering,
    subjects: tuple[Subject, ...],
    cuts_y: tuple[float, ...] = (),
) -> tuple[Finding, ...]:
    """The findings of one panel, weightiest first.

    `subjects` and `cuts_y`, where slices of the strip begin, are in coordinates of the lettered panel.
    """
    found = [
        Finding(panel_id=panel_id, line_id=flag.line_id, rule=_FLAG_RULES[flag.code], detail=flag.detail)
        for flag in lettering.flags
        if flag.code in _FLAG_RULES
    ]
    for placement in lettering.placements:
        rules = _of_placement(placement, language, lettering, subjects, cuts_y)
        found += [Finding(panel_id=panel_id, line_id=placement.line_id, rule=rule, detail=told) for rule, told in rules]
    found += [Finding(panel_id=panel_id, rule=rule, detail=told) for rule, told in _of_panel(lettering.placements)]
    order = list(LintRule)
    return tuple(sorted(dict.fromkeys(found), key=lambda finding: order.index(finding.rule)))


def _of_placement(
    placement: Placement,
    language: LetteringLanguage,
    lettering: PanelLettering,
    subjects: tuple[Subject, ...],
    cuts_y: tuple[float, ...],
) -> Iterator[tuple[LintRule, str]]:
    mask = painted([placement], lettering.width_px, lettering.height_px)
    for subject in subjects:
        if covers(mask, subject.face):
            yield LintRule.FACE_COVERED, subject.name
    for cut in cuts_y:
        if placement.text_box.y0 - CUT_CLEARANCE_PX < cut < placement.text_box.y1 + CUT_CLEARANCE_PX:
            yield LintRule.NEAR_CUT, ""
    if placement.shape is BalloonShape.SFX:
        return
    floor_px = RECIPES[placement.kind].sizes_px[-1]
    if placement.size_px < floor_px:
        yield LintRule.SMALL_TYPE, str(placement.size_px)
    count, most = _length(placement, language)
    if count > most:
        yield LintRule.MANY_WORDS, str(count)
    share = placement.box.area / (lettering.width_px * lettering.height_px)
    if share > LARGEST_SHARE:
        yield LintRule.LARGE_BALLOON, str(round(100 * share))


def _length(placement: Placement, language: LetteringLanguage) -> tuple[int, int]:
    """How long the text is and may be: words, or characters where words don't stand apart."""
    if language.spaced:
        return len(" ".join(placement.text_lines).split()), MOST_WORDS
    return len("".join(placement.text_lines)), MOST_CHARACTERS


def _of_panel(placements: tuple[Placement, ...]) -> Iterator[tuple[LintRule, str]]:
    spoken = [placement for placement in placements if placement.kind is not LineKind.SFX]
    if len(spoken) > MOST_BALLOONS:
        yield LintRule.MANY_BALLOONS, str(len(spoken))
    if any(not _reads_before(first, second) for first, second in combinations(lines_of(spoken), 2)):
        yield LintRule.ORDER_DOUBTFUL, ""


def _reads_before(first: Box, second: Box) -> bool:
    return bool(reads_before(np.array(first), np.array(second))[0])
