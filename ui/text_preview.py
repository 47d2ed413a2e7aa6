"""What the text in the story box will be read as: its kind and why, its language, scenes and speakers.

In: the text, the creator's corrections. Out: a card; the chosen kind in the session. Never: a decision; what is chosen
here goes into the order.
"""

from __future__ import annotations

import html

import streamlit as st

from comic.errors import ToonverseError
from comic.preview import Preview
from comic.project import TEXT_LENGTH_MAX
from comic.story import Language, SourceKind
from studio.makers import usual
from studio.preview import language_of, look
from studio.projects import projects
from ui.house import house
from ui.kept import keep, present
from ui.language import language, t, t_html

KIND = "create-kind"
_RECOGNISED = ""
_LOOK = "create-look"
_SPEAKERS_SHOWN = 8
_LINES_SHOWN = 5
_INVENTED = frozenset({SourceKind.PREMISE})


def draw(text: str) -> None:
    """Nothing for an empty text, or one that can't be read (the order says why)."""
    found = _seen(text)
    if found is None:
        return
    with st.container(border=True, key="tv-read"):
        named = {_RECOGNISED: t("create.kind-recognised", kind=t(f"kind.{found.recognised.value}"))}
        named |= {kind.value: t(f"kind.{kind.value}") for kind in SourceKind}
        st.selectbox(
            t("create.kind"),
            list(named),
            list(named).index(present(KIND, _RECOGNISED)),
            key=KIND,
            format_func=named.__getitem__,
            help=t("create.kind-help"),
        )
        keep(KIND)
        st.html(_card(_seen(text) or found))


def kind() -> SourceKind | None:
    """The creator's choice; None when the text engine is to recognise it."""
    chosen = present(KIND, _RECOGNISED)
    return SourceKind(chosen) if chosen else None


def spoken(text: str) -> Language:
    """The language of the dialogue: chosen by hand, else that of the text, else the interface's."""
    if st.session_state.get("create-language-chosen"):
        return Language(present("create-language", language()))
    return language_of(text) or Language(language())


def _seen(text: str) -> Preview | None:
    """Looked at once for every text and choice."""
    if not text.strip() or len(text) > TEXT_LENGTH_MAX:
        return None
    asked = (text, spoken(text), kind())
    known = st.session_state.get(_LOOK)
    if known is None or known[0] != asked:
        try:
            known = (asked, look(*asked))
        except ToonverseError:
            known = (asked, None)
        st.session_state[_LOOK] = known
    found: Preview | None = known[1]
    return found


def _card(found: Preview) -> str:
    parts = [_why(found), _counts(found), _people(found)]
    parts.append(_folded("create.read-unsure", found.unsure))
    parts.append(_folded("create.read-unread", tuple(f"{line.number}: {line.text}" for line in found.unread)))
    if found.mixed:
        parts.append(f'<p class="tv-note">{t_html("create.read-mixed", language=_named(found.language))}</p>')
    if found.language is None:
        parts.append(f'<p class="tv-note tv-warn">{t_html("create.read-foreign")}</p>')
    if found.kind in _INVENTED:
        parts.append(f'<p class="tv-note">{html.escape(_maker())}</p>')
    return "".join(parts)


def _named(spoken_language: Language | None) -> str:
    return t(f"language.{spoken_language.value}") if spoken_language else ""


def _why(found: Preview) -> str:
    if found.kind is not found.recognised:
        return f'<p class="tv-note">{t_html("create.kind-corrected", kind=t(f"kind.{found.recognised.value}"))}</p>'
    return f'<p class="tv-note">{t_html(f"create.why.{found.evidence.value}", count=found.count)}</p>'


def _counts(found: Preview) -> str:
    if found.kind in _INVENTED:
        return ""
    facts = [
        *([_named(found.language)] if found.language else []),
        t("create.read-scenes", count=found.scenes),
        t("create.read-lines", count=found.lines),
        t("create.read-told", count=found.told),
    ]
    return f'<p class="tv-read-head"><strong>{html.escape(" · ".join(facts))}</strong></p>'


def _people(found: Preview) -> str:
    if not found.speakers:
        return ""
    shown = "".join(
        f'<span class="tv-chip">{html.escape(speaker.name)} {speaker.lines}</span> '
        for speaker in found.speakers[:_SPEAKERS_SHOWN]
    )
    more = len(found.speakers) - _SPEAKERS_SHOWN
    rest = t_html("create.read-more-speakers", count=more) if more > 0 else ""
    return f'<p class="tv-speakers"><span class="tv-sr">{t_html("create.read-speakers")}</span>{shown}{rest}</p>'


def _folded(code: str, lines: tuple[str, ...]) -> str:
    """How many lines need a look, with the first of them folded away; nothing when none does."""
    if not lines:
        return ""
    listed = "".join(f"<li>{html.escape(line)}</li>" for line in lines[:_LINES_SHOWN])
    told = t_html(code, count=len(lines))
    return f'<details class="tv-note tv-warn"><summary>{told}</summary><ul>{listed}</ul></details>'


def _maker() -> str:
    """Who makes the story of a premise, said honestly."""
    chosen = present("create-project", "")
    known = {item.id: item.makers for item in projects(house())}
    writer = known.get(chosen, usual(house().settings)).text
    return t("create.made-offline") if writer.is_offline else t("create.made-by-model", model=writer.model)
