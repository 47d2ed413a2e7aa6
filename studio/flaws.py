"""Panels that no model would paint: why, and a softer order for each.

In: the house, an episode. Out: `Flaw`s, `Submission`s. Never: an order that nobody gave.
"""

from __future__ import annotations

import time

from comic.errors import Fact, NotFound
from comic.value import Value
from pipeline.stand_ins import given_up, panel_of
from storage import episodes as stored
from storage import jobs, steps
from studio.episodes import Submission, resubmit
from studio.house import House

SOFTER = "Suitable for all ages: nobody is hurt, no blood, no weapon is used, everyone is fully dressed."
"""What is added to the order of a panel that was blocked, as a proposal."""

BLOCKED = "picture-blocked"
NOTE_LENGTH_MAX = 500


class Flaw(Value):
    """`number` is the panel's place in the episode, from 1. `proposal` is what the order would say in addition; empty
    where asking again may do."""

    panel_id: str
    number: int
    code: str
    facts: dict[str, Fact]
    proposal: str


def of_job(house: House, job_id: str) -> tuple[Flaw, ...]:
    """The panels of a job for which the house painted a stand-in."""
    known = steps.of_job(house.catalog.reading(), job_id)
    missed = given_up(known)
    panels = [panel for step in known if (panel := panel_of(step)) is not None]
    numbers = {panel: number for number, panel in enumerate(panels, start=1)}
    return tuple(
        Flaw(
            panel_id=panel,
            number=numbers[panel],
            code=step.error_code or "unexpected",
            facts=step.error_facts,
            proposal=SOFTER if step.error_code == BLOCKED else "",
        )
        for step in known
        if (panel := panel_of(step)) in missed
    )


def of_episode(house: House, episode_id: str) -> tuple[Flaw, ...]:
    """Those of the episode's newest job."""
    newest = jobs.newest_of_episode(house.catalog.reading(), episode_id)
    return () if newest is None else of_job(house, newest.id)


def ask_again(house: House, episode_id: str, panel_id: str, note: str, click: str) -> Submission:
    """Ask for another take of one panel, with something added to its order.

    Raises NotFound("episode-unknown"). A note is cut at `NOTE_LENGTH_MAX` characters.
    """
    now = time.time()
    with house.catalog.writing() as database:
        if stored.find(database, episode_id) is None:
            raise NotFound("episode-unknown", episode=episode_id)
        if jobs.of_click(database, click) is None:
            stored.add_take(database, episode_id, panel_id)
            stored.set_note(database, episode_id, panel_id, " ".join(note.split())[:NOTE_LENGTH_MAX])
        return resubmit(database, episode_id, click, now)
