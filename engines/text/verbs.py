"""The forms of verbs: English inflection, Korean stems with their endings.

In: a base form (`slam`, `기대다`). Out: a regular expression that matches its forms in lower-cased text.
Never: a meaning.

The Korean rules are those of the regular verbs and of the ㄹ, 르, 으, 하 classes; ㄷ and ㅂ verbs change their stem and
are written out in the tables that need them.
"""

from __future__ import annotations

import re

HANGUL = "가-힣"
_FIRST, _FINALS, _VOWELS = 0xAC00, 28, 21
_N, _L, _B, _SS = 4, 8, 17, 20
"""The numbers of the final consonants ㄴ, ㄹ, ㅂ, ㅆ."""

_CONTRACTED = {20: 6, 13: 14, 8: 9, 11: 10, 0: 0, 1: 1, 4: 4, 5: 5, 6: 6}
"""The vowel of a stem → the vowel it has with -어/-아: ㅣ→ㅕ, ㅜ→ㅝ, ㅗ→ㅘ, ㅚ→ㅙ; ㅏ ㅐ ㅓ ㅔ ㅕ stay."""

_A, _EO, _AE, _EU = 0, 4, 1, 18
_IEUNG, _RIEUL, _HIEUT = 11, 5, 18
_AFTER_CLOSED = "는|고|며|면|으|은|을|아|어|았|었|자|지|기|습|네|던|도록|다|음|게|더"
_AFTER_OPEN = "고|며|면|어|아|었|았|는|지|자|기|던|도록|다|서|니|네|게|려|시|셨|곤|느|러|더"

# fmt: off
_IRREGULAR = {
    "run": "ran", "sit": "sat", "fall": "fell|fallen", "hold": "held", "kneel": "knelt", "lie": "lay|lying|lain",
    "read": "read", "weep": "wept", "leap": "leapt", "lean": "leant", "hit": "hit", "fight": "fought",
    "throw": "threw|thrown", "catch": "caught", "stand": "stood", "think": "thought", "shake": "shook|shaken",
    "hide": "hid|hidden", "put": "put", "swing": "swung", "fling": "flung", "cling": "clung", "sink": "sank|sunk",
    "bend": "bent", "give": "gave|given", "take": "took|taken", "draw": "drew|drawn", "sleep": "slept",
    "burst": "burst", "flee": "fled", "go": "went|gone|goes", "come": "came", "write": "wrote|written",
    "wake": "woke", "creep": "crept", "stick": "stuck", "strike": "struck", "spring": "sprang", "sprint": "sprinted",
    "tell": "told", "say": "said", "see": "saw|seen", "hurt": "hurt", "bite": "bit|bitten", "freeze": "froze|frozen",
    "drink": "drank", "rise": "rose|risen", "let": "let", "lay": "laid", "speak": "spoke|spoken", "bury": "buried",
    "fly": "flew|flown", "buy": "bought", "bring": "brought", "shut": "shut", "break": "broke|broken",
    "be": "is|are|was|were|am|been|being",
}
# fmt: on
_DOUBLING = re.compile(r"^[^aeiou]*[aeiou][^aeiouwxy]$")


def english_forms(base: str) -> str:
    """`base` with -s, -ed and -ing as a group of alternatives, longest first; irregular forms where it has them."""
    stem = base + base[-1] if _DOUBLING.match(base) else base
    if base.endswith("e"):
        stem = base[:-1]
    forms = {base, stem + "ing", stem + "ed"}
    if re.search(r"[^aeiou]y$", base):
        forms |= {base[:-1] + "ies", base[:-1] + "ied"}
        forms.discard(stem + "ed")
    else:
        forms.add(base + ("es" if re.search(r"(?:s|x|z|ch|sh)$", base) else "s"))
    if base in _IRREGULAR:
        forms.discard(stem + "ed")
        forms |= set(_IRREGULAR[base].split("|"))
    return rf"(?:{'|'.join(sorted(forms, key=lambda form: (-len(form), form)))})"


def _parts(syllable: str) -> tuple[int, int, int]:
    code = ord(syllable) - _FIRST
    return code // (_VOWELS * _FINALS), code // _FINALS % _VOWELS, code % _FINALS


def _syllable(initial: int, vowel: int, final: int = 0) -> str:
    return chr(_FIRST + (initial * _VOWELS + vowel) * _FINALS + final)


def korean_forms(verb: str) -> str:
    """The forms of a verb in its dictionary form (`기대다`), as a group of alternatives."""
    stem = verb.removesuffix("다")
    body, last = stem[:-1], stem[-1]
    initial, vowel, final = _parts(last)
    if final == _L:
        open_last = _syllable(initial, vowel)
        return (
            rf"(?:{stem}(?={_AFTER_CLOSED})|{body}{open_last}(?=는|니|시|네|세|셨)"
            rf"|{body}{_syllable(initial, vowel, _N)}(?=다|채|\b)|{body}{_syllable(initial, vowel, _B)}(?=니))"
        )
    if final:
        return rf"(?:{stem}(?={_AFTER_CLOSED}))"
    closed = [_syllable(initial, vowel, number) for number in (_N, _L, _B)]
    forms = [rf"{stem}(?={_AFTER_OPEN})", f"{body}[{''.join(closed)}]"]
    forms += [f"{body}[{past}{_with_ss(past)}]" for past in _past_syllables(body, initial, vowel)]
    if initial == _RIEUL and vowel == _EU and body:
        before = _parts(body[-1])
        doubled = body[:-1] + _syllable(before[0], before[1], _L)
        ending = _syllable(_RIEUL, _A if before[1] in (0, 8) else _EO)
        forms.append(f"{doubled}[{ending}{_with_ss(ending)}]")
    return f"(?:{'|'.join(forms)})"


def _with_ss(syllable: str) -> str:
    initial, vowel, _ = _parts(syllable)
    return _syllable(initial, vowel, _SS)


def _past_syllables(body: str, initial: int, vowel: int) -> list[str]:
    """The stem's last syllable joined with -아/-어, where it contracts."""
    if initial == _HIEUT and vowel == _A:
        return [_syllable(_HIEUT, _AE)]
    if vowel == _EU:
        bright = bool(body) and _parts(body[-1])[1] in (0, 8)
        return [_syllable(initial, _A if bright else _EO)]
    return [_syllable(initial, _CONTRACTED[vowel])] if vowel in _CONTRACTED else []
