"""Creatures: every species plays every pose, turn, expression and shot, with heads and mouths where they are drawn."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import ImageChops

from comic.cast import Character, Look, Species
from comic.storyboard import (
    Angle,
    ArtBrief,
    Backdrop,
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
    Voice,
    Weather,
)
from engines.illustrator.body.figure import Figure
from engines.illustrator.colour import shade
from engines.illustrator.creatures.creature import ANATOMY_OF, Creature
from engines.illustrator.creatures.hide import Hide, hide_of, seeds_of
from engines.illustrator.framing import frame_panel
from engines.illustrator.painter import paint_panel, paint_sheet
from engines.illustrator.performer import Performer, performer
from engines.illustrator.raster import rasterise
from engines.illustrator.subjects import subjects_of
from engines.illustrator.svg import Drawing, translate
from engines.ports import SheetBrief

CREATURES = tuple(ANATOMY_OF)
ANIMALS = (Species.CAT, Species.DOG, Species.BIRD)
COAT = "#d9924f"
GROWN = Figure(Look(), Expression.NEUTRAL, Pose.STAND, Turn.FRONT)


def look_of(species: Species, seed: int = 4, **changes: object) -> Look:
    return Look.model_validate({"species": species, "hair": COAT, "eyes": "#5fae5a", "seed": seed} | changes)


def creature(
    species: Species,
    pose: Pose = Pose.STAND,
    turn: Turn = Turn.THREE_QUARTER,
    expression: Expression = Expression.NEUTRAL,
    seed: int = 4,
    voice: Voice = Voice.SILENT,
) -> Creature:
    return Creature(look_of(species, seed), expression, pose, turn, voice=voice)


def svg_of(who: Performer) -> str:
    drawing = Drawing(100, 100)
    who.draw(drawing)
    return drawing.svg()


def panel(shot: Shot, *cast: tuple[Species, Staging], **changes: object) -> ArtBrief:
    people = tuple(Character(name=staging.name, look=look_of(species)) for species, staging in cast)
    fields: dict[str, object] = {
        "shot": shot,
        "angle": Angle.EYE,
        "width_px": 200,
        "height_px": 250,
        "staging": tuple(staging for _, staging in cast),
        "cast": people,
        "setting": Setting.PARK,
        "set_seed": 1,
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


def covered(who: Performer) -> np.ndarray:
    """Where it is drawn: rows and columns of 4 local units, the origin at row 450 of 550, column 250."""
    drawing = Drawing(2000, 2200)
    with drawing.group(transform=translate(1000, 1800)):
        who.draw(drawing)
    return np.asarray(rasterise(drawing, size_px=(500, 550)).getchannel("A")) > 40


@pytest.mark.parametrize("species", CREATURES)
def test_every_pose_and_turn_is_drawn_the_same_twice(species: Species) -> None:
    for pose, turn in itertools.product(Pose, Turn):
        drawn = svg_of(creature(species, pose, turn))
        assert drawn.count("<path") > 8
        if turn is Turn.THREE_QUARTER:
            assert drawn == svg_of(creature(species, pose, turn))


@pytest.mark.parametrize("species", CREATURES)
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
def test_no_two_expressions_look_alike(species: Species, turn: Turn) -> None:
    drawn = {svg_of(creature(species, turn=turn, expression=expression)) for expression in Expression}
    assert len(drawn) == len(Expression)


@pytest.mark.parametrize("species", CREATURES)
@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("pose", [Pose.STAND, Pose.RUN, Pose.SIT, Pose.WAVE, Pose.LIE, Pose.JUMP])
def test_the_anchors_lie_on_what_is_drawn(species: Species, pose: Pose, turn: Turn) -> None:
    who = creature(species, pose, turn)
    anchors, drawn = who.anchors, covered(who)
    head, face = anchors.head, anchors.face
    assert head.grown(1).holds(face.centre)
    assert head.grown(1).holds(anchors.mouth)
    assert anchors.face_visible is (turn is not Turn.BACK)
    left, right = (round(x / 4) + 250 for x in (head.x0, head.x1))
    top, bottom = (round(y / 4) + 450 for y in (head.y0, head.y1))
    assert drawn[top:bottom, left:right].mean() > 0.5, "the head box is mostly head"
    columns = drawn[:, left + (right - left) // 4 : right - (right - left) // 4]
    first = int(np.flatnonzero(columns.any(axis=1))[0])
    assert abs(first - top) < 0.35 * (bottom - top), "the box begins where the head does"


@pytest.mark.parametrize("species", CREATURES)
def test_a_gaze_turns_the_eyes(species: Species) -> None:
    who = creature(species)
    straight = svg_of(who)
    who.gaze = (0.6, 0.2)
    assert svg_of(who) != straight


@pytest.mark.parametrize("species", CREATURES)
def test_light_comes_from_the_side_that_is_told(species: Species) -> None:
    who = creature(species)
    left = svg_of(who)
    who.light_side = -1
    assert svg_of(who) != left


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("species", CREATURES)
def test_seeds_and_coats_tell_two_of_a_kind_apart(species: Species, seed: int) -> None:
    plain = svg_of(creature(species, seed=seed))
    grey = Creature(look_of(species, seed, hair="#777788"), Expression.NEUTRAL, Pose.STAND, Turn.THREE_QUARTER)
    assert svg_of(grey) != plain
    assert len({svg_of(creature(species, seed=other)) for other in range(6)}) >= 3


def test_a_spoken_line_opens_the_mouth_and_sits_an_animal_down() -> None:
    for species in ANIMALS:
        silent, talking = creature(species), creature(species, voice=Voice.TALKING)
        assert svg_of(silent) != svg_of(talking)


def test_animals_reach_a_knee_a_thigh_and_a_shin() -> None:
    knee = GROWN.ground_y - GROWN.skeleton.near_leg.knee[1]
    hips = GROWN.ground_y - GROWN.hip_y
    heights = {species: creature(species).standing_height for species in ANIMALS}
    assert 0.7 * knee < heights[Species.CAT] < 1.1 * knee
    assert knee < heights[Species.DOG] < hips
    assert 0.4 * knee < heights[Species.BIRD] < 0.85 * knee
    larger = Creature(look_of(Species.CAT, height=1.5), Expression.NEUTRAL, Pose.STAND, Turn.FRONT)
    assert 1.2 * heights[Species.CAT] < larger.standing_height < 1.5 * heights[Species.CAT], "larger, but no pony"


@pytest.mark.parametrize("seed", range(4))
def test_animals_heads_are_smaller_than_a_person_s(seed: int) -> None:
    person = GROWN.anchors.head
    dog, cat = (creature(species, seed=seed).anchors for species in (Species.DOG, Species.CAT))
    tall = Creature(look_of(Species.DOG, seed, height=1.2), Expression.NEUTRAL, Pose.SIT, Turn.THREE_QUARTER).anchors
    assert 0.6 < dog.face.height / (0.72 * person.height) < 0.85
    assert 0.45 < cat.face.height / (0.72 * person.height) < 0.75
    assert max(dog.head.width, tall.head.width) < person.width


def test_a_raised_paw_is_offered_from_a_round_shoulder() -> None:
    drawn = covered(creature(Species.DOG, Pose.WAVE, Turn.THREE_QUARTER))
    seated = covered(creature(Species.DOG, Pose.SIT, Turn.THREE_QUARTER))
    paw = drawn & ~seated
    rows, columns = np.nonzero(paw)
    lowest_chest = 450 - 40
    assert columns.max() > np.nonzero(seated[:lowest_chest])[1].max(), "ahead of the chest"
    assert rows.min() > np.flatnonzero(drawn.any(axis=1))[0] + 40, "not as high as the head"


def test_a_goblin_wears_no_cloth_of_its_own_colour() -> None:
    goblins = [
        svg_of(Creature(look_of(Species.MONSTER, 2, hair=hair), Expression.NEUTRAL, Pose.STAND, Turn.FRONT))
        for hair in ("#e0a040", "#5a78a8")
    ]
    assert "#e5b04c" not in goblins[0]
    assert "#e5b04c" in goblins[1]


@pytest.mark.parametrize("species", CREATURES)
def test_a_creature_costs_no_more_than_a_person(species: Species) -> None:
    poses = (Pose.STAND, Pose.SIT, Pose.RUN)
    person = max(
        len(svg_of(Figure(Look(), Expression.CRY, pose, turn))) for turn, pose in itertools.product(Turn, poses)
    )
    for turn, pose, seed in itertools.product(Turn, poses, range(4)):
        assert len(svg_of(creature(species, pose, turn, Expression.CRY, seed))) < 1.1 * person


@pytest.mark.parametrize("shot", Shot)
@pytest.mark.parametrize("species", CREATURES)
def test_every_shot_of_one_creature_shows_its_face(species: Species, shot: Shot) -> None:
    brief = panel(shot, (species, Staging(name="Nabi", voice=Voice.TALKING)))
    painting = paint_panel(brief)
    assert painting.picture.size == (200, 250)
    if shot is Shot.INSERT:
        return
    (subject,) = painting.artwork.subjects
    assert subject.confidence == 1.0
    assert subject.head.holds(subject.mouth)
    if shot is Shot.CLOSE_UP:
        assert 0.38 * 250 < subject.head.height < 0.75 * 250


@pytest.mark.parametrize("shot", [Shot.CLOSE_UP, Shot.BUST, Shot.WAIST, Shot.FULL, Shot.WIDE, Shot.OVER_THE_SHOULDER])
@pytest.mark.parametrize("species", CREATURES)
def test_beside_a_person_both_are_seen(species: Species, shot: Shot) -> None:
    person = Staging(name="Mina", place=Place.LEFT)
    beast = Staging(name="Nabi", place=Place.RIGHT, facing=Facing.LEFT, voice=Voice.TALKING)
    for order in ((0, 1), (1, 0)):
        cast = [(Species.HUMAN, person), (species, beast)]
        frame = frame_panel(panel(shot, *(cast[index] for index in order)))
        subjects = {subject.name: subject for subject in subjects_of(frame, 400, 500)}
        assert set(subjects) == {"Mina", "Nabi"}
        if shot is not Shot.OVER_THE_SHOULDER:
            own = next(stand for stand in frame.stands if stand.name == "Nabi").anchors.head.scaled(0.5)
            assert subjects["Nabi"].head.area > 0.8 * own.area, "its head is not cut off"


STAGED = st.builds(
    Staging,
    name=st.just("somebody"),
    expression=st.sampled_from(Expression),
    pose=st.sampled_from(Pose),
    turn=st.sampled_from(Turn),
    facing=st.sampled_from(Facing),
    place=st.sampled_from(Place),
    prop=st.sampled_from(Prop),
    voice=st.sampled_from(Voice),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.sampled_from(Species), STAGED), min_size=1, max_size=3),
    st.sampled_from(Shot),
    st.integers(0, 9),
    st.integers(0, 2),
)
def test_any_company_gives_a_picture_of_its_size_the_same_twice(
    cast: list[tuple[Species, Staging]], shot: Shot, seed: int, balloons: int
) -> None:
    brief = panel(shot, *cast, seed=seed, balloons=balloons)
    first, second = paint_panel(brief), paint_panel(brief)
    assert first.picture.size == (200, 250)
    assert ImageChops.difference(first.picture, second.picture).getbbox() is None
    for subject in first.artwork.subjects:
        assert 0 <= subject.head.x0 < subject.head.x1 <= 200
        assert 0 <= subject.head.y0 < subject.head.y1 <= 250
        assert subject.head.holds(subject.mouth)


@pytest.mark.parametrize("species", CREATURES)
def test_a_sheet_shows_a_creature_from_all_sides(species: Species) -> None:
    painting = paint_sheet(SheetBrief(character=Character(name="Nabi", look=look_of(species)), seed=1))
    assert len(painting.artwork.subjects) == 8
    whole = painting.artwork.subjects[0].head
    assert whole.height > 60, "an animal fills its sheet"


def test_a_look_of_a_person_stays_a_figure() -> None:
    assert isinstance(performer(Look(), Expression.NEUTRAL, Pose.STAND, Turn.FRONT), Figure)


@pytest.mark.parametrize("seed", range(3))
def test_a_ghost_is_translucent_fades_and_touches_nothing(seed: int) -> None:
    ghost = creature(Species.GHOST, seed=seed)
    drawing = Drawing(800, 1600)
    with drawing.group(transform=translate(400, 1500)):
        ghost.draw(drawing)
    alpha = rasterise(drawing, size_px=(200, 400)).getchannel("A")
    assert 180 < alpha.getextrema()[1] < 250
    assert alpha.crop((0, 366, 200, 400)).getextrema()[1] == 0, "nothing near the ground"
    assert ghost.soles == ()


def test_a_monster_towers_over_a_person_and_stands_to_speak() -> None:
    monster = creature(Species.MONSTER, voice=Voice.TALKING)
    assert monster.standing_height > 1.05 * GROWN.standing_height
    assert monster.girth > 2 * GROWN.girth
    assert monster.ground_y - monster.anchors.head.y0 == pytest.approx(monster.standing_height, rel=0.05)


@pytest.mark.parametrize("pose", [Pose.THINK, Pose.ARMS_CROSSED, Pose.PHONE])
def test_a_monster_stands_in_poses_that_an_animal_sits_through(pose: Pose) -> None:
    standing = creature(Species.MONSTER).anchors.head
    assert creature(Species.MONSTER, pose).anchors.head == standing
    assert creature(Species.MONSTER, Pose.SIT).anchors.head.y0 > standing.y0


@pytest.mark.parametrize("pose", [Pose.SIT, Pose.KNEEL])
def test_a_monster_sits_only_where_its_feet_are_seen_on_a_floor(pose: Pose) -> None:
    seen = {}
    for shot in (Shot.BUST, Shot.FULL):
        stand = frame_panel(panel(shot, (Species.MONSTER, Staging(name="Grim", pose=pose)))).stands[0]
        head = stand.figure.anchors.head
        seen[shot] = head.y0
    assert seen[Shot.BUST] < seen[Shot.FULL] - 100


def test_a_monster_has_one_brow_over_each_eye() -> None:
    """A heavy one at rest, the expression's own where it frowns or lifts them: never both."""
    resting, frowning = (Drawing(400, 400) for _ in range(2))
    creature(Species.MONSTER).draw(resting)
    creature(Species.MONSTER, expression=Expression.ANGRY).draw(frowning)
    ridge = f'fill="{shade(COAT, 1.2)}"'
    assert resting.svg().count(ridge) - frowning.svg().count(ridge) == 2


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("seed", (0, 1, 2))
def test_a_monster_pleads_with_both_paws_before_its_own_chest(turn: Turn, seed: int) -> None:
    pleading = creature(Species.MONSTER, Pose.PLEAD, turn, seed=seed)
    standing = creature(Species.MONSTER, Pose.STAND, turn, seed=seed)
    widest = max(abs(x) for x, _ in standing.joints()[1:])
    assert all(abs(x) < widest * 0.6 for x, _ in pleading.joints()[1:])
    assert all(y < pleading.hip_y for _, y in pleading.joints()[1:])


