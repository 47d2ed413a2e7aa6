"""Which characters a font file can draw. In: the bytes of a TrueType or OpenType file. Out: code points.

Reads the `cmap` table alone (OpenType specification, formats 4 and 12): a general font library also reads the names
of all glyphs for it, which takes half a second for an East Asian face.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_UNICODE = {(0, 3), (0, 4), (0, 6), (3, 1), (3, 10)}
"""Platform and encoding of subtables that map Unicode."""


def characters_of(data: bytes, index: int = 0) -> frozenset[int]:
    """The code points with a glyph of their own in font `index` of the file; empty when it has no Unicode map."""
    start = _cmap_start(data, index)
    if start is None:
        return frozenset()
    (count,) = struct.unpack_from(">H", data, start + 2)
    subtables: dict[int, int] = {}
    for record in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", data, start + 4 + 8 * record)
        if (platform, encoding) in _UNICODE:
            (layout,) = struct.unpack_from(">H", data, start + offset)
            subtables.setdefault(layout, start + offset)
    if 12 in subtables:
        return _format_12(data, subtables[12])
    return frozenset(_format_4(data, subtables[4])) if 4 in subtables else frozenset()


def _cmap_start(data: bytes, index: int) -> int | None:
    directory = 0
    if data[:4] == b"ttcf":
        (directory,) = struct.unpack_from(">I", data, 12 + 4 * index)
    (tables,) = struct.unpack_from(">H", data, directory + 4)
    for table in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sIII", data, directory + 12 + 16 * table)
        if tag == b"cmap":
            return int(offset)
    return None


def _format_12(data: bytes, start: int) -> frozenset[int]:
    """Groups of neighbouring code points with neighbouring glyphs; the whole of Unicode, a superset of format 4."""
    (groups,) = struct.unpack_from(">I", data, start + 12)
    found: set[int] = set()
    for first, last, glyph in struct.iter_unpack(">III", data[start + 16 : start + 16 + 12 * groups]):
        found.update(range(first if glyph else first + 1, last + 1))
    return frozenset(found)


def _format_4(data: bytes, start: int) -> Iterator[int]:
    """Segments of the first plane; a segment points into a list of glyphs or shifts the code point."""
    (doubled,) = struct.unpack_from(">H", data, start + 6)
    segments = doubled // 2
    ends = struct.unpack_from(f">{segments}H", data, start + 14)
    starts = struct.unpack_from(f">{segments}H", data, start + 16 + doubled)
    shifts = struct.unpack_from(f">{segments}H", data, start + 16 + 2 * doubled)
    offsets_at = start + 16 + 3 * doubled
    offsets = struct.unpack_from(f">{segments}H", data, offsets_at)
    for segment in range(segments):
        first, last = starts[segment], ends[segment]
        for character in range(first, min(last, 0xFFFE) + 1):
            if offsets[segment] == 0:
                glyph = (character + shifts[segment]) & 0xFFFF
            else:
                at = offsets_at + 2 * segment + offsets[segment] + 2 * (character - first)
                (glyph,) = struct.unpack_from(">H", data, at)
            if glyph:
                yield character
