"""The tools of this machine that change pixels: which rasteriser, which fonts.

In: nothing. Out: a `Toolchain`. Never: a choice that differs between two calls of one process.
"""

from __future__ import annotations

import functools

from pipeline.toolchain import Toolchain


@functools.cache
def installed() -> Toolchain:
    """Loads the rasteriser and the fonts once; takes about a second."""
    from engines.illustrator.raster import backend
    from engines.lettering.shelf import load_typefaces

    return Toolchain(rasteriser=backend(), typefaces=load_typefaces().digest)
