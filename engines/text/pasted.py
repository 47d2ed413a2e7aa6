"""A pasted script (`지우: 대사`, `JIWOO (thinking): …`, `#1. 교실 / 낮`, `[액션]`, `효과음: 쾅!`) → Draft.

In: clean text. Out: `Draft`; a line nobody can parse is in `unread` by its number, the rest is kept. Never: a
reworded line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from comic.story import LeftOutReason, LineKind
from engines.text.cues import Cue, read_cue
from engines.text.draft import CastNote, Draft, Drafter, DraftLine
from engines.text.headings import read_heading
from engines.text.labels import ACTION, CAST, META, NARRATION, RESERVED, SFX, TITLE
from engines.text.said import BULLET, COLON, NAME_LENGTH_MAX, NAME_TOKEN, Said, may_be_name, read_said, without_quotes
from engines.text.sounds import sound_of
from engines.text.speech_verbs import is_plain_tag
from engines.text.told import place_told

_LEADING_CUE = re.compile(r"^[(（](?P<cue>[^()（）]{1,120})[)）]\s*(?P<rest>\S.*)$")
_BRACKETED = re.compile(
    r"^(?:\((?P<a>.+)\)|（(?P<b>.+)）|\[(?P<c>.+)\]|\*(?P<d>[^*].*[^*]|[^*])\*|<(?P<e>.+)>|【(?P<f>.+)】)$"
)
_CUT = re.compile(
    r"^[\[(<【]?\s*(?:(?:컷|칸|패널|panel|page|페이지|cut)\s*#?\s*(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b|\d+\s*(?:컷|칸|페이지))\s*[\])>】]?\s*[.:：\-–—]?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_INNER_DIRECTION = re.compile(r"\s*[(（](?P<deed>[^()（）]{6,}[.!?다])[)）]\s*")
_SHOUTED = re.compile(r"[!！]{2,}[?？]?$")
_EPISODE = re.compile(
    r"^(?:제?\s*\d+\s*화|(?:EP|Ep)\.?\s*\d+|Episode\s+\d+|Issue\s+\d+|Chapter\s+\d+)(?![\w가-힣])\s*[.:：\-–—,]?\s*(?P<title>.*)$",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"\b[Bb]y\s+[A-Z]|^글\s|^그림\s")
_ENDS = re.compile(r"^(?:끝|막|The End|END|Fin|계속|to be continued)[.:…!]*$", re.IGNORECASE)
_QUOTED_FIRST = re.compile(r"^[\"“「](?P<said>[^\"”」]+)[\"”」]\s*(?P<told>\S.*)$")
_ENDS_LIKE_A_SENTENCE = re.compile(r"(?:[.!?。！？…]|[다요죠음함임])[\"”'’)]*$")
_RULE = re.compile(r"^[\s\-=*_~·•—–]+$")
_TRANSITION = re.compile(
    r"^(?:>?\s*)?(?:(?:CUT|FADE|DISSOLVE|SMASH CUT|MATCH CUT|JUMP CUT|WIPE)\s+(?:TO|IN|OUT)\b.*|"
    r"페이드\s*(?:인|아웃)|암전|막|Blackout|Curtain|끝|The End|END|계속|to be continued)[.:…!]*$",
    re.IGNORECASE,
)


def is_transition(line: str) -> bool:
    """Whether the line only tells how one scene passes into the next, or that the script ends."""
    return _TRANSITION.match(line.strip()) is not None


class _Reading:
    """One pass over the lines."""

    def __init__(self, known_names: Iterable[str]) -> None:
        self.drafter = Drafter()
        self.names: dict[str, str] = {name.casefold(): name for name in known_names}
        self.in_cast_list = False
        self.last_speaker: str | None = None
        self.has_begun = False

    def name(self, label: str) -> str:
        """One spelling per character: the first one met (or the project's)."""
        return self.names.setdefault(label.casefold(), label)

    def read(self, number: int, raw: str) -> None:
        line = raw.strip()
        if not line or _RULE.match(line):
            self.in_cast_list = False
            self.drafter.end_beat()
            return
        if not self.has_begun and self._read_front(line):
            return
        cut = _CUT.match(line)
        if cut:
            self.has_begun = True
            self.drafter.end_beat()
            line = cut.group("rest").strip()
            if not line:
                return
        heading = read_heading(line)
        if heading is not None:
            self.in_cast_list = False
            self.has_begun = True
            self.drafter.open_scene(heading.words, heading.place, heading.time, heading.weather)
        elif is_transition(line):
            self.drafter.leave_out(line, LeftOutReason.MARK if _ENDS.match(line) else LeftOutReason.TRANSITION)
            self.drafter.end_beat()
        elif not self._read_labelled(line):
            self._read_unlabelled(number, line)

    def _read_front(self, line: str) -> bool:
        """The name of the episode and its author, on lines before the script begins."""
        episode = _EPISODE.match(line)
        is_loud = line.isupper() and not COLON.search(line) and read_heading(line) is None and not _CUT.match(line)
        if episode and not _BYLINE.search(line):
            self.drafter.title = self.drafter.title or episode.group("title").strip() or line
            self.drafter.leave_out(line, LeftOutReason.TITLE_PAGE)
        elif _BYLINE.search(line) and not COLON.search(line):
            self.drafter.leave_out(line, LeftOutReason.TITLE_PAGE)
        elif is_loud and not self.drafter.title and len(line) <= NAME_LENGTH_MAX * 2 and not line.endswith((".", "!")):
            self.drafter.title = line
            self.drafter.leave_out(line, LeftOutReason.TITLE_PAGE)
        else:
            return False
        return True

    def _read_labelled(self, line: str) -> bool:
        said = read_said(line)
        if said is None:
            return False
        label = said.label.casefold()
        if label in TITLE and said.text:
            self.drafter.title = self.drafter.title or said.text
            self.drafter.leave_out(line, LeftOutReason.TITLE_PAGE)
        elif label in CAST:
            self.in_cast_list = True
            self.drafter.leave_out(line, LeftOutReason.CAST_LIST)
            for note in re.split(r"[,，、]\s*(?![^(（]*[)）])", said.text):
                self._note(note)
        elif self.in_cast_list and said.text:
            self.drafter.notes.append(CastNote(self.name(said.label), f"{said.cue.words} {said.text}".strip()))
            self.drafter.leave_out(line, LeftOutReason.CAST_LIST)
        elif label in META:
            self.drafter.leave_out(line, LeftOutReason.TITLE_PAGE)
        elif not said.text:
            return False
        elif label in NARRATION:
            self._say(None, LineKind.NARRATION, said)
        elif label in SFX:
            self._say(None, LineKind.SFX, said)
        elif label in ACTION:
            self._act(said.text)
        else:
            self.has_begun = True
            self._say_as(said)
        return True

    def _say(self, speaker: str | None, kind: LineKind, said: Said) -> None:
        cue = said.cue.words if said.cue.known or kind is LineKind.NARRATION else ""
        self.drafter.say(DraftLine(speaker, kind, without_quotes(said.text), said.cue.emotion, cue))

    def _act(self, action: str) -> None:
        """An action; the first of a script without a heading tells where it plays."""
        if not self.drafter.scenes:
            self.drafter.open_scene("", place_told(action))
        self.drafter.act(action, self._seen_in(action))

    def _say_as(self, said: Said) -> None:
        cue, text = said.cue, said.text
        leading = _LEADING_CUE.match(text)
        if leading:
            inner = read_cue(leading.group("cue"))
            if inner.known:
                words = f"{cue.words} {inner.words}".strip() if cue.known else inner.words
                cue = Cue(words, inner.kind or cue.kind, inner.emotion or cue.emotion)
                text = leading.group("rest")
            else:
                self.drafter.act(f"{said.label} {inner.words}")
                text = leading.group("rest")
        if cue.words and not cue.known:
            self.drafter.act(f"{said.label} {cue.words}")
        together = [self.name(part) for part in re.split(r"\s*(?:&|,|，|、|/|\+)\s*", said.label) if part]
        speaker = together[0] if together else said.label
        kind = cue.kind or (LineKind.SHOUT if _SHOUTED.search(text) else LineKind.SPEECH)
        self._say_parted(speaker, kind, cue, text)
        for other in together[1:]:
            self.drafter.see(other)
        self.last_speaker = speaker

    def _say_parted(self, speaker: str, kind: LineKind, cue: Cue, text: str) -> None:
        """The words, cut where the script sets a deed in brackets between them."""
        at = 0
        for deed in _INNER_DIRECTION.finditer(text):
            if text[at : deed.start()].strip():
                self._say(speaker, kind, Said(speaker, cue, text[at : deed.start()].strip()))
                cue = Cue(kind=cue.kind, emotion=cue.emotion)
            self._act(deed.group("deed"))
            at = deed.end()
        if text[at:].strip():
            self._say(speaker, kind, Said(speaker, cue, text[at:].strip()))

    def _note(self, words: str) -> None:
        match = re.match(
            r"^(?P<name>[^()（）:：\-–—]+?)\s*(?:[(（](?P<a>[^()（）]*)[)）])?\s*(?:[:：\-–—]\s*(?P<b>.*))?$",
            words.strip(),
        )
        if match and may_be_name(match.group("name").strip()):
            described = f"{match.group('a') or ''} {match.group('b') or ''}".strip()
            self.drafter.notes.append(CastNote(self.name(match.group("name").strip()), described))

    def _seen_in(self, action: str) -> tuple[str, ...]:
        folded = action.casefold()
        return tuple(name for key, name in self.names.items() if re.search(rf"(?<!\w){re.escape(key)}", folded))

    def _read_unlabelled(self, number: int, line: str) -> None:
        if self.in_cast_list:
            self._note(BULLET.sub("", line))
            self.drafter.leave_out(line, LeftOutReason.CAST_LIST)
            return
        bare = line.strip("[]【】<>():： ").casefold()
        if bare in CAST:
            self.in_cast_list = True
            self.drafter.leave_out(line, LeftOutReason.CAST_LIST)
            return
        plain = BULLET.sub("", line)
        bracketed = _BRACKETED.match(plain)
        if bracketed:
            action = next(group for group in bracketed.groups() if group is not None).strip()
            self._act(action)
        elif self._read_quoted(plain):
            return
        elif plain[0] in '"“「' and self.last_speaker is not None:
            self.drafter.say(DraftLine(self._answering(), LineKind.SPEECH, without_quotes(plain)))
        elif self._read_sound(plain):
            return
        elif NAME_TOKEN.search(plain) and (_ENDS_LIKE_A_SENTENCE.search(plain) or self._seen_in(plain)):
            self._act(plain)
        else:
            self.drafter.misread(number, line)

    def _read_quoted(self, line: str) -> bool:
        """`"어디 가?" 솔이가 묻는다.`: a novel's habit inside a script."""
        quoted = _QUOTED_FIRST.match(line)
        seen = self._seen_in(quoted.group("told")) if quoted else ()
        if quoted is None or not seen:
            return False
        told = quoted.group("told")
        if not is_plain_tag(told):
            self._act(told)
        self.drafter.say(DraftLine(seen[0], LineKind.SPEECH, quoted.group("said"), None, told * is_plain_tag(told)))
        self.last_speaker = seen[0]
        return True

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
    for line in lines:
        if read_heading(line) is None and not _CUT.match(line.strip()):
            said = read_said(line)
            if said is not None and said.text and said.label.casefold() not in RESERVED:
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
