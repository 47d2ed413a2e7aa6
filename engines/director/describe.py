"""A panel's facts in words: alt text in the script's language, an English order for a painter.

In: `Panel` facts, the cast. Out: sentences. Never: a line's words, which readers get as text of their own.
"""

from __future__ import annotations

from comic.cast import Character
from comic.story import Language
from comic.storyboard import Backdrop, Panel, Pose, Prop, Shot, Staging, Turn
from engines.director import describe_english as english
from engines.director import describe_korean as korean
from engines.director.describe_look import look_words
from engines.text.particles import attached


def _shown(name: str) -> str:
    return name.title() if name.isascii() and name.isupper() else name


def _partner(staged: Staging, panel: Panel) -> str | None:
    """Who rides on the back of whoever carries, and the other way round."""
    answer = {Pose.CARRY: Pose.RIDE, Pose.RIDE: Pose.CARRY}.get(staged.pose)
    return next((other.name for other in panel.cast if answer is not None and other.pose is answer), None)


def _korean_pose(staged: Staging, panel: Panel) -> str:
    other = _partner(staged, panel)
    if other is None:
        return korean.POSES[staged.pose]
    whom = attached(_shown(other), "을") if staged.pose is Pose.CARRY else f"{_shown(other)}에게"
    return f"{whom} {korean.POSES[staged.pose]}"


def _english_pose(staged: Staging, panel: Panel) -> str:
    other = _partner(staged, panel)
    if other is None:
        return english.POSES[staged.pose]
    return english.ON_BACK[staged.pose].format(_shown(other))


def _korean_alt(panel: Panel) -> str:
    place = panel.place_words or korean.SETTINGS[panel.setting]
    when = korean.TIMES[panel.time]
    sky = korean.WEATHERS[panel.weather]
    scenery = f"{when}의 {place}{', ' + sky if sky else ''}{korean.LIGHTS_OUT if panel.lights_out else ''}"
    if not panel.cast:
        return f"{scenery}. {korean.EMPTY[panel.shot is Shot.INSERT]}"
    people: list[str] = []
    for staged in panel.cast:
        name = attached(_shown(staged.name), "이")
        if staged.turn is Turn.BACK:
            people.append(f"{name} 등을 보이고 서 있다")
        elif staged.prop is not Prop.NONE:
            people.append(
                f"{name} {korean.EXPRESSIONS[staged.expression]} {attached(korean.PROPS[staged.prop], '을')} 들고 있다"
            )
        else:
            people.append(f"{name} {korean.EXPRESSIONS[staged.expression]} {_korean_pose(staged, panel)}")
    return f"{scenery}. {korean.SHOTS[panel.shot]}{'. '.join(people)}."


def _english_alt(panel: Panel) -> str:
    place = panel.place_words or english.SETTINGS[panel.setting]
    scenery = f"{place[:1].upper()}{place[1:].lower() if place.isupper() else place[1:]}, {english.TIMES[panel.time]}"
    sky = english.WEATHERS[panel.weather]
    if sky:
        scenery = f"{scenery}, {sky}"
    scenery += english.LIGHTS_OUT if panel.lights_out else ""
    if not panel.cast:
        return f"{scenery}. {english.EMPTY[panel.shot is Shot.INSERT]}"
    people: list[str] = []
    for staged in panel.cast:
        name = _shown(staged.name)
        if staged.turn is Turn.BACK:
            people.append(f"{name} seen from behind")
        elif staged.prop is not Prop.NONE:
            people.append(f"{name}, {english.EXPRESSIONS[staged.expression]}, with {english.PROPS[staged.prop]}")
        else:
            people.append(f"{name}, {english.EXPRESSIONS[staged.expression]}, {_english_pose(staged, panel)}")
    return f"{scenery}. {english.SHOTS[panel.shot]}{'; '.join(people)}."


def alt_of(panel: Panel, language: Language) -> str:
    """What the picture shows, for readers who can't see it."""
    return _korean_alt(panel) if language is Language.KOREAN else _english_alt(panel)


def prompt_of(panel: Panel, cast: dict[str, Character]) -> str:
    """The English order for a painter: shot, place, light, people and how they act."""
    parts = [f"{panel.shot.value.replace('_', ' ')} shot, {panel.angle.value} angle, {english.SETTINGS[panel.setting]}"]
    sky = english.WEATHERS[panel.weather]
    parts.append(f"{english.TIMES[panel.time]}, {sky}" if sky else english.TIMES[panel.time])
    if panel.lights_out:
        parts.append("all lights out, dark")
    for staged in panel.cast:
        look = look_words(cast[staged.name].look) if staged.name in cast else ""
        turned = staged.turn.value.replace("_", " ")
        seen = f"{turned} view facing {staged.facing.value}, {staged.place.value.replace('_', ' ')} of the frame"
        held = f", with {english.PROPS[staged.prop]}" if staged.prop is not Prop.NONE else ""
        acts = f"{staged.expression.value} expression, {_english_pose(staged, panel)}{held}"
        parts.append(f"{staged.name} ({look}): {acts}, {seen}")
    parts.append(f"{panel.mood.value} mood")
    if panel.backdrop is not Backdrop.NONE:
        parts.append(f"abstract {panel.backdrop.value} backdrop")
    if panel.effects:
        parts.append(", ".join(effect.value.replace("_", " ") for effect in panel.effects))
    if panel.line_ids:
        parts.append("calm empty space in the upper third")
    parts.append("no text, no letters, no speech balloons")
    return ". ".join(parts) + "."
