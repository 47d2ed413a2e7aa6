"""Words that say what covers a monster: a dragon has scales, a goblin bare skin, a yeti fur.

In: words about a monster. Out: `Hide`, or None where they leave it open. Never: whether somebody is a monster.
"""

from __future__ import annotations

import re

from engines.illustrator.creatures.hide import Hide

_WORDS: dict[Hide, tuple[str, str]] = {
    Hide.SCALES: (r"dragon|wyvern|lizard|serpent", r"(?<![가-힣])용|드래곤|이무기"),
    Hide.GOBLIN: (r"goblin|ogre|troll|orc|imp|dokkaebi", r"도깨비|고블린|오크|트롤"),
    Hide.FUR: (r"yeti|beast|werewolf", r"설인|야수|털북숭이"),
}
_PATTERNS = {hide: re.compile(rf"\b(?:{english})s?\b|{korean}", re.I) for hide, (english, korean) in _WORDS.items()}


def hide_in(words: str) -> Hide | None:
    """The first in this order whose word is said."""
    return next((hide for hide, pattern in _PATTERNS.items() if pattern.search(words)), None)
