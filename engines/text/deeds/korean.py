"""The predicate of a Korean premise: `무사가 어린 공주를 업고 산을 넘는다` → `어린 공주를 업고 산을 넘는다`.

In: the premise, the word for who does it. Out: a `Clause`, or None. Never: a predicate without a finite verb at its
end, to which `-고` and `-는` could not be added.
"""

from __future__ import annotations

import re

from engines.text.deeds.adnominal import finite_of
from engines.text.deeds.clause import Clause, Kind
from engines.text.particles import final_of
from engines.text.sentences import split_sentences

_NIEUN, _DOUBLE_SIOT = 4, 20
"""Numbers of the final consonants of `친다`, `넘는다` and of `쳤다`."""
_WORDS_MAX = 10
_STATES = re.compile(
    r"(?:이|있|없|모른|안|좋아한|싫어한|산|같|아니|원한|바란|사랑한|미워한|믿는|생각한|느낀|듣는|"
    r"들었|닮았|알고 있|죽었)다$"
)
"""What somebody is, has, feels or knows is not done."""
_SUFFERED = re.compile(
    r"(?:길을 잃는|길을 잃었|"
    r"다친|다쳤|깨어난|깨어났|잘린|잘렸|쓰러진|쓰러졌|넘어진|넘어졌|빠진|빠졌|걸린|걸렸|당한|당했|태어난|태어났|"
    r"잘못 [가-힣]+|실수로 [가-힣]+|기절한|기절했|떨어진|떨어졌|끌려간|끌려갔|납치된|납치됐|뽑힌|뽑혔|실패한|실패했|"
    r"망한|망했|쫓겨난|쫓겨났|들킨|들켰|눈뜬|눈을 뜬|된|됐)다$"
)
_OTHER_SUBJECT = re.compile(r"(?<!같)(?<!많)(?<!없)(?<!깊)(?<!높)(?<!멀)[가-힣](?:이|가)\s(?!된|되|아니)")
"""Somebody or something else that does something in the same sentence."""
_AGAIN = re.compile(r"매일|매주|매달|매년|밤마다|아침마다|날마다|새벽마다|저녁마다|때마다|항상|늘 ")


def korean_clause(text: str, doer: str) -> Clause | None:
    """What stands behind `doer` as the subject of the first sentence, when it ends in a finite verb of doing."""
    sentence = split_sentences(text)[0].rstrip(".!…~ ")
    head = re.search(rf"(?<![가-힣])(?P<told>.+[을를에게로서] .*[가-힣])\s{re.escape(doer.split()[-1])}$", sentence)
    if head is not None:
        return _of_head(sentence, head["told"])
    subject = re.search(rf"(?<![가-힣]){re.escape(doer.split()[-1])}(?:\s[가-힣]{{2,4}})?(?:이|가|은|는)\s+", sentence)
    if subject is None:
        return None
    return _clause(sentence, sentence[subject.end() :])


def _of_head(sentence: str, told: str) -> Clause | None:
    """A clause before the noun that it describes, turned into a predicate: `잘못 보낸` → `잘못 보냈다`."""
    finite = finite_of(told)
    return _clause(sentence, finite) if finite else None


def _clause(sentence: str, told: str) -> Clause | None:
    is_finite = told.endswith("다") and final_of(told[-2:-1]) in (_NIEUN, _DOUBLE_SIOT)
    if not is_finite or _STATES.search(told) or _OTHER_SUBJECT.search(told) or not _is_short(told):
        return None
    return Clause(told, told, _kind(sentence, told))


def _is_short(told: str) -> bool:
    """Short and plain enough to be repeated by people of the tale."""
    return len(told.split()) <= _WORDS_MAX and not re.search(r"[,\"“”‘’:]", told)


def _kind(sentence: str, told: str) -> Kind:
    if _SUFFERED.search(told):
        return Kind.SUFFERED
    return Kind.WATCHED if _AGAIN.search(sentence) else Kind.MEANT
