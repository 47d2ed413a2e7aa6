"""Light over figures: the rim lies at the outer edge of a silhouette, not in its gaps."""

from PIL import Image

from engines.illustrator.light import rimmed

SIDE_PX = 200
RIM_PX = 5.0


def test_a_rim_of_light_follows_the_outer_edge_and_leaves_gaps_alone() -> None:
    coverage = Image.new("L", (SIDE_PX, SIDE_PX))
    coverage.paste(255, (40, 40, 160, 200))
    coverage.paste(0, (95, 100, 105, 140))
    figures = Image.new("RGB", coverage.size, "#000000")
    rimmed(figures, coverage, "#ffffff", RIM_PX, 1, 1.0)
    lit = figures.convert("L")
    assert _brightest(lit, (40, 100, 60, 140)) > 150
    assert _brightest(lit, (106, 104, 120, 136)) < 40


def _brightest(picture: Image.Image, box: tuple[int, int, int, int]) -> int:
    _, most = picture.crop(box).getextrema()
    assert isinstance(most, int)
    return most
