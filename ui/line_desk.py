"""The script of an episode with an edit box for every line.

In: an episode's id. Out: the line as the creator changed it, handed to the studio, which letters again and repaints
nothing. Never: a change of more than the line that was saved.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from comic.story import Line, Script
from locales import say
from studio.episodes import edit_line, name_speaker, script, storyboard
from ui import click
from ui.house import house
from ui.language import language, t, t_html
from ui.plain import markdown_text
from ui.trouble import told


def draw(episode_id: str) -> None:
    """Scenes and their lines; below, what nobody could read, what is left out and what could not be shown."""
    written = script(house(), episode_id)
    if written is None:
        st.text(t("lines.not-yet"))
        return
    st.html(f'<h2 class="tv-section">{t_html("lines.title")}</h2><p class="tv-lead">{t_html("lines.lead")}</p>')
    for scene in written.scenes:
        heading = scene.heading or " · ".join(word for word in (scene.place, scene.time) if word)
        if heading:
            st.html(f'<h3 class="tv-scene">{escape(heading)}</h3>')
        for beat in scene.beats:
            for line in beat.lines:
                _line(episode_id, line)
                if line.is_speaker_unsure:
                    _whose(episode_id, line, tuple(character.name for character in written.cast))
    _unread(written)
    _left_out(written)
    _notes(episode_id)


def _line(episode_id: str, line: Line) -> None:
    button = f"line-{episode_id}-{line.id}"
    speaker = f"<b>{escape(line.speaker)}</b>" if line.speaker else ""
    with st.container(key=f"tv-line-{line.id}", gap="xsmall"):
        kind = t_html(f"line.{line.kind.value}")
        st.html(f'<div class="tv-line-head">{speaker}<span class="tv-chip">{kind}</span>{_beside(line)}</div>')
        text = st.text_area(
            t("lines.box", speaker=line.speaker or t(f"line.{line.kind.value}")),
            line.text,
            key=f"text-{episode_id}-{line.id}",
            height=68,
            label_visibility="collapsed",
        )
        if text == line.text:
            click.renew(button)
        elif st.button(t("lines.save"), key=button, type="primary", icon=":material/chat_bubble:"):
            with told(language()):
                submission = edit_line(house(), episode_id, line.id, text, click.token(button))
                click.spend(button)
                st.query_params["job"] = submission.job_id
                st.rerun()


def _whose(episode_id: str, line: Line, names: tuple[str, ...]) -> None:
    """A guessed speaker can be confirmed or corrected."""
    button = f"speaker-{episode_id}-{line.id}"
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom", key=f"tv-whose-{line.id}"):
        name = st.selectbox(
            t("lines.whose"),
            names,
            names.index(line.speaker) if line.speaker in names else 0,
            key=f"whose-{episode_id}-{line.id}",
        )
        if not st.button(t("lines.whose-save"), key=button, icon=":material/record_voice_over:"):
            click.renew(button)
            return
    with told(language()):
        submission = name_speaker(house(), episode_id, line.id, name, click.token(button))
        click.spend(button)
        st.query_params["job"] = submission.job_id
        st.rerun()


def _beside(line: Line) -> str:
    """How the line is said, in the creator's words, and a mark where its speaker is a guess."""
    cue = f"<small>{escape(line.cue)}</small>" if line.cue else ""
    if not line.is_speaker_unsure:
        return cue
    why = t_html("lines.unsure-why", percent=round(100 * line.speaker_confidence))
    return f'<span class="tv-chip tv-is-stale" title="{why}">{t_html("lines.unsure")}</span>{cue}'


def _unread(written: Script) -> None:
    if written.unread:
        st.html(f'<h2 class="tv-section">{t_html("lines.unread")}</h2><p>{t_html("lines.unread-lead")}</p>')
        rows = "".join(
            f"<li><b>{t_html('lines.number', number=unread.number)}</b> <code>{escape(unread.text)}</code></li>"
            for unread in written.unread
        )
        st.html(f'<ul class="tv-unread">{rows}</ul>')


def _left_out(written: Script) -> None:
    """What was understood and is neither lettered nor drawn, by its reason."""
    if not written.left_out:
        return
    with st.expander(markdown_text(t("lines.left-out", count=len(written.left_out)))):
        rows = "".join(
            f"<li><b>{t_html(f'left-out.{left.reason.value}')}</b> {escape(left.text)}</li>"
            for left in written.left_out
        )
        st.html(f'<p>{t_html("lines.left-out-lead")}</p><ul class="tv-unread">{rows}</ul>')


def _notes(episode_id: str) -> None:
    board = storyboard(house(), episode_id)
    if board is not None and board.notes:
        with st.expander(markdown_text(t("lines.notes", count=len(board.notes)))):
            st.text("\n".join(note_text(language(), note) for note in board.notes))


def note_text(language: str, note: str) -> str:
    """The storyboard's `panels-fewer:7`, `place-nearest:천문대:rooftop` or `words-unknown:5:첼로` as a sentence."""
    code, _, rest = note.partition(":")
    if code == "place-nearest":
        place, _, setting = rest.rpartition(":")
        return say(language, "note.place-nearest", place=place, setting=say(language, f"setting.{setting}"))
    if code == "words-unknown":
        panel, _, words = rest.partition(":")
        return say(language, "note.words-unknown", panel=panel, words=words)
    return say(language, f"note.{code}", count=rest)
