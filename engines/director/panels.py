"""Moments → panels: who is visible, how the panel is framed and lit by its feeling, how everybody acts.

In: paced moments, stages, sides. Out: `Panel`s without descriptions. Never: lines reordered.
"""

from __future__ import annotations

import random
from collections.abc import Mapping

from comic.cast import Presentation, Species
from comic.story import STRONG_EMOTIONS, LineKind, Script
from comic.storyboard import Backdrop, Mood, Panel, Pose, Prop, Setting, Shot, TimeOfDay
from engines.director import atmosphere, carrying, framing
from engines.director.blocking import Sides
from engines.director.darkness import is_dark
from engines.director.emphasis import Feeling, effects_of
from engines.director.gutters import gap_of, width_mode_of
from engines.director.memory import Memory
from engines.director.moments import Moment, Purpose, arrivals_in
from engines.director.presence import SceneFacts, phoning, visible
from engines.director.stage import INDOORS, Stage
from engines.director.staging import Scene, staging_of
from engines.director.things import Things, holders_in
from engines.illustrator.words import Understanding, understand
from engines.illustrator.words.understanding import CARRYING, TOUCHING

_NEEDS_SOMEBODY = frozenset({Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP, Shot.BUST, Shot.WAIST, Shot.FULL})
_ALONE = frozenset({Pose.PUSH, Pose.FIGHT})
"""Poses whose hands would seem to hit a mere bystander."""

_BRIGHT = frozenset({TimeOfDay.MORNING, TimeOfDay.NOON})
"""Hours at which a room is light without a lamp."""

_SENTENCE_ENDS = frozenset(".!?…。\"'”’)")
_WITHOUT_TALK = frozenset({Purpose.ESTABLISH, Purpose.REACT, Purpose.AIR, Purpose.DETAIL})
_PAVED = frozenset({Setting.STREET, Setting.ALLEY})
"""Places of which a view from straight above shows asphalt."""
_NEAR = frozenset({Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP})
_SHOWS_TOUCH = (Shot.WAIST, Shot.FULL)


def read_moment(
    moment: Moment, present: tuple[str, ...], presentations: Mapping[str, Presentation], recent: tuple[str, ...] = ()
) -> Understanding:
    """What the moment's action and narration ask for. Where nobody is named, whoever the moment is about is meant, then
    whoever was seen before (`recent`)."""
    words = told_in(moment)
    if not words:
        return Understanding()
    everybody = (moment.subject, *moment.seen, *recent, *present)
    order = dict.fromkeys(name for name in everybody if name in presentations and name in present)
    return understand(words, {name: presentations[name] for name in order if name is not None})


def told_in(moment: Moment) -> str:
    """The moment's words of action and narration, a sentence each; what people say to each other tells no deed."""
    told = (line.text for line in moment.lines if line.kind is LineKind.NARRATION)
    sentences = [words for words in (moment.action, *told) if words]
    return " ".join(words if words[-1] in _SENTENCE_ENDS else f"{words}." for words in sentences)


def _shot(
    moment: Moment, read: Understanding, names: tuple[str, ...], wished: Shot, facts: SceneFacts, memory: Memory
) -> Shot:
    """The wished shot where it can be: two for a shoulder, somebody for a near one, the first of an exchange left."""
    shot = wished
    before = memory.shots[-2:]
    if (
        read.shot is not None
        and moment.purpose is not Purpose.DETAIL
        and (names or read.shot in (Shot.WIDE, Shot.INSERT))
    ):
        return read.shot
    if shot is Shot.OVER_THE_SHOULDER and len(names) < 2:
        shot = Shot.WAIST if before != [Shot.WAIST, Shot.WAIST] else Shot.BUST
    speakers = moment.speakers
    if len(names) == 2 and speakers[:1] == (names[0],) and len(speakers) == 2 and not facts.sides.is_left(names[0]):
        shot = Shot.OVER_THE_SHOULDER if before != [Shot.OVER_THE_SHOULDER] * 2 else shot
    if not names and shot in _NEEDS_SOMEBODY:
        shot = Shot.WIDE if before != [Shot.WIDE, Shot.WIDE] else Shot.INSERT
    return shot


def _touch(read: Understanding, names: tuple[str, ...], facts: SceneFacts, beat: int) -> tuple[str, ...]:
    """The visible people with whoever one of them touches; no more than the two when somebody touches."""
    here = facts.here(beat)
    for name in names:
        person = read.person(name)
        if person.pose in TOUCHING:
            others = [other for other in (person.touches, *names, *here) if other in facts.present and other != name]
            return (name, *[other for other in others[:1] if other is not None])
    return names


