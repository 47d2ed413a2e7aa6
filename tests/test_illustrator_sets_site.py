"""Places from their sides: turned sites, free floors, painter's order, and the view that a panel takes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from comic.storyboard import (
    Angle,
    ArtBrief,
    Backdrop,
    Facing,
    Mood,
    Setting,
    Shot,
    Staging,
    TimeOfDay,
    Turn,
    Weather,
)
from engines.illustrator.raster import rasterise
from engines.illustrator.sets.build import build_set
from engines.illustrator.sets.bus_stop import kerb_m
from engines.illustrator.sets.car import build_car
from engines.illustrator.sets.decor import add_plant
from engines.illustrator.sets.finish import Finish
from engines.illustrator.sets.free_floor import FreeFloor
from engines.illustrator.sets.lamps import draw_ceiling_panel
from engines.illustrator.sets.masonry import draw_masonry
from engines.illustrator.sets.mountain import place_firs, place_rocks
from engines.illustrator.sets.order import Bounds, painters_order
from engines.illustrator.sets.rocks import draw_rock
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.site import Side, Site
from engines.illustrator.sets.sky import Orb, draw_cloud
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.swivel_chair import build_office_chair
from engines.illustrator.sets.view import SetView, view_for
from engines.illustrator.sets.yard import Yard


@pytest.mark.parametrize("view", SetView)
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_turned_site_keeps_distances_and_hands(view: SetView, mirrored: bool) -> None:
    """Whatever the view, a point stays as far from the middle; only a mirror turns left and right around."""
    site = Site(Stage(800, 900, TimeOfDay.NOON, view=view), 5.0, mirrored)
    first, second = site.before_camera(2, 1), site.before_camera(0, 3)
    for (x, z), (east, north) in ((first, (2, 1)), (second, (0, 3))):
        assert x * x + (z - 5) ** 2 == pytest.approx(east * east + north * north)
    hand = first[0] * (second[1] - 5) - (first[1] - 5) * second[0]
    assert (hand > 0) is not mirrored


@pytest.mark.parametrize("view", SetView)
def test_a_footing_faces_the_camera_from_one_side_only(view: SetView) -> None:
    site = Site(Stage(800, 900, TimeOfDay.NOON, view=view), 5.0)
    facing = [side for side in Side if site.footing(0, 0, side).faces_camera]
    assert facing == [site.ahead.opposite]


def test_nothing_stands_where_people_stand_or_before_their_feet() -> None:
    floor = FreeFloor(((1.0, 4.0),))
    assert floor.is_blocked_by(Bounds(0.8, 1.6, 0, 1, 3.8, 4.4))
    assert floor.is_blocked_by(Bounds(0.4, 0.9, 0, 1, 2.4, 3.0))
    assert not floor.is_blocked_by(Bounds(-1.2, -0.6, 0, 1, 3.0, 4.0))
    assert not floor.is_blocked_by(Bounds(0.8, 1.6, 0, 1, 4.6, 5.2))
    assert floor.step_back > 1
    assert FreeFloor().step_back == 0


@pytest.mark.parametrize("setting", [Setting.CLASSROOM, Setting.OFFICE, Setting.CAFE, Setting.KITCHEN])
def test_people_stand_clear_of_furniture_and_a_wide_shot_sees_more_of_the_room(setting: Setting) -> None:
    def paths(*people: tuple[float, float]) -> int:
        place = build_set(setting, 800, 900, TimeOfDay.NOON, seed=1, people=people)
        return place.drawing.svg().count("<path")

    thin_things = 36
    assert paths() - thin_things < paths((-0.9, 2.6)) <= paths()
    assert paths((-0.7, 3.4), (0.7, 3.4)) > paths()


def test_somebody_who_sits_has_no_second_seat_beside_or_behind_them() -> None:
    floor = FreeFloor(((-0.6, 2.6),), ((-0.6, 2.6),))
    assert floor.has_seat_for(Bounds(-1.2, -0.8, 0, 1, 3.2, 3.7))
    assert not floor.has_seat_for(Bounds(1.5, 2.0, 0, 1, 3.2, 3.7))
    assert not floor.has_seat_for(Bounds(-1.2, -0.8, 0, 1, 6.0, 6.5))
    assert not FreeFloor(((-0.6, 2.6),)).has_seat_for(Bounds(-1.2, -0.8, 0, 1, 3.2, 3.7))


def test_nobody_who_sits_hides_the_legs_of_one_end_of_a_table() -> None:
    floor = FreeFloor(((0.6, 2.6),), ((0.6, 2.6),))
    assert floor.hides_an_end(Bounds(-0.5, 0.8, 0, 0.74, 3.2, 4.0))
    assert not floor.hides_an_end(Bounds(-1.6, -0.4, 0, 0.74, 3.2, 4.0))
    assert not floor.hides_an_end(Bounds(-0.5, 0.8, 0, 0.74, 6.0, 6.8))
    assert not floor.hides_an_end(Bounds(0.7, 1.0, 0, 0.74, 3.2, 4.0))
    assert not FreeFloor(((0.6, 2.6),)).hides_an_end(Bounds(-0.5, 0.8, 0, 0.74, 3.2, 4.0))


@pytest.mark.parametrize("setting", [Setting.CAFE, Setting.RESTAURANT, Setting.KITCHEN, Setting.BEDROOM])
def test_the_set_leaves_its_seats_out_where_people_bring_their_own(setting: Setting) -> None:
    people = ((-0.7, 3.2), (0.7, 3.2))

    def seats(sitters: tuple[tuple[float, float], ...]) -> int:
        place = build_set(setting, 800, 900, TimeOfDay.NOON, seed=1, people=people, sitters=sitters)
        return len(place.drawing.svg())

    assert seats(people) < seats(())


def test_nearer_blocks_are_drawn_later() -> None:
    far, near = Bounds(-1, 1, 0, 1, 6, 7), Bounds(-1, 1, 0, 1, 3, 4)
    lamp, table = Bounds(-0.1, 0.1, 0.75, 1.0, 4, 4.2), Bounds(-1, 1, 0, 0.75, 3.5, 5)
    assert painters_order([near, far], 1.5) == [1, 0]
    assert painters_order([lamp, table], 1.5) == [1, 0]
    assert painters_order([lamp, table], 0.5) == [0, 1]


BOX = st.tuples(
    st.floats(-4, 4), st.floats(0.2, 2), st.floats(0, 2), st.floats(0.2, 2), st.floats(1, 8), st.floats(0.2, 2)
)


@given(st.lists(BOX, min_size=1, max_size=8), st.floats(0.4, 5))
def test_every_block_is_drawn_once(boxes: list[tuple[float, ...]], eye: float) -> None:
    blocks = [Bounds(x, x + w, y, y + h, z, z + d) for x, w, y, h, z, d in boxes]
    assert sorted(painters_order(blocks, eye)) == list(range(len(blocks)))


def brief(shot: Shot, facing: Facing, seed: int = 1, set_seed: int = 1, turn: Turn = Turn.THREE_QUARTER) -> ArtBrief:
    staging = (Staging(name="a", facing=facing, turn=turn), Staging(name="b", facing=facing))
    return ArtBrief(
        shot=shot,
        angle=Angle.EYE,
        height_px=900,
        staging=staging,
        cast=(),
        setting=Setting.CAFE,
        set_seed=set_seed,
        time=TimeOfDay.NOON,
        weather=Weather.CLEAR,
        mood=Mood.NEUTRAL,
        backdrop=Backdrop.NONE,
        effects=(),
        balloons=0,
        art_prompt="",
        seed=seed,
    )


@pytest.mark.parametrize("shot", [Shot.CLOSE_UP, Shot.BUST, Shot.WAIST, Shot.OVER_THE_SHOULDER])
def test_shot_and_reverse_shot_look_to_two_sides_and_a_scene_keeps_them(shot: Shot) -> None:
    for set_seed in range(12):
        rights = {view_for(brief(shot, Facing.RIGHT, seed, set_seed)) for seed in range(8)}
        lefts = {view_for(brief(shot, Facing.LEFT, seed, set_seed)) for seed in range(8)}
        assert len(rights) == len(lefts) == 1
        assert rights != lefts
    axes = {view_for(brief(shot, Facing.RIGHT, 1, set_seed)) for set_seed in range(30)}
    assert len(axes) > 1


def test_establishing_shots_show_the_best_side() -> None:
    for seed in range(20):
        assert view_for(brief(Shot.WIDE, Facing.LEFT, seed)) is SetView.FACING
    fulls = [view_for(brief(Shot.FULL, Facing.LEFT, seed, set_seed=0)) for seed in range(60)]
    assert fulls.count(SetView.FACING) > 30
    nobody = brief(Shot.BUST, Facing.LEFT).model_copy(update={"staging": ()})
    assert view_for(nobody) is SetView.FACING
    assert view_for(brief(Shot.BUST, Facing.LEFT, turn=Turn.FRONT)) is SetView.FACING


def test_field_stones_stay_on_their_wall() -> None:
    stage = Stage(800, 800, TimeOfDay.NOON)
    placed: list[tuple[float, float]] = []

    def place(u: float, y: float) -> tuple[float, float, float]:
        placed.append((u, y))
        return u, y, 5.0

    draw_masonry(stage, place, -1.5, 2.0, 0.6, 3, "#b3a998", stage.random("wall"))
    assert len(placed) > 3 * 6 * 4
    assert all(-1.5 <= u <= 2.0 and 0.0 <= y <= 0.6 for u, y in placed)


@settings(max_examples=25, deadline=None)
@given(st.floats(3.0, 8.0), st.floats(-3.0, 3.0), st.floats(0.4, 1.2), st.booleans())
def test_a_rock_lies_in_its_ground(z: float, x: float, size: float, is_grassy: bool) -> None:
    """Its foot is no straight line, and what lies before it comes up over it."""
    stage = Stage(800, 900, TimeOfDay.NOON, Weather.FOG, seed=4)
    stage.drawing.rect(0, 0, 800, 900, "#00ff00")
    draw_rock(stage, x, z, size, "#ff0000", "#00ff00", is_grassy)
    picture = np.asarray(rasterise(stage.drawing).convert("RGB")).astype(int)
    is_stone = picture[..., 0] > picture[..., 1] + 40
    columns = [column for column in range(800) if is_stone[:, column].any()]
    assume(len(columns) > 30)
    feet = [int(np.flatnonzero(is_stone[:, column]).max()) for column in columns]
    assert max(feet) - min(feet) > 0.04 * len(columns)


def test_no_rock_lies_over_the_foot_of_a_tree() -> None:
    for seed in range(12):
        stage = Stage(800, 900, TimeOfDay.NOON, seed=seed)
        firs = place_firs(stage, 1)
        rocks = place_rocks(stage.random_here("mountain"), 1, firs)
        assert rocks
        for x, z, size in rocks:
            near = [fir for fir in firs if abs(fir[1] - z) < 1.5]
            assert all(abs(x / z - fir_x / fir_z) > 0.5 * size / z for fir_x, fir_z, _ in near)


@pytest.mark.parametrize("view", [SetView.FACING, SetView.LEFT, SetView.RIGHT])
@pytest.mark.parametrize("people", [((-0.6, 2.4), (0.6, 2.8)), ((0.0, 6.0),)])
def test_who_waits_for_a_bus_stands_on_the_pavement(view: SetView, people: tuple[tuple[float, float], ...]) -> None:
    stage = Stage(800, 900, TimeOfDay.NOON, view=view, floor=FreeFloor(people))
    assert kerb_m(stage) < min(z for _, z in people) - 0.5


def test_who_walks_in_a_street_walks_on_its_pavement() -> None:
    """Under the feet of somebody in the middle lies the same paving as beside them, whatever the camera looks at."""
    for view in SetView:
        stage = Stage(800, 900, TimeOfDay.NOON, seed=5, view=view)
        place = build_set(Setting.STREET, 800, 900, TimeOfDay.NOON, seed=5, view=view)
        picture = np.asarray(rasterise(place.drawing).convert("RGB")).astype(int)
        x, y = (round(value) for value in stage.project(0.1, 0.12, 2.4))
        paving = np.array([201, 195, 194])
        assert np.abs(picture[y - 4 : y + 4, x - 4 : x + 4] - paving).mean() < 14


@pytest.mark.parametrize("facing", Side)
def test_a_car_shows_round_wheels_and_glass_from_every_side(facing: Side) -> None:
    stage = Stage(800, 600, TimeOfDay.NOON)
    build_car(Site(stage, 0.0, laid_anew=True).piece(1.2, 6.5, facing), "#00c000").draw()
    picture = np.asarray(rasterise(stage.drawing)).astype(int)
    shown = picture[..., 3] > 200
    is_green = shown & (picture[..., 1] > picture[..., 0] + 30) & (picture[..., 1] > picture[..., 2] + 30)
    is_black = shown & (picture[..., :3].max(axis=2) < 60)
    is_glass = shown & (picture[..., 2] > picture[..., 0] + 25) & (picture[..., 2] > picture[..., 1])
    assert is_green.sum() > is_black.sum() > 0.01 * shown.sum()
    assert is_glass.sum() > 0.04 * shown.sum()
    lowest = np.flatnonzero(is_black.any(axis=1)).max()
    assert lowest >= np.flatnonzero(is_green.any(axis=1)).max()


@pytest.mark.parametrize("floor", [FreeFloor(((0.5, 2.8),)), FreeFloor(close=((0.25, 1.4),))])
def test_no_lamp_sticks_out_of_somebody(floor: FreeFloor) -> None:
    """A thin thing behind people is left out, a broad one stays, and so does a thin one beside them."""
    yard = Yard(Site(Stage(800, 900, TimeOfDay.NOON, floor=floor), 0.0, laid_anew=True))
    drawn: list[str] = []
    for name, x, is_thin in (("lamp", 1.5, True), ("tree", 1.5, False), ("other lamp", -2.4, True)):
        yard.sprite(x, 8.0, lambda x, z, name=name: drawn.append(name), is_thin=is_thin)
    yard.draw()
    assert sorted(drawn) == ["other lamp", "tree"]


def test_no_plant_sticks_out_of_somebody() -> None:
    """Of one whose pot is hidden leaves would grow from a head."""
    finish = Finish("#ffffff", "#ffffff", "#ffffff", "#c0c0c0")

    def leaves(floor: FreeFloor) -> int:
        stage = Stage(800, 900, TimeOfDay.NOON, floor=floor)
        room = Room(stage, Measures(6.0, 8.0, 2.8), finish, frozenset())
        add_plant(room, 0.8, 2.0, 1.0)
        room.draw_pieces()
        return len(stage.drawing.svg())

    assert leaves(FreeFloor(close=((0.25, 2.0),))) < leaves(FreeFloor(close=((-0.8, 2.0),)))


def test_a_lamp_lies_in_its_ceiling() -> None:
    """Lamp and frame share the ceiling's plane: around the lamp the frame is as broad on the left as on the right."""
    stage = Stage(800, 900, TimeOfDay.NOON)
    finish = Finish("#ffffff", "#ffffff", "#ffffff", "#c0c0c0")
    room = Room(stage, Measures(6.0, 8.0, 2.8), finish, frozenset())
    draw_ceiling_panel(room, 0.0, 0.0, 1.2, 0.8)
    picture = np.asarray(rasterise(stage.drawing)).astype(int)
    rows = [row for row in picture if row[:, 3].min(initial=255) == 0 and row[400, 0] > 250]
    assert len(rows) > 10
    for row in rows:
        is_frame = (row[:, 3] > 250) & (row[:, 0] < 240)
        assert abs(int(is_frame[:400].sum()) - int(is_frame[400:].sum())) <= 2
        assert is_frame.sum() > 2


