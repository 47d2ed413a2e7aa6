"""The corpus under `tests/stories/`: texts as creators bring them, each beside what a careful reader finds in it.

In: `NAME.txt` or `NAME.fountain`, and `NAME.expected`. Out: `Story` with its expectations, and how a script compares.
Never: an expectation taken from what the code did.

An `.expected` file names language and kind, then each scene as `## a word of its place` (`|` sets alternatives apart,
nothing means any place) and under it its lines in order, each by how it begins:

    Name|Another name (kind|kind): the beginning
    ?: the beginning             nobody can tell who says it, so it has to be marked
    [narration] the beginning    also [sfx]; prose may tell or draw what is not spoken, so only scripts list it
    [left out] words that must be in the list of what is left out
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from comic.story import Language, Line, LineKind, Script, SourceKind

FOLDER = Path(__file__).parent / "stories"
_VOICELESS = {"[narration]": LineKind.NARRATION, "[sfx]": LineKind.SFX}
_SPOKEN = re.compile(r"^(?P<who>.+?)(?:\s\((?P<kinds>[a-z|]+)\))?: (?P<text>.+)$")
_MARKS = re.compile(r"[\"“”‘’「」『』*_>#@^(){}\[\]<>【】/|:：;,.!?…~=+\-–—―·]|(?<!\w)'|'(?!\w)")


@dataclass(frozen=True)
class Expected:
    """One line: who may be its speaker (`?`, `[narration]` and `[sfx]` among the names), its kinds, how it begins."""

    who: tuple[str, ...]
    kinds: tuple[str, ...]
    beginning: str


@dataclass(frozen=True)
class ExpectedScene:
    places: tuple[str, ...]
    lines: tuple[Expected, ...]


@dataclass(frozen=True)
class Story:
    name: str
    source: str
    language: Language
    kind: SourceKind
    scenes: tuple[ExpectedScene, ...]
    left_out: tuple[str, ...]

    @property
    def lines(self) -> tuple[Expected, ...]:
        return tuple(line for scene in self.scenes for line in scene.lines)


@dataclass
class Comparison:
    """`right` and `wrong` speakers, each told; `silent` are wrong ones that no mark shows to the creator."""

    right: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    surplus: list[str] = field(default_factory=list)

    @property
    def accuracy(self) -> float:
        """The share of expected lines that are there, in order, with the right speaker."""
        told = len(self.right) + len(self.wrong) + len(self.missing)
        return len(self.right) / told if told else 1.0


def _expected_line(text: str) -> Expected:
    for label in _VOICELESS:
        if text.startswith(f"{label} "):
            return Expected((label,), (), text.removeprefix(f"{label} "))
    match = _SPOKEN.match(text)
    if match is None:
        raise ValueError(f"not an expected line: {text}")
    kinds = tuple((match.group("kinds") or "").split("|")) if match.group("kinds") else ()
    return Expected(tuple(match.group("who").split("|")), kinds, match.group("text"))


def load(expected_path: Path) -> Story:
    """One text with its expectations. Raises ValueError for a line that is none."""
    source = next(
        path for suffix in (".txt", ".fountain") if (path := expected_path.with_suffix(suffix)).exists()
    ).read_text(encoding="utf-8")
    head, _, body = expected_path.read_text(encoding="utf-8").partition("\n\n")
    facts = dict(line.split(": ", 1) for line in head.strip().split("\n"))
    scenes: list[ExpectedScene] = []
    left_out: list[str] = []
    for line in filter(None, body.split("\n")):
        if line.startswith("##"):
            scenes.append(ExpectedScene(tuple(line.removeprefix("##").strip().split("|")), ()))
        elif line.startswith("[left out] "):
            left_out.append(line.removeprefix("[left out] "))
        else:
            last = scenes[-1]
            scenes[-1] = ExpectedScene(last.places, (*last.lines, _expected_line(line)))
    return Story(
        expected_path.stem,
        source,
        Language(facts["language"]),
        SourceKind(facts["kind"]),
        tuple(scenes),
        tuple(left_out),
    )


def corpus() -> tuple[Story, ...]:
    """Every story, by name."""
    return tuple(load(path) for path in sorted(FOLDER.glob("*.expected")))


def _is(who: str, line: Line) -> bool:
    if who == "?":
        return line.is_speaker_unsure
    if who in _VOICELESS:
        return line.speaker is None and line.kind is _VOICELESS[who]
    return line.speaker is not None and line.speaker.casefold() == who.casefold()


def _plain(text: str) -> str:
    return " ".join(text.replace("*", "").replace("_", "").split())


def compared(story: Story, script: Script) -> Comparison:
    """Expected and read lines, side by side in story order."""
    result = Comparison()
    lines = list(script.lines())
    met: set[int] = set()
    at = 0
    for expected in story.lines:
        found = next(
            (index for index in range(at, len(lines)) if _plain(lines[index].text).startswith(expected.beginning)),
            None,
        )
        if found is None:
            result.missing.append(expected.beginning)
            continue
        at = found + 1
        met.add(found)
        line = lines[found]
        told = f"{line.speaker} ({line.speaker_confidence:.2f}): {expected.beginning}"
        if any(_is(who, line) for who in expected.who):
            result.right.append(told)
        else:
            result.wrong.append(f"{told} — should be {'|'.join(expected.who)}")
            if not line.is_speaker_unsure:
                result.silent.append(told)
        if expected.kinds and line.kind.value not in expected.kinds:
            result.kinds.append(f"{line.kind.value}: {expected.beginning}")
    listed = story.kind in (SourceKind.SCRIPT, SourceKind.FOUNTAIN)
    for index, line in enumerate(lines):
        told_on = index > 0 and lines[index - 1].speaker == line.speaker and index - 1 in met
        if index not in met and told_on:
            met.add(index)
        elif index not in met and (listed or line.speaker is not None):
            result.surplus.append(f"{line.speaker}: {line.text}")
    return result


def bag(*texts: str) -> Counter[str]:
    """The words of the texts without marks and case."""
    return Counter(word for text in texts for word in _MARKS.sub(" ", text).casefold().split())


def kept(script: Script) -> Counter[str]:
    """Every word that the script holds of its source."""
    words: list[str] = []
    for scene in script.scenes:
        words.append(scene.heading)
        for beat in scene.beats:
            words.append(beat.action)
            words += [f"{line.cue} {line.text}" for line in beat.lines]
    words += [left.text for left in script.left_out] + [unread.text for unread in script.unread]
    return bag(*words)
