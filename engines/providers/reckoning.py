"""What one call will use, about, before it is made: for what is set aside, and for the price before the click.

In: a maker and what it is asked for. Out: `Usage`. Never: a call, a price.
"""

from __future__ import annotations

import math

from comic.charge import Usage
from comic.geometry import PictureSize
from comic.model import Maker
from comic.story import Script
from comic.storyboard import ArtBrief
from engines.ports import SheetBrief
from engines.providers.picture_size import REFERENCE_TOKENS, nearest_size, picture_tokens
from engines.providers.prompts import panel_prompt, sheet_prompt
from engines.providers.sent_picture import tokens_at_most

SHEET_SIZE = PictureSize(1536, 1024)
REFERENCES_MAX = 16
"""So many pictures a call takes."""

LATIN_PER_TOKEN = 4.0
HANGUL_PER_TOKEN = 1.3
"""Characters a token, about: what a text is reckoned with where nobody has counted."""

SCHEMA_TOKENS = 1_500
"""The instructions and the schema that go along with every text."""

SCRIPT_TOKENS_PER_PANEL = 90
BOARD_TOKENS_PER_PANEL = 130
TOKENS_PER_LINE = 12
"""A line's id and the JSON around it."""

PROOF_TOKENS = 150
"""A few marks; most pictures have none."""

THINKING_PART = 1.0
"""Models that reason write about as much again before they answer."""


def text_tokens(text: str) -> int:
    """Tokens of a text in any language, about."""
    latin = sum(character.isascii() for character in text)
    return math.ceil(latin / LATIN_PER_TOKEN + (len(text) - latin) / HANGUL_PER_TOKEN)


def picture_usage(maker: Maker, brief: ArtBrief | SheetBrief, references: int) -> Usage:
    """One picture with so many reference sheets."""
    if isinstance(brief, SheetBrief):
        size, prompt = SHEET_SIZE, sheet_prompt(brief, maker.style)
    else:
        size = nearest_size(brief.width_px, brief.height_px)
        prompt = panel_prompt(brief, maker.style, [character.name for character in brief.cast[:references]])
    return Usage(
        text_in=text_tokens(prompt),
        image_in=REFERENCE_TOKENS * references,
        image_out=picture_tokens(maker.model, maker.quality, size),
    )


def script_usage(text: str, panels: int) -> Usage:
    """One script from a text."""
    out = SCRIPT_TOKENS_PER_PANEL * panels
    return Usage(text_in=SCHEMA_TOKENS + text_tokens(text), text_out=round(out * (1 + THINKING_PART)))


def storyboard_usage(panels: int) -> Usage:
    """One storyboard from a script of so many panels."""
    given = SCHEMA_TOKENS + SCRIPT_TOKENS_PER_PANEL * panels
    return Usage(text_in=given, text_out=round(BOARD_TOKENS_PER_PANEL * panels * (1 + THINKING_PART)))


def translation_usage(script: Script) -> Usage:
    """One translation of all lines: about as many words as the script has."""
    words = sum(text_tokens(line.text) for line in script.lines())
    lines = sum(1 for _ in script.lines())
    given = SCHEMA_TOKENS + words + TOKENS_PER_LINE * lines
    return Usage(text_in=given, text_out=round((words + TOKENS_PER_LINE * lines) * (1 + THINKING_PART)))


def proof_usage() -> Usage:
    """One panel's art looked through."""
    return Usage(text_in=SCHEMA_TOKENS + tokens_at_most(), text_out=round(PROOF_TOKENS * (1 + THINKING_PART)))
