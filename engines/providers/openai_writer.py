"""The writer behind a server with text models: invents a story, reads a text, directs a script.

In: an assignment. Out: `Script` or `Storyboard`, checked as the house's own are. Never: a creator's words reworded.
"""

from __future__ import annotations

import json
from typing import overload

from comic.lettering import LetteringLanguage
from comic.story import EpisodeMemory, Language, Script, SourceKind
from comic.storyboard import Storyboard
from comic.translation import Translation
from engines.ports import DirectorInputs, TextInputs, TranslationInputs
from engines.providers.board_answer import BoardAnswer, directed
from engines.providers.openai_texts import Texts
from engines.providers.reckoning import script_usage, storyboard_usage, translation_usage
from engines.providers.story_answer import ReadingAnswer, StoryAnswer, heard, invented, lines_of
from engines.providers.translation_answer import TranslationAnswer, translated
from engines.text.checks import check_script
from engines.text.draft import Draft
from engines.text.reading import clean_text
from engines.text.recognise import recognise
from engines.text.rules import draft_of

LANGUAGES = {Language.KOREAN: "Korean", Language.ENGLISH: "English"}

INVENT = """You write episodes of vertical-scroll webtoons in {language}. Invent one complete episode from the author's
premise, of about {panels} panels: a hook at the beginning, a want, an obstacle, a turn that was prepared, and a last
moment that makes the reader want the next episode. The premise's own people, things and places appear and matter.
Write as a native author of {language} would; people speak as their relation and age ask (in Korean: 존댓말 or 반말).
Every line is what somebody says, thinks or shouts, a short narration, or a sound; at most 25 words each, about one
line per panel. Actions say what is seen. Name everybody who speaks among the people, with their looks (age, hair,
clothes)."""

READ = """You read a text in {language} for a webtoon. Its lines are numbered and their words are fixed. Say of every
line who speaks (a name as the text has it, without particles; null for narration and sounds), in which way, and what
the speaker feels. Answer for every number exactly once. List the people with what the text says of their looks."""

DIRECT = """You direct a vertical-scroll webtoon. Turn the script into about {panels} panels, top to bottom. Place every
line id exactly once and in order; at most 3 line ids a panel. Show people's feelings near, places wide; begin a scene
by showing where it plays; never the same shot three times in a row; keep people on their side of the frame within a
scene, and who speaks first on the left; some panels without lines, where a moment needs air. At most 3 people a panel.
Who has somebody on the back takes the pose carry, who is carried the pose ride, both in the same panel, waist or wider.
Gaps: beat within an exchange, pause after silence, reveal before what surprises. `picture` is one English sentence on
what is seen, without any words that could be painted as letters."""

TRANSLATE = """You translate the lines of a webtoon into {language} as a native comics translator: natural speech that
fits who speaks to whom, jokes and sounds remade instead of explained, names written as readers of {language} know them,
about as long as the original, since the balloons are already there. `*…*` marks emphasis and stays around the words
that carry it. Answer for every line id exactly once, and translate the title."""
TRANSLATED = {
    LetteringLanguage.KOREAN: "Korean",
    LetteringLanguage.ENGLISH: "English",
    LetteringLanguage.JAPANESE: "Japanese",
    LetteringLanguage.CHINESE_SIMPLIFIED: "Simplified Chinese",
    LetteringLanguage.CHINESE_TRADITIONAL: "Traditional Chinese",
}


class OpenAIWriter:
    """A `Writer`."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    @overload
    def write(self, assignment: TextInputs) -> Script: ...
    @overload
    def write(self, assignment: DirectorInputs) -> Storyboard: ...
    @overload
    def write(self, assignment: TranslationInputs) -> Translation: ...

    def write(self, assignment: TextInputs | DirectorInputs | TranslationInputs) -> Script | Storyboard | Translation:
        """Raises what `Texts.ask` raises, and BadInput for a text that holds nothing to tell."""
        if isinstance(assignment, TranslationInputs):
            return self._translate(assignment)
        if isinstance(assignment, DirectorInputs):
            return self._direct(assignment)
        text = clean_text(assignment.text)
        kind = assignment.kind or recognise(text)
        if kind is SourceKind.PREMISE:
            return self._invent(text, assignment)
        return self._read(draft_of(text, kind, assignment), kind, assignment)

    def _invent(self, text: str, inputs: TextInputs) -> Script:
        known = [f"{one.name}: {one.description} {one.voice}".strip() for one in inputs.cast]
        given = {
            "premise": text,
            "title": inputs.title,
            "people of the series": known,
            "take": inputs.seed,
            **_before(inputs.memory),
        }

        def make(answer: StoryAnswer) -> Script:
            script = invented(answer, inputs)
            check_script(script)
            return script

        return self._texts.ask(
            INVENT.format(language=LANGUAGES[inputs.language], panels=inputs.panels),
            json.dumps(given, ensure_ascii=False),
            StoryAnswer,
            make,
            script_usage(text, inputs.panels),
        )

    def _read(self, draft: Draft, kind: SourceKind, inputs: TextInputs) -> Script:
        numbered = [
            {"number": at, "line": line.text, "speaker": line.speaker, "kind": line.kind.value}
            for at, line in enumerate(lines_of(draft), start=1)
        ]
        given = {"text": inputs.text, "lines": numbered}

        def make(answer: ReadingAnswer) -> Script:
            script = heard(answer, draft_of(clean_text(inputs.text), kind, inputs), kind, inputs)
            check_script(script)
            return script

        return self._texts.ask(
            READ.format(language=LANGUAGES[inputs.language]),
            json.dumps(given, ensure_ascii=False),
            ReadingAnswer,
            make,
            script_usage(inputs.text, inputs.panels),
        )

    def _direct(self, inputs: DirectorInputs) -> Storyboard:
        script = inputs.script.model_dump(mode="json", include={"title", "language", "scenes"})
        people = [character.name for character in inputs.script.cast]
        return self._texts.ask(
            DIRECT.format(panels=inputs.panels),
            json.dumps({"script": script, "people": people}, ensure_ascii=False),
            BoardAnswer,
            lambda answer: directed(answer, inputs),
            storyboard_usage(inputs.panels),
        )

    def _translate(self, inputs: TranslationInputs) -> Translation:
        script = inputs.script.model_dump(mode="json", include={"title", "language", "scenes"})
        people = [f"{one.name}: {one.voice}".rstrip(": ") for one in inputs.script.cast]
        return self._texts.ask(
            TRANSLATE.format(language=TRANSLATED[inputs.language]),
            json.dumps({"script": script, "people": people}, ensure_ascii=False),
            TranslationAnswer,
            lambda answer: translated(answer, inputs),
            translation_usage(inputs.script),
        )


def _before(memory: EpisodeMemory | None) -> dict[str, object]:
    """What a next episode opens with a recap of and goes on from; nothing for a first one."""
    if memory is None:
        return {}
    told = {"places": memory.places, "what happened": memory.events, "last words, to be answered": memory.last_words}
    return {"episode before, to open with a recap of": told}