def _doers(read: Understanding, here: tuple[str, ...]) -> tuple[str, ...]:
    """Those who are there and of whom a deed is told: at most two."""
    return tuple(person.name for person in read.people if person.pose is not None and person.name in here)[:2]


def _with_holder(
    moment: Moment, names: tuple[str, ...], shot: Shot, facts: SceneFacts, memory: Memory
) -> tuple[tuple[str, ...], Shot]:
    """The people and the shot that show the thing which is spoken of in its holder's hand."""
    heard = tuple(dict.fromkeys((*names, *facts.here(moment.beat))))
    held = holders_in(moment.lines, heard, memory.things)
    holder = next(iter(held), None)
    if not names or holder is None or (shot in _NEAR and framing.lead_emotion(moment) in STRONG_EMOTIONS):
        return names, shot
    with_holder = names if holder in names or len(names) > 1 else (*names, holder)
    behind = holder != with_holder[0] and shot in _NEAR | {Shot.BUST, Shot.OVER_THE_SHOULDER}
    if holder not in with_holder or not (behind or shot in _NEAR):
        return with_holder, shot
    fitting = (Shot.WAIST, Shot.FULL) if behind else (Shot.BUST, Shot.WAIST)
    return with_holder, next(other for other in fitting if memory.shots[-2:] != [other, other])


def _with_other(
    moment: Moment, names: tuple[str, ...], shot: Shot, facts: SceneFacts, memory: Memory
) -> tuple[tuple[str, ...], Shot]:
    """The other one of an exchange comes into view again after two panels of one alone; whoever is heard for the first
    time is seen at least from the bust on."""
    if len(names) != 1 or shot is Shot.INSERT:
        return names, shot
    other = next((name for name in facts.here(moment.beat) if name != names[0]), None)
    if moment.lines and other is not None and memory.is_long_alone(names[0]) and not phoning(moment):
        wider = (Shot.OVER_THE_SHOULDER, Shot.WAIST)
        return (*names, other), next(near for near in wider if memory.shots[-2:] != [near, near])
    if shot in _NEAR and names[0] in moment.speakers and names[0] not in memory.met:
        return names, next(near for near in (Shot.BUST, Shot.WAIST) if memory.shots[-2:] != [near, near])
    return names, shot


def _carried_on(read: Understanding, moment: Moment, memory: Memory) -> carrying.Pair | None:
    """Who is still on whose back; what ends it is kept in mind."""
    too_long = memory.number - memory.pair_told > carrying.LONGEST_PANELS
    if memory.pair is not None and (too_long or not carrying.lasts(memory.pair, read, told_in(moment))):
        memory.pair = None
    return memory.pair


def _shows_touch(shot: Shot, memory: Memory) -> Shot:
    """A shot that shows two who touch, not the same a third time; whole figures where the place was to be shown."""
    if shot in _SHOWS_TOUCH and memory.shots[-2:] != [shot, shot]:
        return shot
    choices = _SHOWS_TOUCH[::-1] if shot is Shot.WIDE else _SHOWS_TOUCH
    return next(other for other in choices if memory.shots[-2:] != [other, other])


