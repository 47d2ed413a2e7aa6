"""How much of a picture a balloon would hide. In: pixels. Out: mean energy of boxes. Never: faces or placements.

Energy is the picture's gradient on 8-unit cells, weighed down toward the border, where little of importance is drawn;
where no face is known, what stands out from the rest of the picture counts too (handbook: lettering, "Finding the
faces"). Boxes are averaged over a summed-area table.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Floats = NDArray[np.float64]

CELL = 8
_PANEL_WIDTH = 800
_BORDER_CELLS = 14
_SALIENCY_SHARE = 0.5


@dataclass(frozen=True, eq=False)
class Energy:
    """`table` is the summed-area table of cells of the art, (rows + 1, columns + 1). Compared by identity."""

    table: Floats
    height: float

    def mean(self, boxes: Floats) -> Floats:
        """Mean energy (0–1) under each of the (n, 4) boxes in art coordinates; above the art there is none."""
        rows, columns = self.table.shape[0] - 1, self.table.shape[1] - 1
        x0 = np.clip(boxes[:, 0] // CELL, 0, columns).astype(np.intp)
        x1 = np.clip(boxes[:, 2] // CELL + 1, 0, columns).astype(np.intp)
        y0 = np.clip(boxes[:, 1] // CELL, 0, rows).astype(np.intp)
        y1 = np.clip(boxes[:, 3] // CELL + 1, 0, rows).astype(np.intp)
        table = self.table
        total = table[y1, x1] - table[y0, x1] - table[y1, x0] + table[y0, x0]
        cells = np.maximum(1.0, (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]) / (CELL * CELL))
        mean: Floats = total / cells
        return mean


def energy_of(art: Image.Image, faces_known: bool = True) -> Energy:
    """The energy of a picture of any width, read at 200 pixels wide."""
    height = art.height * _PANEL_WIDTH / art.width
    columns = _PANEL_WIDTH // CELL
    rows = max(1, round(height / CELL))
    small = art.convert("L").resize((columns * 2, rows * 2), Image.Resampling.BOX)
    light = np.asarray(small, dtype=np.float64) / 255.0
    down = np.abs(np.diff(light, axis=0, append=light[-1:]))
    across = np.abs(np.diff(light, axis=1, append=light[:, -1:]))
    cells = (down + across).reshape(rows, 2, columns, 2).mean(axis=(1, 3))
    cells = np.clip(cells / (np.percentile(cells, 95) + 0.02), 0.0, 1.0)
    if not faces_known:
        coarse = light.reshape(rows, 2, columns, 2).mean(axis=(1, 3))
        standing_out = np.maximum(_spectral_residual(coarse), _border_contrast(coarse))
        cells = (1 - _SALIENCY_SHARE) * cells + _SALIENCY_SHARE * standing_out
    cells *= _border_weight(rows)[:, None] * _border_weight(columns)[None, :]
    table = np.zeros((rows + 1, columns + 1))
    table[1:, 1:] = cells.cumsum(axis=0).cumsum(axis=1)
    return Energy(table=table, height=height)


def _spectral_residual(light: Floats) -> Floats:
    """What stands out, 0–1: the picture without the part of its spectrum that any smooth spectrum has.

    Hou and Zhang, "Saliency Detection: A Spectral Residual Approach" (CVPR 2007), equations 2–5, smoothed by a box.
    """
    spectrum = np.fft.fft2(light)
    amplitude = np.log(np.abs(spectrum) + 1e-9)
    residual = amplitude - _box_mean(amplitude, 1)
    saliency = np.abs(np.fft.ifft2(np.exp(residual + 1j * np.angle(spectrum)))) ** 2
    smooth = _box_mean(saliency, 3)
    found: Floats = np.clip(smooth / (np.percentile(smooth, 97) + 1e-12), 0.0, 1.0)
    return found


def _border_contrast(light: Floats) -> Floats:
    """How far every cell is from the usual light of the picture's border, 0–1: a flat shape has a spectrum only at its
    edge, and is no place for a balloon inside it either."""
    border = np.concatenate([light[0], light[:, 0], light[:, -1]])
    away = np.abs(light - np.median(border))
    found: Floats = np.clip(away / (np.percentile(away, 97) + 0.05), 0.0, 1.0)
    return found


def _box_mean(values: Floats, reach: int) -> Floats:
    """The mean of the square that reaches so many cells around each cell."""
    size = 2 * reach + 1
    padded = np.pad(values, reach, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, (size, size))
    mean: Floats = windows.mean(axis=(2, 3))
    return mean


def _border_weight(count: int) -> Floats:
    """0.6 at both ends, 1 from the border's width inward."""
    from_end = np.minimum(np.arange(count), np.arange(count)[::-1])
    weight: Floats = 0.6 + 0.4 * np.minimum(1.0, from_end / _BORDER_CELLS)
    return weight
