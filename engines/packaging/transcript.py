"""The episode as text, for people who can't see it and for search. In: a package's inputs. Out: text. Never: markup."""

from __future__ import annotations

from comic.emphasis import without_marks
from comic.lettering import LetteringLanguage
from comic.story import Line, LineKind
from engines.packaging.inputs import PackageInputs

NARRATION = {
    LetteringLanguage.KOREAN: "나레이션",
    LetteringLanguage.ENGLISH: "Narration",
    LetteringLanguage.JAPANESE: "ナレーション",
    LetteringLanguage.CHINESE_SIMPLIFIED: "旁白",
    LetteringLanguage.CHINESE_TRADITIONAL: "旁白",
}
SOUND = {
    LetteringLanguage.KOREAN: "효과음",
    LetteringLanguage.ENGLISH: "Sound",
    LetteringLanguage.JAPANESE: "効果音",
    LetteringLanguage.CHINESE_SIMPLIFIED: "音效",
    LetteringLanguage.CHINESE_TRADITIONAL: "音效",
}
MANNERS: dict[LetteringLanguage, dict[LineKind, str]] = {
    LetteringLanguage.KOREAN: {
        LineKind.THOUGHT: "속마음",
        LineKind.WHISPER: "속삭임",
        LineKind.SHOUT: "외침",
        LineKind.RADIO: "전화",
    },
    LetteringLanguage.ENGLISH: {
        LineKind.THOUGHT: "thinking",
        LineKind.WHISPER: "whispering",
        LineKind.SHOUT: "shouting",
        LineKind.RADIO: "on the phone",
    },
    LetteringLanguage.JAPANESE: {
        LineKind.THOUGHT: "心の声",
        LineKind.WHISPER: "ささやき",
        LineKind.SHOUT: "叫び",
        LineKind.RADIO: "電話",
    },
    LetteringLanguage.CHINESE_SIMPLIFIED: {
        LineKind.THOUGHT: "心声",
        LineKind.WHISPER: "低语",
        LineKind.SHOUT: "大喊",
        LineKind.RADIO: "电话",
    },
    LetteringLanguage.CHINESE_TRADITIONAL: {
        LineKind.THOUGHT: "心聲",
        LineKind.WHISPER: "低語",
        LineKind.SHOUT: "大喊",
        LineKind.RADIO: "電話",
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


def _said(line: Line, language: LetteringLanguage) -> str:
    words = without_marks(line.text)
    if line.kind is LineKind.SFX:
        return f"{SOUND[language]}: {words}"
    if line.speaker is None:
        return f"{NARRATION[language]}: {words}"
    manner = MANNERS[language].get(line.kind)
    return f"{line.speaker} ({manner}): {words}" if manner else f"{line.speaker}: {words}"