def _panel(
    number: int,
    moment: Moment,
    following: Moment | None,
    before: Moment | None,
    facts: SceneFacts,
    after: Stage | None,
    memory: Memory,
    rng: random.Random,
) -> Panel:
    if memory.scene != moment.scene and (facts.stage.time in _BRIGHT or facts.stage.set_seed != memory.set_seed):
        memory.dark = False
    memory.enter(moment)
    emotion = framing.lead_emotion(moment)
    read = read_moment(moment, facts.present, facts.presentations, memory.recent)
    told_pose = next((person.pose for person in read.people if person.pose is not None), None)
    count = memory.airs if moment.purpose is Purpose.AIR else memory.turn
    wished = framing.shot_of(moment, len(facts.here(moment.beat)) - 1, told_pose, count, tuple(memory.shots))
    names = visible(moment, wished, facts, following, before)
    if moment.purpose is Purpose.DETAIL and names and memory.things.first_with_hands(names) is None:
        holder = memory.things.first_with_hands(facts.here(moment.beat))
        names = (holder,) if holder is not None else names
    if not moment.speakers and not moment.seen and moment.lines:
        names = _doers(read, facts.here(moment.beat)) or names
    if not names and memory.empty:
        names = facts.here(moment.beat + moment.opens)[:2]
        wished = Shot.FULL if names and memory.shots[-2:] != [Shot.FULL] * 2 else wished
    shot = _shot(moment, read, names, wished, facts, memory)
    is_told = any(read.person(name).pose in CARRYING for name in facts.present)
    pair = None if is_told else _carried_on(read, moment, memory)
    if pair is not None and moment.purpose is not Purpose.DETAIL:
        read, names, shot = carrying.with_both(pair, read, names, shot, memory.shots[-2:])
    elif moment.purpose is not Purpose.DETAIL and any(read.person(name).pose in TOUCHING for name in names):
        names = _touch(read, names, facts, moment.beat)
        shot = _shows_touch(shot, memory) if len(names) == 2 else shot
    elif names and read.person(names[0]).pose in _ALONE:
        names = tuple(name for name in names if name == names[0] or name in moment.speakers or read.person(name).pose)
    if moment.purpose not in _WITHOUT_TALK:
        names, shot = _with_holder(moment, names, shot, facts, memory)
        names, shot = _with_other(moment, names, shot, facts, memory)
    staging = staging_of(Scene(moment, read, shot, names, facts), memory)
    if shot is Shot.INSERT and shot is not read.shot and names and all(staged.prop is Prop.NONE for staged in staging):
        shot = Shot.EXTREME_CLOSE_UP if memory.shots[-2:] != [Shot.EXTREME_CLOSE_UP] * 2 else Shot.CLOSE_UP
        staging = staging_of(Scene(moment, read, shot, names, facts), memory)
    said = " ".join((moment.action, *(line.text for line in moment.lines)))
    memory.dark = is_dark(said, memory.dark)
    time = TimeOfDay.NIGHT if memory.dark else facts.stage.time
    mood = Mood.SCARY if memory.dark else read.mood or atmosphere.mood_of_panel(facts.mood, emotion, said)
    backdrop = atmosphere.backdrop_of(emotion, shot, mood, memory.backdrops) if names else Backdrop.NONE
    lead_pose: Pose | None = staging[0].pose if staging and moment.action else None
    feeling = Feeling(emotion, mood, facts.mood, time, shot, lead_pose, facts.stage.is_memory, is_peopled=bool(names))
    gap, reason = gap_of(moment, following, facts.stage, after, rng)
    paved = facts.stage.setting in INDOORS | _PAVED
    angle = framing.angle_of(moment, shot, emotion, count, memory, shows_ground=paved, is_peopled=bool(names))
    panel = Panel(
        id=f"p{number:02d}",
        scene=facts.stage.scene,
        shot=shot,
        angle=read.angle or angle,
        height_px=framing.height_of(moment, shot),
        width_mode=width_mode_of(shot, moment),
        gap_after_px=gap,
        gap_reason=reason,
        cast=tuple(sorted(staging, key=lambda staged: names.index(staged.name))),
        setting=facts.stage.setting,
        place_words=facts.stage.place_words,
        set_seed=facts.stage.set_seed,
        time=time,
        lights_out=memory.dark,
        weather=facts.stage.weather,
        mood=mood,
        backdrop=backdrop,
        effects=effects_of(moment, read, feeling, memory),
        line_ids=tuple(line.id for line in moment.lines),
    )
    if is_told and carrying.is_done(moment.action):
        memory.pair, memory.pair_told = carrying.pair_of(panel), memory.number
    memory.hear(moment)
    memory.keep(panel, moment)
    return panel


def panels_of(
    script: Script,
    moments: tuple[Moment, ...],
    stages: tuple[Stage, ...],
    sides: tuple[Sides, ...],
    present: tuple[tuple[str, ...], ...],
    seed: int,
) -> tuple[Panel, ...]:
    """One panel per moment."""
    rng = random.Random(f"{seed}/panels")
    handless = frozenset(person.name for person in script.cast if person.look.species is not Species.HUMAN)
    memory = Memory(total=len(moments), turn=rng.randrange(4), airs=rng.randrange(3), things=Things(handless=handless))
    eerie = atmosphere.is_eerie(script)
    presentations = {character.name: character.look.presentation for character in script.cast}
    facts = [
        SceneFacts(stage, side, here, atmosphere.mood_of_scene(scene, stage.time, eerie), come, presentations)
        for scene, stage, side, here, come in zip(
            script.scenes, stages, sides, present, arrivals_in(script), strict=True
        )
    ]
    panels: list[Panel] = []
    for at, moment in enumerate(moments):
        following = moments[at + 1] if at + 1 < len(moments) else None
        before = moments[at - 1] if at else None
        after = facts[following.scene].stage if following else None
        panels.append(_panel(at + 1, moment, following, before, facts[moment.scene], after, memory, rng))
    return tuple(panels)
