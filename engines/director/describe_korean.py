"""Korean words for what a panel shows. Data only."""

from __future__ import annotations

from comic.storyboard import Expression, Pose, Prop, Setting, Shot, TimeOfDay, Weather

# fmt: off
SETTINGS: dict[Setting, str] = {
    Setting.STREET: "거리", Setting.ALLEY: "골목길", Setting.CLASSROOM: "교실", Setting.CORRIDOR: "복도",
    Setting.CAFE: "카페", Setting.BEDROOM: "방 안", Setting.LIVING_ROOM: "거실", Setting.KITCHEN: "부엌",
    Setting.OFFICE: "사무실", Setting.HOSPITAL: "병원", Setting.SUBWAY: "지하철", Setting.BUS_STOP: "버스 정류장",
    Setting.CONVENIENCE_STORE: "편의점", Setting.PARK: "공원", Setting.FOREST: "숲", Setting.MOUNTAIN: "산",
    Setting.SEASIDE: "바닷가", Setting.ROOFTOP: "옥상", Setting.PALACE: "궁전", Setting.VILLAGE: "마을",
    Setting.DUNGEON: "지하", Setting.BATTLEFIELD: "싸움터", Setting.SPACE: "우주", Setting.RESTAURANT: "식당",
}
# fmt: on
TIMES: dict[TimeOfDay, str] = {
    TimeOfDay.MORNING: "아침",
    TimeOfDay.NOON: "낮",
    TimeOfDay.SUNSET: "해 질 녘",
    TimeOfDay.NIGHT: "밤",
}
WEATHERS: dict[Weather, str] = {
    Weather.CLEAR: "",
    Weather.RAIN: "비가 내린다",
    Weather.SNOW: "눈이 내린다",
    Weather.FOG: "안개가 자욱하다",
}
EMPTY: dict[bool, str] = {False: "아무도 보이지 않는 풍경.", True: "작은 것 하나를 가까이에서 본다."}
# fmt: off
SHOTS: dict[Shot, str] = {
    Shot.EXTREME_CLOSE_UP: "눈매를 아주 가까이에서 본다. ", Shot.CLOSE_UP: "얼굴을 가까이에서 본다. ", Shot.BUST: "",
    Shot.WAIST: "", Shot.FULL: "온몸이 보인다. ", Shot.WIDE: "멀리서 본다. ",
    Shot.OVER_THE_SHOULDER: "어깨 너머로 본다. ", Shot.INSERT: "손끝을 가까이에서 본다. ",
}
# fmt: on
# fmt: off
EXPRESSIONS: dict[Expression, str] = {
    Expression.NEUTRAL: "담담하게", Expression.SMILE: "미소 지으며", Expression.LAUGH: "활짝 웃으며",
    Expression.SAD: "슬픈 얼굴로", Expression.CRY: "눈물을 흘리며", Expression.ANGRY: "화난 얼굴로",
    Expression.FURIOUS: "몹시 화가 나서", Expression.SURPRISED: "놀란 얼굴로", Expression.SHOCKED: "충격받은 얼굴로",
    Expression.SCARED: "겁먹은 얼굴로", Expression.SHY: "수줍게", Expression.DETERMINED: "굳은 얼굴로",
    Expression.SMIRK: "씩 웃으며", Expression.TIRED: "지친 얼굴로", Expression.THINKING: "생각에 잠겨",
    Expression.DISGUSTED: "얼굴을 찡그리며",
}
# fmt: on
# fmt: off
POSES: dict[Pose, str] = {
    Pose.STAND: "서 있다", Pose.WALK: "걷고 있다", Pose.RUN: "달리고 있다", Pose.SIT: "앉아 있다",
    Pose.FALL: "넘어진다", Pose.POINT: "앞을 가리킨다", Pose.POINT_UP: "위를 가리킨다", Pose.WAVE: "손을 흔든다",
    Pose.ARMS_CROSSED: "팔짱을 끼고 있다", Pose.HANDS_ON_HIPS: "허리에 손을 얹고 있다",
    Pose.HOLD: "무언가를 들고 있다", Pose.PHONE: "전화기를 들고 있다", Pose.THINK: "턱에 손을 대고 있다",
    Pose.CHEER: "두 팔을 들고 있다", Pose.PLEAD: "두 손을 모으고 있다", Pose.SHRUG: "어깨를 으쓱한다",
    Pose.EXPLAIN: "손짓하며 말한다",
    Pose.DESK: "책상에 앉아 있다", Pose.CLUTCH: "주먹을 가슴에 대고 있다", Pose.KNEEL: "무릎을 꿇고 있다",
    Pose.LIE: "누워 있다", Pose.READ: "책을 읽고 있다", Pose.HUG: "끌어안고 있다", Pose.HOLD_HANDS: "손을 잡고 있다",
    Pose.COMFORT: "어깨에 손을 얹고 있다", Pose.FIGHT: "싸울 태세를 하고 있다", Pose.JUMP: "뛰어오른다",
    Pose.CRY_INTO_HANDS: "두 손에 얼굴을 묻고 있다", Pose.BOW: "고개를 숙여 인사한다", Pose.LEAN: "기대어 서 있다",
    Pose.PUSH: "힘껏 민다", Pose.CARRY: "업고 있다", Pose.RIDE: "업혀 있다",
}
# fmt: on
PROPS: dict[Prop, str] = {
    Prop.NONE: "",
    Prop.LETTER: "종이",
    Prop.CUP: "컵",
    Prop.PHONE: "휴대폰",
    Prop.UMBRELLA: "우산",
    Prop.FURLED_UMBRELLA: "접은 우산",
    Prop.BOOK: "책",
    Prop.FLOWERS: "꽃다발",
    Prop.SWORD: "검",
    Prop.BAG: "가방",
    Prop.KEY: "열쇠",
    Prop.LANTERN: "등불",
    Prop.BOX: "상자",
    Prop.CAMERA: "카메라",
    Prop.RING: "반지",
    Prop.POT: "화분",
    Prop.MIRROR: "거울",
    Prop.DOLL: "인형",
    Prop.TROPHY: "트로피",
    Prop.RADIO: "라디오",
    Prop.CAKE: "케이크",
    Prop.SANDWICH: "샌드위치",
    Prop.FOLDER: "서류철",
    Prop.WATCH: "회중시계",
    Prop.CARD: "사원증",
    Prop.SCARF: "목도리",
    Prop.FAN: "부채",
    Prop.NORIGAE: "노리개",
    Prop.NECKLACE: "목걸이",
    Prop.REMOTE: "리모컨",
    Prop.LADLE: "나무 국자",
    Prop.SCISSORS: "가위",
    Prop.HOOK: "안전 고리",
    Prop.SHIELD: "방패",
    Prop.RICE_BALL: "삼각김밥",
}

LIGHTS_OUT = ", 불이 꺼진 채"
"""What is added to a place in which no lamp is on."""
