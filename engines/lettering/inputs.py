"""What the lettering engine gets and gives. In: lines, what the painter knows. Out: `Lettered`. Never: layout."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

from comic.art import Artwork, Subject
from comic.lettering import LetteringLanguage, PanelLettering, Placement
from comic.story import Line
from comic.value import Value


class LetteringInputs(Value):
    """One panel's lines in story order and what is known of its art.

    `artwork` is in pixels of the art. `locked` are placements a creator put by hand, in 800-unit coordinates whose
    origin is the left top corner of the *art*: subtract `grown_px` from a placement of a panel that had grown.
    `untranslated` are the ids of lines that are still in another language; they get a flag.
    """

    language: LetteringLanguage
    lines: tuple[Line, ...]
    artwork: Artwork
    locked: tuple[Placement, ...] = ()
    untranslated: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lettered:
    """`picture` is RGB at the art's own width; `subjects` and `lettering` are in 800-unit coordinates of the
    lettered panel, `grown_px` counted in."""

    picture: Image.Image
    lettering: PanelLettering
    subjects: tuple[Subject, ...]
