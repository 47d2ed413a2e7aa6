"""The episode as text, for people who can't see it and for search. In: a package's inputs. Out: text. Never: markup."""

from __future__ import annotations

from comic.story import Language, Line, LineKind
from engines.packaging.inputs import PackageInputs

NARRATION = {Language.KOREAN: "나레이션", Language.ENGLISH: "Narration"}
SOUND = {Language.KOREAN: "효과음", Language.ENGLISH: "Sound"}
MANNERS: dict[Language, dict[LineKind, str]] = {
    Language.KOREAN: {
        LineKind.THOUGHT: "속마음",
        LineKind.WHISPER: "속삭임",
        LineKind.SHOUT: "외침",
        LineKind.RADIO: "전화",
    },
    Language.ENGLISH: {
        LineKind.THOUGHT: "thinking",
        LineKind.WHISPER: "whispering",
        LineKind.SHOUT: "shouting",
        LineKind.RADIO: "on the phone",
    },
}


def transcript(inputs: PackageInputs) -> str:
    """Title, then scene by scene every panel's picture in words and its lines, in reading order."""
    spoken = {line.id: line for line in inputs.script.lines()}
    headings = {scene.id: scene.heading.strip() for scene in inputs.script.scenes}
    parts = [inputs.title, ""]
    scene = None
    for panel in inputs.storyboard.panels:
        heading = headings.get(panel.scene, "")
        if panel.scene != scene and heading:
            parts += [f"— {heading} —", ""]
        scene = panel.scene
        if panel.alt:
            parts.append(f"[{panel.alt}]")
        parts += [_said(spoken[line_id], inputs.language) for line_id in panel.line_ids]
        parts.append("")
    return "\n".join(parts).rstrip() + "\n"


def _said(line: Line, language: Language) -> str:
    if line.kind is LineKind.SFX:
        return f"{SOUND[language]}: {line.text}"
    if line.speaker is None:
        return f"{NARRATION[language]}: {line.text}"
    manner = MANNERS[language].get(line.kind)
    return f"{line.speaker} ({manner}): {line.text}" if manner else f"{line.speaker}: {line.text}"
