"""Which words speak of which emotion, Korean and English. Data only; `engines.text.emotion` reads it."""

from __future__ import annotations

from comic.story import Emotion

# fmt: off
EMOTION_WORDS: dict[Emotion, tuple[str, ...]] = {
    Emotion.LAUGHING: (
        "ㅋㅋ", "하하", "히히", "호호", "푸하", "깔깔", "haha", "hahaha", "hehe", "lol", "ha ha",
    ),
    Emotion.HAPPY: (
        "고마워", "고맙", "감사", "좋아", "좋다", "기뻐", "행복", "다행", "신난다", "최고", "반가", "축하", "만세",
        "해냈", "thank", "thanks", "great", "wonderful", "happy", "glad", "love it", "perfect", "yay", "welcome",
        "delicious", "맛있", "congratulations", "we did it",
    ),
    Emotion.CRYING: ("ㅠㅠ", "ㅜㅜ", "흑흑", "엉엉", "훌쩍", "sob", "sobs", "boo hoo", "waah"),
    Emotion.SAD: (
        "미안", "슬퍼", "슬프", "외로워", "외롭", "그리워", "그립", "보고 싶", "안녕히", "떠나지 마", "떠난다",
        "떠날게", "떠났", "헤어", "잃어버", "sorry",
        "sad", "lonely", "miss you", "goodbye", "gone", "lost him", "lost her", "too late", "heartbroken",
        "never see you",
    ),
    Emotion.FURIOUS: (
        "닥쳐", "꺼져", "죽여", "가만 안 둬", "이 자식", "shut up", "how dare", "damn you", "get out", "i hate you",
    ),
    Emotion.ANGRY: (
        "화나", "화났", "짜증", "그만해", "시끄러", "싫어", "거짓말", "장난해", "뭐 하는 짓", "왜 그랬", "감히",
        "angry", "stop it", "liar", "hate", "enough", "unfair", "what is wrong with you", "furious",
    ),
    Emotion.SHOCKED: (
        "말도 안 돼", "믿을 수 없", "설마", "세상에", "맙소사", "impossible", "no way", "oh my god", "can't be",
        "unbelievable", "it can't",
    ),
    Emotion.SURPRISED: (
        "어?", "엇", "헉", "앗", "깜짝", "뭐라고", "뭐?", "진짜?", "정말?", "벌써", "what?!", "huh", "wait, what",
        "really?", "whoa", "wow", "oh!", "already?",
    ),
    Emotion.SCARED: (
        "무서", "살려", "도와줘", "도망쳐", "두려", "오지 마", "으악", "귀신", "scared", "afraid", "help me", "run!",
        "ghost", "monster", "don't come", "terrified", "please, no", "something's there",
    ),
    Emotion.SHY: (
        "부끄", "저기…", "저기...", "그게…", "그게...", "좋아해", "좋아합니다", "두근", "설레", "um…", "um...",
        "i like you", "i love you", "blush", "erm",
    ),
    Emotion.DETERMINED: (
        "할 수 있", "반드시", "꼭 ", "포기", "지킬", "지켜", "약속", "해 보자", "해보자", "가자", "덤벼", "절대",
        "물러서", "i will", "i'll do", "we can", "never give up", "i promise", "let's go", "protect",
        "no matter what", "bring it", "i won't",
    ),
    Emotion.SMUG: (
        "후후", "훗", "흐흐", "내가 뭐랬", "당연하지", "식은 죽", "told you", "of course i", "easy", "obviously",
        "heh",
    ),
    Emotion.TIRED: (
        "피곤", "졸려", "지쳤", "힘들", "하암", "휴우", "에휴", "tired", "sleepy", "exhausted", "sigh", "yawn",
        "long day",
    ),
    Emotion.DISGUSTED: ("징그", "더러", "역겨", "우웩", "으엑", "gross", "disgusting", "yuck", "eww", "ew"),
    Emotion.THINKING: (
        "글쎄", "흠", "음…", "음...", "아마", "생각해", "왜지", "뭐지", "그런데 왜", "이상하", "어쩌면", "hmm",
        "maybe", "i wonder", "strange", "perhaps", "let me think", "odd",
    ),
}
# fmt: on

# fmt: off
CUE_EMOTIONS: dict[Emotion, tuple[str, ...]] = {
    Emotion.LAUGHING: (
        "폭소", "크게 웃", "깔깔", "laughing", "laughs", "laugh", "giggling", "giggles", "chuckles", "cackling",
    ),
    Emotion.HAPPY: (
        "웃으며", "웃음", "미소", "기쁨", "기뻐", "기쁘", "행복", "밝게", "신나", "환하게", "반갑", "happy",
        "happily", "smiling", "smiles", "smile", "cheerful", "cheerfully", "delighted", "grinning", "grins", "warmly",
        "bright", "brightly", "excited", "relieved", "안도",
    ),
    Emotion.CRYING: (
        "울며", "울먹", " 운다", " 울고", " 우는", "울음", "눈물", "흐느", "오열", "crying",
        "cries", "sobbing", "tearful", "in tears", "weeping",
    ),
    Emotion.SAD: (
        "슬픔", "슬프", "슬퍼", "쓸쓸", "우울", "시무룩", "풀이 죽", "sad", "sadly", "gloomy", "downcast",
        "sorrowful", "heavily",
    ),
    Emotion.FURIOUS: ("격분", "분노", "폭발", "furious", "enraged", "raging", "seething"),
    Emotion.ANGRY: (
        "화남", "화나", "화내", "화를", "짜증", "버럭", "angry", "angrily", "annoyed", "irritated", "snapping", "mad",
    ),
    Emotion.SHOCKED: ("충격", "경악", "shocked", "stunned", "aghast", "horrified"),
    Emotion.SURPRISED: ("놀람", "놀라", "깜짝", "당황", "surprised", "startled", "amazed", "confused", "taken aback"),
    Emotion.SCARED: (
        "겁", "공포", "무서", "두려", "떨며", "불안", "scared", "afraid", "frightened", "trembling", "nervous",
        "terrified",
    ),
    Emotion.SHY: (
        "수줍", "부끄", "쑥스", "얼굴을 붉", "머뭇", "shy", "shyly", "blushing", "embarrassed", "bashful", "hesitant",
    ),
    Emotion.DETERMINED: (
        "결심", "단호", "결연", "다짐", "굳게", "determined", "resolute", "firmly", "firm", "serious", "진지",
    ),
    Emotion.SMUG: (
        "의기양양", "능글", "비웃", "씩", "smug", "smugly", "smirking", "teasing", "teasingly", "sly", "장난스",
    ),
    Emotion.TIRED: (
        "피곤", "지친", "지쳐", "한숨", "졸린", "tired", "exhausted", "sighing", "sighs", "weary", "sleepy",
        "yawning",
    ),
    Emotion.DISGUSTED: ("역겨", "질색", "찡그", "disgusted", "grimacing"),
    Emotion.THINKING: (
        "생각에 잠", "고민", "곰곰", "의아", "갸웃", "pensive", "pondering", "puzzled", "curious", "thoughtful",
        "musing",
    ),
    Emotion.NEUTRAL: ("무표정", "담담", "차분", "calm", "calmly", "flat", "deadpan", "neutral", "quietly", "softly"),
}
# fmt: on
