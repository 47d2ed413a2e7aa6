"""What can be done with one episode: read it, publish it, bring it up to date, share it, delete it.

In: an `EpisodeView`. Out: calls to the studio. Never: a change without a click.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from studio.episodes import EpisodeView, delete_episode, rebuild, storyboard
from studio.files import url
from studio.publications import publish, unpublish
from ui import click, places, series_desk
from ui.figures import ago_text
from ui.house import house
from ui.language import language, t, t_html
from ui.plain import markdown_text
from ui.shelf import state_html
from ui.trouble import told


def head(seen: EpisodeView, now: float) -> None:
    """Cover, title, facts."""
    cover = ""
    if seen.package_key is not None:
        source = escape(url(house(), seen.package_key, "cover.jpg", signed=True))
        cover = f'<img class="tv-cover" src="{source}" alt="{t_html("card.cover-of", title=seen.title)}">'
    order, board = seen.request, storyboard(house(), seen.id)
    facts = (
        t("episode.of-series", series=seen.project_title, number=seen.number),
        t(f"language.{seen.language.value}"),
        t("episode.panels", count=order.panels if board is None else len(board.panels)),
        t("episode.seed", seed=str(order.seed)),
        ago_text(language(), now, seen.created_at),
    )
    st.html(
        f'<div class="tv-episode-head">{cover}<div><h1 class="tv-title">{escape(seen.title)}</h1>'
        f'<div class="tv-job-head">{state_html(seen, language())}</div>'
        f'<p class="tv-facts">{" · ".join(escape(fact) for fact in facts)}</p></div></div>'
    )


def actions(seen: EpisodeView) -> None:
    """Links and buttons in one row."""
    with st.container(key="tv-actions", horizontal=True, gap="small", vertical_alignment="center"):
        if seen.package_key is not None:
            wanted = {"episode": seen.id, "draft": "1"}
            st.page_link(places.READER, label=t("episode.read"), icon=":material/menu_book:", query_params=wanted)
            _publishing(seen)
        if seen.published:
            link = places.public_url(seen.project_id, seen.number)
            st.html(
                f'<a class="tv-link" href="{escape(link)}" target="_blank">{t_html("episode.public-page")}</a>',
                width="content",
            )
        _rebuilding(seen)
        series_desk.next_episode(seen)
        series_desk.characters(seen.project_id)
        series_desk.settings(seen.project_id)
        with st.popover(t("episode.delete"), type="tertiary"):
            st.text(t("episode.delete-sure"))
            if st.button(t("episode.delete-yes"), key="episode-delete"):
                with told(language()):
                    delete_episode(house(), seen.id)
                    st.switch_page(places.EPISODE)


def _publishing(seen: EpisodeView) -> None:
    with told(language()):
        label = t("episode.publish-again" if seen.published else "episode.publish")
        if (seen.stale or not seen.published) and st.button(label, key="episode-publish", type="primary"):
            publish(house(), seen.id)
            st.toast(markdown_text(t("episode.published-now")), icon=":material/check:")
            st.rerun()
        if seen.published and st.button(t("episode.unpublish"), key="episode-unpublish"):
            unpublish(house(), seen.id)
            st.rerun()


def _rebuilding(seen: EpisodeView) -> None:
    button = f"rebuild-{seen.id}"
    if not st.button(t("episode.rebuild"), key="episode-rebuild", help=markdown_text(t("episode.rebuild-help"))):
        click.renew(button)
        return
    with told(language()):
        submission = rebuild(house(), seen.id, click.token(button))
        click.spend(button)
        st.query_params["job"] = submission.job_id
        st.rerun()
