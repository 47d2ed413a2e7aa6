"""The characters of a series with their reference sheets; with `?who=` one of them, whose sheet can be redrawn.

In: `?project=`, `?who=`, `?job=`. Out: pictures, wishes.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from studio import sheets
from studio.projects import project, projects
from ui import job_card, places, sheet_desk
from ui.house import house
from ui.language import language, t, t_html
from ui.plain import markdown_text
from ui.sheet_cards import sheet_html, take_title


def series_list() -> None:
    st.html(f'<h1 class="tv-title">{t_html("page.characters")}</h1><p class="tv-lead">{t_html("sheets.lead")}</p>')
    for series in projects(house()):
        st.page_link(places.CHARACTERS, label=markdown_text(series.title), query_params={"project": series.id})


def cast_page(project_id: str) -> None:
    series, painter = project(house(), project_id), sheets.painter(house(), project_id)
    st.html(f'<h1 class="tv-title">{t_html("sheets.title", series=series.title)}</h1>')
    st.html(f'<p class="tv-lead">{t_html("sheets.lead")}</p>')
    if not painter.reads_sheets:
        reason = t_html("sheets.by-house" if painter.is_offline else "sheets.from-words")
        st.html(f'<p class="tv-note">{reason}</p>')
    known = sheets.of_series(house(), project_id)
    if not known:
        st.html(f'<p class="tv-note">{t_html("sheets.nobody")}</p>')
    with st.container(key="tv-sheets"):
        for position, one in enumerate(known):
            with st.container(key=f"tv-sheet-{position}"):
                chips = (take_title(one.chosen.number, language()),) if len(one.takes) > 1 else ()
                st.html(sheet_html(one.name, one.chosen, one.name, chips, language()))
                if painter.reads_sheets:
                    query = {"project": project_id, "who": one.name}
                    st.page_link(places.CHARACTERS, label=t("sheets.open"), icon=":material/brush:", query_params=query)


def sheet_page(project_id: str, name: str) -> None:
    series = project(house(), project_id)
    st.html(f'<h1 class="tv-title">{escape(name)}</h1><p class="tv-facts">{escape(series.title)}</p>')
    job_id = st.query_params.get("job")
    if job_id is not None and not sheet_desk.is_offer(job_id):
        job_card.live(job_id)
    sheet_desk.draw(project_id, name)
    st.page_link(
        places.CHARACTERS, label=t("sheets.back"), icon=":material/arrow_back:", query_params={"project": project_id}
    )


with st.container(key="tv-narrow"):
    wanted, who = st.query_params.get("project"), st.query_params.get("who")
    if wanted is None:
        series_list()
    elif who is not None and sheets.painter(house(), wanted).reads_sheets:
        sheet_page(wanted, who)
    else:
        cast_page(wanted)
