"""Words for things that are held → props.

In: words. Out: `Prop`. Never: who holds it.
"""

from __future__ import annotations

import re

from comic.storyboard import Prop
from engines.text.phrases import Hit, Phrases

# fmt: off
PROPS: Phrases[Prop] = Phrases(
    {
        Prop.LETTER: (
            "편지", "쪽지", "봉투", "서류", "초대장", "메모", "엽서", "티켓", "영수증", "보고서", "계약서", "지도",
            "사진을", "사진 한 장", "신문", "복권", "서찰", "진료 기록",
            "letter", "envelope", "note", "postcard", "invitation", "document",
            "contract", "map", "photo", "photograph", "ticket", "report", "receipt", "newspaper", "scroll",
        ),
        Prop.CUP: (
            "컵", "커피", "찻잔", "머그", "코코아", "라떼", "술잔", "차를 마시다", "음료", "주스", "cup", "coffee",
            "mug", "cup of tea", "tea", "cocoa", "latte", "glass of water", "drink",
        ),
        Prop.PHONE: (
            "휴대폰", "핸드폰", "스마트폰", "전화", "폰을", "문자", "메시지", "phone", "smartphone", "cellphone",
            "text message", "message",
        ),
        Prop.UMBRELLA: ("우산", "양산", "umbrella", "parasol"),
        Prop.FURLED_UMBRELLA: (
            "접은 우산", "접힌 우산", "우산을 접다", "furled umbrella", "folded umbrella", "closed umbrella",
            "to close umbrella", "to fold umbrella", "to furl umbrella",
        ),
        Prop.BOOK: (
            "책을", "책이", "책장을", "일기장", "일기", "공책", "노트를", "노트에", "만화책", "교과서", "소설책",
            "학급 일지", "항해 일지",
            "마법서", "스케치북", "앨범", "레시피", "book", "diary", "notebook", "journal", "novel", "spellbook",
            "recipe book", "sketchbook", "textbook", "album", "logbook",
        ),
        Prop.FLOWERS: (
            "꽃다발", "꽃 한 송이", "꽃을", "장미", "튤립", "해바라기", "flowers", "bouquet", "rose", "tulip",
            "sunflower", "bunch of flowers", "flower",
        ),
        Prop.SWORD: (
            "칼을", "칼로", "검을", "검을 뽑다", "단검", "장검", "목검", "칼날", "sword", "blade", "dagger", "katana",
            "saber",
        ),
        Prop.BAG: (
            "가방", "배낭", "책가방", "핸드백", "쇼핑백", "봉지", "짐을", "트렁크", "캐리어", "bag", "backpack",
            "handbag", "suitcase", "shopping bag", "briefcase", "luggage", "satchel",
        ),
        Prop.KEY: ("열쇠", "key"),
        Prop.LANTERN: (
            "등불", "랜턴", "램프를", "촛불을", "초롱", "호롱불", "등잔", "횃불", "lantern", "oil lamp", "spare lamp",
            "old lamp", "to hold lamp", "to raise lamp", "to lift lamp", "to carry lamp", "candle",
        ),
        Prop.BOX: (
            "상자", "선물을", "선물이", "선물은", "선물 상자", "오르골", "택배", "소포", "box", "gift", "a present",
            "the present", "birthday present", "music box", "package", "parcel",
        ),
        Prop.CAMERA: ("카메라", "camera", "polaroid"),
        Prop.RING: (
            "반지", "wedding ring", "engagement ring", "diamond ring", "gold ring", "golden ring", "silver ring",
            "old ring", "a ring", "the ring", "this ring", "his ring", "her ring", "my ring", "your ring",
        ),
        Prop.POT: (
            "화분", "선인장", "다육이", "flowerpot", "flower pot", "potted plant", "potted flower", "cactus",
            "houseplant",
        ),
        Prop.MIRROR: ("거울", "손거울", "mirror", "hand mirror"),
        Prop.DOLL: ("인형", "곰 인형", "곰인형", "doll", "teddy", "teddy bear", "stuffed bear"),
        Prop.TROPHY: ("트로피", "우승컵", "trophy", "trophies"),
        Prop.RADIO: (
            "라디오", "녹음기", "무전기", "통신기", "카세트", "radio", "recorder", "tape recorder", "transmitter",
            "walkie-talkie",
        ),
        Prop.CAKE: ("케이크", "조각 케이크", "cake", "birthday cake"),
        Prop.SANDWICH: (
            "샌드위치", "토스트", "식빵", "빵을", "빵이", "빵 한", "sandwich", "bread", "loaf of bread",
        ),
        Prop.FOLDER: (
            "서류철", "파일을", "파일이", "파일은", "파란 파일", "대본", "folder", "script", "case file", "binder",
            "clipboard",
        ),
        Prop.WATCH: (
            "회중시계", "주머니시계", "주머니 시계", "손목시계", "금시계", "은시계", "낡은 시계", "오래된 시계",
            "시계를 꺼내다", "시계를 건네다", "시계를 쥐다", "시계를 들다", "pocket watch", "wristwatch", "old watch",
            "gold watch", "silver watch", "broken watch", "stopwatch",
        ),
        Prop.CARD: (
            "사원증", "신분증", "학생증", "출입증", "명찰", "대출 카드", "신용카드", "출입 카드", "employee badge",
            "badge", "id card", "library card", "name tag", "keycard", "key card",
        ),
        Prop.SCARF: ("목도리", "머플러", "스카프", "scarf", "scarves", "muffler"),
        Prop.FAN: (
            "부채를", "부채가", "부채로", "부채는", "쥘부채", "folding fan", "paper fan", "silk fan", "hand fan",
        ),
        Prop.NORIGAE: ("노리개", "norigae"),
        Prop.NECKLACE: ("목걸이", "펜던트", "necklace", "pendant", "locket", "amulet"),
        Prop.REMOTE: ("리모컨", "remote control", "the remote", "tv remote"),
        Prop.LADLE: ("국자", "주걱", "나무 숟가락", "wooden spoon", "ladle"),
        Prop.SCISSORS: ("가위를", "가위가", "가위로", "꽃가위", "전정가위", "scissors", "flower scissors"),
        Prop.HOOK: ("안전 고리", "카라비너", "tether hook", "snap hook", "carabiner"),
        Prop.SHIELD: ("방패", "shield"),
        Prop.RICE_BALL: ("삼각김밥", "주먹밥", "rice ball", "onigiri"),
    }
)
# fmt: on

