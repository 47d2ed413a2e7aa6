"""The reference sheet of one character: its takes, the way back to an earlier one, and a new one.

In: a series, a character's name. Out: wishes, handed to the studio with the episodes that are to follow. Never: a
click whose price isn't shown beside it.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from comic.errors import ToonverseError
from comic.job import JobState
from comic.sheet import WORDS_LENGTH_MAX
from locales import say
from studio import sheets
from studio.episodes import Submission
from studio.jobs import job
from studio.redrawing import redraw, use
from studio.sheets import Appearance, CharacterSheets, TakeView
from ui import click
from ui.house import house
from ui.language import language, t, t_html
from ui.sheet_cards import follows_html, picture_html, price_text, sheet_html, take_title
from ui.trouble import show_reason

TAKES_A_ROW = 3


def draw(project_id: str, name: str) -> None:
    """The sheet that is used, large; below it what can be done, with what it costs."""
    known, seen = sheets.of_character(house(), project_id, name), sheets.appearances(house(), project_id, name)
    offered = _offered(known, seen)
    st.html(picture_html(name, offered or known.chosen, language()))
    if offered is not None:
        st.html(f'<p class="tv-note">{t_html("sheets.offered")}</p>')
    if not seen:
        st.html(f'<p class="tv-note">{t_html("sheets.no-panel", name=name)}</p>')
        return
    followers = _followers(project_id, name, seen)
    if not followers:
        st.html(f'<p class="tv-note">{t_html("error.episodes-none")}</p>')
        return
    if offered is None:
        _redraw(project_id, known, seen, followers)
        _takes(project_id, known, seen, followers)
    else:
        _takes(project_id, known, seen, followers)
        _redraw(project_id, known, seen, followers)


def is_offer(job_id: str) -> bool:
    """Whether a job waits for an approval, which is given on this desk and not on the job's card."""
    return job(house(), job_id).state is JobState.AWAITING_APPROVAL


def _followers(project_id: str, name: str, seen: tuple[Appearance, ...]) -> tuple[Appearance, ...]:
    """The episodes that a click paints after another sheet: the newest one, unless more are chosen."""
    by_id, told_in = {one.episode_id: one for one in seen}, language()
    chosen = st.multiselect(
        t("sheets.episodes"),
        list(by_id),
        [seen[0].episode_id],
        key=f"sheet-episodes-{project_id}-{name}",
        format_func=lambda episode_id: _episode_text(by_id[episode_id], told_in),
        placeholder=t("sheets.choose-episodes"),
        help=t("sheets.episodes-help"),
    )
    return tuple(by_id[episode_id] for episode_id in chosen)


def _episode_text(seen: Appearance, told_in: str) -> str:
    """Nothing in it changes by a redraw: a changed option would no longer be chosen."""
    number, panels = (
        say(told_in, "episode.number", number=seen.number),
        say(told_in, "episode.panels", count=seen.panels),
    )
    return f"{number} · {seen.title} · {panels}"


def _redraw(
    project_id: str, known: CharacterSheets, seen: tuple[Appearance, ...], followers: tuple[Appearance, ...]
) -> None:
    st.html(f'<h2 class="tv-section">{t_html("sheets.redraw-title", name=known.name)}</h2>')
    if _is_being_drawn(known, seen):
        st.html(f'<p class="tv-note">{t_html("sheets.being-drawn")}</p>')
        return
    newest, place = known.takes[-1], f"{project_id}-{known.name}"
    words = st.text_area(
        t("sheets.words"),
        newest.take.words,
        key=f"sheet-words-{place}-{newest.number}",
        max_chars=WORDS_LENGTH_MAX,
        height=80,
        placeholder=t("sheets.words-example"),
    )
    sheet_first = st.toggle(t("sheets.sheet-first"), True, key=f"sheet-first-{place}")
    take, ids = known.next_take(words), _ids(followers)
    st.html(follows_html(sheets.repaint(house(), take, ids), language(), sheet_first=sheet_first))
    _button(
        f"sheet-redraw-{place}",
        t("sheets.redraw"),
        lambda token: redraw(house(), project_id, known.name, words, ids, token, sheet_first=sheet_first),
        is_main=True,
    )


def _offered(known: CharacterSheets, seen: tuple[Appearance, ...]) -> TakeView | None:
    """The take that was drawn to be looked at before any panel is painted."""
    numbers = {one.offered for one in seen}
    return next((take for take in known.takes[::-1] if take.number in numbers and take.picture_url), None)


def _is_being_drawn(known: CharacterSheets, seen: tuple[Appearance, ...]) -> bool:
    """One new sheet at a time: the next wish is better told when this one can be seen."""
    newest = known.takes[-1]
    return newest.picture_url is None and any(one.busy and newest.number in (one.take, one.offered) for one in seen)


def _takes(
    project_id: str, known: CharacterSheets, seen: tuple[Appearance, ...], followers: tuple[Appearance, ...]
) -> None:
    """Nothing while there is one sheet only."""
    if len(known.takes) == 1:
        return
    st.html(f'<h2 class="tv-section">{t_html("sheets.takes")}</h2><p class="tv-note">{t_html("sheets.takes-lead")}</p>')
    newest_first = known.takes[::-1]
    for start in range(0, len(newest_first), TAKES_A_ROW):
        row = newest_first[start : start + TAKES_A_ROW]
        for column, take in zip(st.columns(TAKES_A_ROW), row, strict=False):
            with column:
                _take(project_id, known, take, seen, followers)


def _take(
    project_id: str,
    known: CharacterSheets,
    take: TakeView,
    seen: tuple[Appearance, ...],
    followers: tuple[Appearance, ...],
) -> None:
    painted = tuple(one for one in seen if one.take == take.number)
    is_chosen = take.number == known.chosen.number
    chips = (t("sheets.in-use"),) if is_chosen else ()
    numbers = ", ".join(str(one.number) for one in painted[::-1])
    used_in = t("sheets.used-in", numbers=numbers) if painted else ""
    st.html(sheet_html(known.name, take, take_title(take.number, language()), chips, language(), used_in))
    is_used = is_chosen and all(one.take == take.number for one in followers)
    if is_used or (take == known.takes[-1] and _is_being_drawn(known, seen)):
        return
    ids = _ids(followers)
    st.html(f'<p class="tv-note">{price_text(sheets.repaint(house(), take.take, ids), language())}</p>')
    _button(
        f"sheet-use-{project_id}-{known.name}-{take.number}",
        t("sheets.use"),
        lambda token: use(house(), project_id, known.name, take.number, ids, token),
        is_main=take == _offered(known, seen),
    )


def _button(key: str, label: str, order: Callable[[str], tuple[Submission, ...]], *, is_main: bool = False) -> None:
    """A button that gives an order once, and then shows the first of its jobs."""
    if not st.button(label, key=key, type="primary" if is_main else "secondary", icon=":material/brush:"):
        click.renew(key)
        return
    try:
        submissions = order(click.token(key))
    except ToonverseError as error:
        show_reason(language(), error.reason, error.facts)
        return
    click.spend(key)
    st.query_params["job"] = submissions[0].job_id
    st.rerun()


def _ids(followers: tuple[Appearance, ...]) -> tuple[str, ...]:
    return tuple(one.episode_id for one in followers)
