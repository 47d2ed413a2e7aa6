"""A creator's hand on the lettering: what stands on a panel, a line placed by hand, a line given back.

In: the house, an episode, a language, a panel, a wish. Out: `BalloonPanel`s and `Submission`s. Never: a repainted
panel: one panel's lettering and the package are built again.
"""

from __future__ import annotations

import functools
import time

from comic.errors import NotFound
from comic.geometry import Box, Point
from comic.lettering import BalloonShape, HandPlacing, LetteringLanguage, Placement
from comic.project import PlacementPin
from comic.story import Line, LineKind
from comic.value import Value
from pipeline.orders import LetteringOrder, read_order
from pipeline.outputs import ART_FILE, LETTERED_FILE, read_lettering
from pipeline.placing import PlacedPanel, may_be_set_anew
from pipeline.slots import SCRIPT_SLOT, STORYBOARD_SLOT, lettering_slot
from storage import episodes as stored
from storage import placement_pins, translations
from studio.episodes import Submission, output_key, resubmit, script, storyboard
from studio.files import url
from studio.house import House


class LetteredPanel(Value):
    """A panel with lines; `number` as readers count."""

    panel_id: str
    number: int


class Balloon(Value):
    """A line as its creator wants it; boxes and points in 800-unit coordinates of the art.

    `drawn` and `drawn_shape` are its balloons in the lettered picture, which follows when it is built. `tip` is where
    its tail ends, None without one; `aim` the mouth that the tail follows when the balloon is moved, `head` what it
    stops at. `settable`: its width and shape can be chosen. `by_hand`: a creator placed it.
    """

    line_id: str
    kind: LineKind
    speaker: str | None
    text: str
    box: Box
    shape: BalloonShape
    drawn: tuple[Box, ...]
    drawn_shape: BalloonShape
    tip: Point | None
    aim: Point | None
    head: Box | None
    settable: bool
    by_hand: bool

    @property
    def drawn_box(self) -> Box:
        return functools.reduce(Box.union, self.drawn)


class BalloonPanel(Value):
    """The art, the same art lettered, and where every line stands. `room` is the lettered panel in coordinates of the
    art: its top is above 0 where the panel grew."""

    panel_id: str
    language: LetteringLanguage
    room: Box
    art_url: str
    lettered_url: str
    balloons: tuple[Balloon, ...]


def languages(house: House, episode_id: str) -> tuple[LetteringLanguage, ...]:
    """What the episode is lettered in, its own language first; empty before there is a script."""
    written = script(house, episode_id)
    if written is None:
        return ()
    others = translations.of_episode(house.catalog.reading(), episode_id)
    return (LetteringLanguage.of(written.language), *(translation.language for translation in others))


def panels(house: House, episode_id: str) -> tuple[LetteredPanel, ...]:
    """The panels that have lines, from top to bottom; empty before there is a storyboard."""
    board = storyboard(house, episode_id)
    if board is None:
        return ()
    return tuple(
        LetteredPanel(panel_id=panel.id, number=number)
        for number, panel in enumerate(board.panels, start=1)
        if panel.line_ids
    )


def look(house: House, episode_id: str, language: LetteringLanguage, panel_id: str) -> BalloonPanel:
    """The panel as it was lettered last, with what was placed by hand since. Raises NotFound("not-built")."""
    key, order, panel = _lettered(house, episode_id, language, panel_id)
    pinned = _pins(house, episode_id, language, panel_id)
    art_key = next(given.key for given in order.inputs if given.name == "art")
    return BalloonPanel(
        panel_id=panel_id,
        language=language,
        room=panel.room,
        art_url=url(house, art_key, ART_FILE, signed=True),
        lettered_url=url(house, key, LETTERED_FILE, signed=True),
        balloons=tuple(
            _balloon(line, placements, panel, by_hand=line.id in pinned)
            for line in order.params.lines
            if (placements := _placements(line.id, panel, pinned))
        ),
    )