def test_a_chair_hides_the_light_behind_it() -> None:
    stage = Stage(800, 900, TimeOfDay.NIGHT)
    room = Room(stage, Measures(6.0, 8.0, 2.8), Finish("#ffffff", "#ffffff", "#ffffff", "#ffffff"), frozenset())
    stage.front(-3, 3, 0, 2.6, 7.5, "#ffffff", glowing=True)
    room.add(build_office_chair(room.piece(0.0, 0.6, Side.NORTH), "#204060"))
    room.draw_pieces()
    x, y = (round(value) for value in stage.project(0.0, 0.8, room.before_camera(0.0, 0.6)[1]))
    glow = np.asarray(rasterise(stage.glow))
    assert glow[y, x, :3].max() < 30
    assert glow[y, x + 200, :3].max() > 220


@pytest.mark.parametrize("setting", [Setting.VILLAGE, Setting.ALLEY])
def test_walls_throw_their_shadows_to_the_right_as_people_do(setting: Setting) -> None:
    """Whichever way a lane is mirrored, its left edge lies in the shade and its right edge in the light."""
    for seed in range(6):
        place = build_set(setting, 800, 900, TimeOfDay.MORNING, seed=seed)
        picture = np.asarray(rasterise(place.drawing).convert("L")).astype(int)
        stage = Stage(800, 900, TimeOfDay.MORNING)
        shaded, lit = [], []
        for z in np.arange(2.7, 3.6, 0.05):
            for x in np.arange(0.7, 1.15, 0.05):
                for side, tones in ((-1, shaded), (1, lit)):
                    across, down = stage.project(side * x, 0, z)
                    tones.append(picture[round(down), round(across)])
        assert np.median(shaded) < np.median(lit) - 5


