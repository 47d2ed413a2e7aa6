"""A Fountain screenplay → Draft, read with the screenplain library.

In: clean text. Out: `Draft`. Never: the library's own types outside this module.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from screenplain.parsers.fountain import parse_lines
from screenplain.types import Action, Dialog, DualDialog, Section, Slug, Transition

from comic.story import LeftOutReason, LineKind
from engines.text.cues import Cue, read_cue
from engines.text.draft import Draft, Drafter, DraftLine
from engines.text.headings import read_heading
from engines.text.pasted import is_transition
from engines.text.said import read_said
from engines.text.sounds import sound_of

_CUED = re.compile(r"^(?P<name>[^()]+?)\s*(?:\((?P<cue>[^)]*)\))?\s*(?:\((?P<second>[^)]*)\))?\s*\^?$")
_BONEYARD = re.compile(r"/\*(?P<words>.*?)\*/", re.DOTALL)
_NOTE = re.compile(r"\[\[(?P<words>.*?)\]\]", re.DOTALL)
_OUTLINE = re.compile(r"^(?:#{1,6}(?!\d)\s*|=(?!==)\s*)(?P<words>\S.*)$", re.MULTILINE)
_UNFORCED = re.compile(r"(?<=\n\n)(?=(?:\d+(?:\s*\(.*\))?|(?:Ma?c|O['’])[A-Z]{2,}.*)\n\S)")
"""Cues that Fountain's rule of capitals misses: a number, a name like McALLISTER."""
_CONTINUED = re.compile(r"^(?:cont'?d|계속|cont’d|more)\.?$", re.IGNORECASE)


def _words(rich: Any) -> str:
    """The plain words of the library's styled string."""
    return "".join(segment.text for segment in rich.segments).strip()


class _Adapter:
    def __init__(self, knownnames: Iterable[str]) -> None:
        self.drafter = Drafter()
        self.names = {name.casefold(): name for name in knownnames}

    def take(self, paragraph: Any) -> None:
        if isinstance(paragraph, Slug):
            self._slug(_words(paragraph.line))
        elif isinstance(paragraph, DualDialog):
            self._dialog(paragraph.left)
            self._dialog(paragraph.right)
        elif isinstance(paragraph, Dialog):
            self._dialog(paragraph)
        elif isinstance(paragraph, Action):
            for line in paragraph.lines:
                self._action(_words(line))
        elif isinstance(paragraph, Transition):
            self.drafter.leave_out(_words(paragraph.line), LeftOutReason.TRANSITION)
            self.drafter.end_beat()
        elif isinstance(paragraph, Section):
            self.drafter.end_beat()

    def _slug(self, words: str) -> None:
        heading = read_heading(words)
        if heading is None:
            heading = read_heading(f"INT. {words}")
            place = heading.place if heading else words
            self.drafter.open_scene(words, place, heading.time if heading else "", heading.weather if heading else "")
        else:
            self.drafter.open_scene(heading.words, heading.place, heading.time, heading.weather)

    def _action(self, words: str) -> None:
        if not words:
            return
        if is_transition(words):
            ends = re.match(r"(?i)(?:the end|end|끝|fin)", words) is not None
            self.drafter.leave_out(words, LeftOutReason.MARK if ends else LeftOutReason.TRANSITION)
            return
        said = read_said(words)
        if said is not None and said.text and said.label.casefold() in {"sfx", "효과음", "sound"}:
            self.drafter.say(DraftLine(None, LineKind.SFX, said.text))
        elif (
            said is not None
            and said.text
            and said.label.casefold() in {"narration", "narrator", "caption", "나레이션", "내레이션"}
        ):
            self.drafter.say(DraftLine(None, LineKind.NARRATION, said.text))
        else:
            sound = sound_of(words, self.names)
            cause = words if sound is None else sound.cause
            if cause:
                self.drafter.act(cause, self._seen_in(cause))
            if sound is not None:
                self.drafter.say(DraftLine(None, LineKind.SFX, sound.heard))

    def _seen_in(self, action: str) -> tuple[str, ...]:
        folded = action.casefold()
        return tuple(name for key, name in self.names.items() if re.search(rf"(?<!\w){re.escape(key)}(?!\w)", folded))

    def _dialog(self, dialog: Any) -> None:
        match = _CUED.match(_words(dialog.character))
        label = match.group("name").strip() if match else _words(dialog.character)
        name = self.names.setdefault(label.casefold(), label)
        cues = [cue for cue in (match.group("cue"), match.group("second")) if cue] if match else []
        cue = Cue()
        for words in cues:
            if not _CONTINUED.match(words.strip()):
                cue = _joined(cue, read_cue(words))
        kind = cue.kind
        if name.casefold() in {"narrator", "나레이션", "내레이션", "narration", "해설"}:
            kind = LineKind.NARRATION
        spoken: list[str] = []
        said_cue = cue
        for is_parenthetical, rich in dialog.blocks:
            words = _words(rich)
            if is_parenthetical:
                pending = bool(spoken)
                self._say(name, kind, said_cue, spoken)
                spoken = []
                said_cue = _joined(said_cue if not pending else cue, read_cue(words.strip("() ")))
            else:
                spoken.append(words)
        self._say(name, kind, said_cue, spoken)

    def _say(self, name: str, kind: LineKind | None, cue: Cue, spoken: list[str]) -> None:
        text = " ".join(words for words in spoken if words)
        if not text:
            return
        said_as = kind or cue.kind or LineKind.SPEECH
        speaker = None if said_as is LineKind.NARRATION else name
        self.drafter.say(DraftLine(speaker, said_as, text, cue.emotion, cue.words))


def _joined(first: Cue, second: Cue) -> Cue:
    return Cue(f"{first.words} {second.words}".strip(), second.kind or first.kind, second.emotion or first.emotion)


def _without_asides(text: str, drafter: Drafter) -> str:
    """The text without what its author wrote for himself; that goes into the list of what is left out."""
    for pattern, reason in (
        (_BONEYARD, LeftOutReason.STRUCK_OUT),
        (_NOTE, LeftOutReason.NOTE),
        (_OUTLINE, LeftOutReason.OUTLINE),
    ):
        for match in pattern.finditer(text):
            drafter.leave_out(" ".join(match.group("words").split()), reason)
        text = pattern.sub("", text)
    return text


def read_fountain(text: str, knownnames: tuple[str, ...] = ()) -> Draft:
    """The screenplay as a draft. Notes `[[…]]`, the boneyard `/* … */`, sections and synopses are left out, as Fountain
    says."""
    adapter = _Adapter(knownnames)
    told = _without_asides(text, adapter.drafter)
    screenplay = parse_lines(_UNFORCED.sub("@", told).split("\n"))
    for key, values in screenplay.title_page.items():
        adapter.drafter.leave_out(f"{key}: {' '.join(map(str, values))}", LeftOutReason.TITLE_PAGE)
    titles = screenplay.title_page.get("Title", [])
    adapter.drafter.title = " ".join(str(title).strip("*_ ") for title in titles)
    for paragraph in screenplay:
        if isinstance(paragraph, Dialog):
            match = _CUED.match(_words(paragraph.character))
            label = match.group("name").strip() if match else _words(paragraph.character)
            adapter.names.setdefault(label.casefold(), label)
    for paragraph in screenplay:
        adapter.take(paragraph)
    adapter.drafter.introduce(tuple(adapter.names.values()))
    return adapter.drafter.finish()
