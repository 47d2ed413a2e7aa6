"""LetteringInputs + art → Lettered: read the art, lay the lines out, draw them."""

from __future__ import annotations

from PIL import Image

from comic.errors import EngineFailure
from engines.context import Context
from engines.lettering.draw import draw
from engines.lettering.energy import energy_of
from engines.lettering.inputs import Lettered, LetteringInputs
from engines.lettering.layout import lay_out
from engines.lettering.scene import SURE_ENOUGH

_PANEL_WIDTH = 800


def letter_panel(inputs: LetteringInputs, art: Image.Image, context: Context) -> Lettered:
    """Letter one panel.

    `art` is any mode Pillow turns into RGB, of any width; everything else is in 800-unit space. Raises
    EngineFailure("no-typefaces") when the context brings none, and whatever `context.report` raises.
    """
    if context.typefaces is None:
        raise EngineFailure("no-typefaces")
    context.report(0.0)
    scale = art.width / _PANEL_WIDTH
    to_units = _PANEL_WIDTH / inputs.artwork.width_px
    subjects = tuple(subject.scaled(to_units) for subject in inputs.artwork.subjects)
    believed = any(subject.confidence >= SURE_ENOUGH for subject in subjects)
    energy = energy_of(art, faces_known=believed)
    lettering = lay_out(inputs, energy, subjects, context.typefaces)
    context.report(0.6)
    picture = draw(art, lettering, context.typefaces, scale)
    context.report(1.0)
    return Lettered(
        picture=picture,
        lettering=lettering,
        subjects=tuple(subject.moved(0.0, lettering.grown_px) for subject in subjects),
    )