def test_people_far_away_stand_on_the_sand_and_on_the_roof() -> None:
    """A camera that steps back for them sees ground from its feet on, and no sea where they stand."""
    for setting in (Setting.SEASIDE, Setting.ROOFTOP):
        place = build_set(setting, 800, 900, TimeOfDay.NOON, seed=6, people=((-0.8, 9.0), (0.8, 9.0)))
        picture = np.asarray(rasterise(place.drawing).convert("RGB")).astype(int)
        stage = Stage(800, 900, TimeOfDay.NOON)
        spots = [stage.project(0.2, 0, 9.0), (400.0, 890.0)]
        for x, y in spots:
            red, _, blue = picture[round(y) - 2 : round(y) + 2, round(x) - 2 : round(x) + 2].reshape(-1, 3).mean(axis=0)
            assert red > blue


def test_no_cloud_cuts_the_sun() -> None:
    stage = Stage(800, 900, TimeOfDay.NOON)
    orb = Orb(0.2, 0.5, 30)
    assert orb.touches_cloud(stage, 400, 160, 200, 60)
    assert orb.touches_cloud(stage, 400, 240, 200, 60)
    assert not orb.touches_cloud(stage, 400, 400, 200, 60)
    assert not orb.touches_cloud(stage, 400, 160, 320, 60)


