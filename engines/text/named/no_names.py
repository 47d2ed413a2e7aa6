"""Words that look like names and are none, or that are names only beside a reason to think so. Data only."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENGLISH_WORD_NAMES = _words("""
    Will Mark Rose Grace Ivy June Ruby Hazel Violet Iris Wren Daisy Eve Penny Poppy Fern Rex Max Frank Jack Luna
    Stella Flora Victoria Georgia Florence Charlotte Diana Jasmine Rosa Marina Aria Vera Sora Ali Wei Dev Art Bill Guy
    Ray Hope Joy Faith Pat Angelo Marian Imani Charity
""")
"""Given names that are words, months or towns, too: at the beginning of a sentence or behind `in` they say nothing."""
ENGLISH_OTHERS = _words("""
    Mine Yours Hers Ours
    May September July October Christmas Halloween Easter Thanksgiving Valentine Hanukkah Ramadan Diwali Carnival
    Spring Summer Autumn Winter Rain Snow Thunder Lightning Storm Storms Wind Fog Fire Water Ice Night Day Morning
    Dawn Midnight Noon Evening Sunrise Sunset Darkness Light Time Love Death Life Hope Fear Silence Music Magic War
    Peace Luck Fate Destiny Justice Truth Trouble Chaos Karma Money Fame Power Dreams Memory Memories Work School Home
    History Rumors Rumours Nature Earth Heaven Hell Sun Moon Stars Sky Sea Ocean Luna People Aliens Robots Ghosts
    Vampires Zombies Humans Humanity Society Strangers Lovers Friends Rivals Enemies Children Kids Parents Mother
    Father Mom Dad Mum Grandma Grandpa Granny Santa Satan Lucifer Cupid Zeus Buddha Jesus Reaper Mankind Villagers
    Students Teachers Police Nobody Anyone Whoever Twins Sisters Brothers Siblings Newlyweds Soldiers Pirates Thieves
    Detectives Bakers Neighbors Neighbours Rich Poor Young Old Lonely Shy Retired Unemployed Lost Tired Late Early
    Long Years Months Weeks Days Hours Minutes Seconds Half Part Many Few Several Most Best Childhood Former Ex
    Ex-Lovers Married Divorced Trapped Stuck Stranded Alone Together Following During Through Between Among Despite
    Without Within Against Across Around Along Instead Whenever Wherever Whatever Meanwhile Somehow Sometimes Always
    Never Often Soon Already Almost Secretly Accidentally Unable Unknown According Thanks Imagine Suppose Write Draw
    Make Create Give Follow Meet Story Title Premise Scene Act Episode Cut Romance Horror Comedy Thriller Fantasy
    Drama Action Mystery Genre Logline Idea Seoul Busan Jeju Incheon Daegu Korea Japan China Tokyo Kyoto Osaka Beijing
    Shanghai London Paris Berlin Rome Madrid Vienna Prague Moscow Dublin Edinburgh Scotland Ireland England Wales
    Britain France Germany Italy Spain Greece Russia India Delhi Mumbai America Canada Mexico Brazil Cuba Egypt Africa
    Asia Europe Australia Texas California Chicago Boston Brooklyn Manhattan York Vegas Hollywood Venice Naples Oxford
    Cambridge Iceland Norway Sweden Finland Denmark Alaska Antarctica Arctic Amazon Sahara Everest Atlantic Pacific
    Mars Venus Mercury Jupiter Saturn Neptune Uranus Pluto Titan Europa Milky Joseon Goryeo Gangnam Itaewon Hongdae
    Victorian Edo Meiji Gothic Medieval American British Irish Scottish Italian Spanish German Russian Chinese
    Japanese Indian Mexican Polish Greek Roman Turkish Viking African European Asian Canadian Buddhist Christian
    Catholic Jewish Muslim Internet Instagram Facebook Google Netflix Twitter Tinder Zoom Polaroid Walkman Olympics
    Olympic Titanic Uber Wi-Fi Bluetooth Xbox Nintendo Android Bible Latin Mandarin Hangul Academy University College
    Institute Street Avenue Road Lane Park Station Hospital Hotel Cafe Café Bakery Museum Tower Bridge River Lake
    Mountain Island Bay Inn Manor Castle Palace Kingdom Empire Order Guild Church Abbey Company Corporation House Hall
    Club Bar North South East West Northern Southern Eastern Western Black White Red Blue Green Golden Silver Great
    Grand New Saint Mount Lady Sir Lord King Queen Prince Princess
