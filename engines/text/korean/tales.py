"""All that Korean tales are made of. In: nothing. Out: `SHELF`, `TITLES`, `VOICES`. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.korean.blows import BLOWS
from engines.text.korean.days import OFFICE, SCHOOL
from engines.text.korean.deeds import DEEDS
from engines.text.korean.empty_handed import EMPTY_HANDED
from engines.text.korean.endings import ENDINGS
from engines.text.korean.errands import ERRANDS
from engines.text.korean.hearts import ROMANCE, SLICE
from engines.text.korean.hooks import HOOKS
from engines.text.korean.laughs import COMEDY
from engines.text.korean.obstacles import OBSTACLES
from engines.text.korean.openings import OPENINGS
from engines.text.korean.secrets import SECRETS
from engines.text.korean.shadows import HORROR, THRILLER
from engines.text.korean.truths import TRUTHS
from engines.text.korean.two_alone import TWO_ALONE
from engines.text.korean.voices import VOICES as VOICE_PIECES
from engines.text.korean.wonders import FANTASY, SPACE
from engines.text.tales.manners import Voice
from engines.text.tales.pieces import Piece

SHELF: tuple[Piece, ...] = (
    *OPENINGS,
    *DEEDS,
    *TRUTHS,
    *BLOWS,
    *EMPTY_HANDED,
    *TWO_ALONE,
    *VOICE_PIECES,
    *SECRETS,
    *OBSTACLES,
    *ERRANDS,
    *ENDINGS,
    *HOOKS,
    *ROMANCE,
    *SLICE,
    *SCHOOL,
    *OFFICE,
    *FANTASY,
    *SPACE,
    *THRILLER,
    *HORROR,
    *COMEDY,
)
TITLES: dict[Genre, tuple[str, ...]] = {
    Genre.ROMANCE: ("{thing:이} 돌아온 날", "{place}에서, 다시", "우리 사이의 {thing}", "건너편의 {thing}"),
    Genre.SLICE: ("{thing} 하나만큼의 하루", "{thing:과} 함께 하루 더", "식기 전에, {thing}", "별일 아닌 {thing}"),
    Genre.SCHOOL: ("{thing}의 주인을 찾습니다", "{place}에서 생긴 일", "5교시의 {thing}", "{H:과} {O}, 그리고 {thing}"),
    Genre.OFFICE: ("{thing} 건으로 회의 있습니다", "퇴근은 {thing} 다음에", "{H} 씨, {thing} 좀", "읽음 표시"),
    Genre.FANTASY: ("{thing:을} 든 {H}", "새벽의 {thing}", "{place:의} 긴 밤", "떨리는 손의 {thing}"),
    Genre.SPACE: ("{thing:을} 두드리는 소리", "4초 늦은 대답", "7호의 {thing}", "아무도 없는 {place}"),
    Genre.THRILLER: ("{thing:을} 아는 사람", "지워진 시간", "{thing}, 자정까지", "한 박자 늦은 발소리"),
    Genre.HORROR: ("세 번째 목소리", "{thing:을} 만진 사람들", "{place:의} 빈칸", "{thing:이} 우는 밤"),
    Genre.COMEDY: ("할 땐 하는 {H}", "{thing} 대소동", "계획은 없다, {thing:은} 있다", "전설의 {thing}"),
}
BARE_TITLES = ("{H:과} {O}의 하루", "{place}에서 생긴 일", "{H:이} 하기로 한 일", "딱 한 번, {H}")
"""For tales that turn on no thing."""
VOICES: dict[Voice, str] = {
    Voice.SHY: "머뭇거리며 작게 말한다",
    Voice.PROUD: "짧게 명령하고 부탁을 못 한다",
    Voice.BLUNT: "생각한 그대로 툭툭 말한다",
    Voice.PRECISE: "숫자와 순서로 말한다",
    Voice.WARM: "다정하고 느긋하게 말한다",
    Voice.DRY: "무심하게 비틀어 말한다",
    Voice.BRIGHT: "들뜨고 말이 많다",
}
