"""A chapter of prose → Draft: quotes become lines, speech tags actions, the rest narration.

In: clean text. Out: `Draft`; every sentence ends as a line or as an action. Never: an invented or dropped sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from comic.story import Language, LineKind
from engines.text.attribution import SPEECH_VERBS, Attribution, kind_of_verb, names_in_prose
from engines.text.draft import Draft, Drafter, DraftLine
from engines.text.emotion import emotion_of_cue
from engines.text.headings import read_heading
from engines.text.places import SETTINGS, TIMES, WEATHERS
from engines.text.sentences import pack_sentences, split_sentences, word_count

_DOUBLE = re.compile(r"“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|\"([^\"]+)\"")
_SINGLE = re.compile(r"‘([^‘’]+(?:’(?=\w)[^‘’]*)*)’|(?<!\w)'([^'\n]+(?:'(?=\w)[^'\n]*)*)'(?!\w)")
_DASH = re.compile(r"^\s*[—–―-]\s*(\S.*)$")
_BREAK = re.compile(r"^\s*(?:[*＊]\s*){1,5}$|^\s*[-—~=·•◆◇#]{1,7}\s*$")
_CHAPTER = re.compile(
    r"^(?:chapter\s+\w+|제?\s*\d+\s*(?:장|화|회)|프롤로그|에필로그|prologue|epilogue)\b.{0,60}$", re.IGNORECASE
)
_TAG_WORDS_MAX = 14


@dataclass(frozen=True)
class _Piece:
    """A stretch of a paragraph: spoken (`thought` for the inner kind of quote) or told."""

    text: str
    spoken: bool = False
    thought: bool = False


def _inside(match: re.Match[str]) -> str:
    """What stands between the quotes."""
    return next(group for group in match.groups() if group is not None)


def _pieces(paragraph: str, has_double: bool, language: Language) -> list[_Piece]:
    dash = _DASH.match(paragraph)
    if dash and not _DOUBLE.search(paragraph):
        return [_Piece(dash.group(1), spoken=True)]
    marks: list[tuple[int, int, str, bool]] = [
        (match.start(), match.end(), _inside(match), False) for match in _DOUBLE.finditer(paragraph)
    ]
    if not has_double or language is Language.KOREAN:
        for match in _SINGLE.finditer(paragraph):
            inside = any(start <= match.start() < end for start, end, _, _ in marks)
            if not inside and (word_count(match.group(0)) > 1 or re.search(r"[.!?…]", match.group(0))):
                marks.append(
                    (
                        match.start(),
                        match.end(),
                        _inside(match),
                        has_double or language is Language.KOREAN,
                    )
                )
    pieces: list[_Piece] = []
    at = 0
    for start, end, words, thought in sorted(marks):
        if paragraph[at:start].strip():
            pieces.append(_Piece(paragraph[at:start].strip()))
        pieces.append(_Piece(words.strip(), spoken=True, thought=thought))
        at = end
    if paragraph[at:].strip():
        pieces.append(_Piece(paragraph[at:].strip()))
    return [piece for piece in pieces if piece.text.strip()]


def _paragraphs(text: str) -> list[str]:
    """Blocks between blank lines; a hard-wrapped block is one paragraph, unless its lines end sentences."""
    paragraphs: list[str] = []
    for block in re.split(r"\n\s*\n", text):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        joined = ""
        for line in lines:
            whole = (
                re.search(r"[.!?…。\"”’」』]$", joined) is not None
                or _DASH.match(line)
                or _BREAK.match(line)
                or read_heading(line)
            )
            if joined and not whole:
                joined = f"{joined} {line}"
                continue
            if joined:
                paragraphs.append(joined)
            joined = line
        if joined:
            paragraphs.append(joined)
        paragraphs.append("")
    return paragraphs


class _Reading:
    def __init__(self, text: str, language: Language, known_names: tuple[str, ...]) -> None:
        korean = language is Language.KOREAN
        told = _DOUBLE.sub(" ", text)
        first_person = (
            len(re.findall(r"(?<![가-힣])(?:나는|내가|나의)(?![가-힣])" if korean else r"(?<!\w)I(?!\w)", told)) >= 2
        )
        narrator = ("나" if korean else "I") if first_person else None
        self.drafter = Drafter()
        self.names = names_in_prose(text, known_names)
        self.attribution = Attribution(self.names, "누군가" if korean else "Someone", narrator)
        self.language = language
        self.has_double = bool(_DOUBLE.search(text))
        self.at_break = True
        self.last_sentence = ""

    def _open(self, words: str) -> None:
        place, time, weather = SETTINGS.first(words), TIMES.first(words), WEATHERS.first(words)
        self.drafter.open_scene(
            "", place.word if place else "", time.word if time else "", weather.word.strip() if weather else ""
        )
        self.at_break = False

    def read(self, paragraph: str) -> None:
        if not paragraph:
            self.drafter.end_beat()
            return
        heading = read_heading(paragraph)
        if heading is not None:
            self.drafter.open_scene(heading.words, heading.place, heading.time, heading.weather)
            return
        if _CHAPTER.match(paragraph) and not _DOUBLE.search(paragraph):
            if not self.drafter.title:
                self.drafter.title = paragraph
            self._open("")
            self.drafter.say(DraftLine(None, LineKind.NARRATION, paragraph))
            return
        if _BREAK.match(paragraph):
            self.at_break = True
            return
        if self.at_break:
            self._open(paragraph)
        elif not self.drafter.scenes[-1].place:
            place = SETTINGS.first(_DOUBLE.sub(" ", paragraph))
            if place:
                self.drafter.scenes[-1].place = place.word
        self._tell(_pieces(paragraph, self.has_double, self.language))

    def _tell(self, pieces: list[_Piece]) -> None:
        speaks = any(piece.spoken for piece in pieces)
        speaker: str | None = None
        for at, piece in enumerate(pieces):
            if piece.spoken:
                before = split_sentences(pieces[at - 1].text)[-1] if at and not pieces[at - 1].spoken else ""
                after = (
                    split_sentences(pieces[at + 1].text)[0]
                    if at + 1 < len(pieces) and not pieces[at + 1].spoken
                    else ""
                )
                if speaker is None or (before and self.attribution.people(before)):
                    speaker = self.attribution.speaker(before, after, self.last_sentence if at == 0 else "")
                beside = f"{after} {before}"
                kind = LineKind.THOUGHT if piece.thought else kind_of_verb(after or before)
                for text in pack_sentences(piece.text):
                    self.drafter.say(DraftLine(speaker, kind, text, emotion_of_cue(beside)))
                self.last_sentence = ""
            else:
                self._narrate(piece.text, tag=speaks)

    def _narrate(self, text: str, tag: bool) -> None:
        sentences = split_sentences(text)
        run: list[str] = []
        for sentence in sentences:
            people = self.attribution.notice(sentence)
            drawn = (
                tag
                and word_count(sentence) <= _TAG_WORDS_MAX
                and (bool(people) or SPEECH_VERBS.first(sentence) is not None)
            )
            if drawn:
                self._flush(run)
                run = []
                self.drafter.act(sentence, people)
            else:
                run.append(sentence)
                for name in people:
                    self.drafter.see(name)
        self._flush(run)
        self.last_sentence = sentences[-1] if sentences else ""

    def _flush(self, run: list[str]) -> None:
        for text in pack_sentences(" ".join(run)):
            self.drafter.say(DraftLine(None, LineKind.NARRATION, text))


def read_prose(text: str, language: Language, known_names: tuple[str, ...] = ()) -> Draft:
    """The chapter as a draft; scenes change at breaks, headings and chapter titles."""
    reading = _Reading(text, language, known_names)
    for paragraph in _paragraphs(text):
        reading.read(paragraph)
    return reading.drafter.finish()
