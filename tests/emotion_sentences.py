"""Sentences with the emotion that a reader hears in them, written before any table of words was looked up.

In: nothing. Out: `SENTENCES`. Never: a sentence changed because the engine misread it.
"""

from __future__ import annotations

from comic.story import Emotion

KOREAN: dict[Emotion, tuple[str, ...]] = {
    Emotion.NEUTRAL: (
        "회의는 세 시에 시작합니다.",
        "버스가 막 떠났어요.",
        "하나도 안 무서워.",
        "나 화난 거 아니야.",
        "창문 좀 닫아 줄래?",
    ),
    Emotion.HAPPY: (
        "드디어 합격했어!",
        "네가 와 줘서 정말 기쁘다.",
        "오늘은 내 인생 최고의 날이야!",
        "와, 진짜 예쁘다! 고마워!",
    ),
    Emotion.LAUGHING: (
        "ㅋㅋㅋㅋ 그걸 진짜 믿었어?",
        "하하하! 너 얼굴에 뭐 묻었어!",
        "아 배 아파, 너무 웃겨 ㅎㅎㅎ",
        "푸하하, 그게 뭐야!",
    ),
    Emotion.SAD: (
        "이제 다시는 못 보는 거구나.",
        "할머니가 너무 보고 싶다…",
        "다 내 잘못이야. 미안해.",
        "결국 나 혼자 남았네…",
    ),
    Emotion.CRYING: (
        "가지 마… 제발 가지 마 ㅠㅠ",
        "흑흑, 나 어떡해…",
        "엄마아아… 으아앙!",
        "왜 나만 두고 간 거야 ㅜㅜ",
    ),
    Emotion.ANGRY: (
        "너 지금 나랑 장난하냐?",
        "내 물건에 손대지 말라고 했지!",
        "진짜 짜증 나게 하네.",
        "왜 자꾸 거짓말을 해!",
    ),
    Emotion.FURIOUS: (
        "당장 내 눈앞에서 꺼져!!",
        "이 나쁜 놈, 절대 용서 못 해!",
        "닥쳐! 한마디도 듣기 싫어!",
        "죽여 버릴 거야!",
    ),
    Emotion.SURPRISED: (
        "어? 네가 왜 여기 있어?",
        "뭐라고?!",
        "헉, 벌써 열두 시야?",
        "깜짝이야! 놀랐잖아!",
    ),
    Emotion.SHOCKED: (
        "말도 안 돼… 그 사람이 범인이라니.",
        "세상에, 이게 대체 무슨 일이야?!",
        "믿을 수가 없어. 네가 어떻게…",
        "그, 그럴 리가 없어!!",
    ),
    Emotion.SCARED: (
        "저기… 방금 무슨 소리 안 들렸어? 무서워.",
        "살려 주세요! 누구 없어요?!",
        "오, 오지 마! 저리 가!",
        "뒤에… 뒤에 뭔가 있어…",
        "손이 떨려서 문을 못 열겠어.",
    ),
    Emotion.SHY: (
        "저, 저기… 나 사실 너 좋아해.",
        "그렇게 빤히 보지 마… 부끄럽잖아.",
        "호, 혹시… 주말에 시간 있어요?",
        "손… 잡아도 돼?",
    ),
    Emotion.DETERMINED: (
        "무슨 일이 있어도 내가 지켜 줄게.",
        "이번엔 반드시 이긴다.",
        "포기하지 않아. 끝까지 갈 거야.",
        "좋아, 해 보자!",
    ),
    Emotion.SMUG: (
        "후후, 내가 이길 줄 알았다니까.",
        "거봐, 내 말이 맞지?",
        "이 정도쯤이야 식은 죽 먹기지.",
        "네 실력으로 나를 이기겠다고? 훗.",
    ),
    Emotion.TIRED: (
        "하아… 오늘도 야근이네.",
        "너무 졸려서 눈이 안 떠져.",
        "이제 한 발짝도 못 걷겠어.",
        "에휴, 힘들다.",
    ),
    Emotion.THINKING: (
        "음… 뭔가 이상한데.",
        "그렇다면 열쇠는 누가 가져간 걸까?",
        "글쎄, 어느 쪽이 나을지 모르겠네.",
        "어쩌면 처음부터 잘못 생각한 건지도 몰라.",
    ),
    Emotion.DISGUSTED: (
        "우웩, 이게 무슨 냄새야?",
        "으, 벌레! 징그러워!",
        "더러우니까 만지지 마.",
        "생각만 해도 토할 것 같아.",
    ),
}

