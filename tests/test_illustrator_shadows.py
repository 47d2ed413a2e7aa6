"""Shadows lie under whoever throws them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from comic.cast import Look, Species
from comic.storyboard import Expression, Pose, Shot, TimeOfDay, Turn, Voice
from engines.illustrator.canvas import Canvas
from engines.illustrator.framing import frame_panel
from engines.illustrator.performer import performer
from engines.illustrator.shadows import lay_shadows
from engines.illustrator.stand import Stand
from engines.illustrator.style.seats import Seat
from tests.panel_briefs import brief, staged

_FRAME = frame_panel(brief(Shot.FULL, staged("Mina"), width_px=800, height_px=1000))


def _shaded(
    look: Look, pose: Pose, turn: Turn, time: TimeOfDay = TimeOfDay.SUNSET
) -> tuple[Stand, float, float, float]:
    """A stand in the middle of a white sheet, and its shadow: its left end, where it is darkest, and its right end."""
    figure = performer(look, Expression.NEUTRAL, pose, turn, voice=Voice.SILENT)
    stand = Stand("Mina", figure, 400.0, 800.0 - figure.ground_y * 0.5, 0.5, mirrored=False, has_ground=True)
    picture = Image.new("RGB", (800, 1000), "white")
    lay_shadows(
        Canvas(replace(_FRAME, width=800, height=1000, stands=(stand,)), 800, 1000), picture, (stand,), time, False
    )
    dark = 255.0 - np.asarray(picture.convert("L"), dtype=float)
    columns = dark.max(axis=0)
    xs = np.nonzero(columns > 0.2 * columns.max())[0]
    return stand, float(xs[0]), float(np.argmax(columns)), float(xs[-1])


@pytest.mark.parametrize("turn", [Turn.THREE_QUARTER, Turn.PROFILE])
def test_who_jumps_has_the_shadow_right_below(turn: Turn) -> None:
    stand, left, _, right = _shaded(Look(), Pose.JUMP, turn)
    xs = [stand.on_paper(x, 0)[0] for x, _ in stand.figure.joints()]
    assert min(xs) < left < right < max(xs)


@pytest.mark.parametrize("pose", [Pose.FALL, Pose.RUN])
@pytest.mark.parametrize("turn", [Turn.THREE_QUARTER, Turn.PROFILE])
def test_who_slips_or_runs_stands_on_the_dark_of_one_foot(pose: Pose, turn: Turn) -> None:
    stand, left, darkest, right = _shaded(Look(), pose, turn)
    (sole,) = stand.figure.soles
    x = stand.on_paper(sole.x, sole.y)[0]
    assert abs(x - darkest) < 40
    assert left < stand.on_paper(stand.figure.feet.x, 0)[0] < right, "it lies under the body too"


@pytest.mark.parametrize("species", [Species.HUMAN, Species.DOG, Species.CAT])
def test_a_shadow_begins_under_the_feet(species: Species) -> None:
    stand, left, darkest, _ = _shaded(Look(species=species), Pose.STAND, Turn.THREE_QUARTER)
    xs = [stand.on_paper(sole.x, 0)[0] for sole in stand.figure.soles]
    reach = 50 * stand.figure.size * stand.scale
    assert min(xs) - 2 * reach < left < min(xs) + reach
    assert min(xs) - reach < darkest < max(xs) + reach


@pytest.mark.parametrize("turn", [Turn.THREE_QUARTER, Turn.PROFILE])
def test_the_shadow_of_who_lies_follows_the_body_down_to_the_feet(turn: Turn) -> None:
    """It is seen right below the lower edge of hips and feet, and nowhere far below it."""
    figure = performer(Look(), Expression.NEUTRAL, Pose.LIE, turn, voice=Voice.SILENT, seat=Seat.FLOOR)
    stand = Stand("Mina", figure, 300.0, 800.0 - figure.ground_y * 0.5, 0.5, mirrored=False, has_ground=True)
    picture = Image.new("RGB", (800, 1000), "white")
    canvas = Canvas(replace(_FRAME, width=800, height=1000, stands=(stand,)), 800, 1000)
    lay_shadows(canvas, picture, (stand,), TimeOfDay.NOON, True)
    dark = 255.0 - np.asarray(picture.convert("L"), dtype=float)
    for sole in stand.figure.soles[2:]:
        x, y = (round(at) for at in stand.on_paper(sole.x, sole.y))
        assert dark[y + 2, x] > 40
        assert dark[min(999, y + 60), x] < 12
