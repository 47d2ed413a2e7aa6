"""The names of the places in an episode's plan, each filled by one step.

In: ids of panels, languages, names. Out: `panel/p07`, `lettering/ko/p07`, … Never: a key.
"""

from __future__ import annotations

SCRIPT_SLOT = "script"
STORYBOARD_SLOT = "storyboard"
PANEL_SLOTS, PROOF_SLOTS, SHEET_SLOTS = "panel/", "proof/", "sheet/"
"""What the slots of panels, of looks at them, and of reference sheets begin with."""


def subject_of(slot: str) -> str:
    """What a slot is the place of: `p07` in `panel/p07`, a name in `sheet/…`; empty in `script`."""
    return slot.partition("/")[2]


def panel_slot(panel_id: str) -> str:
    return f"{PANEL_SLOTS}{panel_id}"


def proof_slot(panel_id: str) -> str:
    return f"{PROOF_SLOTS}{panel_id}"


def stand_in_slot(panel_id: str) -> str:
    return f"stand-in/{panel_id}"


def sheet_slot(name: str) -> str:
    return f"{SHEET_SLOTS}{name}"


def translation_slot(language: str) -> str:
    return f"translation/{language}"


def lettering_slot(language: str, panel_id: str) -> str:
    return f"lettering/{language}/{panel_id}"


def package_slot(language: str, preset: str) -> str:
    return f"package/{language}/{preset}"
