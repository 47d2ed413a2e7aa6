"""Covers: a face, whole heads, whole balloons or none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as any_
from packaged_episode import package_panel, pictures, placement, subject

from comic.geometry import Box
from engines.packaging.cover import COVER_PX, best_crop, cover_pictures
from engines.packaging.inputs import PackagePanel

THUMBNAIL_PX = (160, 151)


def is_cut(box: Box, crop: Box) -> bool:
    return 0.02 * box.area < box.overlap(crop) < 0.98 * box.area


@pytest.mark.parametrize("size_px", [COVER_PX, THUMBNAIL_PX])
def test_the_panel_with_the_largest_face_wins_and_its_head_is_whole(size_px: tuple[int, int]) -> None:
    panels = [
        package_panel(1, 900),
        package_panel(2, 900, subjects=[subject(150, 500, 70)]),
        package_panel(3, 900, subjects=[subject(560, 480, 280)]),
    ]
    panel, crop = best_crop(panels, size_px)
    assert panel.panel_id == "p03"
    assert not is_cut(panel.subjects[0].head, crop)
    assert crop.holds(panel.subjects[0].mouth)
    assert abs(crop.width / crop.height - size_px[0] / size_px[1]) < 0.01


def test_no_crop_goes_through_a_balloon_that_it_can_leave_out() -> None:
    balloon = placement("l1", Box(520, 30, 780, 210))
    panel = package_panel(1, 1100, [balloon], [subject(330, 600, 260)])
    for size_px in (COVER_PX, THUMBNAIL_PX):
        _, crop = best_crop([panel], size_px)
        assert not is_cut(balloon.box, crop)
        assert not is_cut(panel.subjects[0].head, crop)


@settings(max_examples=30, deadline=None)
@given(any_.integers(400, 1800), any_.integers(60, 230), any_.floats(0, 1), any_.floats(0, 1))
def test_a_head_that_fits_is_shown_whole(height_px: int, size: int, across: float, down: float) -> None:
    size = min(size, height_px // 4)
    x = 12 + size / 2 + across * (776 - size)
    y = 12 + size * 0.6 + down * (height_px - 24 - size * 1.2)
    panel = package_panel(1, height_px, subjects=[subject(x, y, size)])
    for size_px in (COVER_PX, THUMBNAIL_PX):
        _, crop = best_crop([panel], size_px)
        assert panel.subjects[0].head.overlap(crop) == pytest.approx(panel.subjects[0].head.area)


def test_unsure_subjects_decide_nothing() -> None:
    panels = [
        package_panel(1, 900, subjects=[subject(400, 480, 200)]),
        package_panel(2, 900, subjects=[subject(400, 480, 320, confidence=0.2)]),
    ]
    assert best_crop(panels, COVER_PX)[0].panel_id == "p01"


def test_an_episode_without_people_has_a_cover_too() -> None:
    panels = [package_panel(1, 320), package_panel(2, 900)]
    cover, thumbnail = cover_pictures(pictures(panels), panels, THUMBNAIL_PX)
    assert cover.size == (600, 800)
    assert thumbnail.size == THUMBNAIL_PX


def test_the_cover_shows_the_pixels_of_the_crop() -> None:
    panels = [package_panel(1, 900, subjects=[subject(400, 480, 260)])]
    shown = pictures(panels)
    _, crop = best_crop(panels, COVER_PX)
    cover, _ = cover_pictures(shown, panels, THUMBNAIL_PX)
    expected = shown["p01"].getpixel((round(crop.centre.x), round(crop.centre.y)))
    found = cover.getpixel((300, 400))
    assert isinstance(expected, tuple)
    assert isinstance(found, tuple)
    assert max(abs(a - b) for a, b in zip(expected, found, strict=True)) < 8


@any_.composite
def any_panel(draw: any_.DrawFn) -> PackagePanel:
    heads = draw(
        any_.lists(any_.tuples(any_.integers(0, 800), any_.integers(0, 900), any_.integers(20, 500)), max_size=3)
    )
    height = draw(any_.integers(100, 2000))
    return package_panel(1, height, subjects=[subject(x, y, size) for x, y, size in heads])


@settings(max_examples=20, deadline=None)
@given(any_panel(), any_.sampled_from([COVER_PX, THUMBNAIL_PX]))
def test_a_crop_stays_within_its_panel(panel: PackagePanel, size_px: tuple[int, int]) -> None:
    _, crop = best_crop([panel], size_px)
    assert crop.x0 >= -1e-6
    assert crop.y0 >= -1e-6
    assert crop.x1 <= 800 + 1e-6
    assert crop.y1 <= panel.lettering.height_px + 1e-6
