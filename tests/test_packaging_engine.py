"""The package of an episode: its files, limits, pixels and words."""

from __future__ import annotations

import hashlib
import io
from itertools import pairwise

import numpy as np
import pytest
from packaged_episode import noise, package_inputs, package_panel, pictures, placement, subject
from PIL import Image

from comic.errors import Cancelled, EngineFailure
from comic.geometry import Box, Point
from comic.lettering import Tail
from comic.strip import CANVAS, SliceFormat
from engines.context import Context
from engines.packaging import Package, run
from engines.packaging.encoding import jpeg
from engines.packaging.strip import render_strip

PANELS = [
    package_panel(
        number,
        700 + 90 * number,
        [
            placement("l1", Box(60, 40, 360, 200), Tail(root=Point(200, 190), tip=Point(300, 330))),
            placement("l1", Box(420, 520, 760, 690)),
        ],
        [subject(400, 430, 200)],
    )
    for number in range(1, 6)
]
GAPS = [300, 0, 260, 0, 200]


def packaged(**preset: object) -> Package:
    inputs = package_inputs(PANELS, GAPS, CANVAS.model_copy(update=preset))
    return run(inputs, pictures(PANELS), Context())


def file(package: Package, name: str) -> bytes:
    return next(file.data for file in package.files if file.name == name)


def picture(package: Package, name: str) -> Image.Image:
    return Image.open(io.BytesIO(file(package, name)))


def pixels(image: Image.Image) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    return np.asarray(image.convert("RGB"), dtype=np.int16)


def test_the_files_of_a_package() -> None:
    package = packaged()
    names = [file.name for file in package.files]
    assert len(names) == len(set(names))
    assert {f"panels/p{number:02d}.jpg" for number in range(1, 6)} <= set(names)
    assert {"slices/001.jpg", "cover.jpg", "thumbnail.jpg", "transcript.txt", "manifest.json"} <= set(names)
    assert picture(package, "cover.jpg").size == (600, 800)
    assert picture(package, "thumbnail.jpg").size == (160, 151)
    for position, panel in enumerate(PANELS):
        assert picture(package, f"panels/{panel.panel_id}.jpg").size == (800, 790 + 90 * position)


def test_stacked_slices_are_the_strip() -> None:
    package = packaged()
    inputs = package_inputs(PANELS, GAPS)
    strip = render_strip(inputs.storyboard.panels, pictures(PANELS), 800)
    stacked = np.concatenate([pixels(picture(package, cut.file)) for cut in package.manifest.slices])
    assert stacked.shape == (strip.height, 800, 3)
    assert package.manifest.height_px == strip.height
    assert np.abs(stacked - pixels(strip)).mean() < 2.0
    difference = np.abs(stacked - pixels(strip)).mean(axis=(1, 2))
    assert difference.max() < 12, "no row is another row"


def test_slices_hold_their_limits_and_cut_no_lettering() -> None:
    manifest = packaged().manifest
    assert manifest.slices[0].y0 == 0
    assert manifest.slices[-1].y1 == manifest.height_px
    assert all(above.y1 == below.y0 for above, below in pairwise(manifest.slices))
    assert all(cut.y1 - cut.y0 <= 1280 and cut.bytes <= 2_000_000 for cut in manifest.slices)
    for cut in manifest.slices[:-1]:
        for panel in manifest.panels:
            for placed in panel.placements:
                tip = placed.tail.tip[1] if placed.tail else placed.box[3]
                top, bottom = min(placed.box[1], tip), max(placed.box[3], tip)
                assert not top < cut.y1 < bottom, f"{cut.file} ends inside {placed}"


def test_digests_and_sizes_in_the_manifest_are_the_files() -> None:
    package = packaged()
    for cut in package.manifest.slices:
        data = file(package, cut.file)
        assert (cut.bytes, cut.sha256) == (len(data), hashlib.sha256(data).hexdigest())


def test_the_same_inputs_give_the_same_bytes() -> None:
    assert packaged() == packaged()


def test_pictures_of_any_width_are_scaled_to_the_presets() -> None:
    inputs = package_inputs(PANELS, GAPS, CANVAS.model_copy(update={"width_px": 690}))
    package = run(inputs, pictures(PANELS, 1200), Context())
    assert {picture(package, cut.file).width for cut in package.manifest.slices} == {690}
    assert picture(package, "panels/p01.jpg").size == (690, round(790 * 690 / 800))


def test_an_episodes_limit_lowers_the_quality_of_all_slices() -> None:
    free = packaged()
    whole = sum(cut.bytes for cut in free.manifest.slices)
    tight = packaged(episode_bytes=int(whole * 0.6))
    assert sum(cut.bytes for cut in tight.manifest.slices) <= whole * 0.6
    assert [(cut.y0, cut.y1) for cut in tight.manifest.slices] == [(cut.y0, cut.y1) for cut in free.manifest.slices]


def test_a_slices_limit_is_held_even_by_noise() -> None:
    panel = package_panel(1, 1100)
    inputs = package_inputs([panel], [0], CANVAS.model_copy(update={"slice_bytes": 400_000}))
    package = run(inputs, {"p01": noise(800, 1100)}, Context())
    assert all(cut.bytes <= 400_000 for cut in package.manifest.slices)


def test_what_fits_no_limit_fails_with_its_numbers() -> None:
    with pytest.raises(EngineFailure) as failed:
        jpeg(noise(200, 200), 500)
    assert failed.value.reason == "picture-too-large"
    assert failed.value.facts["limit"] == 500
    with pytest.raises(EngineFailure, match="episode-too-large"):
        packaged(slices=2)


def test_lossless_slices_are_the_strip_exactly() -> None:
    package = packaged(format=SliceFormat.PNG)
    strip = render_strip(package_inputs(PANELS, GAPS).storyboard.panels, pictures(PANELS), 800)
    stacked = np.concatenate([pixels(picture(package, cut.file)) for cut in package.manifest.slices])
    assert np.array_equal(stacked, pixels(strip))


def test_pictures_keep_full_colour_and_are_not_progressive() -> None:
    slice_picture = picture(packaged(), "slices/001.jpg")
    assert slice_picture.format == "JPEG"
    assert "progressive" not in slice_picture.info
    assert [layer[1:3] for layer in getattr(slice_picture, "layer", [])] == [(1, 1)] * 3


def test_the_transcript_tells_scenes_pictures_and_lines() -> None:
    text = file(packaged(), "transcript.txt").decode("utf-8")
    assert text.startswith("비 오는 날 <1화>\n\n— #1. 교실 / 낮 —\n\n[1번째 컷]\n지우: 우산은 어디 갔지? 1\n")
    assert text.count("— #2. 거리 / 밤 —") == 1
    assert text.index("지우: 우산은 어디 갔지? 3") < text.index("#2. 거리") < text.index("우산은 어디 갔지? 4")


def test_progress_rises_to_one_and_a_cancellation_gets_through() -> None:
    heard: list[float] = []
    run(package_inputs(PANELS, GAPS), pictures(PANELS), Context(report=heard.append))
    assert heard == sorted(heard)
    assert heard[-1] == 1.0

    def stop(progress: float) -> None:
        raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        run(package_inputs(PANELS, GAPS), pictures(PANELS), Context(report=stop))
