"""The order that the create page's button gives, and the way from it to its job.

The order is taken in the button's callback: a callback runs to its end, whereas a change of another field may cut the
drawing of a page short at any element, and a click that is acted on there would be lost.

In: the form's fields in the session. Out: an order to the studio, `?job=` in the URL. Never: an element of the form.
"""

from __future__ import annotations

import streamlit as st

from comic.errors import ToonverseError
from comic.job import Stage
from comic.project import TITLE_LENGTH_MAX, EpisodeRequest
from studio.batch import submit_each
from studio.episodes import Ordered, Submission, episode, submit
from studio.kept_manuscripts import keep
from ui import click, makers_form, manuscript_desk, places, text_preview
from ui.house import house
from ui.kept import present, put
from ui.language import t
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
        state[_TAKEN] = _order(_request())
        _turn_the_page(state[_TAKEN])
    except ToonverseError as error:
        state[_TROUBLE] = (error.reason, error.facts)


def request() -> EpisodeRequest:
    """What the fields say, without where in a manuscript the text stands."""
    text = present("create-text", "")
    return EpisodeRequest(
        text=text,
        language=text_preview.spoken(text),
        panels=present("create-panels", PANELS_USUAL),
        seed=present("create-seed", SEED_USUAL),
        title=present("create-title", "").strip(),
        kind=None if present("create-several", False) else text_preview.kind(),
    )


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


def _request() -> EpisodeRequest:
    """What is ordered. Of a manuscript, its chapters are named, and lend their title where none was typed."""
    asked, manuscript = request(), manuscript_desk.manuscript()
    if manuscript is None or present("create-several", False):
        return asked
    passage = manuscript_desk.passage(keep(house(), manuscript))
    title = manuscript.chapters[passage.first].title if present("create-project", "") else manuscript.title
    return asked.model_copy(update={"passage": passage, "title": asked.title or title[:TITLE_LENGTH_MAX]})


def _turn_the_page(taken: tuple[Submission, ...]) -> None:
    """Of a manuscript: the form's next order is the next chapter, in the same series."""
    if manuscript_desk.manuscript() is None or len(taken) != 1:
        return
    manuscript_desk.go_on()
    put("create-project", episode(house(), taken[0].episode_id).project_id)
    put("create-title", "")


def _order(asked: EpisodeRequest) -> tuple[Submission, ...]:
    """One episode, or one of each idea in the text."""
    project_id, token, since = present("create-project", "") or None, click.token(BUTTON), click.visit_began_at()
    stops_before = Stage.IMAGE if present("create-approve", False) else None
    makers, takes_unknown_prices = makers_form.ordered(project_id)
    how: Ordered = {
        "stops_before": stops_before,
        "since": since,
        "makers": makers,
        "takes_unknown_prices": takes_unknown_prices,
    }
    if present("create-several", False):
        return submit_each(house(), project_id, asked, token, **how)
    return (submit(house(), project_id, asked, token, **how),)