@pytest.mark.parametrize("hide", Hide)
def test_the_seeds_of_a_hide_are_those_that_wear_it(hide: Hide) -> None:
    seeds = seeds_of(hide, 1, 30)
    assert [seed for seed in range(1, 30) if hide_of(seed) is hide] == list(seeds)


@pytest.mark.parametrize("turn", Turn)
def test_a_monster_that_sits_rests_its_body_on_the_ground(turn: Turn) -> None:
    drawing = Drawing(1600, 1500)
    with drawing.group(transform=translate(800, 1400)):
        creature(Species.MONSTER, Pose.SIT, turn).draw(drawing)
    alpha = rasterise(drawing, size_px=(400, 375)).getchannel("A")
    left, _, right, bottom = alpha.crop((150, 0, 250, 375)).getbbox() or (0, 0, 0, 0)
    assert right - left == 100
    assert bottom == pytest.approx(350, abs=8)


def test_a_monster_that_sits_touches_the_ground_from_one_spread_foot_to_the_other() -> None:
    standing, sitting = (creature(Species.MONSTER, pose, Turn.FRONT) for pose in (Pose.STAND, Pose.SIT))
    near, *between, far = (sole.x for sole in sitting.soles)
    assert near < standing.soles[0].x - 50
    assert far > standing.soles[1].x + 50
    assert any(abs(x) < 10 for x in between)
