"""It doesn't rain under an open umbrella."""

from comic.storyboard import Pose, Prop, Shot
from engines.illustrator.effects.shelter import sheltered_boxes
from engines.illustrator.effects.weather import draw_rain
from engines.illustrator.framing import frame_panel
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing
from tests.panel_briefs import brief, staged

WIDTH, HEIGHT = 800, 1000
UNDER = (200.0, 300.0, 600.0, 800.0)


def _wettest(drawing: Drawing) -> int:
    """How opaque the rain is at most inside of what is sheltered."""
    return rasterise(drawing).getchannel("A").crop((210, 300, 590, 780)).getextrema()[1]


def test_no_drop_falls_where_it_is_sheltered() -> None:
    dry, wet = Drawing(WIDTH, HEIGHT), Drawing(WIDTH, HEIGHT)
    draw_rain(dry, WIDTH, HEIGHT, 1, sheltered=(UNDER,))
    draw_rain(wet, WIDTH, HEIGHT, 1)
    assert _wettest(dry) == 0 < _wettest(wet)


def test_an_umbrella_shelters_who_holds_it_from_its_rim_down() -> None:
    people = (staged("Mina", pose=Pose.HOLD, prop=Prop.UMBRELLA, place="left"), staged("Jun", place="right"))
    stands = frame_panel(brief(Shot.WAIST, *people, width_px=400, height_px=540)).stands
    ((left, top, right, bottom),) = sheltered_boxes(stands)
    face = next(stand for stand in stands if stand.name == "Mina").anchors.face
    assert left < face.x0 < face.x1 < right
    assert top < face.y0 < face.y1 < bottom
