"""The form of the create page: an idea, a script or a chapter, and one button.

In: what the creator types or brings. Out: fields in the session, from which `ui.create_order` orders. Never: a
refusal; what can't be used comes back from the studio as a sentence, and everything typed stays.
"""

from __future__ import annotations

import secrets

import streamlit as st

from comic.job import Stage
from comic.project import PANELS_MAX, PANELS_MIN, SEED_MAX
from comic.story import Language
from studio.batch import split_ideas
from studio.projects import projects
from ui import create_order, makers_form, manuscript_desk, text_preview
from ui.house import house
from ui.kept import keep, present, put
from ui.language import language, t
from ui.trouble import show_reason

_NEW_SERIES = ""
_KEYS = (
    "create-project",
    "create-title",
    "create-text",
    "create-language",
    "create-panels",
    "create-seed",
    "create-several",
    "create-approve",
)
_DICE = 1_000_000


def draw() -> None:
    """The form; a click takes the order and leads to the job's live card."""
    create_order.follow()
    _choose_asked_project()
    _source_fields()
    _order_fields()
    keep(*_KEYS)
    makers_form.draw(present("create-project", "") or None)
    makers_form.price(present("create-project", "") or None, create_order.request())
    st.button(
        t("create.button"),
        key="create-submit",
        type="primary",
        icon=":material/auto_awesome:",
        width="stretch",
        on_click=create_order.take,
    )
    _show_trouble()


def _choose_asked_project() -> None:
    """`?project=` chooses the series; one that is gone gives way to a new one."""
    known = {item.id for item in projects(house())}
    asked = st.query_params.get("project")
    if asked in known:
        st.session_state["create-project"] = asked
        _take_project_default()
        st.query_params.pop("project")
    elif present("create-project", _NEW_SERIES) not in known:
        st.session_state["create-project"] = _NEW_SERIES


def _take_project_default() -> None:
    """A series may want its storyboards shown first; a new one doesn't yet. The creator may still choose otherwise."""
    chosen = st.session_state["create-project"]
    stops = {item.id: item.stops_before for item in projects(house())}
    st.session_state["create-approve"] = stops.get(chosen) is Stage.IMAGE


def _source_fields() -> None:
    """The story box with what it will be read as. A file is taken before the box is drawn, since it fills it."""
    above, box = st.container(), st.container()
    manuscript_desk.upload()
    with above:
        manuscript_desk.desk()
    with box:
        text = st.text_area(
            t("create.text"),
            present("create-text", ""),
            key="create-text",
            height=260,
            placeholder=t("create.text-placeholder"),
        )
        several = st.toggle(
            t("create.several"), present("create-several", False), key="create-several", help=t("create.several-help")
        )
        if several:
            st.text(t("create.several-count", count=len(split_ideas(text))))
        else:
            text_preview.draw(text)
    _hear(text)


def _hear(text: str) -> None:
    """The language of the dialogue follows the text, until the creator chooses one."""
    heard = text_preview.spoken(text).value
    if present("create-language", language()) != heard:
        put("create-language", heard)


def _order_fields() -> None:
    titles = {_NEW_SERIES: t("create.new-series")} | {item.id: item.title for item in projects(house())}
    left, right = st.columns(2)
    left.selectbox(
        t("create.project"),
        list(titles),
        list(titles).index(present("create-project", _NEW_SERIES)),
        key="create-project",
        format_func=titles.__getitem__,
        on_change=_take_project_default,
    )
    right.text_input(
        t("create.title"),
        present("create-title", ""),
        key="create-title",
        placeholder=t("create.title-placeholder"),
        disabled=st.session_state["create-several"],
    )
    left.slider(
        t("create.panels"),
        PANELS_MIN,
        PANELS_MAX,
        present("create-panels", create_order.PANELS_USUAL),
        key="create-panels",
        help=t("create.panels-help"),
    )
    spoken = [item.value for item in Language]
    right.segmented_control(
        t("create.language"),
        spoken,
        default=present("create-language", language()),
        key="create-language",
        format_func=lambda value: t(f"language.{value}"),
        required=True,
        help=t("create.language-help"),
        on_change=_choose_language,
    )
    with left.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.number_input(
            t("create.seed"),
            0,
            SEED_MAX,
            present("create-seed", create_order.SEED_USUAL),
            step=1,
            key="create-seed",
            help=t("create.seed-help"),
        )
        st.button(t("create.dice"), key="create-dice", icon=":material/casino:", on_click=_roll)
    right.toggle(
        t("create.approve"), present("create-approve", False), key="create-approve", help=t("create.approve-help")
    )


def _roll() -> None:
    st.session_state["create-seed"] = secrets.randbelow(_DICE)


def _choose_language() -> None:
    st.session_state["create-language-chosen"] = True


def _show_trouble() -> None:
    trouble = st.session_state.get("create-trouble")
    if trouble is not None:
        show_reason(language(), *trouble)
