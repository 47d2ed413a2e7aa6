"""Contact sheets: every tile is on them, and they stay small; a sheet of the painter's art can be drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from bench import contact_sheet, gallery
from comic.storyboard import Shot


def test_a_sheet_has_a_place_for_every_tile() -> None:
    tiles = [(f"tile {index}", Image.new("RGB", (50, 100), "#d02040")) for index in range(5)]
    sheet = contact_sheet.contact_sheet(tiles, columns=3, width_px=40)
    assert sheet.width == 3 * 48 + 8
    reds = sum(pixel == (0xD0, 0x20, 0x40) for pixel in sheet.get_flattened_data())
    assert reds == 5 * 40 * 80


def test_a_sheet_is_saved_as_small_as_promised(tmp_path: Path) -> None:
    noise = Image.effect_noise((1000, 800), 60).convert("RGB")
    size = contact_sheet.save(noise, tmp_path / "art" / "noise.jpg")
    assert (tmp_path / "art" / "noise.jpg").stat().st_size == size <= contact_sheet.LARGEST_BYTES
    with pytest.raises(ValueError, match=r"huge\.jpg"):
        contact_sheet.save(Image.effect_noise((4000, 4000), 90).convert("RGB"), tmp_path / "huge.jpg")


def test_a_sheet_of_art_is_drawn(tmp_path: Path) -> None:
    assert 20_000 < gallery.draw("creatures", tmp_path) <= contact_sheet.LARGEST_BYTES
    with pytest.raises(KeyError):
        gallery.draw("nothing", tmp_path)


def test_a_gallery_tile_says_what_it_shows() -> None:
    label, picture = next(iter(gallery.shots()))
    assert label == f"{Shot.EXTREME_CLOSE_UP.value}, eye".replace("_", " ")
    assert picture.size == (480, 600)