@pytest.mark.parametrize("setting", [Setting.STREET, Setting.ALLEY, Setting.VILLAGE])
@pytest.mark.parametrize("view", [SetView.LEFT, SetView.RIGHT])
def test_a_camera_that_steps_back_across_a_street_sees_ground_at_its_feet(setting: Setting, view: SetView) -> None:
    for seed in range(4):
        far = ((0.0, 6.0),)
        place = build_set(setting, 400, 560, TimeOfDay.NOON, Weather.CLEAR, seed, 0.0, 4.2, view, far)
        foot = np.asarray(rasterise(place.drawing, size_px=(100, 140)).convert("RGB"), float)[-6:]
        assert np.abs(foot[:, :50].mean((0, 1)) - foot[:, 50:].mean((0, 1))).max() < 12, "no house beside the camera"
        assert foot.mean((0, 1))[2] < 215, "no sky"


def test_a_cloud_has_no_holes() -> None:
    stage = Stage(400, 300, TimeOfDay.NOON)
    draw_cloud(stage, 200, 150, 120, stage.random("cloud"), 1.0)
    alpha = np.asarray(rasterise(stage.drawing, size_px=(400, 300)))[..., 3] > 128
    for column in alpha.T[110:290]:
        (seen,) = np.nonzero(column)
        assert len(seen) == seen[-1] - seen[0] + 1
