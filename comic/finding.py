"""What a creator should look at in a finished lettering. In: ids, numbers. Out: `Finding`. Never: a sentence."""

from __future__ import annotations

from enum import StrEnum

from comic.value import Value


class LintRule(StrEnum):
    """In the order of their weight: lost or hidden things first."""

    LINE_EMPTY = "line-empty"
    MISSING_GLYPH = "missing-glyph"
    UNSHAPED_SCRIPT = "unshaped-script"
    UNTRANSLATED = "untranslated"
    FACE_COVERED = "face-covered"
    NEAR_CUT = "near-cut"
    ORDER_DOUBTFUL = "order-doubtful"
    CROWDED = "crowded"
    LOCK_OUTGROWN = "lock-outgrown"
    SMALL_TYPE = "small-type"
    MANY_BALLOONS = "many-balloons"
    MANY_WORDS = "many-words"
    LARGE_BALLOON = "large-balloon"


class Finding(Value):
    """One broken rule. `line_id` None: the whole panel; `detail` is what the rule measured or lost."""

    panel_id: str
    rule: LintRule
    line_id: str | None = None
    detail: str = ""
