"""A pasted script (`지우: 대사`, `JIWOO (thinking): …`, `#1. 교실 / 낮`, `[액션]`, `효과음: 쾅!`) → Draft.

In: clean text. Out: `Draft`; a line nobody can parse is in `unread` by its number, the rest is kept. Never: a
reworded line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from comic.story import LineKind
from engines.text.cues import Cue, read_cue
from engines.text.draft import CastNote, Draft, Drafter, DraftLine
from engines.text.headings import read_heading
from engines.text.sounds import sound_of

_NARRATION = {"나레이션", "내레이션", "나래이션", "해설", "자막", "n", "na", "narration", "narrator", "caption", "cap"}
_SFX = {"효과음", "효과", "의성어", "의태어", "sfx", "se", "fx", "sound", "sound effect", "sound effects", "sound fx"}
_ACTION = {"지문", "액션", "동작", "행동", "묘사", "action", "description", "stage direction", "visual", "그림"}
_TITLE = {"제목", "타이틀", "title"}
_CAST = {"등장인물", "인물", "캐릭터", "출연", "characters", "character", "cast", "dramatis personae"}
# fmt: off
_META = {
    "작가", "글", "그림체", "장르", "author", "credit", "by", "written by", "genre", "draft date", "contact",
    "logline", "로그라인",
}
# fmt: on

_COLON = re.compile(r"[:：]")
_CUED_NAME = re.compile(r"^(?P<name>[^()（）\[\]]+?)\s*(?:[(（\[](?P<cue>[^()（）\[\]]*)[)）\]])?$")
_LEADING_CUE = re.compile(r"^[(（](?P<cue>[^()（）]{1,30})[)）]\s*(?P<rest>\S.*)$")
_BULLET = re.compile(r"^(?:[-*•·▶►■□◆○●>]+\s+|\d{1,3}[.)]\s+)(?=\S)")
_BRACKETED = re.compile(
    r"^(?:\((?P<a>.+)\)|（(?P<b>.+)）|\[(?P<c>.+)\]|\*(?P<d>[^*].*[^*]|[^*])\*|<(?P<e>.+)>|【(?P<f>.+)】)$"
)
_CUT = re.compile(
    r"^[\[(<【]?\s*(?:(?:컷|칸|패널|panel|page|페이지|cut)\s*#?\s*\d+|\d+\s*(?:컷|칸|페이지))\s*[\])>】]?\s*[.:：\-–—]?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_QUOTED_AFTER_NAME = re.compile(r"^(?P<name>[^\s\"“”「」:：]{1,20})\s+[\"“「](?P<text>.+)[\"”」]$")
_TABBED = re.compile(r"^(?P<name>[^\t]{1,20})\t+\s*(?P<text>\S.*)$")
_ENDS_LIKE_A_SENTENCE = re.compile(r"(?:[.!?。！？…]|[다요죠음함임])[\"”'’)]*$")
_RULE = re.compile(r"^[\s\-=*_~·•—–]+$")
_TRANSITION = re.compile(
    r"^(?:>?\s*)?(?:(?:CUT|FADE|DISSOLVE|SMASH CUT|MATCH CUT)\s+(?:TO|IN|OUT)\b.*|"
    r"페이드\s*(?:인|아웃)|암전|끝|The End|END|계속|to be continued)[.:…!]*$",
    re.IGNORECASE,
)
_NAME_TOKEN = re.compile(r"[A-Za-z가-힣ぁ-ヿ一-鿿]")
_LABEL_WORDS_MAX = 4
_NAME_LENGTH_MAX = 24
_LABEL_LENGTH_MAX = 60
"""A colon further to the right ends no label, cue included."""
_DIRECTION_LENGTH_MAX = 20
"""A bracket before the words up to this long is a direction for the actor, not something said."""


@dataclass(frozen=True)
class Said:
    """A line of a script taken apart: `label` before the colon, its cue, and what is said."""

    label: str
    cue: Cue
    text: str


def _unmarked(text: str) -> str:
    """Markdown's bold and bullets off a label."""
    return text.strip().strip("*_").strip()


