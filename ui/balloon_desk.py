"""Where a creator moves balloons by hand: a panel as a picture that can be dragged, and the same by numbers.

In: an episode's id. Out: wishes, handed to the studio, which letters that panel again. Never: a change without a drop
or a click.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from comic.errors import NotFound, ToonverseError
from comic.geometry import Point
from comic.job import JobState
from comic.lettering import BalloonShape, HandPlacing
from locales import say
from studio import balloons, jobs
from studio.balloons import Balloon, BalloonPanel, LetteredPanel
from studio.episodes import Submission
from studio.jobs import JobView
from ui import balloon_view, click
from ui.house import house
from ui.language import language, t
from ui.plain import markdown_text
from ui.trouble import show_reason, told

_POLL_SECONDS = 0.5
_SHAPES = tuple(shape for shape in BalloonShape if shape is not BalloonShape.SFX)


def draw(episode_id: str) -> None:
    """Folded, unless `?balloons=` names a panel; nothing before there is a storyboard."""
    known = balloons.panels(house(), episode_id)
    if not known:
        return
    asked = st.query_params.get("balloons")
    with st.expander(t("balloon.title"), icon=":material/open_with:", expanded=asked is not None), told(language()):
        st.text(t("balloon.lead"))
        busy = is_working(episode_id)
        st.fragment(_desk, run_every=_POLL_SECONDS if busy else None)(episode_id, known, asked, busy)


def is_working(episode_id: str) -> bool:
    """Whether what was moved here is being lettered."""
    job = _job(episode_id)
    return job is not None and job.state.active


def shows(episode_id: str, job_id: str) -> bool:
    """Whether this desk shows the progress of that job, so that no card has to: it would push away what is dragged."""
    job = _job(episode_id)
    return job is not None and job.id == job_id and (job.state.active or job.state is JobState.DONE)


def _desk(episode_id: str, known: tuple[LetteredPanel, ...], asked: str | None, was_busy: bool) -> None:
    with told(language()):
        if was_busy and not is_working(episode_id):
            st.rerun()
        chosen = _chosen(episode_id, known, asked)
        if chosen is None:
            return
        spoken = _language(episode_id)
        panel = balloons.look(house(), episode_id, spoken, chosen.panel_id)
        turns = f"balloon-turn-{episode_id}"
        moved = balloon_view.draw(panel, chosen.number, language(), st.session_state.get(turns, 0))
        refused = st.session_state.get(_refused(episode_id))
        if refused is not None:
            show_reason(language(), refused.reason, refused.facts)
        if was_busy:
            st.progress(_progress(episode_id), markdown_text(t("balloon.working")))
        drag = f"balloon-drag-{episode_id}"
        if moved is None:
            click.renew(drag)
        else:
            st.session_state[turns] = st.session_state.get(turns, 0) + 1
            _place(episode_id, panel, *moved, drag)
        _by_numbers(episode_id, panel)


def _chosen(episode_id: str, known: tuple[LetteredPanel, ...], asked: str | None) -> LetteredPanel | None:
    ids, told_in = [panel.panel_id for panel in known], language()
    return st.selectbox(
        t("balloon.panel"),
        known,
        index=ids.index(asked) if asked in ids else None,
        key=f"balloon-panel-{episode_id}",
        format_func=lambda panel: say(told_in, "balloon.panel-number", number=panel.number),
        placeholder=t("balloon.choose"),
    )


def _language(episode_id: str) -> balloons.LetteringLanguage:
    spoken = balloons.languages(house(), episode_id)
    if len(spoken) == 1:
        return spoken[0]
    told_in = language()
    return st.selectbox(
        t("balloon.language"),
        spoken,
        key=f"balloon-language-{episode_id}",
        format_func=lambda code: say(told_in, f"language.{code.value}"),
    )


def _place(episode_id: str, panel: BalloonPanel, line_id: str, wish: HandPlacing, button: str) -> None:
    _order(
        episode_id,
        button,
        lambda token: balloons.place(house(), episode_id, panel.language, panel.panel_id, line_id, wish, token),
    )


def _order(episode_id: str, button: str, ask: Callable[[str], Submission]) -> None:
    """Ask the studio, and draw the page anew with the work's progress or with the reason of a refusal."""
    st.session_state.pop(_refused(episode_id), None)
    try:
        submission = ask(click.token(button))
        click.spend(button)
        st.session_state[_job_of(episode_id)] = submission.job_id
    except ToonverseError as error:
        st.session_state[_refused(episode_id)] = error
    st.rerun()


