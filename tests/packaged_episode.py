"""An episode ready to be packaged, for tests: painted noise and flat colour instead of art, real numbers."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

from comic.art import Subject
from comic.cast import Character, Look
from comic.geometry import Box, Point
from comic.lettering import BalloonShape, PanelLettering, Placement, Tail
from comic.story import Beat, Language, Line, LineKind, Scene, Script, SourceKind
from comic.storyboard import Panel, Setting, Shot, Storyboard
from comic.strip import CANVAS, Preset
from engines.packaging import EngineNote, PackageInputs, PackagePanel

JIU = Character(name="지우", look=Look())


def placement(line_id: str, box: Box, tail: Tail | None = None) -> Placement:
    return Placement(
        line_id=line_id,
        kind=LineKind.SPEECH,
        speaker="지우",
        text_lines=("우산은", "어디 갔지?"),
        size_px=34,
        font="Sans",
        shape=BalloonShape.ELLIPSE,
        box=box,
        text_box=box.grown(-20),
        tail=tail,
    )


def subject(x: float, y: float, size: float, confidence: float = 1.0) -> Subject:
    """A head of `size` by 1.2 × `size` round a point."""
    head = Box(x - size / 2, y - size * 0.6, x + size / 2, y + size * 0.6)
    face = Box(x - size * 0.35, y - size * 0.2, x + size * 0.35, y + size * 0.5)
    return Subject(name="지우", head=head, face=face, mouth=Point(x, y + size * 0.35), confidence=confidence)


def package_panel(
    number: int, height_px: int, placements: Sequence[Placement] = (), subjects: Sequence[Subject] = ()
) -> PackagePanel:
    return PackagePanel(
        panel_id=f"p{number:02d}",
        art_sha256=hashlib.sha256(b"%d" % number).hexdigest(),
        lettering=PanelLettering(width_px=800, height_px=height_px, placements=tuple(placements)),
        subjects=tuple(subjects),
    )


def package_inputs(panels: Sequence[PackagePanel], gaps: Sequence[int], preset: Preset = CANVAS) -> PackageInputs:
    """Every panel shows one line of its own; the first half of the panels is scene s1, the rest s2."""
    lines = [
        Line(id=f"l{number}", speaker="지우", kind=LineKind.SPEECH, text=f"우산은 어디 갔지? {number}")
        for number in range(1, len(panels) + 1)
    ]
    half = (len(panels) + 1) // 2
    scenes = [
        Scene(id=name, heading=heading, beats=(Beat(id=f"b-{name}", cast=("지우",), lines=tuple(said)),))
        for name, heading, said in (("s1", "#1. 교실 / 낮", lines[:half]), ("s2", "#2. 거리 / 밤", lines[half:]))
    ]
    board = Storyboard(
        panels=tuple(
            Panel(
                id=panel.panel_id,
                scene="s1" if position < half else "s2",
                shot=Shot.BUST,
                height_px=panel.lettering.height_px,
                gap_after_px=gap,
                setting=Setting.CLASSROOM,
                line_ids=(f"l{position + 1}",),
                alt=f"{position + 1}번째 컷",
            )
            for position, (panel, gap) in enumerate(zip(panels, gaps, strict=True))
        )
    )
    return PackageInputs(
        title="비 오는 날 <1화>",
        language=Language.KOREAN,
        seed=7,
        engines=tuple(
            EngineNote(engine=name, provider="offline", version=f"{name}-1")
            for name in ("text", "director", "image", "lettering", "packaging")
        ),
        script=Script(
            title="비 오는 날 <1화>",
            language=Language.KOREAN,
            source_kind=SourceKind.SCRIPT,
            cast=(JIU,),
            scenes=tuple(scenes),
        ),
        storyboard=board,
        preset=preset,
        panels=tuple(panels),
    )


def pictures(panels: Sequence[PackagePanel], width_px: int = 800) -> dict[str, Image.Image]:
    """Stripes of soft colour with white balloons where the lettering is, one picture for each panel."""
    drawn = {}
    for position, panel in enumerate(panels):
        lettering = panel.lettering
        across, down = np.meshgrid(np.linspace(0, 1, 800), np.linspace(0, 1, lettering.height_px))
        wave = np.sin(14 * across + position) * np.cos(9 * down)
        shades = np.stack([150 + 60 * wave, 140 + 70 * down, 200 - 60 * across], axis=-1)
        picture = Image.fromarray(shades.astype(np.uint8))
        pen = ImageDraw.Draw(picture)
        for placed in lettering.placements:
            pen.ellipse(tuple(placed.box), "white", "black", 4)
            pen.rectangle(tuple(placed.text_box), "#202020")
        if width_px != 800:
            picture = picture.resize((width_px, round(lettering.height_px * width_px / 800)))
        drawn[panel.panel_id] = picture
    return drawn


def noise(width_px: int, height_px: int, seed: int = 1) -> Image.Image:
    """What JPEG likes least."""
    return Image.frombytes("RGB", (width_px, height_px), random.Random(seed).randbytes(width_px * height_px * 3))