""")
"""Words that premises write with a capital and that call nobody."""
KOREAN_WORD_NAMES = _words("""
    하나 하늘 이슬 보라 유리 소라 미소 태양 나래 기준 현지 예지 연주 영주 경호 여진 인수 정국 강우
    지수 나은 준수 상현 재현 민영 윤기 대호 무진 한결 가온 정리 동화 사라 지지 유지 시인 이유 하루
    지원 가을 여름 겨울 봄이 수정 진주 지상 정상 미정 수지 인기 다정 재미 이상 정의 은하 사랑 별이
    새봄 장미 백합 은하
""")
"""Names that are nouns or parts of verbs, too."""
KOREAN_OTHERS = _words("""
    문화 변화 진화 민화 대화 평화 신화 국화 매화 무화과 소화 정화 온화 인화 강화 심화
    노화 동화 회화 석화 산화 연화제 불화 담화
    자리 마루 사이 가락 나락 소라 라면 사라 노트 파이 타이 사이다 콜라 바나나 레몬 오렌지 멜론 파일럿 모델 리본 로션
    알람 사람 모두 서로 우리 누구 누군가 아무 자신 자기 하루 오늘 내일 어제 매일 처음 마지막 다음 이번 저번 지난 요즘
    아침 저녁 새벽 자정 오전 오후 시간 순간 계절 가을 겨울 여름 세상 세계 나라 도시 마을 시골 고향 거리 골목 동네 학교
    교실 회사 가게 시장 병원 공원 바다 하늘 구름 바람 태풍 지진 번개 천둥 눈물 웃음 미소 한숨 소리 목소리 노래 음악
    이야기 소문 비밀 거짓말 진실 사실 진심 마음 사랑 이별 우정 행복 슬픔 기쁨 분노 두려움 외로움 그리움 희망 절망 꿈속
    소원 운명 인생 목숨 생명 죽음 영혼 기억 추억 과거 미래 현재 역사 전쟁 평화 재판 사건 사고 범죄 살인 수사 조사 실종
    납치 복수 도전 경쟁 시합 경기 대회 시험 수업 숙제 공부 졸업 입학 전학 방학 축제 소풍 여행 휴가 결혼 약혼 이혼 연애
    고백 데이트 첫사랑 짝사랑 회의 야근 출근 퇴근 승진 은퇴 퇴사 해고 면접 취업 계약 월급 사표 파업 실습 연수 데뷔
    오디션 공연 촬영 무대 영화 드라마 소설 만화 웹툰 게임 방송 라디오 뉴스 신문 인터뷰 사진 그림 조각 편지 일기 쪽지
    문자 전화 메일 소포 택배 선물 상자 가방 지갑 열쇠 시계 반지 거울 우산 모자 안경 신발 구두 교복 한복 가면 인형 로봇
    기계 컴퓨터 노트북 휴대폰 핸드폰 카메라 텔레비전 냉장고 자동차 자전거 버스 기차 지하철 비행기 우주선 배낭 마차
    요리 음식 김밥 떡볶이 커피 우유 케이크 과자 빵집 식당 카페 서점 도서관 미술관 박물관 극장 호텔 은행 경찰서 소방서
    우체국 편의점 미용실 세탁소 목욕탕 찜질방 노래방 피시방 옥상 지하 복도 계단 창문 창고 현관 거실 침실 부엌 주방
    마당 정원 화단 나무 나뭇잎 꽃잎 벚꽃 장미 강아지 고양이 여우 늑대 호랑이 사자 토끼 거북이 까마귀 비둘기 나비 벌레
    거미 상어 고래 인어 요정 천사 악마 마녀 마왕 괴물 유령 귀신 도깨비 좀비 외계인 신령 산신령 저승 이승 천국 지옥
    마법 저주 주문 예언 능력 초능력 기적 보물 지도 왕관 궁궐 왕국 제국 성벽 감옥 던전 동굴 미로 가족 부모 부모님 아이
    아기 소년 소녀 남자 여자 노인 청년 어른 친구 동료 이웃 손님 주인 사장 직원 알바 학생 선생 의사 환자 경찰 형사 탐정
    도둑 범인 용의자 증인 목격자 기자 작가 화가 가수 배우 아이돌 매니저 감독 코치 선수 심판 군인 병사 장군 기사 용사
    왕자 공주 임금 세자 신하 노비 상인 농부 어부 사냥꾼 대장 대표 회장 부장 과장 팀장 인턴 후배 선배 동생 언니 누나
    오빠 형님 삼촌 이모 고모 할머니 할아버지 엄마 아빠 어머니 아버지 아내 남편 신부 신랑 부부 연인 애인 자매 형제 남매
    쌍둥이 하나 둘이 셋이 둘은 혼자 함께 같이 나중 이때 그때 여기 거기 저기 어디 이곳 그곳 저곳 이것 그것 저것 무엇
    무언가 뭔가 이유 때문 대신 덕분 동안 중간 가운데 주변 근처 맞은편 이름 나이 얼굴 머리 머리카락 어깨 가슴 심장 다리
    손가락 발목 상처 흉터 그림자 목걸이 모습 냄새 향기 색깔 빛깔 불빛 달빛 별빛 햇빛 햇살 노을 안개 어둠 폭풍 폭설
    장마 홍수 화재 정전 가뭄 사막 바위 폭포 호수 연못 강물 파도 섬마을 등대 항구 부두 갈매기 시대 조선 고려 한양 서울
    부산 제주 제주도 일본 중국 미국 런던 파리 도쿄 화성 토성 목성 지구 우주 은하수 행성 위성 미사일 신호 무전 암호
    단서 증거 흔적 지문 칼날 총알 폭탄 독약 약초 물약 책상 의자 침대 이불 베개 커튼 벽장 다락방 유리창 유리병 촛불
    등불 램프 스위치 버튼 리모컨 자판기 엘리베이터 승강기 에스컬레이터 정류장 터미널 공항 우주복 낙하산 레시피 메뉴
    밀가루 반죽 설탕 소금 재료 국물 만두 김치 단골 경력 신입 초보 고수 천재 바보 거지 부자 백수 사기꾼 겁쟁이 최강
    최고 최악 전부 절반 나머지 문제 해답 정답 방법 계획 작전 임무 규칙 약속 내기 장난 농담 실수 오해 변명 핑계 사과
    용서 위로 응원 격려 충고 부탁 명령 허락 거절 반대 찬성 투표 선거 후보 공약 정치 경제 주식 코인 복권 당첨 상금
    빚쟁이 라이벌 파트너 멤버 리더 보컬 기타 피아노 바이올린 드럼 마이크 스피커 콘서트 팬클럽 마니또 동아리 밴드부
    연극부 방송부 육상부 농구부 축구부 야구부 신문부 미술부 문예부 마라톤 수영 태권도 유도 복싱 요가 헬스 트레이너
    다이어트 유치원 어린이집 보육원 고아원 양로원 수도원 교회 성당 사찰 무덤 묘지 장례식 결혼식 돌잔치 환갑 생일 명절
    설날 추석 크리스마스 발렌타인 할로윈 지팡이 빗자루 수정구 가로등 네온사인 간판 포스터 전단지 벽화 낙서 조각상 동상
    분수 미끄럼틀 그네 시소 모래 자갈 조개 진주 보석 황금 은화 동전 지폐 수표 영수증 계산기 달력 연필 지우개 물감 붓끝
    도화지 색종이 풍선 비눗방울 아르바이트 아파트 오피스텔 원룸 고시원 기숙사 하숙집 이삿짐 월세 전세 집주인 세입자
    관리인 경비 택시 트럭 오토바이 스쿠터 배달 주차장 휴게소 고속도로 국도 터널 육교 신호등 횡단보도 인형탈 마스크
    스카프 목도리 장갑 양말 외투 코트 정장 드레스 원피스 운동화 슬리퍼 나이트 파티 무도회 연회 잔치 식사 점심 도시락
    간식 야식 술집 와인 맥주 소주 막걸리 안주 해장 숙취 감기 두통 기침 열병 전염병 백신 주사 수술 마취 응급실 중환자실
    병실 간병 퇴원 입원 진단 처방 가족사진 졸업식 입학식 개학식 체육대회 수학여행 운동회 동창회 반상회 회식 송년회
    신년회 마감 원고 연재 독자 편집 출판 인쇄 서류 도장 결재 보고 발표 자료 파일 폴더 비밀번호 아이디 계정 댓글 조회수
    구독자 알고리즘 인공지능 데이터 서버 해킹 바이러스 드론 레이더 잠수함 군함 해적 무인도 표류 구조대 생존자 난민
    피난 휴전 국경 철조망 참호 전장 전우 포로 스파이 요원 본부 기지 사령부 함선 조종석 엔진 연료 산소 중력 블랙홀 워프
    타임머신 평행 차원 시공간 환생 빙의 회귀 전생 이세계 판타지 로맨스 스릴러
