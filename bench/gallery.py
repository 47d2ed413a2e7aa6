"""`python -m bench.gallery [name …]` draws what the offline painter can draw as contact sheets into docs/art/.

In: nothing, or the names of sheets. Out: one JPEG a sheet. Never: a network, a picture that the painter didn't draw.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from bench.contact_sheet import Tile, contact_sheet, save
from bench.generated import generated_panels
from comic.cast import (
    Accessory,
    Age,
    BackHair,
    Character,
    EyeShape,
    FaceShape,
    FacialHair,
    Fringe,
    Look,
    Outfit,
    Presentation,
    Species,
)
from comic.story import Language
from comic.storyboard import (
    Angle,
    ArtBrief,
    Backdrop,
    Effect,
    Expression,
    Facing,
    Mood,
    Place,
    Pose,
    Prop,
    Setting,
    Shot,
    Staging,
    TimeOfDay,
    Turn,
    Weather,
)
from engines.illustrator.contact import TOUCHING
from engines.illustrator.painter import paint_panel

ART = Path(__file__).resolve().parent.parent / "docs" / "art"
STORIES = (
    (Language.KOREAN, "비 오는 밤, 옥상에서 수아는 오래된 친구 도윤에게 숨겨 온 비밀을 고백한다."),
    (Language.KOREAN, "황궁의 무도회에서 공주 리아가 기사 카일에게 칼을 건네며 도망치자고 한다."),
    (Language.ENGLISH, "Leo and Ana find a stray cat at the convenience store on a snowy night and name it Tofu."),
)
PANELS_A_STORY = 8

CAST = tuple(
    Character(name=name, look=Look.model_validate(look))
    for name, look in (
        ("Mina", {"hair": "#5a3426", "eyes": "#7a4a2c", "outfit": Outfit.UNIFORM}),
        (
            "Jun",
            {
                "presentation": Presentation.MASCULINE,
                "age": Age.ADULT,
                "fringe": Fringe.DOWN,
                "back_hair": BackHair.SHORT,
                "hair": "#20202c",
                "eyes": "#3f5a8a",
                "face": FaceShape.SQUARE,
                "eye_shape": EyeShape.NARROW,
                "outfit": Outfit.COAT,
                "outfit_colours": ("#6a5140", "#e8e2d8", "#33405a"),
            },
        ),
        (
            "Sora",
            {
                "age": Age.ADULT,
                "hair": "#d06a8a",
                "back_hair": BackHair.BOB,
                "fringe": Fringe.BLUNT,
                "face": FaceShape.HEART,
                "eye_shape": EyeShape.UPTURNED,
                "outfit": Outfit.SWEATER,
                "outfit_colours": ("#e6b23c", "#f4f4f6", "#4a5a8a"),
            },
        ),
        (
            "Bo",
            {
                "presentation": Presentation.MASCULINE,
                "age": Age.CHILD,
                "hair": "#8a5a2c",
                "fringe": Fringe.MESSY,
                "back_hair": BackHair.SHORT,
                "face": FaceShape.ROUND,
                "outfit": Outfit.HOODIE,
                "outfit_colours": ("#3f8f6a", "#e8e2d8", "#33405a"),
            },
        ),
        (
            "Amara",
            {
                "age": Age.ADULT,
                "skin": "#8a5638",
                "hair": "#241a1c",
                "back_hair": BackHair.BUN,
                "fringe": Fringe.BACK,
                "accessory": Accessory.EARRING,
                "outfit": Outfit.DRESS,
                "outfit_colours": ("#b23a6a", "#f6d8c8", "#5a2a4a"),
            },
        ),
        (
            "Mr Kang",
            {
                "presentation": Presentation.MASCULINE,
                "age": Age.ELDER,
                "hair": "#c9c9ce",
                "fringe": Fringe.SWEPT,
                "back_hair": BackHair.SHORT,
                "facial_hair": FacialHair.FULL,
                "glasses": True,
                "outfit": Outfit.HANBOK,
                "outfit_colours": ("#4a6a8a", "#f4efe2", "#8a3a3a"),
            },
        ),
    )
)


def brief(shot: Shot, cast: tuple[Character, ...], staging: tuple[Staging, ...], **changes: object) -> ArtBrief:
    """A plain panel of these people, changed as wished."""
    fields: dict[str, object] = {
        "shot": shot,
        "angle": Angle.EYE,
        "width_px": 480,
        "height_px": 480,
        "staging": staging,
        "cast": cast,
        "setting": Setting.PARK,
        "set_seed": 3,
        "time": TimeOfDay.NOON,
        "weather": Weather.CLEAR,
        "mood": Mood.NEUTRAL,
        "backdrop": Backdrop.NONE,
        "effects": (),
        "balloons": 0,
        "art_prompt": "",
        "seed": 3,
    }
    return ArtBrief.model_validate(fields | changes)


def staged(character: Character, **how: object) -> Staging:
    return Staging.model_validate({"name": character.name, **how})


def _tile(label: str, order: ArtBrief) -> Tile:
    return label.replace("_", " "), paint_panel(order).picture


def _alone(label: str, shot: Shot, character: Character, how: dict[str, object], **changes: object) -> Tile:
    return _tile(label, brief(shot, (character,), (staged(character, **how),), **changes))


def _two(label: str, shot: Shot, **changes: object) -> Tile:
    near = Turn.BACK if shot is Shot.OVER_THE_SHOULDER else Turn.THREE_QUARTER
    staging = (
        staged(CAST[0], place=Place.LEFT, facing=Facing.RIGHT, expression=Expression.SMILE),
        staged(CAST[1], place=Place.RIGHT, facing=Facing.LEFT, turn=near),
    )
    return _tile(label, brief(shot, CAST[:2], staging, **changes))


def faces() -> Iterator[Tile]:
    for character, expression in itertools.product(CAST, Expression):
        yield _alone(expression, Shot.CLOSE_UP, character, {"expression": expression}, width_px=300, height_px=300)


def poses() -> Iterator[Tile]:
    for index, pose in enumerate(Pose):
        one, two = CAST[index % 3], CAST[(index + 1) % 3]
        if pose in (*TOUCHING, Pose.CARRY, Pose.RIDE):
            staging = (
                staged(one, pose=pose, place=Place.LEFT),
                staged(two, place=Place.RIGHT, facing=Facing.LEFT),
            )
            yield _tile(pose, brief(Shot.FULL, (one, two), staging, height_px=600))
        else:
            yield _alone(pose, Shot.FULL, one, {"pose": pose}, height_px=600)


def hands() -> Iterator[Tile]:
    for index, prop in enumerate(Prop):
        yield _alone(prop, Shot.INSERT, CAST[index % 5], {"pose": Pose.HOLD, "prop": prop}, setting=Setting.CAFE)
    for index, pose in enumerate(Pose):
        yield _alone(pose, Shot.INSERT, CAST[index % 5], {"pose": pose}, setting=Setting.CAFE)


def outfits() -> Iterator[Tile]:
    for outfit, character, turn in itertools.product(Outfit, CAST[:2], (Turn.THREE_QUARTER, Turn.BACK)):
        dressed = character.model_copy(update={"look": character.look.model_copy(update={"outfit": outfit})})
        label = outfit.value if turn is Turn.THREE_QUARTER else f"{outfit.value}, from behind"
        yield _alone(label, Shot.FULL, dressed, {"turn": turn}, height_px=640, setting=Setting.CORRIDOR)


def creatures() -> Iterator[Tile]:
    for species in Species:
        character = Character(name=species.value, look=Look(species=species, hair="#c98a4a", eyes="#4a8a5a"))
        for shot, expression in (
            (Shot.FULL, Expression.NEUTRAL),
            (Shot.CLOSE_UP, Expression.SMILE),
            (Shot.CLOSE_UP, Expression.ANGRY),
            (Shot.BUST, Expression.SURPRISED),
        ):
            label = f"{species.value}, {expression.value}"
            yield _alone(label, shot, character, {"expression": expression}, setting=Setting.VILLAGE)


def places() -> Iterator[Tile]:
    for setting, time in itertools.product(Setting, TimeOfDay):
        yield _tile(f"{setting}, {time}", brief(Shot.WIDE, (), (), setting=setting, time=time, height_px=360))


def shots() -> Iterator[Tile]:
    for angle, shot in itertools.product(Angle, Shot):
        setting = Setting.STREET if angle in (Angle.EYE, Angle.LOW) else Setting.CLASSROOM
        yield _two(f"{shot}, {angle}", shot, angle=angle, setting=setting, height_px=600)


def effects() -> Iterator[Tile]:
    for effect in Effect:
        yield _two(effect, Shot.WAIST, effects=(effect,), setting=Setting.ROOFTOP, time=TimeOfDay.SUNSET)
    for backdrop in Backdrop:
        yield _alone(f"backdrop {backdrop}", Shot.BUST, CAST[2], {"expression": Expression.SHOCKED}, backdrop=backdrop)
    for mood, time in itertools.product(Mood, (TimeOfDay.NOON, TimeOfDay.NIGHT)):
        yield _two(f"{mood}, {time}", Shot.WAIST, mood=mood, time=time, setting=Setting.BEDROOM)
    for weather in Weather:
        yield _two(weather, Shot.WAIST, weather=weather, setting=Setting.STREET)


def panels() -> Iterator[Tile]:
    for seed, (language, text) in enumerate(STORIES):
        for number, panel in enumerate(
            itertools.islice(generated_panels(text, language, seed, PANELS_A_STORY), PANELS_A_STORY), start=1
        ):
            order = panel.brief
            yield _tile(f"story {seed + 1}, panel {number}: {order.shot}", order)


SHEETS: Mapping[str, tuple[Callable[[], Iterator[Tile]], int, int]] = MappingProxyType(
    {
        "faces": (faces, 16, 100),
        "poses": (poses, 8, 200),
        "hands": (hands, 8, 190),
        "outfits": (outfits, 10, 160),
        "creatures": (creatures, 4, 260),
        "places": (places, 8, 220),
        "shots": (shots, 8, 200),
        "effects": (effects, 8, 200),
        "panels": (panels, 6, 260),
    }
)
"""Each sheet's tiles, its columns and the width of a tile in pixels."""


def draw(name: str, folder: Path = ART) -> int:
    """Draws one sheet into the folder and returns its size in bytes. Raises KeyError for a name it doesn't know."""
    tiles, columns, width_px = SHEETS[name]
    return save(contact_sheet(list(tiles()), columns, width_px), folder / f"{name}.jpg")


if __name__ == "__main__":
    for name in sys.argv[1:] or SHEETS:
        print(f"{name}: {draw(name) // 1024} KiB")
