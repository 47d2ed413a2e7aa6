"""Phrases of the camera and of how somebody is turned → shots, angles, turns, sides.

In: words. Out: `Shot`, `Angle`, `Turn`, `Facing`. Never: a choice without a word.
"""

from __future__ import annotations

from comic.storyboard import Angle, Facing, Shot, Turn
from engines.text.phrases import Phrases

# fmt: off
SHOTS: Phrases[Shot] = Phrases(
    {
        Shot.EXTREME_CLOSE_UP: (
            "익스트림 클로즈업", "눈만", "눈동자 클로즈업", "extreme close-up", "extreme close up", "only the eyes",
        ),
        Shot.CLOSE_UP: ("클로즈업", "얼굴 확대", "얼굴을 크게", "close-up", "close up", "closeup"),
        Shot.BUST: ("바스트 샷", "바스트샷", "상반신", "bust shot", "head and shoulders"),
        Shot.WAIST: ("웨이스트 샷", "웨이스트샷", "미디엄 샷", "미디엄샷", "medium shot", "waist shot", "mid shot"),
        Shot.FULL: ("전신", "풀샷", "풀 샷", "full shot", "full body", "full-body", "head to toe"),
        Shot.WIDE: (
            "롱샷", "롱 샷", "멀리서", "먼 풍경", "wide shot", "long shot", "establishing shot", "from afar",
            "from far away",
        ),
        Shot.OVER_THE_SHOULDER: (
            "어깨 너머", "오버 더 숄더", "over the shoulder", "over-the-shoulder", "over her shoulder",
            "over his shoulder",
        ),
        Shot.INSERT: ("인서트", "소품 클로즈업", "insert shot", "insert of", "detail shot"),
    }
)
ANGLES: Phrases[Angle] = Phrases(
    {
        Angle.BIRDS_EYE: (
            "버드아이", "조감", "하늘에서 내려다", "위에서 수직으로", "높은 곳에서 내려다", "bird's eye",
            "bird's-eye", "birds eye", "top-down", "top down", "from directly above", "overhead shot", "aerial",
        ),
        Angle.HIGH: (
            "하이 앵글", "하이앵글", "위에서 내려다", "내려다본", "high angle", "from above", "looking down on",
        ),
        Angle.LOW: (
            "로우 앵글", "로우앵글", "아래에서 올려다", "올려다본", "low angle", "from below", "looming over",
            "to tower over",
        ),
    }
)
TURNS: Phrases[Turn] = Phrases(
    {
        Turn.BACK: (
            "뒷모습", "등을 보이다", "등을 돌리다", "뒤돌아서다", "돌아서다", "등지다", "떠나다", "떠나가다",
            "멀어지다", "나가다", "seen from behind", "viewed from behind", "shot from behind", "back turned",
            "to turn away", "to turn back on", "to leave", "to head out", "to walk away", "with her back",
            "with his back", "seen from the back",
        ),
        Turn.PROFILE: ("옆모습", "옆얼굴", "측면", "in profile", "profile view", "side view", "from the side"),
        Turn.FRONT: (
            "정면을", "정면으로", "카메라를 보다", "독자를 보다", "faces the camera", "facing the camera",
            "straight at us", "to face forward", "looks at the camera", "head-on",
        ),
    }
)
FACINGS: Phrases[Facing] = Phrases(
    {
        Facing.LEFT: ("왼쪽을", "왼쪽으로", "왼편을", "to the left", "facing left", "looks left", "looking left"),
        Facing.RIGHT: (
            "오른쪽을", "오른쪽으로", "오른편을", "to the right", "facing right", "looks right", "looking right",
        ),
    }
)
# fmt: on
