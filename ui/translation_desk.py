"""An episode's words in other languages: a table to fill in, in the page or in a spreadsheet.

In: an episode's id. Out: texts, handed to the studio, which letters the same art again. Never: a translated word of its
own.
"""

from __future__ import annotations

import streamlit as st

from comic.errors import ToonverseError
from comic.lettering import LetteringLanguage
from studio import translations
from studio.decoding import decode
from studio.translations import TranslationTable
from ui import click
from ui.house import house
from ui.language import language, t
from ui.plain import markdown_text
from ui.trouble import show_reason, told


def draw(episode_id: str) -> None:
    """Folded; nothing before there is a script."""
    known = translations.languages_for(house(), episode_id)
    if not known:
        return
    with st.expander(t("translation.title"), icon=":material/translate:"), told(language()):
        st.text(t("translation.lead"))
        chosen = st.selectbox(
            t("translation.language"), known, key=f"translation-language-{episode_id}", format_func=_name
        )
        shown = translations.table(house(), episode_id, chosen)
        _table(episode_id, shown)


def _name(chosen: LetteringLanguage) -> str:
    return t(f"language.{chosen.value}")


def _table(episode_id: str, shown: TranslationTable) -> None:
    place = f"{episode_id}-{shown.language.value}"
    uploaded = _uploaded(place)
    title = st.text_input(t("translation.episode-title"), shown.title, key=f"translation-title-{place}", max_chars=200)
    edited = st.data_editor(
        [
            {
                "line": row.line_id,
                "speaker": row.speaker or t(f"line.{row.kind.value}"),
                "original": row.original,
                "translation": uploaded.get(row.line_id, row.translation),
            }
            for row in shown.rows
        ],
        key=f"translation-rows-{place}-{len(uploaded)}",
        hide_index=True,
        num_rows="fixed",
        disabled=("line", "speaker", "original"),
        column_config={
            "line": None,
            "speaker": st.column_config.TextColumn(t("translation.speaker"), width="small"),
            "original": st.column_config.TextColumn(t("translation.original"), width="medium"),
            "translation": st.column_config.TextColumn(
                t("translation.words"), width="large", max_chars=translations.TEXT_LENGTH_MAX
            ),
        },
    )
    texts = {str(row["line"]): str(row["translation"] or "") for row in edited}
    done = sum(bool(text.strip()) for text in texts.values())
    st.progress(done / max(1, len(texts)), markdown_text(t("translation.done", done=done, count=len(texts))))
    _buttons(episode_id, shown, title, texts, place)


def _uploaded(place: str) -> dict[str, str]:
    """The texts of a table that the creator brought, by line id."""
    upload = st.file_uploader(t("translation.upload"), type=["csv", "tsv", "txt"], key=f"translation-file-{place}")
    if upload is None:
        return {}
    try:
        return translations.read_csv(decode(upload.getvalue()))
    except ToonverseError as error:
        show_reason(language(), error.reason, error.facts)
        return {}


def _buttons(episode_id: str, shown: TranslationTable, title: str, texts: dict[str, str], place: str) -> None:
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        button = f"translate-{place}"
        if st.button(t("translation.letter"), key=button, type="primary", icon=":material/chat_bubble:"):
            submission = translations.translate(house(), episode_id, shown.language, title, texts, click.token(button))
            click.spend(button)
            st.query_params["job"] = submission.job_id
            st.rerun()
        else:
            click.renew(button)
        _by_model(episode_id, shown, place)
        st.download_button(
            t("translation.download"),
            translations.csv_text(shown).encode("utf-8-sig"),
            file_name=f"{shown.language.value}.csv",
            mime="text/csv",
            key=f"translation-download-{place}",
        )
        if shown.done and st.button(t("translation.forget"), key=f"translation-forget-{place}", type="tertiary"):
            translations.forget(house(), episode_id, shown.language)
            st.rerun()


def _by_model(episode_id: str, shown: TranslationTable, place: str) -> None:
    """A model may translate what nobody has translated yet; what it writes can be changed in the table afterwards."""
    if not house().settings.has_models:
        return
    button = f"translate-model-{place}"
    if st.button(t("translation.by-model"), key=button, icon=":material/smart_toy:"):
        submission = translations.translate_by_model(house(), episode_id, shown.language, click.token(button))
        click.spend(button)
        st.query_params["job"] = submission.job_id
        st.rerun()
    else:
        click.renew(button)
