"""An episode's words in another language: a lettering of the same art.

In: line ids and texts. Out: `Translation`, and a script that says its words. Never: a picture, a new line.
"""

from __future__ import annotations

from comic.lettering import LetteringLanguage
from comic.story import Beat, Line, Scene, Script
from comic.value import Value


class Translation(Value):
    """`lines` are pairs of line id and text; a line without one stays in the script's own language. `title` empty: the
    script's own."""

    language: LetteringLanguage
    title: str = ""
    lines: tuple[tuple[str, str], ...] = ()

    def of(self, line: Line) -> Line:
        """The line in this language, or as it is."""
        text = dict(self.lines).get(line.id, "").strip()
        return line.model_copy(update={"text": text}) if text else line

    def missing(self, lines: tuple[Line, ...]) -> tuple[str, ...]:
        """The ids of those lines that have no text in this language."""
        told = {line_id for line_id, text in self.lines if text.strip()}
        return tuple(line.id for line in lines if line.id not in told)

    def apply(self, script: Script) -> Script:
        """The script with these words; its cast, scenes and ids stay."""

        def beat_of(beat: Beat) -> Beat:
            return beat.model_copy(update={"lines": tuple(self.of(line) for line in beat.lines)})

        def scene_of(scene: Scene) -> Scene:
            return scene.model_copy(update={"beats": tuple(beat_of(beat) for beat in scene.beats)})

        return script.model_copy(update={"scenes": tuple(scene_of(scene) for scene in script.scenes)})
