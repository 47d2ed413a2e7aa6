"""Drawings are well-formed, hold numbers and colours only, and rasterise to what they say."""

from __future__ import annotations

import math
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageChops, ImageStat

from comic.errors import EngineFailure
from engines.illustrator import raster
from engines.illustrator.geometry import Shape, ellipse_points
from engines.illustrator.raster import backend, rasterise
from engines.illustrator.svg import Drawing, scaled, translate, turned


def still_life() -> Drawing:
    drawing = Drawing(60, 40)
    drawing.rect(0, 0, 60, 40, drawing.linear_gradient([(0, "#ffffff"), (1, "#8090ff")]))
    ball = Shape(ellipse_points(30, 20, 14))
    drawing.fill(ball, "#d04040")
    with drawing.group(clip=ball, opacity=0.5):
        drawing.rect(30, 0, 30, 40, "#000000")
    drawing.outline(ball, 2, "#200010")
    with drawing.group(transform=f"{translate(5, 5)} {scaled(-1, 1)} {turned(30)}"):
        drawing.ink([(0, 0), (-4, 6), (-9, 8)], 3, "#104010")
    return drawing


@pytest.mark.parametrize("without", [None, "thorvg"])
def test_a_fading_group_is_whole_above_and_gone_below(without: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if without is not None:
        monkeypatch.setattr(raster._current(), without, None)
    drawing = Drawing(40, 100)
    with drawing.group(transform=translate(0, 10)), drawing.group(fade=(20, 70)):
        drawing.rect(0, -10, 40, 100, "#203040")
    alpha = rasterise(drawing).getchannel("A")
    levels = [alpha.getpixel((20, y)) for y in range(2, 98, 8)]
    assert levels[0] == levels[2] > 250
    assert levels[-1] == levels[-2] == 0
    assert levels == sorted(levels, reverse=True)
    assert len(set(levels)) > 5


def test_the_text_is_well_formed_and_exact() -> None:
    drawing = Drawing(10, 10)
    drawing.rect(0, 0, 3.04, 2.96, "#ff0000", radius=1)
    assert drawing.svg() == (
        '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"'
        ' preserveAspectRatio="none"><defs></defs><rect x="0" y="0" width="3" height="3" fill="#ff0000" rx="1"/></svg>'
    )
    assert ElementTree.fromstring(still_life().svg()).tag.endswith("svg")


def test_equal_gradients_are_written_once() -> None:
    drawing = Drawing(10, 10)
    first = drawing.linear_gradient([(0, "#000"), (1, "#fff", 0.5)])
    assert drawing.linear_gradient([(0, "#000"), (1, "#fff", 0.5)]) == first
    assert drawing.radial_gradient([(0, "#000"), (1, "#fff", 0.5)]) != first
    assert drawing.svg().count("<linearGradient") == 1


@pytest.mark.parametrize("paint", ['red" onload="x', "url(http://x)", "javascript:1", "<b>", "#12", ""])
def test_only_paints_are_painted(paint: str) -> None:
    with pytest.raises(ValueError):
        Drawing(10, 10).rect(0, 0, 5, 5, paint)


def test_only_path_data_is_a_path() -> None:
    drawing = Drawing(10, 10)
    with pytest.raises(ValueError):
        drawing.path('M0 0"/><script>', "#000000")
    with pytest.raises(ValueError), drawing.group(transform='x" onload="y'):
        pass
    with pytest.raises(ValueError):
        Drawing(0, 5)


@pytest.mark.parametrize("wrong", [math.nan, math.inf])
def test_nothing_infinite_is_drawn(wrong: float) -> None:
    drawing = Drawing(10, 10)
    for attempt in (
        lambda: drawing.rect(wrong, 0, 1, 1, "#000000"),
        lambda: drawing.ellipse(0, 0, wrong, 1, "#000000"),
        lambda: drawing.line(0, 0, wrong, 1, "#000000", 1),
        lambda: drawing.line(0, 0, 1, 1, "#000000", wrong),
        lambda: drawing.polygon([(0, 0), (wrong, 1), (1, 1)], "#000000"),
        lambda: drawing.linear_gradient([(wrong, "#000000")]),
        lambda: translate(wrong, 0),
    ):
        with pytest.raises(ValueError):
            attempt()
    assert drawing.is_empty


def test_pixels_are_where_they_were_drawn() -> None:
    picture = rasterise(still_life(), 2.0)
    assert picture.size == (120, 80) and picture.mode == "RGBA"
    assert picture.getpixel((40, 40)) == (208, 64, 64, 255)
    red, green, blue, alpha = picture.getpixel((75, 40))
    assert (red, green, blue, alpha) == pytest.approx((104, 32, 32, 255), abs=2)


def test_transparency_is_not_premultiplied() -> None:
    drawing = Drawing(4, 4)
    drawing.rect(0, 0, 4, 4, "#ff8000", 0.5)
    red, green, blue, alpha = rasterise(drawing).getpixel((2, 2))
    assert (red, green, blue) == pytest.approx((255, 128, 0), abs=3) and alpha == pytest.approx(128, abs=1)


def test_a_window_shows_a_part_larger() -> None:
    drawing = Drawing(100, 100)
    drawing.rect(50, 50, 50, 50, "#00ff00")
    picture = rasterise(drawing, size_px=(80, 40), window=(50, 50, 50, 50))
    assert picture.size == (80, 40)
    assert picture.getpixel((2, 2)) == picture.getpixel((77, 37)) == (0, 255, 0, 255)


def test_both_rasterisers_draw_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    first = rasterise(still_life(), 3)
    assert backend().startswith("thorvg ")
    monkeypatch.setattr(raster, "_by_thorvg", lambda *_: None)
    second = rasterise(still_life(), 3)
    assert max(ImageStat.Stat(ImageChops.difference(first, second)).mean) < 2


def test_broken_text_never_reaches_a_rasteriser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Drawing, "svg", lambda *_: "<svg><rect")
    with pytest.raises(EngineFailure) as failure:
        rasterise(Drawing(10, 10))
    assert failure.value.reason == "drawing-broken"


def test_without_a_rasteriser_the_failure_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(raster, "_rasteriser", None)
    monkeypatch.setattr(raster.importlib, "import_module", missing)
    with pytest.raises(EngineFailure) as failure:
        rasterise(Drawing(10, 10))
    assert failure.value.reason == "no-rasteriser"


def test_an_image_is_a_copy_of_its_own() -> None:
    first = rasterise(still_life())
    before = first.tobytes()
    other = Drawing(60, 40)
    other.rect(0, 0, 60, 40, "#123456")
    rasterise(other)
    assert first.tobytes() == before
    assert isinstance(first, Image.Image)