_TAKEN_FROM = re.compile(r"\s?(?:에서|속에|안에|속으로|안으로|위에|(?:밑|아래|옆|뒤|사이|틈)(?:에서|에))")
_TAKEN_OUT_OF = re.compile(
    r"\b(?:from|out of|into|inside|in|under|behind|beside)\s+(?:the|a|an|his|her|their|my|your|its)\s+(?:[a-z]+\s+)?$",
    re.IGNORECASE,
)

_OF_ANOTHER_KIND = re.compile(
    r"\b(?:lunch|phone|telephone|post|ballot|security|surveillance)\s+$|(?:감시|보안|CCTV)\s$", re.IGNORECASE
)
"""Before what names another thing together with it: a lunch box, a camera on a wall."""

_WORN = re.compile(r"(?:을|를)\s*(?:두르|두른|둘렀|매고|맨|끼고|끼운 채|낀|걸고|차고|찬)")
_WEARS = re.compile(r"\b(?:wears?|wearing|wore|puts? on)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
"""What is worn is in no hand."""

_FILMS = re.compile(
    r"\s+(?:pans?|zooms?|cuts?|tracks?|moves?|follows|holds on)\b|(?:가|는|를|로)?\s*(?:줌|팬|클로즈|컷|이동)",
    re.IGNORECASE,
)
"""After a camera that films the scene."""

_OTHER_WORD = re.compile(
    r"\s?구멍|극(?:을|이|장)|처럼|같[은이]|\s같[은이]|\s(?:앞|옆|가게|뽑기)"
    r"|\s+(?:village|island|town|house|place|area|region|mountain|corner|cabin|office|shop|store|silence|on the wall)\b"
    r"|\s+(?:is|was) to\b|\s+of (?:honou?r|the (?:bell|phone))\b|\s+(?:his|her|their|my|your) (?:eyes|face)\b",
    re.IGNORECASE,
)
"""After what is named only as a part of another word, in a comparison or as a place: a keyhole, a puppet play, a remote
island, pretty as a doll, before the mirror."""


def prop_in(words: str) -> Prop | None:
    """The first prop that the words put in hand; what something is taken out of or laid into is none."""
    return next((hit.key for hit in PROPS.all(words) if _is_in_hand(hit, words)), None)


def _is_in_hand(hit: Hit[Prop], words: str) -> bool:
    after = words[hit.end :]
    if _TAKEN_FROM.match(after) or _OTHER_WORD.match(after) or _TAKEN_OUT_OF.search(words[: hit.start]):
        return False
    if _OF_ANOTHER_KIND.search(words[: hit.start]):
        return False
    if _WORN.match(after) or _WEARS.search(words[: hit.start]):
        return False
    return hit.key is not Prop.CAMERA or _FILMS.match(after) is None
