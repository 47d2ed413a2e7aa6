"""A chapter of prose → Draft: quotes become lines of whoever says them, what is told is drawn or read.

In: clean text. Out: `Draft`; every sentence ends as a line, an action, a line's cue or in what is left out. Never: an
invented, dropped or changed sentence; a speaker without a confidence.
"""

from __future__ import annotations

from comic.story import Language, LeftOutReason, LineKind
from engines.text.chapter import Block, BlockKind, blocks_of
from engines.text.conversation import Spoken, overhear
from engines.text.draft import Draft, Drafter, DraftLine
from engines.text.emotion import emotion_of_cue
from engines.text.places import TIMES, WEATHERS
from engines.text.quotes import Piece, Voice
from engines.text.sentences import pack_sentences, split_sentences
from engines.text.sounds import sound_of
from engines.text.speech_verbs import is_plain_tag, kind_of_speech
from engines.text.told import is_drawn, place_told


class _Writing:
    """A chapter whose speakers are known, as a draft."""

    def __init__(self, blocks: tuple[Block, ...], language: Language, known_names: tuple[str, ...]) -> None:
        self.drafter = Drafter()
        self._blocks = blocks
        stranger = "누군가" if language is Language.KOREAN else "Someone"
        self._conversation = overhear(blocks, language, known_names, stranger)
        self._opens = True

    def write(self) -> Draft:
        for number, block in enumerate(self._blocks):
            if block.kind is BlockKind.BREAK:
                self._opens = True
            elif block.kind is BlockKind.NOTICE:
                self.drafter.leave_out(block.words, LeftOutReason.NOTE)
            elif block.heading is not None:
                heading = block.heading
                self.drafter.open_scene(heading.words, heading.place, heading.time, heading.weather)
                self._opens = False
            elif block.kind is BlockKind.CHAPTER:
                self._title(block.words)
            else:
                self._settle(block)
                self._tell(number, block)
        return self.drafter.finish()

    def _title(self, words: str) -> None:
        """The title of a chapter is read before its first scene."""
        self.drafter.title = self.drafter.title or words
        self.drafter.open_scene()
        self.drafter.say(DraftLine(None, LineKind.NARRATION, words))
        self._opens = False

    def _settle(self, block: Block) -> None:
        """The block's scene: a new one after a break or a leap, else the one that is open, whose place it may tell."""
        if self._opens or block.leaps:
            self.drafter.open_scene()
        self._opens = False
        self.drafter.end_beat()
        told = " ".join(piece.words for piece in block.pieces if piece.voice is Voice.TOLD)
        scene = self.drafter.scenes[-1]
        time, weather = TIMES.first(told), WEATHERS.first(told)
        scene.place = scene.place or place_told(told)
        is_opening = not scene.beats or len(scene.beats) == 1
        if is_opening and not scene.heading:
            scene.time = scene.time or (time.word if time else "")
            scene.weather = scene.weather or (weather.word.strip() if weather else "")

    def _tell(self, number: int, block: Block) -> None:
        sound = sound_of(block.words, ()) if block.is_told else None
        if sound is not None and not sound.cause:
            self.drafter.say(DraftLine(None, LineKind.SFX, sound.heard))
            return
        tag = ""
        for at, piece in enumerate(block.pieces):
            if piece.voice is not Voice.TOLD:
                spoken = self._conversation.spoken[number, at]
                after = spoken.after if _is_whole_tag(spoken.after, block.pieces, at + 1) else ""
                self._say(piece, spoken, f"{tag} {after}".strip())
                tag = ""
            else:
                tag = self._narrate(number, at, block)

    def _say(self, piece: Piece, spoken: Spoken, cue: str) -> None:
        beside = f"{spoken.after} {spoken.before}"
        announced = spoken.before.endswith((",", ":"))
        told = spoken.before if announced else spoken.after or spoken.before
        kind = LineKind.THOUGHT if piece.voice is Voice.THOUGHT else kind_of_speech(told)
        kind = LineKind.NARRATION if spoken.speaker is None else kind
        emotion = emotion_of_cue(beside) if spoken.speaker is not None else None
        for at, text in enumerate(pack_sentences(piece.words)):
            self.drafter.say(DraftLine(spoken.speaker, kind, text, emotion, cue if at == 0 else "", spoken.confidence))

    def _narrate(self, number: int, at: int, block: Block) -> str:
        """A told piece; returns the tag at its end that belongs to the quote behind it."""
        sentences = split_sentences(block.pieces[at].words)
        acting = self._conversation.acting[number, at]
        follows = at > 0
        leads = at + 1 < len(block.pieces)
        run: list[str] = []
        for index, sentence in enumerate(sentences):
            is_first, is_last = index == 0, index == len(sentences) - 1
            if follows and is_first and is_plain_tag(sentence):
                continue
            if leads and is_last and is_plain_tag(sentence):
                self._read(run)
                return sentence
            people = self._conversation.company.people(sentence)
            actor = acting[index]
            seen = tuple(dict.fromkeys((*((actor,) if actor else ()), *people)))
            if is_drawn(sentence, actor is not None and actor != self._conversation.narrator):
                self._read(run)
                run = []
                self.drafter.act(sentence, seen)
            else:
                run.append(sentence)
                for name in people:
                    self.drafter.see(name)
        self._read(run)
        return ""

    def _read(self, run: list[str]) -> None:
        """Sentences that are lettered as narration."""
        for text in pack_sentences(" ".join(run)):
            self.drafter.say(DraftLine(None, LineKind.NARRATION, text))


def _is_whole_tag(after: str, pieces: tuple[Piece, ...], at: int) -> bool:
    """Whether the sentence after a quote, whole, only tells who speaks; a clause of it does not count."""
    return bool(after) and is_plain_tag(after) and split_sentences(pieces[at].words)[0] == after


def read_prose(text: str, language: Language, known_names: tuple[str, ...] = ()) -> Draft:
    """The chapter as a draft; scenes change at breaks, headings, chapter titles and leaps of time."""
    return _Writing(blocks_of(text, language), language, known_names).write()
