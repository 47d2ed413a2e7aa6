"""An inset panel leaves paper at both sides of the strip, in pixels and in the manifest; one with words spans it."""

from __future__ import annotations

import numpy as np
import pytest
from packaged_episode import package_inputs, package_panel, pictures, subject

from comic.storyboard import INSET_MARGIN_PX, Storyboard, WidthMode
from comic.strip import CANVAS
from engines.context import Context
from engines.packaging import PackageInputs, run
from engines.packaging.strip import PAPER, lay_strip

PANELS = (package_panel(1, 600), package_panel(2, 400, subjects=(subject(400, 200, 100),)), package_panel(3, 600))
SHARE = (800 - 2 * INSET_MARGIN_PX) / 800


def inputs(line_ids: tuple[str, ...]) -> PackageInputs:
    """The second panel is inset; its line moves to the third unless it keeps it."""
    made = package_inputs(PANELS, (200, 200, 200), CANVAS)
    first, second, third = made.storyboard.panels
    second = second.model_copy(update={"width_mode": WidthMode.INSET, "line_ids": line_ids})
    rest = tuple(one for one in ("l2", "l3") if one not in line_ids)
    third = third.model_copy(update={"line_ids": rest})
    return made.model_copy(update={"storyboard": Storyboard(panels=(first, second, third))})


@pytest.mark.parametrize("width_px", [800, 1600])
def test_paper_lies_at_both_sides(width_px: int) -> None:
    strip = lay_strip(inputs(()).storyboard.panels, pictures(PANELS), width_px)
    box = strip.panels[1].box
    margin = INSET_MARGIN_PX * width_px // 800
    assert (box.x0, box.x1) == (margin, width_px - margin)
    assert box.height == pytest.approx(400 * SHARE * width_px / 800, abs=1)
    rows = np.asarray(strip.rows(int(box.y0) + 4, int(box.y1) - 4))
    assert (rows[:, :margin] == PAPER).all() and (rows[:, -margin:] == PAPER).all()
    assert not (rows[:, margin:-margin] == PAPER).all(axis=2).any(axis=1).all()


def test_the_manifest_shrinks_subjects_with_their_panel() -> None:
    panel = run(inputs(()), pictures(PANELS), Context()).manifest.panels[1]
    assert panel.box[0] == INSET_MARGIN_PX and panel.box[2] == 800 - INSET_MARGIN_PX
    mouth = panel.subjects[0].mouth
    assert mouth[0] == 400
    assert mouth[1] == pytest.approx(panel.box[1] + (200 + 35) * SHARE, abs=0.1)


def test_a_panel_with_words_spans_the_strip() -> None:
    box = lay_strip(inputs(("l2",)).storyboard.panels, pictures(PANELS), 800).panels[1].box
    assert (box.x0, box.x1) == (0, 800)
