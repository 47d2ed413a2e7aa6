"""Lines + Artwork + pixels → Lettered: every line of a panel set in type, placed and drawn.

`run` loads the rasteriser only when it is called, so that planning a build may import `engines.lettering.fonts`
for its digest and pay for nothing else.
"""

from __future__ import annotations

from PIL import Image

from engines.context import Context
from engines.lettering.inputs import Lettered, LetteringInputs

__all__ = ["Lettered", "LetteringInputs", "run"]


def run(inputs: LetteringInputs, art: Image.Image, context: Context) -> Lettered:
    """Place and draw the lines of one panel on its art. See `engines.lettering.panel.letter_panel`."""
    from engines.lettering.panel import letter_panel

    return letter_panel(inputs, art, context)
