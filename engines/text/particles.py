"""Korean particles that follow the sound before them: 은/는, 이/가, 을/를, 과/와, 으로/로, 아/야, 이야/야.

In: a word and one form of the particle. Out: the word with the form that fits. Never: other grammar.
"""

from __future__ import annotations

_HANGUL_FIRST, _HANGUL_LAST = 0xAC00, 0xD7A3
_FINALS = 28
_RIEUL = 8
_PAIRS: dict[str, tuple[str, str]] = {
    "은": ("은", "는"),
    "는": ("은", "는"),
    "이": ("이", "가"),
    "가": ("이", "가"),
    "을": ("을", "를"),
    "를": ("을", "를"),
    "과": ("과", "와"),
    "와": ("과", "와"),
    "으로": ("으로", "로"),
    "로": ("으로", "로"),
    "아": ("아", "야"),
    "야": ("아", "야"),
    "이야": ("이야", "야"),
    "이야말로": ("이야말로", "야말로"),
    "이라": ("이라", "라"),
    "이라고": ("이라고", "라고"),
    "이란": ("이란", "란"),
    "이나": ("이나", "나"),
    "이네": ("이네", "네"),
    "이었": ("이었", "였"),
    "이에요": ("이에요", "예요"),
    "이랑": ("이랑", "랑"),
    "이다": ("이다", "다"),
    "이래": ("이래", "래"),
    "이라는": ("이라는", "라는"),
    "이지": ("이지", "지"),
    "이잖": ("이잖", "잖"),
    "이라면": ("이라면", "라면"),
    "이죠": ("이죠", "죠"),
    "이면": ("이면", "면"),
    "이요": ("이요", "요"),
    "이는": ("이는", "는"),
    "이가": ("이가", "가"),
}
_LATIN_FINAL = frozenset("bcdfgjklmnpqrstvxz")


def final_of(word: str) -> int:
    """The final consonant's number of the last syllable (0: none); Latin letters by their usual reading."""
    for character in reversed(word):
        code = ord(character)
        if _HANGUL_FIRST <= code <= _HANGUL_LAST:
            return (code - _HANGUL_FIRST) % _FINALS
        if character.isdigit():
            return {"1": _RIEUL, "7": _RIEUL, "8": _RIEUL, "0": 21, "3": 16, "6": 1}.get(character, 0)
        if character.isascii() and character.isalpha():
            return _RIEUL if character.lower() == "l" else int(character.lower() in _LATIN_FINAL)
    return 0


def attached(word: str, particle: str) -> str:
    """`word` with the right form of `particle`. An unknown particle is attached as it is."""
    pair = _PAIRS.get(particle)
    if pair is None:
        return word + particle
    final = final_of(word)
    if pair[0] == "으로" and final == _RIEUL:
        return word + "로"
    return word + (pair[0] if final else pair[1])
