"""A storyboard's alt texts in another language than its script's. In: `Storyboard`, a language. Out: `Storyboard`.
Never: a panel's picture, a line's words."""

from __future__ import annotations

from comic.lettering import LetteringLanguage
from comic.story import Language
from comic.storyboard import Storyboard
from engines.director.describe import alt_of

_SPOKEN = {LetteringLanguage.of(language): language for language in Language}


def retold(storyboard: Storyboard, language: LetteringLanguage) -> Storyboard:
    """Every panel described in `language`, when there are words for it; else the storyboard as it is.

    A place is named as it is drawn: what the script calls it is in the script's language. Names stay.
    """
    spoken = _SPOKEN.get(language)
    if spoken is None:
        return storyboard
    panels = tuple(
        panel.model_copy(update={"alt": alt_of(panel.model_copy(update={"place_words": ""}), spoken)})
        for panel in storyboard.panels
    )
    return storyboard.model_copy(update={"panels": panels})
