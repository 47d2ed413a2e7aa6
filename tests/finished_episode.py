"""An episode as a finished build leaves it, for tests of what comes after: real files, small pictures, no process."""

from __future__ import annotations

import time
import uuid

from PIL import Image

from comic.cast import Character, Look
from comic.lettering import PanelLettering
from comic.project import EpisodeRequest
from comic.story import Beat, Language, LeftOut, LeftOutReason, Line, LineKind, Scene, Script, SourceKind, Unread
from comic.storyboard import Panel, Setting, Shot, Storyboard
from comic.strip import CANVAS
from comic.value import digest
from engines import packaging
from engines.context import Context
from pipeline.outputs import package_files, script_files, storyboard_files
from pipeline.slots import SCRIPT_SLOT, STORYBOARD_SLOT
from storage import episodes as stored
from studio.episodes import submit
from studio.house import House

NASTY = "<script>alert(1)</script> *별* $x^2$ :smile:"
LINES = (
    Line(id="l1", speaker=None, kind=LineKind.NARRATION, text="방과 후의 교실."),
    Line(id="l2", speaker="지우", kind=LineKind.SPEECH, text="이 편지, 누가 두고 간 거지?", speaker_confidence=0.4),
    Line(id="l3", speaker="지우", kind=LineKind.THOUGHT, text=NASTY),
)


def script_of(title: str) -> Script:
    return Script(
        title=title,
        language=Language.KOREAN,
        source_kind=SourceKind.SCRIPT,
        cast=(Character(name="지우", look=Look()),),
        scenes=(Scene(id="s1", heading="#1. 교실 / 낮", beats=(Beat(id="b1", cast=("지우",), lines=LINES),)),),
        unread=(Unread(number=7, text="@@ <b>##</b>"),),
        left_out=(LeftOut(text="CUT TO: <i>", reason=LeftOutReason.TRANSITION),),
    )


def storyboard_of(panels: int) -> Storyboard:
    return Storyboard(
        panels=tuple(
            Panel(
                id=f"p{number:02d}",
                scene="s1",
                shot=Shot.WAIST,
                height_px=300,
                gap_after_px=200,
                setting=Setting.CLASSROOM,
                line_ids=("l1", "l2", "l3") if number == 1 else (),
                alt=f"{number}번째 컷 <i>지우</i>",
            )
            for number in range(1, panels + 1)
        )
    )


def finish(house: House, title: str, project_id: str | None = None, panels: int = 3) -> str:
    """A submitted episode with its script, storyboard and package in the store. Its id."""
    request = EpisodeRequest(text=f"지우: {title}", title=title, language=Language.KOREAN, panels=8)
    episode_id = submit(house, project_id, request, uuid.uuid4().hex).episode_id
    script, board = script_of(title), storyboard_of(panels)
    keys = {SCRIPT_SLOT: script_files(script), STORYBOARD_SLOT: storyboard_files(board)}
    with house.catalog.writing() as database:
        for slot, files in keys.items():
            key = digest([episode_id, slot])
            house.artifacts.put(key, slot, files, built_at=time.time())
            stored.pin(database, episode_id, slot, key, time.time())
        stored.set_package(database, episode_id, put_package(house, script, board, seed=1))
    return episode_id


def put_package(house: House, script: Script, board: Storyboard, seed: int) -> str:
    """A package in the store, as the packaging step leaves it. Its key."""
    pictures = {panel.id: Image.new("RGB", (800, panel.height_px), "#a8c8e8") for panel in board.panels}
    inputs = packaging.PackageInputs(
        title=script.title,
        language=script.language,
        seed=seed,
        engines=(packaging.EngineNote(engine="text", provider="offline", version="text-1"),),
        script=script,
        storyboard=board,
        preset=CANVAS,
        panels=tuple(
            packaging.PackagePanel(
                panel_id=panel.id,
                art_sha256="0" * 64,
                lettering=PanelLettering(width_px=800, height_px=panel.height_px, placements=()),
                subjects=(),
            )
            for panel in board.panels
        ),
    )
    files = package_files(packaging.run(inputs, pictures, Context()))
    key = digest(["package", script.title, seed, len(board.panels)])
    house.artifacts.put(key, "package", files, built_at=time.time())
    return key