def place(
    house: House,
    episode_id: str,
    language: LetteringLanguage,
    panel_id: str,
    line_id: str,
    wish: HandPlacing,
    click: str,
) -> Submission:
    """Keep a line where its creator wants it, and build what shows it.

    Raises BadInput as `engines.lettering.hand.place_by_hand` does, NotFound("not-built" | "line-unknown").
    """
    _, order, panel = _lettered(house, episode_id, language, panel_id)
    line = next((line for line in order.params.lines if line.id == line_id), None)
    now_there = _placements(line_id, panel, _pins(house, episode_id, language, panel_id))
    if line is None or not now_there:
        raise NotFound("line-unknown", line=line_id)
    placed = panel.place_by_hand(line, now_there, wish, language)
    pin = PlacementPin(language=language, panel_id=panel_id, line_id=line_id, placements=placed)
    held = _held(house, episode_id)
    now = time.time()
    with house.catalog.writing() as database:
        placement_pins.keep(database, episode_id, pin, now)
        for slot, key in held.items():
            stored.pin(database, episode_id, slot, key, now)
        return resubmit(database, episode_id, click, now)


def release(
    house: House,
    episode_id: str,
    language: LetteringLanguage,
    panel_id: str,
    click: str,
    line_id: str | None = None,
) -> Submission:
    """Give a line, or all lines of the panel, back to the letterer and build what shows them."""
    held = _held(house, episode_id)
    now = time.time()
    with house.catalog.writing() as database:
        placement_pins.release(database, episode_id, language, panel_id, line_id)
        for slot, key in held.items():
            stored.pin(database, episode_id, slot, key, now)
        return resubmit(database, episode_id, click, now)


def _held(house: House, episode_id: str) -> dict[str, str]:
    """The script and the storyboard as they are: a moved balloon rewrites and redirects nothing."""
    keys = {slot: output_key(house, episode_id, slot) for slot in (SCRIPT_SLOT, STORYBOARD_SLOT)}
    return {slot: key for slot, key in keys.items() if key is not None}


def _lettered(
    house: House, episode_id: str, language: LetteringLanguage, panel_id: str
) -> tuple[str, LetteringOrder, PlacedPanel]:
    key = output_key(house, episode_id, lettering_slot(language.value, panel_id))
    text = None if key is None else house.artifacts.order(key)
    if key is None or text is None:
        raise NotFound("not-built", episode=episode_id)
    order = read_order(text)
    assert isinstance(order, LetteringOrder)
    return key, order, PlacedPanel(read_lettering(house.artifacts, key))


def _pins(house: House, episode_id: str, language: LetteringLanguage, panel_id: str) -> dict[str, PlacementPin]:
    pins = placement_pins.of_episode(house.catalog.reading(), episode_id)
    return {pin.line_id: pin for pin in pins if pin.language is language and pin.panel_id == panel_id}


def _placements(line_id: str, panel: PlacedPanel, pinned: dict[str, PlacementPin]) -> tuple[Placement, ...]:
    """Where a line stands: as its pin says, unless its words were set anew since."""
    lettered = _drawn(line_id, panel)
    pin = pinned.get(line_id)
    return pin.placements if pin is not None and _words(pin.placements) == _words(lettered) else lettered


def _drawn(line_id: str, panel: PlacedPanel) -> tuple[Placement, ...]:
    return tuple(placement for placement in panel.placements if placement.line_id == line_id)


def _words(placements: tuple[Placement, ...]) -> str:
    return "".join("".join(text.split()) for placement in placements for text in placement.text_lines)


def _balloon(
    line: Line,
    placements: tuple[Placement, ...],
    panel: PlacedPanel,
    *,
    by_hand: bool,
) -> Balloon:
    tail, drawn = placements[-1].tail, _drawn(line.id, panel)
    followed = panel.followed(placements[-1])
    return Balloon(
        line_id=line.id,
        kind=line.kind,
        speaker=line.speaker,
        text=" ".join(text for placement in placements for text in placement.text_lines),
        box=functools.reduce(Box.union, (placement.box for placement in placements)),
        shape=placements[0].shape,
        drawn=tuple(placement.box for placement in drawn),
        drawn_shape=drawn[0].shape,
        tip=None if tail is None else tail.tip,
        aim=None if followed is None else followed.mouth,
        head=None if followed is None else followed.head,
        settable=may_be_set_anew(placements),
        by_hand=by_hand,
    )
