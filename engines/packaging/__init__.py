"""Lettered panels → package (slices, reader pictures, cover, transcript, manifest)."""

from engines.packaging.engine import Package, PackagedFile, run
from engines.packaging.inputs import EngineNote, PackageInputs, PackagePanel

__all__ = ["EngineNote", "Package", "PackageInputs", "PackagePanel", "PackagedFile", "run"]
