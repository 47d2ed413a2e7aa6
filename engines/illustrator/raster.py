"""Drawings become pixels: ThorVG first, resvg when ThorVG is not there or will not.

In: a `Drawing`. Out: a Pillow RGBA picture. Never: SVG text from anywhere else.

ThorVG dies on text that is cut off, so that every document is read once by an XML parser before it gets there; a
canvas that isn't destroyed keeps its pixels forever (handbook illustrator.md).
"""

from __future__ import annotations

import importlib
import io
import os
from typing import Any
from xml.parsers import expat

from PIL import Image

from comic.errors import EngineFailure
from engines.illustrator.svg import Drawing

_TEXT_STEP_BYTES = 65536
"""Texts are filled up to a multiple of this: the binding keeps a type for every length it ever saw."""


class _Rasteriser:
    """What this process draws with, found on first use. A forked child makes its own."""

    def __init__(self) -> None:
        self.pid = os.getpid()
        self.thorvg: Any = None
        self.engine: Any = None
        self.resvg: Any = None
        self.options: Any = None
        self.name = ""
        try:
            self.thorvg = importlib.import_module("thorvg_python")
            self.engine = self.thorvg.Engine()
            _, major, minor, micro, _ = self.engine.version()
            self.name = f"thorvg {major}.{minor}.{micro}"
        except (ImportError, OSError):
            self.thorvg = self.engine = None
        try:
            self.resvg = importlib.import_module("resvg")
            self.options = self.resvg.usvg.Options.default()
            self.name = self.name or "resvg"
        except (ImportError, OSError):
            self.resvg = None
        if not self.name:
            raise EngineFailure("no-rasteriser")


_rasteriser: _Rasteriser | None = None


def _current() -> _Rasteriser:
    global _rasteriser
    if _rasteriser is None or _rasteriser.pid != os.getpid():
        _rasteriser = _Rasteriser()
    return _rasteriser


def backend() -> str:
    """Name and version of the rasteriser, part of a painted step's key. Raises EngineFailure when there is none."""
    return _current().name


def rasterise(
    drawing: Drawing,
    scale: float = 1.0,
    size_px: tuple[int, int] | None = None,
    window: tuple[float, float, float, float] | None = None,
) -> Image.Image:
    """The drawing, or the part of it in `window` (left, top, width, height), as RGBA, not premultiplied.

    It has `size_px`, or the drawing's size × `scale`, rounded. Raises EngineFailure when no rasteriser could draw it.
    """
    width, height = size_px or (max(1, round(drawing.width * scale)), max(1, round(drawing.height * scale)))
    text = drawing.svg(width, height, window).encode("utf-8")
    text += b"\n" * (-len(text) % _TEXT_STEP_BYTES)
    try:
        expat.ParserCreate().Parse(text, True)
    except expat.ExpatError as failure:
        raise EngineFailure("drawing-broken", position=failure.offset) from failure
    current = _current()
    if current.thorvg is not None:
        picture = _by_thorvg(current, text, width, height)
        if picture is not None:
            return picture
    if current.resvg is not None:
        return _by_resvg(current, text, width, height)
    raise EngineFailure("drawing-refused", width_px=width, height_px=height)


def _by_thorvg(current: _Rasteriser, text: bytes, width: int, height: int) -> Image.Image | None:
    """The picture, or None when any call reports a failure (garbage raises nothing: it returns a code)."""
    thorvg = current.thorvg
    success = thorvg.Result.SUCCESS
    canvas = thorvg.SwCanvas(current.engine)
    try:
        picture = thorvg.Picture(current.engine)
        if canvas.set_target(width, height, cs=thorvg.Colorspace.ABGR8888S) != success:
            return None
        if picture.load_data(text, "svg", None, True) != success:
            return None
        if canvas.add(picture) != success:
            return None
        if canvas.update() != success or canvas.draw(True) != success or canvas.sync() != success:
            return None
        return Image.frombuffer("RGBA", (width, height), canvas.buffer_arr, "raw", "RGBA", 0, 1).copy()
    finally:
        canvas.destroy()


def _by_resvg(current: _Rasteriser, text: bytes, width: int, height: int) -> Image.Image:
    tree = current.resvg.usvg.Tree.from_str(text.decode("utf-8"), current.options)
    encoded = bytes(current.resvg.render(tree, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)))
    picture = Image.open(io.BytesIO(encoded)).convert("RGBA")
    if picture.size != (width, height):
        raise EngineFailure("drawing-refused", width_px=width, height_px=height)
    return picture
