"""Words for a face: its shape, eyes, beard, skin, freckles, glasses.

In: any words, Korean or English. Out: parts of a look, None or False where the words say nothing. Never: hair.
"""

from __future__ import annotations

import re

from comic.cast import EyeShape, FaceShape, FacialHair


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_FACES: tuple[tuple[FaceShape, re.Pattern[str]], ...] = (
    (
        FaceShape.SQUARE,
        _words(
            r"각진 (?:얼굴|턱|턱선)|얼굴이 각진|턱이 각진|사각\s?턱|네모난 얼굴|네모진|굵은 턱선|다부진 턱|"
            r"\b(?:square|strong|broad|chisell?ed|angular)[- ](?:jaw(?:ed|line)?|faced?|chin)\b"
        ),
    ),
    (
        FaceShape.HEART,
        _words(
            r"[vV브]\s?라인|브이라인|하트형|뾰족한 턱|턱이 뾰족|역삼각형|"
            r"\bheart[- ]shaped\b|\bpoint(?:ed|y) (?:chin|face)\b|\bpixie face\b"
        ),
    ),
    (
        FaceShape.ROUND,
        _words(
            r"(?:동그란|둥근|둥그런|동글동글한|통통한|빵빵한) (?:얼굴|볼|뺨)|얼굴이 (?:동그|둥그|둥글|둥근)|동안|"
            r"\b(?:round|moon|baby|chubby)[- ](?:face[ds]?|cheek(?:s|ed)?)\b|\bchubby cheeks\b"
        ),
    ),
    (
        FaceShape.LONG,
        _words(
            r"(?:긴|길쭉한|기다란) 얼굴|얼굴이 (?:긴|길|길쭉)|말상|"
            r"\b(?:long|narrow|lean|gaunt)[- ]faced?\b|\bhorse[- ]faced\b"
        ),
    ),
    (FaceShape.OVAL, _words(r"갸름한|갸름하|계란형|달걀형|타원형 얼굴|\boval\b|\begg[- ]shaped\b")),
)
_EYES: tuple[tuple[EyeShape, re.Pattern[str]], ...] = (
    (
        EyeShape.UPTURNED,
        _words(
            r"올라간 눈|눈꼬리가 (?:올라|치켜)|눈매가 올라|치켜\s?올라간|고양이\s?(?:상|눈|눈매)|여우\s?(?:상|눈)|"
            r"(?:날카로운|매서운|사나운|차가운) 눈|"
            r"\b(?:upturned|cat-?like|cat|foxy?|sharp|fierce|piercing|hawk-?like)[- ](?:eyes|eyed)\b"
        ),
    ),
    (
        EyeShape.DROOPING,
        _words(
            r"(?:처진|쳐진|축 처진|순한|순둥한|졸린) 눈|눈꼬리가 (?:처|쳐|내려)|눈매가 (?:처|순)|"
            r"강아지\s?(?:상|눈|눈매)|"
            r"\b(?:droop(?:ing|y)|downturned|sleepy|sad|gentle|puppy|puppy-dog|hooded)[- ](?:eyes|eyed)\b"
        ),
    ),
    (
        EyeShape.NARROW,
        _words(
            r"실눈|(?:가는|가느다란|작은|찢어진|좁은) 눈|눈이 (?:작|가늘|가느)|무쌍|외꺼풀|"
            r"\b(?:narrow(?:ed)?|small|beady|slit(?:ted)?|squint(?:ing|y)?)[- ](?:eyes|eyed)\b|\bmonolids?\b"
        ),
    ),
    (EyeShape.ALMOND, _words(r"아몬드|\balmond(?:[- ]shaped)?[- ](?:eyes|eyed)\b|\balmond-shaped\b")),
    (
        EyeShape.ROUND,
        _words(
            r"(?:동그란|둥근|커다란|큰|왕방울만 한|초롱초롱한|맑은) 눈(?!물)|눈이 (?:크|큰|동그|둥그)|왕눈이|"
            r"\b(?:round|big|large|wide|huge|doe|saucer|bright)[- ](?:eyes|eyed)\b"
        ),
    ),
)
_SHAVEN = _words(
    r"수염(?:이|은|을|도|기)?\s?(?:없|안 난|안 기른|밀|깎은|깔끔)|면도한|말끔히 면도|"
    r"\bclean[- ]shaven\b|\b(?:no|without an?|without any) (?:beard|moustache|mustache|facial hair)\b|\bbeardless\b"
)
_STUBBLE = _words(
    r"까칠한 수염|까끌한 수염|거뭇|수염 자국|수염자국|(?:깎지|면도하지|면도를) (?:않은|못한|안 한)|잔수염|까슬한|"
    r"\b(?:stubbl(?:e|y)|unshaven|five o'?clock shadow|scruff(?:y)?)\b"
)
_MOUSTACHE = _words(r"콧수염|팔자\s?수염|\b(?:moustache|mustache)(?:d|s)?\b")
_GOATEE = _words(r"염소\s?수염|턱수염|\bgoateed?\b|\bvan dyke\b|\bchin beard\b|\bsoul patch\b")
_BEARD = _words(r"수염|구레나룻|텁석부리|털보|\b(?:full )?beard(?:ed|s)?\b|\bwhiskered\b")
_BOTH = _words(r"콧수염[과와이랑 ]+턱수염|\b(?:moustache|mustache) and (?:a )?beard\b")
_NO_GLASSES = _words(
    r"안경(?:을|은|이)?\s?(?:안 |벗|없|쓰지 않)|안경집|\b(?:no|without(?: her| his)?) (?:glasses|spectacles)\b|"
    r"\b(?:wine|drinking|shot) glasses\b"
)
_GLASSES = _words(
    r"안경|선글라스|뿔테|금테|은테|\b(?:glasses|sunglasses|spectacles|spectacled|bespectacled|eyeglasses|monocle)\b"
)
_FRECKLES = _words(r"주근깨|\bfreckle[sd]?\b|\bfreckly\b")
_SKINS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "#8d5a3f",
        _words(
            r"흑인|(?:검은|까만|어두운) 피부|피부가 (?:검|까만)|\b(?:dark|black|ebony|deep brown)[- ]skin(?:ned)?\b"
        ),
    ),
    (
        "#c98f68",
        _words(r"까무잡잡|구릿빛|갈색 피부|\b(?:brown|bronzed?)[- ]skin(?:ned)?\b|\bbronzed\b|\bswarthy\b"),
    ),
    (
        "#e9bd99",
        _words(r"그을린|볕에 탄|햇볕에 탄|\btann?ed\b|\bolive[- ]skin(?:ned)?\b|\bolive complexion\b|\bsunburnt\b"),
    ),
    (
        "#fbe3d2",
        _words(
            r"창백|(?:하얀|흰|뽀얀|우윳빛|백옥 같은) (?:피부|얼굴)|피부가 (?:하얀|흰|뽀얀)|"
            r"\b(?:pale|pallid|porcelain)\b(?! (?:blue|green|pink|yellow|hair))|\bfair[- ](?:skin(?:ned)?|complexion)\b"
        ),
    ),
)


def face_shape(words: str) -> FaceShape | None:
    return next((shape for shape, pattern in _FACES if pattern.search(words)), None)


def eye_shape(words: str) -> EyeShape | None:
    return next((shape for shape, pattern in _EYES if pattern.search(words)), None)


def facial_hair(words: str) -> FacialHair | None:
    """The beard the words speak of; NONE when they say that there is none."""
    if _STUBBLE.search(words):
        return FacialHair.STUBBLE
    if _SHAVEN.search(words):
        return FacialHair.NONE
    if _BOTH.search(words):
        return FacialHair.FULL
    if _MOUSTACHE.search(words):
        return FacialHair.MOUSTACHE
    if _GOATEE.search(words):
        return FacialHair.GOATEE
    return FacialHair.FULL if _BEARD.search(words) else None


def glasses(words: str) -> bool | None:
    """False when the words say that there are none."""
    if _NO_GLASSES.search(words):
        return False
    return True if _GLASSES.search(words) else None


def has_freckles(words: str) -> bool:
    return bool(_FRECKLES.search(words))


def skin(words: str) -> str | None:
    """A skin colour, `#rrggbb`."""
    return next((colour for colour, pattern in _SKINS if pattern.search(words)), None)
