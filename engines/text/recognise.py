"""Which kind of text came: premise, synopsis, pasted script, Fountain or prose, and what says so.

In: clean text. Out: `Recognised`. Never: a refusal; the creator's own choice overrides this elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from comic.preview import Evidence
from comic.story import SourceKind
from engines.text.headings import read_heading
from engines.text.paragraphs import CHAPTER
from engines.text.said import read_said
from engines.text.sentences import split_sentences, word_count
from engines.text.synopsis import LABEL

_SLUG = re.compile(r"^(?:\.[^.\s]|(?:INT|EXT|EST|INT\.?/EXT|I/E)[. ])")
_FORCED_NAME = re.compile(r"^@\S")
_TITLE_KEY = re.compile(r"^(?:Title|Credit|Author|Authors|Source|Draft date|Contact):", re.IGNORECASE)
_QUOTED = re.compile(
    r"“[^“”]+”|「[^「」]+」|『[^『』]+』|(?<!\w)\"[^\"]+\"|(?<!\w)'[^']{2,}[.!?…,]'|(?m:^\s*[—–―-]\s?\S.*[.!?…]$)"
)
_CUE_LENGTH_MAX = 60
_PREMISE_LENGTH_MAX = 600
_PREMISE_WORDS_MAX = 60
_PREMISE_SENTENCES_MAX = 5


@dataclass(frozen=True)
class Recognised:
    """`count` is how often the evidence was seen: lines, quotes, or sentences where the length decided."""

    kind: SourceKind
    evidence: Evidence
    count: int


def _fountain_cues(lines: list[str]) -> int:
    """Character cues: an upper-case or @ line after a blank one, with speech under it."""
    cues = 0
    for at, line in enumerate(lines[:-1]):
        if len(line) > _CUE_LENGTH_MAX:
            continue
        alone = at == 0 or not lines[at - 1].strip()
        follows = bool(lines[at + 1].strip())
        bare = re.sub(r"\(.*\)|\^", "", line).strip()
        named = bool(_FORCED_NAME.match(line)) or (bare.isupper() and not _SLUG.match(line))
        if alone and follows and named and not re.search(r"[:：]", line):
            cues += 1
    return cues


def recognise(text: str) -> SourceKind:
    """The kind alone, as `recognise_by` finds it."""
    return recognise_by(text).kind


def recognise_by(text: str) -> Recognised:
    """Evidence in this order: the word synopsis over it, Fountain's cues under slugs, `name: words` lines and headings,
    quotes, length. Headings alone are no script where people speak in quotes: documents have them, too."""
    if LABEL.match(text) and not _QUOTED.search(text):
        return Recognised(SourceKind.SYNOPSIS, Evidence.TITLE, 1)
    lines = text.split("\n")
    filled = [line for line in lines if line.strip()]
    labelled = [read_said(line) for line in filled if not _TITLE_KEY.match(line)]
    said = sum(1 for taken in labelled if taken is not None and taken.text)
    slugs = sum(1 for line in filled if _SLUG.match(line.strip()))
    headings = sum(1 for line in filled if read_heading(line) is not None and not _is_chapter(line))
    cues = _fountain_cues(lines)
    if cues and cues > said and (slugs or cues >= 2 or _TITLE_KEY.match(filled[0])):
        return Recognised(SourceKind.FOUNTAIN, Evidence.CUES, cues)
    if slugs and not said and _TITLE_KEY.match(filled[0]):
        return Recognised(SourceKind.FOUNTAIN, Evidence.SLUGS, slugs)
    if said and (said + headings >= 0.3 * len(filled) or (headings and said >= 2)):
        return Recognised(SourceKind.SCRIPT, Evidence.LABELS, said)
    if headings and len(filled) > headings and (said or not _QUOTED.search(text)):
        return Recognised(SourceKind.SCRIPT, Evidence.HEADINGS, headings)
    return _unmarked(text)


def _is_chapter(line: str) -> bool:
    """Whether a heading belongs to a book: a chapter's title, which prose has too."""
    return CHAPTER.match(line.strip()) is not None


def _unmarked(text: str) -> Recognised:
    """Prose or a premise: a text without a mark of a script."""
    sentences = split_sentences(text)
    quotes = len(_QUOTED.findall(text))
    if quotes and len(sentences) >= 2:
        return Recognised(SourceKind.PROSE, Evidence.QUOTES, quotes)
    long = len(text) > _PREMISE_LENGTH_MAX or word_count(text) > _PREMISE_WORDS_MAX
    if long or len(sentences) > _PREMISE_SENTENCES_MAX:
        return Recognised(SourceKind.PROSE, Evidence.LENGTH, len(sentences))
    return Recognised(SourceKind.PREMISE, Evidence.BREVITY, len(sentences))
