"""What a creator should look at in a lettering or a storyboard. In: ids, numbers. Out: findings. Never: a sentence."""

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


class BoardRule(StrEnum):
    """What a storyboard must hold, and what it should hold (`is_warning`)."""

    PANELS = "panels"
    IDS_UNIQUE = "ids-unique"
    SCENE_KNOWN = "scene-known"
    SCENE_ORDER = "scene-order"
    LINE_KNOWN = "line-known"
    LINE_ONCE = "line-once"
    LINE_PLACED = "line-placed"
    LINE_ORDER = "line-order"
    CAST_ONCE = "cast-once"
    CAST_KNOWN = "cast-known"
    CAST_VISIBLE = "cast-visible"
    BALLOONS = "balloons"
    HEIGHT = "height"
    ALT = "alt"
    GAP = "gap"
    SIDES = "sides"
    READING_ORDER = "reading-order"
    FRAMING_RUN = "framing-run"
    ESTABLISHING = "establishing"
    BALLOON_WORDS = "balloon-words"
    PANEL_WORDS = "panel-words"
    SILENT_SHARE = "silent-share"
    LENGTH = "length"

    @property
    def is_warning(self) -> bool:
        """Whether an episode may be made all the same."""
        return self in _WARNINGS


_WARNINGS = frozenset(
    {
        BoardRule.SIDES,
        BoardRule.READING_ORDER,
        BoardRule.FRAMING_RUN,
        BoardRule.ESTABLISHING,
        BoardRule.BALLOON_WORDS,
        BoardRule.PANEL_WORDS,
        BoardRule.SILENT_SHARE,
        BoardRule.LENGTH,
    }
)


class BoardFinding(Value):
    """A rule that a storyboard breaks. `id` is the panel's, the line's where the rule is about a line that is nowhere,
    `` for the whole episode; `detail` is what was measured, or who is meant."""

    rule: BoardRule
    id: str = ""
    detail: str = ""