def _may_be_name(label: str) -> bool:
    if not label or len(label) > _NAME_LENGTH_MAX or not _NAME_TOKEN.search(label):
        return False
    if re.search(
        r"[.!?。！？\"“”「」/\\<>{}=]",
        label.replace("Mr.", "").replace("Mrs.", "").replace("Dr.", "").replace("Ms.", ""),
    ):
        return False
    words = label.split()
    if len(words) > _LABEL_WORDS_MAX:
        return False
    first = words[0]
    return not (first[0].isascii() and first[0].isalpha() and first[0].islower() and len(words) > 1)


def read_said(line: str) -> Said | None:
    """A `label (cue): text` line taken apart, or None. The text may be empty."""
    stripped = _BULLET.sub("", line.strip())
    for colon in _COLON.finditer(stripped):
        at = colon.start()
        if at > _LABEL_LENGTH_MAX:
            break
        if stripped[at + 1 : at + 3] == "//" or (stripped[:at][-1:].isdigit() and stripped[at + 1 : at + 2].isdigit()):
            continue
        match = _CUED_NAME.match(_unmarked(stripped[:at]))
        if match is None:
            continue
        label = _unmarked(match.group("name"))
        if not _may_be_name(label):
            return None
        cue = read_cue(match.group("cue") or "")
        text = stripped[at + 1 :].strip().removeprefix("**").strip()
        return Said(label, cue, text)
    match = _QUOTED_AFTER_NAME.match(stripped) or _TABBED.match(stripped)
    if match and _may_be_name(match.group("name").strip()):
        return Said(match.group("name").strip(), Cue(), match.group("text").strip())
    return None


def _without_quotes(text: str) -> str:
    for opening, closing in (("“", "”"), ('"', '"'), ("「", "」"), ("『", "』")):
        if len(text) > 2 and text.startswith(opening) and text.endswith(closing) and opening not in text[1:-1]:
            return text[1:-1].strip()
    return text


