"""What a picture model is told: one text per picture, from the brief's facts alone.

In: an `ArtBrief` or a `SheetBrief`, the style, the names whose reference sheets go along. Out: an English prompt.
Never: a line of dialogue, which would come back as letters in the art.

Every prompt says who is in the picture and how each looks, though the sheets show it: models drift from either alone.
Reference pictures are named by their index and part (docs/models.md).
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.storyboard import ArtBrief
from engines.director.describe_look import look_words
from engines.ports import SheetBrief

STYLE = (
    "Korean webtoon panel, full colour, clean confident line art, soft cel shading, readable silhouettes, "
    "expressive faces"
)
NO_LETTERS = "No text, no letters, no numbers, no speech balloons, no captions, no watermark, no panel borders."
SAME_PERSON = "the same person as in the reference: same face, hair, eyes and clothes; do not redesign"
NO_SPACE, ONE, FEW = 0, 1, 2
SHEET_LAYOUT = (
    "Plain light background. On the left the whole figure standing, seen from the front, from three quarters and from "
    "behind, in the same clothes; on the right four heads of the same person: neutral, smiling, angry, sad."
)
SOFTER = "Suitable for all ages: nobody is hurt, no blood, no weapon is used, everyone is fully dressed."


def panel_prompt(brief: ArtBrief, style: str, referenced: Sequence[str]) -> str:
    """`referenced` are the names whose sheets go along, in the order of the pictures."""
    return "\n".join(
        part
        for part in (
            f"{STYLE}. {style}".strip(),
            *_references(referenced),
            brief.art_prompt,
            *(f"{name} now looks as on the reference sheet: {words}." for name, words in brief.own_looks),
            _space(brief.balloons),
            NO_LETTERS,
        )
        if part
    )


def sheet_prompt(brief: SheetBrief, style: str) -> str:
    """One character alone, from all sides, before nothing."""
    character = brief.character
    look = f"{look_words(character.look)}."
    if character.description:
        look += f" In the author's words: {character.description}."
    if brief.words:
        look += f" The author now wants this, whatever was said before: {brief.words}."
    return "\n".join(
        (
            f"{STYLE}. {style}".strip(),
            f"Character reference sheet of one person, {character.name}: {look}",
            SHEET_LAYOUT,
            NO_LETTERS,
        )
    )


def softened(prompt: str) -> str:
    """The same order in a way that a content filter is more likely to let through."""
    return f"{prompt}\n{SOFTER}"


def _references(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        f"Image {index}: {name}, reference sheet. Draw {name} as {SAME_PERSON}."
        for index, name in enumerate(names, start=1)
    )


def _space(balloons: int) -> str:
    """Room for what the letterer adds later."""
    if balloons == NO_SPACE:
        return ""
    part = {ONE: "quarter", FEW: "third"}.get(balloons, "two fifths")
    return f"Leave the upper {part} calm and free of faces and hands: lettering is added there later."
