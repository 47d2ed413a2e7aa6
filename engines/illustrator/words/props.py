"""Words for things that are held → props.

In: words. Out: `Prop`. Never: who holds it.
"""

from __future__ import annotations

import re

from comic.storyboard import Prop
from engines.text.phrases import Phrases

# fmt: off
PROPS: Phrases[Prop] = Phrases(
    {
        Prop.LETTER: (
            "편지", "쪽지", "봉투", "서류", "초대장", "메모", "엽서", "티켓", "영수증", "보고서", "계약서", "지도",
            "사진을", "사진 한 장", "신문", "letter", "envelope", "note", "postcard", "invitation", "document",
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
        Prop.BOOK: (
            "책을", "책이", "책장을", "일기장", "일기", "공책", "노트를", "노트에", "만화책", "교과서", "소설책",
            "마법서", "스케치북", "앨범", "레시피", "book", "diary", "notebook", "journal", "novel", "spellbook",
            "recipe book", "sketchbook", "textbook", "album",
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
    }
)
# fmt: on

_TAKEN_FROM = re.compile(r"\s?(?:에서|속에|안에|속으로|안으로|위에)")
_TAKEN_OUT_OF = re.compile(
    r"\b(?:from|out of|into|inside|in)\s+(?:the|a|an|his|her|their|my|your|its)\s+$", re.IGNORECASE
)


def prop_in(words: str) -> Prop | None:
    """The first prop that the words put in hand; what something is taken out of or laid into is none."""
    for hit in PROPS.all(words):
        if not _TAKEN_FROM.match(words[hit.end :]) and not _TAKEN_OUT_OF.search(words[: hit.start]):
            return hit.key
    return None
