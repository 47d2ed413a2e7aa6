"""Colours survive the way to OKLCH and back, and move the way their names say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines.illustrator.colour import (
    adjusted,
    hex_to_oklch,
    highlight,
    hue_towards,
    line_colour,
    mixed,
    oklch_to_hex,
    rgb,
    shade,
    skin_in_shade,
)

COLOURS = st.tuples(*(st.integers(0, 255),) * 3).map(lambda parts: "#{:02x}{:02x}{:02x}".format(*parts))


def test_known_colours_have_their_published_coordinates() -> None:
    lightness, chroma, hue = hex_to_oklch("#ff0000")
    assert (round(lightness, 3), round(chroma, 3), round(hue, 1)) == (0.628, 0.258, 29.2)
    assert hex_to_oklch("#ffffff")[0] == pytest.approx(1.0, abs=1e-4)
    assert hex_to_oklch("#000000")[0] == 0


@given(COLOURS)
def test_a_colour_comes_back_as_it_was(colour: str) -> None:
    back = oklch_to_hex(*hex_to_oklch(colour))
    assert max(abs(a - b) for a, b in zip(rgb(back), rgb(colour), strict=True)) <= 1


@given(COLOURS)
def test_shadows_are_darker_and_highlights_lighter(colour: str) -> None:
    lightness = hex_to_oklch(colour)[0]
    assert hex_to_oklch(shade(colour))[0] <= lightness + 0.01
    assert hex_to_oklch(highlight(colour))[0] >= min(lightness, 0.985) - 0.01


@given(COLOURS)
def test_lines_are_dark_but_never_black(colour: str) -> None:
    assert 0.08 < hex_to_oklch(line_colour(colour))[0] < 0.5
    assert line_colour(colour) != "#000000"


def test_mixing_ends_at_its_ends_and_short_colours_are_read() -> None:
    assert mixed("#000", "#ffffff", 0) == "#000000"
    assert mixed("#000", "#fff", 1) == "#ffffff"
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"


def test_out_of_gamut_colours_keep_their_lightness() -> None:
    assert hex_to_oklch(oklch_to_hex(0.7, 0.4, 140))[0] == pytest.approx(0.7, abs=0.02)


def test_hue_turns_the_shorter_way() -> None:
    hue = hex_to_oklch("#ff0000")[2]
    assert (hex_to_oklch(hue_towards("#cc3333", 350, 0.5))[2] - hue) % 360 > 180
    assert hex_to_oklch(adjusted("#336699", lightness=0.1))[0] > hex_to_oklch("#336699")[0]


@pytest.mark.parametrize("wrong", ["", "#12", "#12345", "red", "#gggggg"])
def test_what_is_no_colour_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError):
        rgb(wrong)


@pytest.mark.parametrize("skin", ["#f8dcc8", "#d9a57c", "#a86a48", "#5a3426"])
def test_skin_in_shade_is_darker_and_never_a_red_stain(skin: str) -> None:
    before, after = hex_to_oklch(skin), hex_to_oklch(skin_in_shade(skin))
    assert 0.05 < before[0] - after[0] < 0.14
    assert after[1] < before[1] + 0.02