ENGLISH: dict[Emotion, tuple[str, ...]] = {
    Emotion.NEUTRAL: (
        "The train leaves at nine.",
        "I put the keys on the table.",
        "I'm not angry.",
        "Don't worry, I'm not afraid of the dark.",
        "Could you close the window?",
    ),
    Emotion.HAPPY: (
        "I got the job!",
        "I'm so glad you came.",
        "This is the best day of my life!",
        "It's beautiful. Thank you so much!",
    ),
    Emotion.LAUGHING: (
        "Hahaha, you should see your face!",
        "Stop it, that's hilarious!",
        "Ha! You actually believed him?",
        "LOL, you fell for it again.",
    ),
    Emotion.SAD: (
        "I miss him every single day.",
        "So this is goodbye, then.",
        "It's all my fault. I'm sorry.",
        "There's nobody left but me…",
    ),
    Emotion.CRYING: (
        "Please don't leave me… *sob*",
        "Waaah! I want my mom!",
        "I can't stop crying.",
        "Why did you go? Why… boo-hoo…",
    ),
    Emotion.ANGRY: (
        "I told you not to touch my things!",
        "You lied to me again.",
        "Are you kidding me? This is so unfair!",
        "Leave me alone!",
    ),
    Emotion.FURIOUS: (
        "GET OUT OF MY HOUSE!",
        "How dare you say that to her!",
        "I will never forgive you for this!!",
        "Shut your mouth, you traitor!",
    ),
    Emotion.SURPRISED: (
        "Huh? What are you doing here?",
        "You did what?!",
        "Oh! I didn't see you there.",
        "Wait, it's already midnight?",
    ),
    Emotion.SHOCKED: (
        "No way… he was the killer all along?",
        "Oh my God. What have you done?!",
        "I can't believe it. You were dead.",
        "That's impossible!!",
    ),
    Emotion.SCARED: (
        "Did you hear that? I'm scared.",
        "Help! Somebody, please!",
        "S-stay back! Don't come any closer!",
        "There's something behind you…",
        "My hands won't stop shaking.",
    ),
    Emotion.SHY: (
        "Um… I, I like you.",
        "D-don't stare at me like that…",
        "So, uh… are you free on Saturday?",
        "Can I… hold your hand?",
    ),
    Emotion.DETERMINED: (
        "I'll protect you no matter what.",
        "This time I won't lose.",
        "I'm not giving up. Not now.",
        "All right, let's do this!",
    ),
    Emotion.SMUG: (
        "Heh, I knew you'd lose.",
        "See? I told you so.",
        "Too easy. I could do it with my eyes closed.",
        "You thought you could beat me? How cute.",
    ),
    Emotion.TIRED: (
        "Ugh, another night at the office…",
        "I can barely keep my eyes open.",
        "I can't walk another step.",
        "*Sigh* What a long day.",
    ),
    Emotion.THINKING: (
        "Hmm… something is off here.",
        "Then who took the key, I wonder?",
        "I'm not sure which one is better.",
        "Maybe we were wrong from the start.",
    ),
    Emotion.DISGUSTED: (
        "Eww, what is that smell?",
        "Yuck! There's a bug in my soup!",
        "That's filthy. Don't touch it.",
        "Just looking at it makes me sick.",
    ),
}

SENTENCES: tuple[tuple[str, Emotion], ...] = tuple(
    (sentence, emotion) for table in (KOREAN, ENGLISH) for emotion, told in table.items() for sentence in told
)
