"""A file on the create page: taking it, choosing its chapters, what of it was left away.

In: an upload, or a series whose manuscript goes on. Out: the chosen chapters' text in the story box, and in the
session the manuscript and the chapters that an order names. Never: a typed word lost: what a file replaces can be
brought back.
"""

from __future__ import annotations

import html

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from comic.errors import ToonverseError
from comic.manuscript import Chapter, Division, Manuscript, Passage
from comic.project import TEXT_LENGTH_MAX
from studio.kept_manuscripts import load, next_passage
from studio.manuscript import SUFFIXES, passage_text, pasted_manuscript, read_manuscript
from ui.house import house
from ui.kept import keep, present, put
from ui.language import language, t, t_html
from ui.plain import markdown_text
from ui.trouble import show_reason

TEXT = "create-text"
FIRST = "create-first"
LAST = "create-last"
_MANUSCRIPT = "create-manuscript"
_TAKEN_FILE = "create-file-taken"
_FILE_TROUBLE = "create-file-trouble"
_PUT = "create-text-put"
_BEFORE = "create-text-before"


def upload() -> None:
    """The field for a file. What can't be read is said beside it, and the story box stays as it is."""
    with st.expander(t("create.upload"), icon=":material/upload_file:", expanded=_FILE_TROUBLE in st.session_state):
        file = st.file_uploader(t("create.upload-label"), type=list(SUFFIXES), key="create-file")
        st.html(f'<p class="tv-note">{t_html("create.upload-note")}</p>')
        if file is None:
            st.session_state.pop(_TAKEN_FILE, None)
            st.session_state.pop(_FILE_TROUBLE, None)
        elif st.session_state.get(_TAKEN_FILE) != file.file_id:
            with st.spinner(markdown_text(t("create.reading"))):
                _take(file)
        trouble = st.session_state.get(_FILE_TROUBLE)
        if trouble is not None:
            show_reason(language(), *trouble)


def desk() -> None:
    """What came of the file: its chapters to choose from, notes; nothing when there is none."""
    shown = manuscript()
    if shown is None:
        _offer_next()
        _offer_chapters()
    else:
        with st.container(border=True, key="tv-manuscript"):
            _head(shown)
            if len(shown.chapters) > 1:
                _choice(shown)
    if st.session_state.get(_BEFORE):
        st.button(t("create.bring-back"), key="create-bring-back", icon=":material/undo:", on_click=_bring_back)


def manuscript() -> Manuscript | None:
    found: Manuscript | None = st.session_state.get(_MANUSCRIPT)
    return found


def passage(key: str) -> Passage:
    """The chosen chapters of the manuscript that is kept under this key."""
    first, last = _chosen()
    return Passage(manuscript=key, first=first, last=last)


def go_on() -> None:
    """In a callback, after an order: the next chapter is up. Behind the last one the manuscript is done with."""
    shown = manuscript()
    if shown is None:
        return
    _, last = _chosen()
    if last + 1 < len(shown.chapters):
        _show(shown, last + 1)
    else:
        _forget()
        put(TEXT, "")
    st.session_state.pop(_BEFORE, None)


def _take(file: UploadedFile) -> None:
    st.session_state[_TAKEN_FILE] = file.file_id
    st.session_state.pop(_FILE_TROUBLE, None)
    try:
        read = read_manuscript(file.name, file.getvalue())
    except ToonverseError as error:
        st.session_state[_FILE_TROUBLE] = (error.reason, error.facts)
        return
    _keep_typed()
    _show(read, read.begins_at)


def _keep_typed() -> None:
    """Words in the story box that no file brought can be brought back."""
    typed = present(TEXT, "")
    if typed.strip() and typed != st.session_state.get(_PUT):
        st.session_state[_BEFORE] = typed


def _show(read: Manuscript, chapter: int) -> None:
    st.session_state[_MANUSCRIPT] = read
    put(FIRST, chapter)
    put(LAST, chapter)
    put("create-kind", "")
    _fill(read)


def _fill(read: Manuscript) -> None:
    text = passage_text(read, passage(""))
    st.session_state[_PUT] = text
    put(TEXT, text)


def _chosen() -> tuple[int, int]:
    first = int(present(FIRST, 0))
    return first, max(first, int(present(LAST, first)))


