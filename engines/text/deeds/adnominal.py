"""Korean verbs before a noun → the same verbs at the end of a sentence: `보낸` → `보냈다`, `굽는` → `굽는다`.

In: a clause that describes a noun. Out: it as a predicate, or None. Never: an adjective, a form that
could be two verbs.
"""

from __future__ import annotations

from engines.text.particles import final_of

_FIRST, _FINALS, _VOWELS = 0xAC00, 28, 21
_NIEUN, _DOUBLE_SIOT = 4, 20
_A, _AE, _EO, _E, _YEO, _O, _U, _EU, _I = 0, 1, 4, 5, 6, 8, 13, 18, 20
"""Numbers of the vowels ㅏ ㅐ ㅓ ㅔ ㅕ ㅗ ㅜ ㅡ ㅣ."""
_PAST_VOWEL = {_A: _A, _AE: _AE, _EO: _EO, _E: _E, _YEO: _YEO, _O: 9, _U: 14, _I: _YEO}
"""The vowel of a stem → its vowel with -었-: ㅗ→ㅘ, ㅜ→ㅝ, ㅣ→ㅕ."""
_IRREGULAR = {"한": "했다", "된": "됐다", "든": "들었다", "쓴": "썼다", "끈": "껐다"}
_TWO_VERBS = frozenset("연단산판운")
"""`산` may be 사다 or 살다, `운` 울다 or 우다: they are left alone."""
_BRIGHT = frozenset({_A, _O})


def finite_of(told: str) -> str | None:
    """The clause with its last word finite."""
    before, word = told[:-1], told[-1]
    if word == "는" and before:
        return _present(before)
    if word == "은" and before and final_of(before[-1]):
        bright = (ord(before[-1]) - _FIRST) // _FINALS % _VOWELS in _BRIGHT
        return f"{before}{'았' if bright else '었'}다"
    return _past(before, word)


def _present(before: str) -> str | None:
    """`하는` → `한다`, `굽는` → `굽는다`."""
    if final_of(before[-1]):
        return f"{before}는다"
    return f"{before[:-1]}{chr(ord(before[-1]) + _NIEUN)}다" if "가" <= before[-1] <= "힣" else None


def _past(before: str, syllable: str) -> str | None:
    """`보낸` → `보냈다`, `버린` → `버렸다`."""
    if syllable in _IRREGULAR:
        return before + _IRREGULAR[syllable]
    if final_of(syllable) != _NIEUN or syllable in _TWO_VERBS:
        return None
    number = ord(syllable) - _FIRST - _NIEUN
    initial, vowel = number // _FINALS // _VOWELS, number // _FINALS % _VOWELS
    past = _PAST_VOWEL.get(vowel)
    if past is None:
        return None
    return f"{before}{chr(_FIRST + (initial * _VOWELS + past) * _FINALS + _DOUBLE_SIOT)}다"
