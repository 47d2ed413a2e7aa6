"""Faces, shapes and tails as numbers."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageFont

from comic.geometry import Box, Point
from comic.lettering import BalloonShape, LetteringLanguage, Tail
from engines.lettering import fonts, tail
from engines.lettering.balloon import Extent, fit, inner, outer, outline
from engines.lettering.character_map import characters_of
from engines.lettering.crossing import segments_cross, segments_hit_boxes
from engines.lettering.shelf import load_typefaces

TYPEFACES = load_typefaces()
ROUND = (BalloonShape.ELLIPSE, BalloonShape.BURST, BalloonShape.CLOUD, BalloonShape.DASHED, BalloonShape.ANGULAR)


def test_typefaces_are_the_same_each_time_and_use_the_simple_layout_engine() -> None:
    again = load_typefaces()
    assert again.digest == TYPEFACES.digest
    assert len(again.digest) == 64
    face = TYPEFACES.chain(fonts.Role.DIALOGUE, LetteringLanguage.KOREAN)[0]
    assert face.font(34.0).layout_engine == ImageFont.Layout.BASIC


def test_shout_is_heavier_than_dialogue() -> None:
    def ink(role: fonts.Role) -> int:
        face = next(f for f in TYPEFACES.chain(role, LetteringLanguage.KOREAN) if f.family == "Noto Sans KR")
        return sum(face.font(60.0).getmask("당장 서")) // 255

    assert ink(fonts.Role.SHOUT) > 1.15 * ink(fonts.Role.DIALOGUE)


def test_characters_fall_back_one_by_one_and_none_is_drawn_as_an_empty_box() -> None:
    chain = TYPEFACES.chain(fonts.Role.DIALOGUE, LetteringLanguage.KOREAN)
    assert fonts.uncovered("쾅! …—♪“뷁”", chain) == ()
    assert fonts.uncovered("가\U0010fffd나", chain) == ("\U0010fffd",)
    runs = fonts.runs_of("가汉나", chain)
    assert "".join(run.text for run in runs) == "가汉나"
    assert all(run.face.covers(character) for run in runs for character in run.text)


def test_character_maps_agree_with_a_general_font_library() -> None:
    ttlib = pytest.importorskip("fontTools.ttLib")
    faces = {(face.path, face.index): face for _, _, chain in TYPEFACES.chains for face in chain}
    for (path, index), _ in sorted(faces.items(), key=lambda entry: Path(entry[0][0]).stat().st_size)[:2]:
        with ttlib.TTFont(path, fontNumber=index, lazy=True) as font:
            theirs = {point for point, glyph in font.getBestCmap().items() if glyph != ".notdef"}
        assert characters_of(Path(path).read_bytes(), index) == theirs


def test_fonts_load_without_numpy(tmp_path: Path) -> None:
    """Planning a build imports the faces for their digest; the rasteriser must stay out of it."""
    import subprocess

    code = "import sys, engines.lettering.shelf; print('numpy' in sys.modules, 'engines.lettering.draw' in sys.modules)"
    root = Path(__file__).parent.parent
    told = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "False"]


def inside(point: tuple[float, float], polygon: np.ndarray) -> bool:
    """Even-odd rule."""
    x, y = point
    x0, y0 = polygon[:, 0], polygon[:, 1]
    x1, y1 = np.roll(x0, -1), np.roll(y0, -1)
    crosses = (y0 > y) != (y1 > y)
    with np.errstate(divide="ignore", invalid="ignore"):
        at = (x1 - x0) * (y - y0) / (y1 - y0) + x0
    return bool((crosses & (x < at)).sum() % 2)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(30, 420), min_size=1, max_size=6), st.sampled_from([*ROUND, BalloonShape.CAPTION]))
def test_every_line_box_lies_inside_its_outline(widths: list[float], shape: BalloonShape) -> None:
    line_height, pad = 41.0, 20.0
    whole = outer(fit(tuple(widths), line_height, pad, shape), shape)
    polygon = outline(shape, Box(-whole.a, -whole.b, whole.a, whole.b), "seed")
    height = len(widths) * line_height
    for row, width in enumerate(widths):
        for y in (-height / 2 + row * line_height + 2, -height / 2 + (row + 1) * line_height - 2):
            for side in (-1, 1):
                assert inside((side * (width / 2 + 0.5 * pad), y), polygon)


@settings(max_examples=40, deadline=None)
@given(st.floats(40, 300), st.floats(30, 200), st.sampled_from(ROUND))
def test_outlines_stay_in_their_box_and_inner_undoes_outer(a: float, b: float, shape: BalloonShape) -> None:
    whole = outer(Extent(a, b), shape)
    back = inner(whole, shape)
    assert back.a == pytest.approx(a) and back.b == pytest.approx(b)
    polygon = outline(shape, Box(100 - whole.a, 50 - whole.b, 100 + whole.a, 50 + whole.b), "x")
    assert np.all(np.abs(polygon - [100, 50]) <= [whole.a + 0.01, whole.b + 0.01])


def test_tail_points_at_the_mouth_and_stops_before_the_head() -> None:
    middle = np.array([[300.0, 200.0]])
    mouth = np.array([[340.0, 700.0]])
    head = Box(240, 480, 440, 760)
    extent = Extent(150.0, 90.0)
    hub = tail.hubs(middle, extent, mouth)
    root = tail.roots(hub, mouth, middle, extent, 2.35)
    gap = np.hypot(*(mouth - root).T)
    clear = tail.clear_lengths(root, mouth, head)
    length = tail.lengths(gap, clear, 150.0)
    tip = root + (mouth - root) * (length / gap)[:, None]
    assert root[0, 1] == pytest.approx(290, abs=3)
    assert length[0] == pytest.approx(150)
    assert tip[0, 1] < head.y0
    near = np.array([[340.0, 560.0]])
    assert tail.lengths(gap * 0 + 200, tail.clear_lengths(root, near, None), 150.0)[0] == pytest.approx(110)


def test_thought_circles_shrink_toward_the_head_and_stay_between() -> None:
    bubbles = tail.outlines(Tail(root=Point(0, 0), tip=Point(0, 120)), BalloonShape.CLOUD, Box(-90, -90, 90, 0))
    assert 3 <= len(bubbles) <= 5
    heights = [float(np.ptp(bubble[:, 1])) for bubble in bubbles]
    assert heights == sorted(heights, reverse=True)
    assert min(bubble[:, 1].min() for bubble in bubbles) >= 0
    assert max(bubble[:, 1].max() for bubble in bubbles) <= 121


def test_segments_against_boxes_and_each_other() -> None:
    start, end = np.array([[0.0, 0.0], [0.0, 0.0]]), np.array([[100.0, 100.0], [100.0, 0.0]])
    box = np.array([40.0, 30.0, 60.0, 60.0])
    assert segments_hit_boxes(start, end, box, 0.0).tolist() == [True, False]
    assert segments_hit_boxes(start, end, box, 31.0).tolist() == [True, True]
    assert bool(segments_cross(np.array([0.0, 0]), np.array([10.0, 10]), np.array([0.0, 10]), np.array([10.0, 0])))
    assert not bool(segments_cross(np.array([0.0, 0]), np.array([1.0, 1]), np.array([0.0, 10]), np.array([10.0, 0])))
