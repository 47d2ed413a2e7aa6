"""What goes wrong on a page, told as a sentence.

In: exceptions. Out: a sentence on the page; for the unforeseen a short reference that stands in the log beside the
traceback. Never: a traceback on a page. Streamlit's own control flow (stop, rerun) passes through.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from comic.errors import Fact, ToonverseError
from locales import say, say_error
from ui.plain import markdown_text

_log = logging.getLogger("toonverse.ui")


@contextmanager
def told(language: str) -> Iterator[None]:
    """Run a page, a fragment or a click; show what it raises as one sentence in `language`."""
    try:
        yield
    except ToonverseError as error:
        show_reason(language, error.reason, error.facts)
    except Exception:
        reference = secrets.token_hex(4)
        _log.exception("a page failed, reference %s", reference)
        st.error(markdown_text(say(language, "trouble.unforeseen", reference=reference)))


def show_reason(language: str, reason: str, facts: dict[str, Fact]) -> None:
    """The sentence of an error that is known by its reason and facts."""
    st.error(markdown_text(say_error(language, reason, facts)), icon=":material/error:")
