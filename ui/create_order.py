"""The order that the create page's button gives, and the way from it to its job.

The order is taken in the button's callback: a callback runs to its end, whereas a change of another field may cut the
drawing of a page short at any element, and a click that is acted on there would be lost.

In: the form's fields in the session. Out: an order to the studio, `?job=` in the URL. Never: an element of the form.
"""

from __future__ import annotations

import streamlit as st

from comic.errors import ToonverseError
from comic.job import Stage
from comic.project import EpisodeRequest
from comic.story import Language
from studio.batch import submit_each
from studio.episodes import Submission, submit
from ui import click, places
from ui.house import house
from ui.kept import present
from ui.language import language, t
from ui.plain import markdown_text

BUTTON = "create"
PANELS_USUAL = 12
SEED_USUAL = 1
_TAKEN = "create-taken"
_FOLLOWED = "create-followed"
_TROUBLE = "create-trouble"


def take() -> None:
    """The button's callback: order what the fields say, or keep why it can't be ordered.

    The second click of a double click may come when the first is on its way to its job and the fields are gone with
    their page: it follows the first.
    """
    state = st.session_state
    if _TAKEN in state:
        return
    if click.is_spent(BUTTON) and _FOLLOWED in state:
        state[_TAKEN] = state[_FOLLOWED]
        return
    state.pop(_TROUBLE, None)
    try:
        request = EpisodeRequest(
            text=present("create-text", ""),
            language=Language(present("create-language", language())),
            panels=present("create-panels", PANELS_USUAL),
            seed=present("create-seed", SEED_USUAL),
            title=present("create-title", "").strip(),
        )
        state[_TAKEN] = _order(request)
    except ToonverseError as error:
        state[_TROUBLE] = (error.reason, error.facts)


def follow() -> None:
    """Go to the job of an order that was taken; nothing when there is none."""
    taken: tuple[Submission, ...] | None = st.session_state.get(_TAKEN)
    if not taken:
        click.renew(BUTTON)
        return
    told = t("create.taken-several", count=len(taken)) if len(taken) > 1 else t("create.taken")
    st.toast(markdown_text(told if any(submission.new for submission in taken) else t("create.already")))
    click.spend(BUTTON)
    st.session_state[_FOLLOWED] = taken
    if len(taken) > 1:
        arrived()
        st.switch_page(places.QUEUE)
    st.query_params.from_dict({"job": taken[0].job_id})
    arrived()
    st.rerun()


def arrived() -> None:
    """The job is shown: the order has been followed."""
    st.session_state.pop(_TAKEN, None)


def _order(request: EpisodeRequest) -> tuple[Submission, ...]:
    """One episode, or one of each idea in the text."""
    project_id, token, since = present("create-project", "") or None, click.token(BUTTON), click.visit_began_at()
    stops_before = Stage.IMAGE if present("create-approve", False) else None
    if present("create-several", False):
        return submit_each(house(), project_id, request, token, stops_before=stops_before, since=since)
    return (submit(house(), project_id, request, token, stops_before=stops_before, since=since),)
