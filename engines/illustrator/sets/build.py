"""Setting, camera, time and weather → the drawn place, ready to be tinted and composed.

In: enums, a seed and the camera. Out: `Set`, day-lit and sharp. Never: a tint, a blur, a figure.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from comic.storyboard import Setting, TimeOfDay, Weather
from comic.tradition import Tradition
from engines.illustrator.sets.alley import draw_alley
from engines.illustrator.sets.battlefield import draw_battlefield
from engines.illustrator.sets.bedroom import draw_bedroom
from engines.illustrator.sets.bus_stop import draw_bus_stop
from engines.illustrator.sets.cafe import draw_cafe
from engines.illustrator.sets.classroom import draw_classroom
from engines.illustrator.sets.convenience_store import draw_convenience_store
from engines.illustrator.sets.corridor import draw_corridor
from engines.illustrator.sets.daylight import WHITE, SceneLight, scene_light
from engines.illustrator.sets.dungeon import draw_dungeon
from engines.illustrator.sets.forest import draw_forest
from engines.illustrator.sets.free_floor import FreeFloor, Standing
from engines.illustrator.sets.hanok_room import draw_hanok_bedroom, draw_hanok_living_room
from engines.illustrator.sets.hospital import draw_hospital
from engines.illustrator.sets.kitchen import draw_kitchen
from engines.illustrator.sets.korean_hall import draw_korean_corridor, draw_korean_hall
from engines.illustrator.sets.living_room import draw_living_room
from engines.illustrator.sets.mountain import draw_mountain
from engines.illustrator.sets.office import draw_office
from engines.illustrator.sets.palace import draw_palace
from engines.illustrator.sets.park import draw_park
from engines.illustrator.sets.restaurant import draw_restaurant
from engines.illustrator.sets.rooftop import draw_rooftop
from engines.illustrator.sets.seaside import draw_seaside
from engines.illustrator.sets.space import draw_space
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.street import draw_street
from engines.illustrator.sets.subway import draw_subway
from engines.illustrator.sets.view import SetView
from engines.illustrator.sets.village import draw_village
from engines.illustrator.svg import Drawing

LAMPLIT = frozenset(
    {
        Setting.CLASSROOM,
        Setting.CAFE,
        Setting.OFFICE,
        Setting.RESTAURANT,
        Setting.CONVENIENCE_STORE,
        Setting.SUBWAY,
        Setting.HOSPITAL,
        Setting.CORRIDOR,
    }
)
"""Rooms where the lamps stay on at night."""

INDOOR: dict[Setting, Callable[[Stage], None]] = {
    Setting.CLASSROOM: draw_classroom,
    Setting.CORRIDOR: draw_corridor,
    Setting.CAFE: draw_cafe,
    Setting.BEDROOM: draw_bedroom,
    Setting.LIVING_ROOM: draw_living_room,
    Setting.KITCHEN: draw_kitchen,
    Setting.OFFICE: draw_office,
    Setting.PALACE: draw_palace,
    Setting.RESTAURANT: draw_restaurant,
    Setting.HOSPITAL: draw_hospital,
    Setting.CONVENIENCE_STORE: draw_convenience_store,
    Setting.SUBWAY: draw_subway,
    Setting.DUNGEON: draw_dungeon,
}
"""Settings with a roof."""

OUTDOOR: dict[Setting, Callable[[Stage], None]] = {
    Setting.STREET: draw_street,
    Setting.ALLEY: draw_alley,
    Setting.ROOFTOP: draw_rooftop,
    Setting.PARK: draw_park,
    Setting.FOREST: draw_forest,
    Setting.SEASIDE: draw_seaside,
    Setting.SPACE: draw_space,
    Setting.BUS_STOP: draw_bus_stop,
    Setting.VILLAGE: draw_village,
    Setting.MOUNTAIN: draw_mountain,
    Setting.BATTLEFIELD: draw_battlefield,
}
"""Settings under the sky."""


KOREAN: dict[Setting, Callable[[Stage], None]] = {
    Setting.PALACE: draw_korean_hall,
    Setting.BEDROOM: draw_hanok_bedroom,
    Setting.LIVING_ROOM: draw_hanok_living_room,
    Setting.KITCHEN: draw_hanok_living_room,
    Setting.OFFICE: draw_hanok_living_room,
    Setting.CORRIDOR: draw_korean_corridor,
}
"""Settings that are built in another way where people wear hanbok."""

TORCHLIGHT = {"backdrop_tint": "#c8b6bc", "figure_tint": "#dccbc4", "rim": "#ff9e5a"}
"""Underground it is the same at any time: the light of torches."""


@dataclass(frozen=True)
class Set:
    """A drawn place.

    `drawing` is painted as if by day, with the sky of its time; multiply `light.backdrop_tint` over it, then screen
    `glow` (transparent where nothing shines). `note` names the setting that stood in for one that isn't drawn; None
    when the setting itself was drawn.
    """

    drawing: Drawing
    glow: Drawing
    indoor: bool
    light: SceneLight
    note: str | None = None


def build_set(
    setting: Setting,
    width_px: int,
    height_px: int,
    time: TimeOfDay,
    weather: Weather = Weather.CLEAR,
    seed: int = 0,
    horizon: float = 0.5,
    camera_height: float = 1.45,
    view: SetView = SetView.FACING,
    people: tuple[Standing, ...] = (),
    sitters: tuple[Standing, ...] = (),
    tradition: Tradition = Tradition.WESTERN,
    close: tuple[Standing, ...] = (),
    lens: float = 1.0,
    seen_x: tuple[float, float] | None = None,
) -> Set:
    """The place as one camera sees it.

    `horizon` is the horizon's part of the height (0 top, 1 bottom; outside when the camera looks far down or up),
    `camera_height` metres above the floor, `view` the direction that the camera looks in, through a `lens` so many
    times as long as the usual one. Things keep clear of `people`, and seats of the `sitters` among them; nothing thin
    stands behind them or behind `close` ones. The panel shows the picture between the ends of `seen_x`, in pixels; of
    things that it would cut off it shows no scraps. The same setting, tradition and seed are the same place for every
    camera, size, view, time and weather; another seed is another place of that kind. Raises ValueError for a size below
    1 px or a camera on or under the floor.
    """
    if camera_height <= 0:
        raise ValueError(f"camera on or under the floor: {camera_height!r}")
    indoor = setting in INDOOR
    stage = Stage(
        width_px,
        height_px,
        time,
        weather,
        seed,
        horizon,
        camera_height,
        view,
        setting in LAMPLIT,
        FreeFloor(people, sitters, close),
        lens,
        seen_x,
    )
    _painter(setting, tradition)(stage)
    return Set(stage.drawing, stage.glow, indoor, _light(setting, time, weather))


def _painter(setting: Setting, tradition: Tradition) -> Callable[[Stage], None]:
    if tradition is Tradition.KOREAN and setting in KOREAN:
        return KOREAN[setting]
    return (INDOOR if setting in INDOOR else OUTDOOR)[setting]


def _light(setting: Setting, time: TimeOfDay, weather: Weather) -> SceneLight:
    if setting is Setting.SPACE:
        night = scene_light(TimeOfDay.NIGHT, Weather.CLEAR, indoor=False)
        return night.model_copy(update={"backdrop_tint": WHITE})
    if setting is Setting.DUNGEON:
        night = scene_light(TimeOfDay.NIGHT, Weather.CLEAR, indoor=True)
        return night.model_copy(update=TORCHLIGHT)
    return scene_light(time, weather, setting in INDOOR, setting in LAMPLIT)