class _Reading:
    """One pass over the lines."""

    def __init__(self, known_names: Iterable[str]) -> None:
        self.drafter = Drafter()
        self.names: dict[str, str] = {name.casefold(): name for name in known_names}
        self.in_cast_list = False
        self.last_speaker: str | None = None

    def name(self, label: str) -> str:
        """One spelling per character: the first one met (or the project's)."""
        return self.names.setdefault(label.casefold(), label)

    def read(self, number: int, raw: str) -> None:
        line = raw.strip()
        if not line or _RULE.match(line):
            self.in_cast_list = False
            self.drafter.end_beat()
            return
        cut = _CUT.match(line)
        if cut:
            self.drafter.end_beat()
            line = cut.group("rest").strip()
            if not line:
                return
        heading = read_heading(line)
        if heading is not None:
            self.in_cast_list = False
            self.drafter.open_scene(heading.words, heading.place, heading.time, heading.weather)
        elif _TRANSITION.match(line):
            self.drafter.end_beat()
        elif not self._read_labelled(line):
            self._read_unlabelled(number, line)

    def _read_labelled(self, line: str) -> bool:
        said = read_said(line)
        if said is None:
            return False
        label = said.label.casefold()
        if label in _TITLE and said.text:
            self.drafter.title = self.drafter.title or said.text
        elif label in _CAST:
            self.in_cast_list = True
            for note in re.split(r"[,，、]\s*(?![^(（]*[)）])", said.text):
                self._note(note)
        elif self.in_cast_list and said.text:
            self.drafter.notes.append(CastNote(self.name(said.label), f"{said.cue.words} {said.text}".strip()))
        elif label in _META:
            pass
        elif not said.text:
            return False
        elif label in _NARRATION:
            self._say(None, LineKind.NARRATION, said)
        elif label in _SFX:
            self._say(None, LineKind.SFX, said)
        elif label in _ACTION:
            self.drafter.act(said.text, self._seen_in(said.text))
        else:
            self._say_as(said)
        return True

    def _say(self, speaker: str | None, kind: LineKind, said: Said) -> None:
        self.drafter.say(DraftLine(speaker, kind, _without_quotes(said.text), said.cue.emotion))

    def _say_as(self, said: Said) -> None:
        cue, text = said.cue, said.text
        leading = _LEADING_CUE.match(text)
        if leading:
            inner = read_cue(leading.group("cue"))
            if inner.known:
                cue = Cue(inner.words, inner.kind or cue.kind, inner.emotion or cue.emotion)
                text = leading.group("rest")
            elif len(inner.words) <= _DIRECTION_LENGTH_MAX:
                self.drafter.act(f"{said.label} {inner.words}")
                text = leading.group("rest")
        if cue.words and not cue.known:
            self.drafter.act(f"{said.label} {cue.words}")
        together = [self.name(part) for part in re.split(r"\s*(?:&|,|，|、|/|\+)\s*", said.label) if part]
        speaker = together[0] if together else said.label
        self._say(speaker, cue.kind or LineKind.SPEECH, Said(speaker, cue, text))
        for other in together[1:]:
            self.drafter.see(other)
        self.last_speaker = speaker

    def _note(self, words: str) -> None:
        match = re.match(
            r"^(?P<name>[^()（）:：\-–—]+?)\s*(?:[(（](?P<a>[^()（）]*)[)）])?\s*(?:[:：\-–—]\s*(?P<b>.*))?$",
            words.strip(),
        )
        if match and _may_be_name(match.group("name").strip()):
            described = f"{match.group('a') or ''} {match.group('b') or ''}".strip()
            self.drafter.notes.append(CastNote(self.name(match.group("name").strip()), described))

    def _seen_in(self, action: str) -> tuple[str, ...]:
        folded = action.casefold()
        return tuple(name for key, name in self.names.items() if re.search(rf"(?<!\w){re.escape(key)}", folded))

    def _read_unlabelled(self, number: int, line: str) -> None:
        if self.in_cast_list:
            self._note(_BULLET.sub("", line))
            return
        bare = line.strip("[]【】<>():： ").casefold()
        if bare in _CAST:
            self.in_cast_list = True
            return
        plain = _BULLET.sub("", line)
        bracketed = _BRACKETED.match(plain)
        if bracketed:
            action = next(group for group in bracketed.groups() if group is not None).strip()
            self.drafter.act(action, self._seen_in(action))
        elif plain[0] in '"“「' and self.last_speaker is not None:
            self.drafter.say(DraftLine(self._answering(), LineKind.SPEECH, _without_quotes(plain)))
        elif self._read_sound(plain):
            return
        elif _NAME_TOKEN.search(plain) and (_ENDS_LIKE_A_SENTENCE.search(plain) or self._seen_in(plain)):
            self.drafter.act(plain, self._seen_in(plain))
        else:
            self.drafter.misread(number, line)

    def _read_sound(self, line: str) -> bool:
        """A sound written as it is heard; what follows it is the action that makes it."""
        sound = sound_of(line, self.names)
        if sound is None:
            return False
        if sound.cause:
            self.drafter.act(sound.cause, self._seen_in(sound.cause))
        self.drafter.say(DraftLine(None, LineKind.SFX, sound.heard))
        return True

    def _answering(self) -> str | None:
        speakers = (
            [line.speaker for beat in self.drafter.scenes[-1].beats for line in beat.lines if line.speaker]
            if self.drafter.scenes
            else []
        )
        others = [name for name in speakers if name != self.last_speaker]
        self.last_speaker = others[-1] if others else self.last_speaker
        return self.last_speaker


def _speaker_labels(lines: Iterable[str]) -> Iterable[str]:
    reserved = _NARRATION | _SFX | _ACTION | _TITLE | _CAST | _META
    for line in lines:
        if read_heading(line) is None and not _CUT.match(line.strip()):
            said = read_said(line)
            if said is not None and said.text and said.label.casefold() not in reserved:
                yield said.label


def read_pasted(text: str, known_names: tuple[str, ...] = ()) -> Draft:
    """The script as a draft. `known_names` are the project's characters, whose spelling wins."""
    lines = text.split("\n")
    reading = _Reading(known_names)
    for label in _speaker_labels(lines):
        for part in re.split(r"\s*(?:&|,|，|、|/|\+)\s*", label):
            reading.name(part)
    for number, line in enumerate(lines, start=1):
        reading.read(number, line)
    reading.drafter.introduce(tuple(reading.names.values()))
    return reading.drafter.finish()
