"""A panel's lines → PanelLettering: the ladder from comfortable to crowded. Never: pixels, files.

Rungs (handbook: lettering, "Placement"): the usual setting → other breaks → the small size → room above the art →
all balloons stacked above the art with a flag. The last one always succeeds, so that no line is ever lost.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from comic.art import Subject
from comic.lettering import LetteringFlag, PanelLettering, Placement
from comic.story import Line, LineKind
from engines.lettering.body import PANEL_WIDTH, Body, Tightness, set_line
from engines.lettering.bridging import arrangements
from engines.lettering.candidates import Candidates, candidates
from engines.lettering.energy import Energy
from engines.lettering.fonts import Typefaces
from engines.lettering.inputs import LetteringInputs
from engines.lettering.kinds import RECIPES
from engines.lettering.locks import locked_candidates, outgrown
from engines.lettering.masks import covers, painted
from engines.lettering.placed import lines_of, moved, placements_of
from engines.lettering.scene import SURE_ENOUGH, Scene
from engines.lettering.search import best_choices, reads_before
from engines.lettering.stack import stacked
from engines.lettering.wording import Wording, word

_USUAL = Tightness(size=0)
_NARROW = Tightness(size=0, narrow=True)
_SMALL = Tightness(size=1)
_SMALL_NARROW = Tightness(size=1, narrow=True)
_MOST_BODIES = 8
_LIFTING_MOST_PX = 240
_TRIES = 5
_STACK_ROOM_PX = 480.0
"""What a stack of balloons adds to the panel at the least, counted in when its balloons are measured."""


_Places = Callable[[Body, int, Scene], Candidates | None]
"""`candidates`, or what remembers them."""


@dataclass(frozen=True)
class _Rung:
    tightness: Tightness
    grown_px: int = 0
    hair: bool = False
    short_tails: bool = False


_IN_THE_ART = (_Rung(_USUAL), _Rung(_NARROW))
_OVER_HAIR = (_Rung(_USUAL, hair=True), _Rung(_SMALL_NARROW, hair=True))
_SMALLER = (_Rung(_SMALL), _Rung(_SMALL_NARROW))
_GROWN = (
    _Rung(_USUAL, grown_px=120),
    _Rung(_NARROW, grown_px=120),
    _Rung(_USUAL, grown_px=240),
    _Rung(_NARROW, grown_px=240),
    _Rung(_USUAL, grown_px=360, short_tails=True),
    _Rung(_SMALL, grown_px=480, short_tails=True),
    _Rung(_USUAL, grown_px=640, short_tails=True),
    _Rung(_SMALL, grown_px=900, short_tails=True),
)
_CLOSE_UP_SHARE = 0.25


def _ladder(scene: Scene) -> tuple[_Rung, ...]:
    """In a close-up, where heads fill the panel, a balloon may cover hair before anything else gives way."""
    heads = sum(subject.head.area for subject in scene.subjects)
    if heads > _CLOSE_UP_SHARE * scene.width * scene.height:
        return (*_IN_THE_ART, *_OVER_HAIR, *_SMALLER, *_GROWN)
    return (*_IN_THE_ART, *_SMALLER, *_GROWN)


def lay_out(
    inputs: LetteringInputs, energy: Energy, subjects: tuple[Subject, ...], typefaces: Typefaces
) -> PanelLettering:
    """Place every line of the panel. `subjects` are in 800-unit coordinates of the art.

    A line's placements come in order of their parts, lines in story order. A locked line keeps its place.
    """
    wording = word(inputs.lines, inputs.language, typefaces)
    height = float(round(energy.height))
    believed = tuple(subject for subject in subjects if subject.confidence >= SURE_ENOUGH)
    scene = Scene(PANEL_WIDTH, height, 0.0, believed, energy)
    flags = list(wording.flags)
    flags += [LetteringFlag(line_id=line_id, code="untranslated") for line_id in inputs.untranslated]
    pinned = locked_candidates(wording, inputs, typefaces, height)
    flags += [LetteringFlag(line_id=line_id, code="lock-outgrown") for line_id in outgrown(pinned, inputs, height)]
    above = max([0.0, *(24.0 - float(pin.box[0, 1]) for pin in pinned.values() if pin.box[0, 1] < 0)])
    placements: list[Placement] = []
    grown = 0
    if wording.lines:
        found = None
        if len(wording.lines) <= _MOST_BODIES:
            found = _climb(wording, inputs, typefaces, scene, pinned, int(-(-above // 1)))
        if found is None:
            loose = [line for line in wording.lines if line.id not in pinned]
            room = height + _STACK_ROOM_PX
            bodies = [_body(line, wording, inputs, typefaces, _USUAL, room) for line in loose]
            placements, grown = stacked(bodies, scene.grown(above), list(pinned.values()))
            flags.extend(LetteringFlag(line_id=line.id, code="crowded") for line in loose)
        else:
            placements, grown = found
    order = {line.id: position for position, line in enumerate(wording.lines)}
    placements.sort(key=lambda placement: (order[placement.line_id], placement.part))
    return PanelLettering(
        width_px=int(PANEL_WIDTH),
        height_px=int(height) + grown,
        grown_px=grown,
        placements=tuple(moved(placement, grown) for placement in placements),
        flags=tuple(flags),
    )


def _body(
    line: Line, wording: Wording, inputs: LetteringInputs, typefaces: Typefaces, tightness: Tightness, height: float
) -> Body:
    chain = typefaces.chain(RECIPES[line.kind].role, inputs.language)
    return set_line(line, chain, inputs.language, tightness, height, wording.strong[line.id])


def _climb(
    wording: Wording,
    inputs: LetteringInputs,
    typefaces: Typefaces,
    scene: Scene,
    pinned: dict[str, Candidates],
    above: int,
) -> tuple[list[Placement], int] | None:
    """The first rung whose layout stands the look at its painted masks.

    A layout with balloons below the mouths they belong to is kept only when a little room above the art, over the
    gutter, doesn't lift them: they would hide bodies and hands, and their tails would rise past others.
    """
    places = functools.cache(candidates)  # for a short line two rungs of one height set the same body
    kept: tuple[int, list[Placement], int] | None = None
    for rung in _ladder(scene):
        if kept is not None and (rung.grown_px == 0 or rung.grown_px > _LIFTING_MOST_PX):
            continue
        grown = max(rung.grown_px, above)
        tried = scene.grown(grown)
        if rung.hair:
            tried = tried.with_hair_covered()
        if rung.short_tails:
            tried = tried.with_short_tails()
        height = scene.height + grown
        bodies = [_body(line, wording, inputs, typefaces, rung.tightness, height) for line in wording.lines]
        for arranged in arrangements(bodies, frozenset(pinned), height):
            settled = _settle(arranged, tried, pinned, places)
            if settled is None:
                continue
            sunk, placed = settled
            if sunk == 0:
                return placed, grown
            if kept is None or sunk < kept[0]:
                kept = sunk, placed, grown
    return None if kept is None else (kept[1], kept[2])


def _settle(
    bodies: list[Body], scene: Scene, pinned: dict[str, Candidates], places: _Places
) -> tuple[int, list[Placement]] | None:
    """The best places that stand the look at what they paint, and how many balloons are sunk below their heads."""
    options = list(_options(bodies, scene, pinned, places))
    if len(options) < len(bodies):
        return None
    for choice in best_choices(options, scene.height - scene.top, _TRIES):
        groups = [placements_of(option, index) for option, index in zip(options, choice, strict=True)]
        if _in_order(groups) and _stands(groups, options, scene):
            sunk = sum(_is_sunk(option, index, scene) for option, index in zip(options, choice, strict=True))
            return sunk, [placement for group in groups for placement in group]
    return None


def _in_order(groups: list[list[Placement]]) -> bool:
    """Whether lines that are placed as one body are read in their turn by themselves, too."""
    lines = [lines_of(group) for group in groups if group[0].kind is not LineKind.SFX and not group[0].locked]
    if all(len(group) == 1 for group in lines):
        return True
    boxes = [np.array(box) for group in lines for box in group]
    return all(bool(reads_before(first, second)[0]) for first, second in combinations(boxes, 2))


def _is_sunk(option: Candidates, index: int, scene: Scene) -> bool:
    """Whether this choice puts a speaker's balloon below the speaker's mouth."""
    speaker = scene.subject(option.body.line.speaker)
    if option.locked or not option.body.speaks or speaker is None:
        return False
    return float(option.box[index, 3]) > speaker.head.y1


def _options(bodies: list[Body], scene: Scene, pinned: dict[str, Candidates], places: _Places) -> Iterator[Candidates]:
    """Candidates of every body; stops early at one that has none."""
    for position, body in enumerate(bodies):
        option = pinned.get(body.line.id) or places(body, position, scene)
        if option is None:
            return
        yield option


def _stands(groups: list[list[Placement]], options: list[Candidates], scene: Scene) -> bool:
    """Whether the painted masks are disjoint, leave every face free and no tail touches another one's head."""
    height = scene.height - scene.top
    masks = [painted([moved(p, -scene.top) for p in group], scene.width, height) for group in groups]
    for position, (mask, option) in enumerate(zip(masks, options, strict=True)):
        for other in range(position):
            if not (option.locked and options[other].locked) and bool((mask & masks[other]).any()):
                return False
        if option.locked:
            continue
        for subject in scene.subjects:
            own = subject.name == option.body.line.speaker
            kept_free = subject.face if own or scene.heads_are_shelves else subject.head.union(subject.face)
            if covers(mask, kept_free.moved(0.0, -scene.top)):
                return False
    return True