def _by_numbers(episode_id: str, panel: BalloonPanel) -> None:
    """What can be dragged, as fields and buttons."""
    place, told_in = f"{episode_id}-{panel.language.value}-{panel.panel_id}", language()
    balloon = st.selectbox(
        t("balloon.line"),
        panel.balloons,
        key=f"balloon-line-{place}",
        format_func=lambda balloon: _name(balloon, told_in),
    )
    if balloon is None:
        return
    wish = _wish(panel, balloon, f"{place}-{balloon.line_id}")
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        move, free, free_all = (f"balloon-{name}-{place}" for name in ("move", "release", "release-all"))
        if st.button(t("balloon.move"), key=move, type="primary", icon=":material/open_with:"):
            _place(episode_id, panel, balloon.line_id, wish, move)
        else:
            click.renew(move)
        _release_button(episode_id, panel, free, t("balloon.release"), balloon.line_id, balloon.by_hand)
        any_by_hand = any(other.by_hand for other in panel.balloons)
        _release_button(episode_id, panel, free_all, t("balloon.release-all"), None, any_by_hand)


def _name(balloon: Balloon, told_in: str) -> str:
    words = f"{balloon.speaker}: {balloon.text}" if balloon.speaker else balloon.text
    return f"{words} ({say(told_in, 'balloon.by-hand')})" if balloon.by_hand else words


def _wish(panel: BalloonPanel, balloon: Balloon, place: str) -> HandPlacing:
    """The fields start from where the balloon is; a field that is left alone asks for nothing."""
    box, room = balloon.box, panel.room
    # A new place of the balloon makes new fields: a field keeps what was typed into it.
    stamp = f"{place}-{round(box.x0)}-{round(box.y0)}-{round(box.width)}-{balloon.shape.value}"
    told_in = language()
    columns = st.columns(4)
    left = columns[0].number_input(
        t("balloon.left"), value=round(box.x0), step=8, key=f"balloon-x-{stamp}", help=t("balloon.numbers-help")
    )
    top = columns[1].number_input(t("balloon.top"), value=round(box.y0 - room.y0), step=8, key=f"balloon-y-{stamp}")
    width, shape = round(box.width), balloon.shape
    if balloon.settable:
        width = columns[2].number_input(t("balloon.width"), value=width, step=8, key=f"balloon-width-{stamp}")
        shape = columns[3].selectbox(
            t("balloon.shape"),
            _SHAPES,
            index=_SHAPES.index(shape),
            key=f"balloon-shape-{stamp}",
            format_func=lambda shape: say(told_in, f"balloon.shape-{shape.value}"),
        )
    widened = width != round(box.width)
    wide = float(width) if widened else box.width
    moved_x = 0.0 if left == round(box.x0) else float(left) - box.x0
    moved_y = 0.0 if top == round(box.y0 - room.y0) else float(top) - (box.y0 - room.y0)
    return HandPlacing(
        middle=Point(box.x0 + moved_x + wide / 2, box.centre.y + moved_y),
        width_px=wide if widened else None,
        shape=None if shape is balloon.shape else shape,
        tip=_tip(panel, balloon, stamp),
    )


def _tip(panel: BalloonPanel, balloon: Balloon, stamp: str) -> Point | None:
    if balloon.tip is None or not st.toggle(t("balloon.set-tail"), key=f"balloon-tail-{stamp}"):
        return None
    columns = st.columns(2)
    x = columns[0].number_input(t("balloon.tip-x"), value=round(balloon.tip.x), step=8, key=f"balloon-tip-x-{stamp}")
    down = round(balloon.tip.y - panel.room.y0)
    y = columns[1].number_input(t("balloon.tip-y"), value=down, step=8, key=f"balloon-tip-y-{stamp}")
    return Point(float(x), float(y) + panel.room.y0)


def _release_button(
    episode_id: str, panel: BalloonPanel, button: str, label: str, line_id: str | None, possible: bool
) -> None:
    if st.button(label, key=button, disabled=not possible):
        _order(
            episode_id,
            button,
            lambda token: balloons.release(house(), episode_id, panel.language, panel.panel_id, token, line_id),
        )
    else:
        click.renew(button)


def _progress(episode_id: str) -> float:
    """How much of the steps is done."""
    job = _job(episode_id)
    total = sum(stage.total for stage in job.stages) if job else 0
    done = sum(stage.done for stage in job.stages) if job else 0
    return min(1.0, done / total) if total else 0.0


def _job(episode_id: str) -> JobView | None:
    """What was asked for here last; None when that was forgotten since."""
    job_id = st.session_state.get(_job_of(episode_id))
    try:
        return None if job_id is None else jobs.job(house(), job_id)
    except NotFound:
        return None


def _job_of(episode_id: str) -> str:
    return f"balloon-job-{episode_id}"


def _refused(episode_id: str) -> str:
    return f"balloon-refused-{episode_id}"