""")
"""Nouns that no lexicon of the text engine has and that premises use where a name could stand."""
KOREAN_STEMS = _words("""
    보이 놓이 쌓이 섞이 먹이 죽이 속이 모이 숙이 녹이 움직이 반짝이 들리 열리 울리 달리 걸리 흔들리 팔리 밀리 그리
    버리 기다리 내리 올리 돌리 살리 말리 가리 알리 차리 틀리 누리 느끼 즐기 남기 숨기 옮기 맡기 지나 만나 떠나 일어나
    나타나 자라 놀라 모르 부르 오르 흐르 고르 따르 이르 나르 누르 배우 싸우 채우 키우 태우 비우 외우 세우 나누 가꾸
    바꾸 감추 멈추 춤추 비추 마주치 고치 다치 미치 지치 훔치 가르치 넘치 펼치 도망치 외치 지키 시키 가리키 삼키 다가오
    돌아오 찾아오 나오 들어오 애쓰 달라 만드 사라지 떨어지 헤어지 가지 던지 만지 이라 아니라 구르 마시 모시 계시
    주무시 사시 오시 가시 쉬시 태어나 깨어나 도와주 알아보 바라보 돌보 물어보 지켜보 살아가 돌아가 걸어가 다가가
    살아나 빛나 끝나 혼나 화나 불타 올라타 갈아타 헤매 꿈꾸 다루 미루 이루 벌이 들이 붙이 높이 줄이 보내 지내 끝내
    찾아내 알아내 견디 만들 잃어버리 잊어버리 내버리 돌아다니 다니 좋아하 무서워하 두드리 건드리 엎드리 매달리 시달리
    어울리 잠기 쫓기 뺏기 빼앗기 안기
