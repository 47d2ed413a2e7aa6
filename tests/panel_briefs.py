"""Briefs of panels: by hand, and any that the storyboard's enums allow."""

from __future__ import annotations

from hypothesis import strategies as st

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

MINA = Character(name="Mina", look=Look())
JUN = Character(
    name="Jun",
    look=Look(
        presentation=Presentation.MASCULINE, age=Age.ADULT, fringe=Fringe.DOWN, back_hair=BackHair.SHORT, hair="#20202c"
    ),
)


def staged(name: str, **how: object) -> Staging:
    return Staging.model_validate({"name": name, **how})


def brief(shot: Shot = Shot.BUST, *staging: Staging, **changes: object) -> ArtBrief:
    cast = tuple(MINA if index % 2 == 0 else JUN for index in range(len(staging)))
    fields: dict[str, object] = {
        "shot": shot,
        "angle": Angle.EYE,
        "width_px": 200,
        "height_px": 250,
        "staging": staging,
        "cast": cast,
        "setting": Setting.STREET,
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


LOOKS = st.builds(
    Look,
    presentation=st.sampled_from(Presentation),
    age=st.sampled_from(Age),
    fringe=st.sampled_from(Fringe),
    back_hair=st.sampled_from(BackHair),
    outfit=st.sampled_from(Outfit),
    accessory=st.sampled_from(Accessory),
    glasses=st.booleans(),
    facial_hair=st.sampled_from(FacialHair),
    species=st.just(Species.HUMAN),
    face=st.sampled_from(FaceShape),
    eye_shape=st.sampled_from(EyeShape),
    height=st.floats(0.85, 1.15),
    build=st.floats(0.85, 1.3),
)
STAGINGS = st.builds(
    Staging,
    name=st.just("somebody"),
    expression=st.sampled_from(Expression),
    pose=st.sampled_from(Pose),
    turn=st.sampled_from(Turn),
    facing=st.sampled_from(Facing),
    place=st.sampled_from(Place),
    prop=st.sampled_from(Prop),
)
PEOPLE = st.lists(st.tuples(STAGINGS, LOOKS), max_size=4)


@st.composite
def briefs(draw: st.DrawFn) -> ArtBrief:
    people = draw(PEOPLE)
    return ArtBrief(
        shot=draw(st.sampled_from(Shot)),
        angle=draw(st.sampled_from(Angle)),
        width_px=80,
        height_px=draw(st.integers(300, 2000)) // 10,
        staging=tuple(staging for staging, _ in people),
        cast=tuple(Character(name=staging.name, look=look) for staging, look in people),
        setting=draw(st.sampled_from(Setting)),
        set_seed=draw(st.integers(0, 99)),
        time=draw(st.sampled_from(TimeOfDay)),
        weather=draw(st.sampled_from(Weather)),
        mood=draw(st.sampled_from(Mood)),
        backdrop=draw(st.sampled_from(Backdrop)),
        effects=tuple(draw(st.sets(st.sampled_from(Effect), max_size=2).map(sorted))),
        balloons=draw(st.integers(0, 3)),
        art_prompt="",
        seed=draw(st.integers(0, 99)),
    )
