"""What the packaging engine gets.

In: values of the other engines. Out: `PackageInputs`. Never: pixels, which travel beside it as Pillow pictures.
"""

from __future__ import annotations

from comic.art import Subject
from comic.lettering import LetteringLanguage, PanelLettering
from comic.story import Script
from comic.storyboard import Storyboard
from comic.strip import Preset
from comic.value import Value


class EngineNote(Value):
    """Which engine made the episode, through which provider, in which version."""

    engine: str
    provider: str
    version: str


class PackagePanel(Value):
    """One lettered panel: placements and subjects in its own 800-unit coordinates, grown canvas included."""

    panel_id: str
    art_sha256: str
    lettering: PanelLettering
    subjects: tuple[Subject, ...]


class PackageInputs(Value):
    title: str
    language: LetteringLanguage
    seed: int
    engines: tuple[EngineNote, ...]
    script: Script
    storyboard: Storyboard
    preset: Preset
    panels: tuple[PackagePanel, ...]
