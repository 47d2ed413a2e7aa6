"""What Korean tales are furnished with where the premise is silent. In: nothing. Out: `Props`. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.tales.props import Props

PROPS: dict[Genre, Props] = {
    Genre.ROMANCE: Props(
        places=("버스 정류장", "공원", "서점"),
        later_places=("카페", "골목길", "공원", "바닷가", "편의점"),
        things=("우산", "필름 카메라", "목도리", "편지"),
        hero_roles=("꽃집 주인", "서점 직원"),
        other_roles=("첫사랑", "소꿉친구", "옆집 남자"),
        times=("저녁", "저녁", "밤", "아침"),
        giver="할머니",
    ),
    Genre.SCHOOL: Props(
        places=("교실", "학교 옥상", "도서관"),
        later_places=("운동장", "학교 복도", "학교 옥상", "도서관", "교실"),
        things=("사물함 열쇠", "학급 일지", "대본"),
        hero_roles=("전학생", "만년 2등 학생"),
        other_roles=("학생회장", "전교 1등 학생", "방송부 학생"),
        times=("아침", "점심", "노을", "방과 후"),
        giver="졸업한 선배",
    ),
    Genre.FANTASY: Props(
        places=("낡은 성", "숲", "궁전"),
        later_places=("숲", "던전", "시골 마을", "동굴", "낡은 성"),
        things=("열쇠", "등불", "지도", "검"),
        hero_roles=("견습 마법사", "떠돌이 기사"),
        other_roles=("마녀", "이웃 나라 기사", "도깨비"),
        times=("아침", "오후", "밤", "새벽"),
        giver="스승",
    ),
    Genre.OFFICE: Props(
        places=("사무실",),
        later_places=("회사 복도", "카페", "편의점", "회사 옥상", "거리"),
        things=("보고서", "파란 파일", "사원증"),
        hero_roles=("3년 차 대리", "신입사원"),
        other_roles=("팀장", "옆 팀 대리", "경력직 동료"),
        times=("아침", "점심", "밤", "아침"),
        giver="전임자",
    ),
    Genre.THRILLER: Props(
        places=("골목길", "낡은 아파트", "지하철역"),
        later_places=("거리", "사무실", "지하철역", "병원", "골목길"),
        things=("열쇠", "녹음기", "사진", "휴대폰"),
        hero_roles=("기자", "형사"),
        other_roles=("목격자", "의뢰인", "이웃"),
        times=("저녁", "밤", "밤", "새벽"),
        giver="선배",
    ),
    Genre.SLICE: Props(
        places=("골목길", "빵집", "시장"),
        later_places=("공원", "골목길", "카페", "시장"),
        things=("화분", "레시피 공책", "자전거", "라디오"),
        hero_roles=("동네 빵집 주인", "휴학생"),
        other_roles=("이웃집 할머니", "새로 온 이웃", "단골손님"),
        times=("아침", "오후", "저녁", "아침"),
        giver="할머니",
    ),
    Genre.COMEDY: Props(
        places=("편의점", "거실", "공원"),
        later_places=("거리", "공원", "편의점", "카페", "사무실"),
        things=("복권", "리모컨", "삼각김밥", "트로피"),
        hero_roles=("백수", "편의점 알바생"),
        other_roles=("집주인", "옆집 이웃", "라이벌"),
        times=("아침", "점심", "저녁", "밤"),
        giver="삼촌",
    ),
    Genre.HORROR: Props(
        places=("낡은 아파트", "병원", "폐교"),
        later_places=("복도", "지하실", "골목길", "병원", "엘리베이터"),
        things=("거울", "인형", "녹음기", "열쇠"),
        hero_roles=("새로 이사 온 대학생", "야간 경비원"),
        other_roles=("유령", "옆집 여자", "관리인"),
        times=("저녁", "밤", "밤", "새벽"),
        giver="전 주인",
    ),
    Genre.SPACE: Props(
        places=("우주정거장",),
        later_places=("우주정거장 복도", "우주정거장 창고", "우주정거장 조종실"),
        things=("항해 일지", "통신기", "안전 고리"),
        hero_roles=("우주비행사", "통신 담당 우주비행사"),
        other_roles=("동료 우주비행사", "정비 담당 우주비행사"),
        times=("밤", "밤", "밤", "아침"),
        giver="전임 함장",
    ),
}
EXTRAS = ("회색 외투의 남자", "검은 양복의 남자", "낯선 사람", "작은 아이", "모자 쓴 아저씨")
"""Who is seen in tales and never named."""
OLD_KOREA = Props(
    places=("궁궐", "한옥 마을"),
    later_places=("궁궐 뒤뜰", "주막", "숲길", "궁궐 복도"),
    things=("노리개", "서찰", "부채", "등불"),
    hero_roles=("떠돌이 선비", "젊은 의관"),
    other_roles=("세자", "암행어사", "궁녀"),
    times=("아침", "오후", "밤", "새벽"),
    giver="스승",
)
"""For premises of old Korea, whatever their genre."""
