"""The light of a place: skies, tints and rim light for every time of day and weather, as data.

In: time, weather and whether the place has a roof. Out: `Daylight` (what a set is painted with) and `SceneLight`
(what is laid over the painted layers). Never: a drawing.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from comic.storyboard import TimeOfDay, Weather
from comic.value import Value

WHITE = "#ffffff"
"""A tint that changes nothing: tints are multiplied."""


class Daylight(Value):
    """The colours of one time of day. All colours are `#rrggbb`.

    `sky` runs from the zenith to the horizon. `backdrop_tint` and `figure_tint` are multiplied over the day-lit
    layers outdoors, the `indoor_` ones under a roof, the `lamplit_` ones in rooms where the lamps stay on; figures are
    tinted less than places, so that they stay readable (handbook: illustrator). `rim` is the light on the lit edge of
    a figure, None where there is none.
    `window` is what an unlit window pane reflects, `lamp` how far the lamps are on (0–1), `shaft` the colour of a
    beam of light, `haze` what lies between the camera and distant things, `halo` the glow behind figures with its
    strength `halo_opacity` relative to noon.
    """

    sky: tuple[str, ...]
    backdrop_tint: str
    figure_tint: str
    indoor_backdrop_tint: str
    indoor_figure_tint: str
    lamplit_backdrop_tint: str
    lamplit_figure_tint: str
    rim: str | None
    sun: str
    cloud_light: str
    cloud_shade: str
    window: str
    lamp: float
    shaft: str
    haze: str
    halo: str
    halo_opacity: float


class SceneLight(Value):
    """What the composition lays over a set and its figures.

    `backdrop_tint` and `figure_tint` are to be multiplied; then the set's glow is screened; then `haze` is blended
    over the set with `haze_opacity` (0–1) and over the figures with a third of that. `rim`, `halo` and
    `halo_opacity` as in `Daylight`.
    """

    backdrop_tint: str
    figure_tint: str
    rim: str | None
    halo: str
    halo_opacity: float
    haze: str
    haze_opacity: float


class WeatherLight(Value):
    """How a weather changes the light outdoors.

    `sky` is mixed into the sky and the clouds by `overcast` (0–1), at night `night_sky`; the tints are multiplied
    over the time's; `haze_opacity` is blended towards `haze` (None: the time's own haze).
    """

    overcast: float
    sky: str
    night_sky: str
    backdrop_tint: str
    figure_tint: str
    haze: str | None
    haze_opacity: float


DAYLIGHT: Mapping[TimeOfDay, Daylight] = MappingProxyType(
    {
        TimeOfDay.MORNING: Daylight(
            sky=("#8cc4ee", "#cfe6f2", "#ffeccf"),
            backdrop_tint="#fff0de",
            figure_tint="#fff6ea",
            indoor_backdrop_tint="#fff2e2",
            indoor_figure_tint="#fff7ee",
            lamplit_backdrop_tint="#fff5e8",
            lamplit_figure_tint="#fff9f2",
            rim=None,
            sun="#fff3cf",
            cloud_light="#fffaf2",
            cloud_shade="#e3d6dd",
            window="#fff1d6",
            lamp=0.0,
            shaft="#ffefc4",
            haze="#ffeccf",
            halo="#fffdf5",
            halo_opacity=1.0,
        ),
        TimeOfDay.NOON: Daylight(
            sky=("#5fb0ee", "#a9d9f7", "#e6f5fb"),
            backdrop_tint=WHITE,
            figure_tint=WHITE,
            indoor_backdrop_tint=WHITE,
            indoor_figure_tint=WHITE,
            lamplit_backdrop_tint=WHITE,
            lamplit_figure_tint=WHITE,
            rim=None,
            sun="#fffbe8",
            cloud_light="#ffffff",
            cloud_shade="#c9def0",
            window="#d9f0ff",
            lamp=0.0,
            shaft="#fff8dc",
            haze="#e6f5fb",
            halo="#fffdf5",
            halo_opacity=1.0,
        ),
        TimeOfDay.SUNSET: Daylight(
            sky=("#514a9c", "#c96a94", "#ff9d6a", "#ffd98f"),
            backdrop_tint="#ffc4a2",
            figure_tint="#ffd9c4",
            indoor_backdrop_tint="#ffcfb2",
            indoor_figure_tint="#ffdfcd",
            lamplit_backdrop_tint="#ffd8bf",
            lamplit_figure_tint="#ffe6d8",
            rim="#ffb066",
            sun="#fff0b8",
            cloud_light="#ffb79a",
            cloud_shade="#a8618f",
            window="#ffc98a",
            lamp=0.4,
            shaft="#ffb870",
            haze="#ffd98f",
            halo="#fff3e2",
            halo_opacity=0.8,
        ),
        TimeOfDay.NIGHT: Daylight(
            sky=("#0d1534", "#1d2a5c", "#3b4c8c"),
            backdrop_tint="#7684c4",
            figure_tint="#bac2ee",
            indoor_backdrop_tint="#a08e96",
            indoor_figure_tint="#e6d8d2",
            lamplit_backdrop_tint="#dcd6d1",
            lamplit_figure_tint="#fdf8f3",
            rim="#8db2ff",
            sun="#f6f3dc",
            cloud_light="#33427a",
            cloud_shade="#222d5a",
            window="#22305e",
            lamp=1.0,
            shaft="#9ab4ff",
            haze="#2a3668",
            halo="#8fa8f0",
            halo_opacity=0.45,
        ),
    }
)
"""The light of each time of day."""

WEATHER_LIGHT: Mapping[Weather, WeatherLight] = MappingProxyType(
    {
        Weather.CLEAR: WeatherLight(
            overcast=0.0,
            sky=WHITE,
            night_sky=WHITE,
            backdrop_tint=WHITE,
            figure_tint=WHITE,
            haze=None,
            haze_opacity=0.0,
        ),
        Weather.RAIN: WeatherLight(
            overcast=0.7,
            sky="#8b97ac",
            night_sky="#1a2140",
            backdrop_tint="#b2bcd2",
            figure_tint="#d0d6e4",
            haze=None,
            haze_opacity=0.0,
        ),
        Weather.SNOW: WeatherLight(
            overcast=0.6,
            sky="#b9c6d6",
            night_sky="#26305a",
            backdrop_tint="#e6ecf6",
            figure_tint="#eef1f8",
            haze="#e4ebf4",
            haze_opacity=0.10,
        ),
        Weather.FOG: WeatherLight(
            overcast=0.8,
            sky="#c3ccd4",
            night_sky="#39436a",
            backdrop_tint="#e6e9ee",
            figure_tint="#eef0f2",
            haze="#cfd6dc",
            haze_opacity=0.30,
        ),
    }
)
"""What each weather does to the light outdoors."""

NIGHT_HAZE = "#4a5680"
"""What fog and falling snow look like at night, away from lamps."""

LAMP_RIM = "#ffe0b4"
LAMP_HALO = "#fff1dc"
"""The edge that lamps light on a figure and the glow behind it, at night in rooms where they stay on."""


def daylight(time: TimeOfDay) -> Daylight:
    """The colours of a time of day."""
    return DAYLIGHT[time]


def multiplied(first: str, second: str) -> str:
    """The product of two `#rrggbb` colours: one tint that does what both do one after the other."""
    pairs = ((int(first[at : at + 2], 16), int(second[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a * b / 255):02x}" for a, b in pairs)


def scene_light(time: TimeOfDay, weather: Weather, indoor: bool, lamplit: bool = False) -> SceneLight:
    """What to lay over a set and its figures. Under a roof a covered sky dims the day a little.

    `lamplit` is for rooms where the lamps stay on at night: shops, offices, trains.
    """
    day = DAYLIGHT[time]
    if indoor:
        lit_at_night = lamplit and time is TimeOfDay.NIGHT
        lamps_alone = lamplit or time is TimeOfDay.NIGHT
        dimming = WHITE if lamps_alone else WEATHER_LIGHT[weather].figure_tint
        return SceneLight(
            backdrop_tint=multiplied(day.lamplit_backdrop_tint if lamplit else day.indoor_backdrop_tint, dimming),
            figure_tint=multiplied(day.lamplit_figure_tint if lamplit else day.indoor_figure_tint, dimming),
            rim=LAMP_RIM if lit_at_night else day.rim,
            halo=LAMP_HALO if lit_at_night else day.halo,
            halo_opacity=day.halo_opacity,
            haze=day.haze,
            haze_opacity=0.0,
        )
    sky = WEATHER_LIGHT[weather]
    night = time is TimeOfDay.NIGHT
    return SceneLight(
        backdrop_tint=multiplied(day.backdrop_tint, sky.backdrop_tint),
        figure_tint=multiplied(day.figure_tint, sky.figure_tint),
        rim=day.rim if weather is Weather.CLEAR or night else None,
        halo=day.halo,
        halo_opacity=day.halo_opacity,
        haze=NIGHT_HAZE if night and sky.haze else sky.haze or day.haze,
        haze_opacity=sky.haze_opacity,
    )
