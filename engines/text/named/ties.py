"""Words that tie the people of a premise to each other: what each of them is called. Data and look-up only."""

from __future__ import annotations

import re

from comic.cast import Presentation
from engines.text.names import presentation_of_name

F, M = Presentation.FEMININE, Presentation.MASCULINE

ENGLISH_TIES = (
    r"(?:best |old |childhood |close |oldest )?friend|partner|twin|sibling|cousin|roommate|flatmate|housemate|"
    r"colleague|coworker|co-worker|classmate|schoolmate|teammate|bandmate|rival|lover|fianc[ée]+|newlywed|nephew|niece|assistant|"
    r"apprentice|companion|crush|ex(?:-\w+)?|orphan|grandson|granddaughter|grandchild|stepsister|stepbrother|half-sister|"
    r"half-brother|baby|teen|pal|buddy|sidekick|mentor|enemy|ally|accomplice"
)
KOREAN_TIES = (
    r"(?:소꿉|단짝|절친한 |오랜 |오래된 |옛 )?친구|단짝|절친|짝꿍|파트너|동료|룸메이트|사촌|조카|자매|형제|남매|쌍둥이|"
    r"부부|연인|애인|약혼자|약혼녀|모녀|부녀|이웃|라이벌|조수|제자|스승|후배|선배|동생|여동생|남동생|손자|손녀|첫사랑|"
    r"동창|멤버|동업자|삼총사"
)
KOREAN_JOBS = (
    r"(?:수험|연습|취준|재수|지망|준비|졸업|견습|유학)생|우체부|집배원|조율사|매니저|복서|셰프|디자이너|댄서|무용수|안무가|사육사|미용사|"
    r"이발사|점술사|정비사|수의사|구조대원|잠수부|등대지기|청소부|경비원|관리인|건축가|조각가|사진가|번역가|회계사|약사|대장장이|연금술사|"
    r"기관사|선원|해적|목동|양치기|광부|간병인|큐레이터|프로듀서|래퍼|드러머|기타리스트|베이커|바텐더|신입|막내|리더|소설가|장인|명장|택시기사|"
    r"스파이|배달부|무녀|동기|촌장|점원|요원|집사|하녀|시녀|시종|용병|암살자|자객|궁수|사제|성녀|영애|공작|백작|남작|후작|대공|"
    r"부?기장|승무원|갑판장|이장|통역사|번역가|해커|스트리머|연출가|피디|편집자|에디터|작곡가|작사가|지휘자|성악가|첼리스트|바이올리니스트|"
    r"도공|도예가|아나운서|앵커|특파원|탐험가|학자|발명가|외교관|교도관|죄수|탈옥수|소매치기|도박사|건달|킬러|저격수|소대장|사령관|조타수|해녀|"
    r"심마니|광대|주모|보부상|유생|내관|도사|교주|기관장|관장|주방장|용의자|증인|피해자|피고"
)
"""Callings that `people.py`, from which people are dressed, doesn't have."""
_TOGETHER = frozenset({"친구", "단짝", "절친", "동창"})
"""What several people are to each other without a first and a second."""
_KOREAN_PAIRS = {"자매": ("언니", "동생"), "형제": ("형", "동생"), "모녀": ("엄마", "딸"), "부녀": ("아빠", "딸")}
_ENGLISH_SEXED = {
    "sibling": ("sister", "brother"),
    "newlywed": ("wife", "husband"),
    "couple": ("wife", "husband"),
    "lover": ("girlfriend", "boyfriend"),
}
_PLURAL_OF_OWN = {"children": "child", "men": "man", "women": "woman", "wives": "wife", "thieves": "thief"}


_MUTUAL = re.compile(
    r"(?:friend|partner|twin|cousin|roommate|flatmate|housemate|colleague|co-?worker|classmate|schoolmate|teammate|"
    r"bandmate|rival|neighbou?r|친구|단짝|절친|짝꿍|파트너|동료|룸메이트|사촌|쌍둥이|연인|이웃|라이벌|동창|동업자)$"
)
"""What both are to each other."""
_ANSWERS = {
    "sister": ("sister", "brother"),
    "brother": ("sister", "brother"),
    "mother": ("daughter", "son"),
    "father": ("daughter", "son"),
    "daughter": ("mother", "father"),
    "son": ("mother", "father"),
    "grandmother": ("granddaughter", "grandson"),
    "grandfather": ("granddaughter", "grandson"),
    "wife": ("wife", "husband"),
    "husband": ("wife", "husband"),
    "언니": ("동생", "동생"),
    "누나": ("동생", "동생"),
    "오빠": ("동생", "동생"),
    "형": ("동생", "동생"),
    "동생": ("언니", "오빠"),
    "여동생": ("언니", "오빠"),
    "남동생": ("누나", "형"),
    "엄마": ("딸", "아들"),
    "아빠": ("딸", "아들"),
    "아내": ("아내", "남편"),
    "남편": ("아내", "남편"),
}
"""What a woman, and what a man, is to somebody who is so called."""


def presentation_of_tie(word: str) -> Presentation | None:
    """What such a word says of its bearer."""
    if re.search(r"자매|언니|누나|여동생|손녀|모녀|딸|약혼녀|아내|\b(?:niece|granddaughter|\w+sister|wife)$", word):
        return F
    if re.search(r"형제|(?<![가-힣])형$|오빠|남동생|손자|아들|남편|\b(?:nephew|grandson|\w+brother|husband)$", word):
        return M
    return None


def answer_of(tie: str, presentation: Presentation | None) -> str:
    """What somebody is to whom that one is the `tie`: a sister's brother, a friend's friend; empty for a calling."""
    last = tie.split()[-1] if tie else ""
    if _MUTUAL.search(last):
        return tie
    pair = _ANSWERS.get(last)
    return pair[presentation is M] if pair else ""


def singular_of(noun: str) -> str:
    """`sisters` → `sister`."""
    before, _, last = noun.rpartition(" ")
    if last in _PLURAL_OF_OWN:
        last = _PLURAL_OF_OWN[last]
    elif last.endswith("ies"):
        last = last[:-3] + "y"
    elif last.endswith(("sses", "xes", "ches", "shes")):
        last = last[:-2]
    elif last.endswith("s") and not last.endswith("ss"):
        last = last[:-1]
    return f"{before} {last}".strip()


def english_role_in_group(role: str, name: str) -> str:
    """What one of several `siblings` is called."""
    pair = _ENGLISH_SEXED.get(role)
    return role if pair is None else pair[presentation_of_name(name) is M]


def korean_role_in_group(role: str, names: tuple[str, ...], at: int) -> str:
    """What one of several is called: of 자매 the first is 언니, any other 동생."""
    if role in _KOREAN_PAIRS:
        return _KOREAN_PAIRS[role][min(at, 1)]
    shown = presentation_of_name(names[at])
    if role == "남매":
        return "동생" if at else ("오빠" if shown is M else "누나")
    if role == "쌍둥이":
        return "쌍둥이 동생" if at else "쌍둥이"
    if role == "부부":
        return "남편" if shown is M else "아내"
    return role if role in _TOGETHER or not role.endswith("총사") else "친구"
