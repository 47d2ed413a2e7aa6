"""A panel's finish: where it darkens, where light falls, and what colour does to tones."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image, ImageStat

from engines.illustrator.grade import finished, toned, under_roof
from engines.illustrator.style.effects import VIGNETTE_STRENGTH
from engines.illustrator.style.light import Grade

PLAIN = Grade(saturation=1, contrast=0, bloom=0, key_strength=0, corner_strength=0, black="#000000", white="#ffffff")
WIDTH, HEIGHT = 200, 300


def grey(tone: int = 150) -> Image.Image:
    return Image.new("RGB", (WIDTH, HEIGHT), (tone, tone, tone))


def brightness(picture: Image.Image, x: int, y: int) -> float:
    """Of 20 × 20 pixels around a spot."""
    return float(ImageStat.Stat(picture.convert("L").crop((x - 10, y - 10, x + 10, y + 10))).mean[0])


def test_a_plain_grade_leaves_a_picture_as_it_is() -> None:
    assert finished(grey(), PLAIN).tobytes() == grey().tobytes()


def test_a_vignette_darkens_all_corners_and_not_the_middle() -> None:
    seen = finished(grey(), PLAIN, VIGNETTE_STRENGTH)
    assert brightness(seen, WIDTH // 2, HEIGHT // 2) == 150
    corners = [brightness(seen, x, y) for x in (10, WIDTH - 10) for y in (10, HEIGHT - 10)]
    assert max(corners) < 150 * 0.85
    assert max(corners) - min(corners) < 3


def test_a_vignette_never_lightens_a_grade_s_own_dusk() -> None:
    dusk = replace(PLAIN, corner_strength=0.6)
    assert brightness(finished(grey(), dusk, 0.2), 10, 10) <= brightness(finished(grey(), dusk), 10, 10)


def test_the_key_falls_in_from_the_upper_left() -> None:
    seen = finished(grey(), replace(PLAIN, key_strength=0.5, key="#ffffff"))
    upper_left, middle, lower_right = (
        brightness(seen, x, y) for x, y in ((10, 10), (WIDTH // 2, HEIGHT // 2), (WIDTH - 10, HEIGHT - 10))
    )
    assert upper_left > middle > lower_right
    assert lower_right == pytest.approx(150, abs=2)


def test_saturation_moves_colours_and_leaves_greys() -> None:
    vivid = replace(PLAIN, saturation=1.5)
    assert toned(grey(), vivid).getpixel((5, 5)) == (150, 150, 150)
    red, _, blue = toned(Image.new("RGB", (4, 4), (180, 120, 100)), vivid).getpixel((1, 1))
    assert red > 180
    assert blue < 100


def test_under_a_roof_a_mood_tints_less_and_darkens_corners_less() -> None:
    gloom = replace(PLAIN, place_tint="#4050a0", corner_strength=0.5, key_strength=0.4)
    roofed = under_roof(gloom)
    assert roofed.corner_strength < gloom.corner_strength
    assert roofed.key_strength < gloom.key_strength
    assert roofed.place_tint > gloom.place_tint
