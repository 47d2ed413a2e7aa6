"""The tools of this machine that leave their mark on pixels.

In: nothing. Out: `Toolchain` (`pipeline.tools` fills it). Never: a library loaded.
"""

from __future__ import annotations

from comic.value import Value


class Toolchain(Value):
    """What outside the parameters changes the pixels: the rasteriser's name and version, the fonts' digest."""

    rasteriser: str
    typefaces: str
