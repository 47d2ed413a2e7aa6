"""Things in free words: which are to be held, and which words only look like them."""

from __future__ import annotations

import pytest

from comic.storyboard import Prop
from engines.illustrator.words.props import prop_in


@pytest.mark.parametrize(
    ("words", "prop"),
    [
        ("민아가 사물함 열쇠를 꺼낸다", Prop.KEY),
        ("등불을 든 기사", Prop.LANTERN),
        ("June raises the old lamp", Prop.LANTERN),
        ("준호가 선물 상자를 내민다", Prop.BOX),
        ("a music box", Prop.BOX),
        ("Two lunch boxes stand there", None),
        ("감시 카메라가 돈다", None),
        ("필름 카메라를 든다", Prop.CAMERA),
        ("The camera pans across the room", None),
        ("카메라가 줌인한다", None),
        ("반지를 끼워 준다", Prop.RING),
        ("The phone rings", Prop.PHONE),
        ("The bell rings", None),
        ("화분을 안고 있다", Prop.POT),
        ("a small cactus", Prop.POT),
        ("거울을 든다", Prop.MIRROR),
        ("She looks in the mirror", None),
        ("곰 인형을 안는다", Prop.DOLL),
        ("트로피를 든다", Prop.TROPHY),
        ("녹음기를 켠다", Prop.RADIO),
        ("라디오에서 노래가 나온다", None),
        ("케이크를 내민다", Prop.CAKE),
        ("빵집 앞에 선다", None),
        ("샌드위치를 먹는다", Prop.SANDWICH),
        ("파란 파일을 넘긴다", Prop.FOLDER),
        ("파일럿이 걷는다", None),
        ("She watches him", None),
        ("회중시계를 꺼낸다", Prop.WATCH),
        ("민아가 인형처럼 웃는다", None),
        ("거울 앞에 선다", None),
        ("케이크 가게 앞", None),
        ("She shields her eyes", None),
        ("The box office is closed", None),
        ("접은 우산을 든다", Prop.FURLED_UMBRELLA),
        ("민아가 우산을 천천히 접는다", Prop.FURLED_UMBRELLA),
        ("She folds her umbrella", Prop.FURLED_UMBRELLA),
        ("민아가 우산을 편다", Prop.UMBRELLA),
        ("열쇠 구멍을 들여다본다", None),
        ("flower scissors", Prop.SCISSORS),
        ("가위바위보를 한다", None),
        ("사원증을 내민다", Prop.CARD),
        ("목도리를 건넨다", Prop.SCARF),
        ("목도리를 두른 민아", None),
        ("She wears a red scarf", None),
        ("부채를 편다", Prop.FAN),
        ("노리개를 쥔다", Prop.NORIGAE),
        ("She opens the locket", Prop.NECKLACE),
        ("리모컨을 누른다", Prop.REMOTE),
        ("the remote island", None),
        ("an old wooden spoon", Prop.LADLE),
        ("안전 고리를 건다", Prop.HOOK),
        ("방패를 든다", Prop.SHIELD),
        ("삼각김밥을 내민다", Prop.RICE_BALL),
        ("keyhole, keyboard, streetlamp", None),
    ],
)
def test_things_are_known_by_their_words_and_not_by_parts_of_others(words: str, prop: Prop | None) -> None:
    assert prop_in(words) is prop