def _head(shown: Manuscript) -> None:
    facts = [t(f"format.{shown.format.value}"), t("create.characters", count=f"{shown.length:,}")]
    if shown.encoding:
        facts.insert(1, shown.encoding)
    if len(shown.chapters) > 1:
        facts.append(t(f"create.division.{shown.division.value}", count=len(shown.chapters)))
    title = html.escape(shown.title or t("create.pasted"))
    notes = "".join(
        f"<li>{t_html(f'aside.{note.aside.value}', count=note.count)}{_sample(note.sample)}</li>"
        for note in shown.notes
    )
    st.html(
        f'<p class="tv-read-head"><strong>{title}</strong></p>'
        f'<p class="tv-facts">{html.escape(" · ".join(facts))}</p>'
        + (f'<ul class="tv-notes">{notes}</ul>' if notes else "")
    )


def _sample(words: str) -> str:
    return f" <q>{html.escape(words[:60])}</q>" if words else ""


def _choice(shown: Manuscript) -> None:
    first, last = _chosen()
    left, right = st.columns(2)
    numbers = range(len(shown.chapters))
    names = tuple(_name(shown, at) for at in numbers)
    left.selectbox(
        t("create.chapter"),
        numbers,
        first,
        key=FIRST,
        format_func=names.__getitem__,
        on_change=_choose_first,
    )
    right.selectbox(
        t("create.chapter-last"),
        numbers[first:],
        last - first,
        key=LAST,
        format_func=names.__getitem__,
        on_change=_choose,
        help=t("create.chapter-help"),
    )
    keep(FIRST, LAST)
    if len(passage_text(shown, passage(""))) > TEXT_LENGTH_MAX:
        st.text(t("create.passage-long", limit=TEXT_LENGTH_MAX))


def _name(shown: Manuscript, at: int) -> str:
    chapter = shown.chapters[at]
    return f"{at + 1}. {_title(shown, chapter, at)} ({t('create.characters', count=f'{len(chapter.text):,}')})"


def _title(shown: Manuscript, chapter: Chapter, at: int) -> str:
    """What a chapter is called; the first words of one that has no name."""
    if chapter.title and chapter.parts > 1:
        return f"{chapter.title} {t('create.part', part=chapter.part, parts=chapter.parts)}"
    if not chapter.title and at == 0 and shown.division is Division.HEADINGS:
        return t("create.beginning")
    return chapter.title or " ".join(chapter.text[:200].split())[:24] + "…"


def _choose_first() -> None:
    put(LAST, st.session_state[FIRST])
    _choose()


def _choose() -> None:
    shown = manuscript()
    if shown is not None:
        _keep_typed()
        _fill(shown)


def _bring_back() -> None:
    put(TEXT, st.session_state.pop(_BEFORE))
    _forget()


def _forget() -> None:
    st.session_state.pop(_MANUSCRIPT, None)
    st.session_state.pop(_PUT, None)


def _offer_next() -> None:
    """The series was made of a manuscript that goes on: its next chapter, with one click."""
    project_id = present("create-project", "")
    following = next_passage(house(), project_id) if project_id else None
    if following is not None:
        st.button(
            t("create.next-chapter"),
            key="create-next-chapter",
            icon=":material/menu_book:",
            on_click=_take_next,
            args=(following,),
        )


def _take_next(following: Passage) -> None:
    try:
        kept = load(house(), following.manuscript)
    except ToonverseError as error:
        st.session_state["create-trouble"] = (error.reason, error.facts)
        return
    _keep_typed()
    _show(kept, min(following.first, len(kept.chapters) - 1))


def _offer_chapters() -> None:
    """A text that was pasted and is too long: its chapters, as of a file."""
    typed = present(TEXT, "")
    if len(typed) > TEXT_LENGTH_MAX:
        st.text(t("create.long-paste", count=len(typed), limit=TEXT_LENGTH_MAX))
        st.button(
            t("create.split-paste"), key="create-split", icon=":material/menu_book:", on_click=_split, args=(typed,)
        )


def _split(typed: str) -> None:
    try:
        pasted = pasted_manuscript(typed)
        _show(pasted, pasted.begins_at)
    except ToonverseError as error:
        st.session_state["create-trouble"] = (error.reason, error.facts)