""")
"""Stems of verbs, which 는 follows as it follows names."""
KOREAN_ENDINGS = tuple(
    sorted(
        _words("""
    사람 아이 소년 소녀 남자 여자 지망생 학생 준비생 수험생 연습생 아르바이트 알바 친구 아가씨 아저씨 아줌마 주인 직원
    기사 선생 작가 배우 가수 선수 감독 비서 경찰 형사 탐정 요정 마녀 로봇 고양이 강아지 귀신 유령 괴물 인간 인형 노인
    부부 가족 형제 자매 남매 동생 언니 오빠 누나 할머니 할아버지 엄마 아빠 대회 시험 학교 학원 병원 회사 식당 카페
    가게 서점 빵집 마을 도시 나라 소리 목소리 이야기 그림자 냄새 얼굴 마음 생각 기억 사진 편지 일기 전화 문자 들 님 꾼
    쟁이 장이 둥이 내기 뱅이 꾸러기 네 씨 끼리 때 쯤 째 짜리 것 적 법 력 률 권 집 방 길 역 관 당 점 실 층 동굴 술 병
    식 복 칼 문 물 불 돌 꽃 책 차 배 옷 밥 빵 약 떡 꿈 잠 춤 말 글 빛 눈 손 발 입 귀 털 뿔 알 새 곳 쪽 편 밤 날
""")
    )
)
"""What ends longer nouns: whoever is called so is called by a noun."""
KOREAN_NOUN_NAMES = _words("""
    하나 하늘 태양 이유 하루 여름 가을 겨울 사랑 별이 장미 바다 이슬 미소 유리 소라 진주 수정
""")
"""Of the names that are nouns, too, those that are names only with a role before them or 씨 behind."""
