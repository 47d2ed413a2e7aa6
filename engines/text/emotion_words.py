"""Which words speak of which emotion, Korean and English. Data only; `engines.text.emotion` reads it.

`CUE_EMOTIONS` is written as `engines.text.phrases` reads it: verbs in their dictionary form.
"""

from __future__ import annotations

from comic.story import Emotion

# fmt: off
EMOTION_WORDS: dict[Emotion, tuple[str, ...]] = {
    Emotion.LAUGHING: (
        "하하", "히히", "호호", "푸하", "깔깔", "크크", "크하하", "웃겨", "웃기", "배꼽", "haha", "hahaha", "hehe",
        "hehehe", "lol", "rofl", "lmao", "ha ha", "ha! you", "pfft", "hilarious", "so funny", "funniest",
        "cracks me up", "can't stop laughing",
    ),
    Emotion.HAPPY: (
        "고마워", "고맙", "감사", "좋아", "좋다", "좋네", "기뻐", "기쁘", "기쁜", "행복", "다행", "신난다", "신나",
        "최고", "반가", "축하", "만세", "해냈", "이겼", "합격", "성공했", "예쁘다", "멋지다", "멋져", "마음에 들",
        "즐거", "즐겁", "기대돼", "기대된다", "완벽해", "야호", "꿈만 같", "드디어", "맛있", "thank", "thanks",
        "great", "wonderful", "happy", "glad", "love it", "love this", "perfect", "yay", "hooray",
        "delicious", "congratulations", "we did it", "we won", "i won", "can't believe we won", "i passed",
        "got the job", "best day", "best news", "beautiful", "amazing", "awesome", "fantastic", "can't wait",
        "so excited", "i'm excited", "so much fun", "good news", "at last", "finally", "proud of you",
    ),
    Emotion.CRYING: (
        "흑흑", "엉엉", "훌쩍", "으앙", "으아앙", "눈물이", "눈물만", "어떡해", "sob", "sobs", "sniff", "sniffle",
        "boo hoo", "boo-hoo", "waah", "waaah", "waaa", "can't stop crying", "my tears", "don't leave me",
        "want my mom",
    ),
    Emotion.SAD: (
        "미안", "슬퍼", "슬프", "외로워", "외롭", "그리워", "그립", "보고 싶", "안녕히", "날 떠났", "떠나지 마",
        "떠날게", "곁을 떠", "잃어버", "다시는 못", "못 보는", "마지막이", "혼자 남", "나 혼자", "내 잘못",
        "내 탓", "마음이 아파", "가슴이 아파", "돌아가셨", "죽은 지 벌써", "죽은 지", "세상을 떠", "떠나보",
        "아무도 없", "서러", "속상", "허전", "너무 늦었", "sorry", "sad", "lonely", "miss you", "miss him", "miss her",
        "miss them", "goodbye", "he's gone", "she's gone", "they're gone", "lost him", "lost her", "lost them",
        "too late", "heartbroken", "heart is broken", "broken heart", "broke my heart", "heart hurts", "never see you",
        "never see him", "never see her", "never came home", "never came back", "my fault", "nobody left",
        "no one left", "all alone", "passed away", "i've lost", "wish you were here", "so unhappy",
    ),
    Emotion.FURIOUS: (
        "닥쳐", "꺼져", "죽여", "죽일", "가만 안", "가만두지 않", "이 자식", "이 새끼", "나쁜 놈", "용서 못",
        "용서하지 않", "용서할 수 없", "당장 나가", "배신자", "개자식", "지옥에나", "shut up", "shut your", "how dare",
        "damn you", "get away from", "i hate you", "never forgive", "kill you", "traitor", "you bastard",
        "you monster", "go to hell", "you'll pay",
    ),
    Emotion.ANGRY: (
        "화나", "화났", "화가 나", "화난", "짜증", "그만해", "그만 좀", "그만 하", "시끄러", "싫어", "거짓말을",
        "거짓말이", "거짓말하", "거짓말 하", "거짓말 마", "장난해", "장난하냐", "장난치", "뭐 하는 짓", "무슨 짓",
        "왜 그랬", "감히", "손대지", "말라고", "말랬", "하지 마!", "왜 안 들", "적당히", "너무하", "지긋지긋",
        "어이없", "어이가 없", "못 참", "열받", "angry", "stop it", "stop that", "stop lying", "liar", "lied to",
        "hate", "that's enough", "enough!", "unfair", "what is wrong with you", "what's wrong with you",
        "your problem", "furious", "i told you not to", "are you kidding", "leave me alone", "sick of", "fed up",
        "none of your business", "cut it out", "back off", "you always", "so annoying", "annoying", "idiot",
        "ridiculous!", "knock it off",
    ),
    Emotion.SHOCKED: (
        "말도 안", "믿을 수", "믿을 수가", "믿기지 않", "세상에", "맙소사", "그럴 리가", "이럴 수가",
        "그럴 수가", "어떻게 이런", "거짓말…", "거짓말...", "impossible", "no way", "oh my god", "oh no", "dear god",
        "unbelievable", "it can't", "this can't", "can't believe", "don't believe it",
        "you were dead", "what have you done", "what have i done", "how could you", "how is this possible",
    ),
    Emotion.SURPRISED: (
        "엇", "헉", "앗", "엥", "깜짝", "뭐라고", "진짜?", "정말?", "놀랐",
        "웬일", "네가 왜", "너가 왜", "what?!", "huh", "wait, what", "really?", "whoa", "wow", "oh!",
        "already?", "it's already", "did what", "didn't see you", "didn't expect", "you startled", "surprised",
        "where did that come",
    ),
    Emotion.SCARED: (
        "무서", "무섭", "살려", "도와줘", "도와 줘", "도와주세요", "도와 주세요", "도망쳐", "도망가", "두려", "두렵",
        "오지 마", "오지마", "저리 가", "으악", "꺄악", "끼야", "귀신", "괴물", "소름", "떨려서", "떨고", "뭔가 있",
        "누가 있", "누구 없", "거기 누구", "쫓아와", "숨어", "scared", "afraid", "frightened", "help me",
        "help!", "run!", "ghost", "monster", "don't come", "stay back", "stay away", "terrified", "please, no",
        "something's there", "something behind", "something out there", "something in there", "someone behind",
        "who's there", "it's coming", "i'm shaking", "won't stop shaking", "can't stop shaking", "trembling",
        "don't hurt", "hide!", "did you hear that",
    ),
    Emotion.SHY: (
        "부끄", "저기…", "저기...", "그게…", "그게...", "좋아해", "좋아합니다", "사랑해", "두근", "설레", "쑥스",
        "민망", "손… 잡", "손 잡아도", "시간 있어요", "빤히", "얼굴이 빨개", "um…", "um...", "i, um", "so, uh",
        "i like you", "i love you", "blush", "blushing", "erm", "embarrassing", "embarrassed", "hold your hand",
        "stare at me", "are you free", "made this for you", "you look nice",
    ),
    Emotion.DETERMINED: (
        "할 수 있", "반드시", "포기하지", "포기 안", "포기 못", "포기는", "포기할 수",
        "해 보자", "해보자", "덤벼", "물러서지 않", "끝까지", "끝내자", "해내", "맹세",
        "무슨 일이 있어도", "이기고 말", "never give up", "not giving up",
        "won't give up", "i promise", "i swear", "let's go", "let's do this", "let's finish", "i'll protect",
        "protect you", "no matter what", "whatever it takes", "bring it", "won't lose", "must not fail",
        "i have to win", "to the end", "count on me",
    ),
    Emotion.SMUG: (
        "후후", "훗", "흐흐", "흥,", "흥.", "흥!", "내가 뭐랬", "거봐", "당연하지", "식은 죽", "이 정도쯤", "쉬운데",
        "쉽네", "이길 줄", "그럴 줄 알았", "네 실력", "네까짓", "내 말이 맞", "told you so", "of course i",
        "too easy", "obviously", "heh", "knew you'd", "knew it", "as expected", "how cute", "all you've got",
        "you thought you", "eyes closed", "beat me", "i'm the best", "child's play",
    ),
    Emotion.TIRED: (
        "피곤", "졸려", "졸리", "지쳤", "지친", "힘들", "하암", "하아", "휴우", "에휴", "후우", "야근", "잠을 못",
        "못 잤", "한 발짝도", "한 걸음도", "눈이 안 떠", "쉬고 싶", "눕고 싶", "tired", "sleepy", "exhausted", "sigh",
        "yawn", "long day", "phew", "keep my eyes open", "haven't slept", "didn't sleep", "another step", "worn out",
        "need a break", "need some sleep", "need a nap", "another night at", "so drained",
    ),
    Emotion.DISGUSTED: (
        "징그", "역겨", "우웩", "으엑", "웩", "토할", "토 나", "구역질", "냄새야", "지독해", "gross",
        "disgusting", "yuck", "eww", "ew", "ugh, it", "filthy", "makes me sick", "revolting", "nasty", "slimy",
        "stinks", "that smell", "gonna throw up", "going to be sick", "vile",
    ),
    Emotion.THINKING: (
        "글쎄", "흠", "음…", "음...", "음,", "아마", "생각해", "왜지", "뭐지", "그런데 왜", "이상하", "이상한",
        "어쩌면", "왜 하필", "그렇다면", "모르겠네", "모르겠어", "인 걸까", "는 걸까", "간 걸까", "을까?", "생각 좀",
        "혹시나", "hmm", "hm", "maybe", "i wonder", "strange", "perhaps", "let me think", "how odd", "not sure",
        "something is off", "something's off", "what if", "why would", "i guess", "come to think of it", "which one",
        "could it be", "makes no sense",
    ),
}
# fmt: on

# fmt: off
CUE_EMOTIONS: dict[Emotion, tuple[str, ...]] = {
    Emotion.LAUGHING: (
        "폭소", "크게 웃", "깔깔", "laughing", "laughs", "laugh", "giggling", "giggles", "chuckles", "cackling",
        "웃음을 터뜨리다", "웃음이 터지다", "낄낄", "키득", "박장대소", "배를 잡고 웃다", "to laugh", "to giggle",
        "to chuckle", "to cackle", "to burst into laughter", "to crack up",
    ),
    Emotion.HAPPY: (
        "기지개를 켜다", "to celebrate", "환호하다", "반기다", "to cheer", "웃으며", "웃음", "미소", "기쁨", "기뻐",
        "기쁘", "행복", "밝게", "신나", "환하게", "반갑", "happy", "happily", "smiling", "smiles", "smile",
        "cheerful", "cheerfully", "delighted", "grinning", "grins", "warmly", "bright", "brightly", "excited",
        "relieved", "안도", "웃다", "웃는", "활짝", "빙긋", "싱긋", "방긋", "생긋", "기뻐하다", "반가워", "뿌듯",
        "to smile", "to grin", "to beam", "to light up", "joy", "joyful", "overjoyed", "proudly", "thrilled",
    ),
    Emotion.CRYING: (
        "tears running", "tears ran", "tears rolled", "tears fell", "tears streamed", "tears streaming",
        "tears falling", "tears rolling", "울며", "울먹", " 운다", " 울고", " 우는", "울음", "눈물", "흐느", "오열",
        "crying", "cries", "sobbing", "tearful", "in tears", "weeping", "울다", "눈물을 흘리다", "흐느끼다",
        "울부짖다", "글썽", "훌쩍이다", "to cry", "to sob", "to weep", "to bawl", "to burst into tears", "her tears",
        "his tears", "tears stream", "tears run", "tears fall", "tears roll", "tears well", "eyes fill with tears",
        "through tears",
    ),
    Emotion.SAD: (
        "고개를 저", "입술을 깨물다", "to bite lip", "to shake head", "쓸쓸히", "고개를 젓다", "등을 돌리다", "슬픔",
        "슬프", "슬퍼", "쓸쓸", "우울", "시무룩", "풀이 죽", "sad", "sadly", "gloomy", "downcast", "sorrowful",
        "heavily", "어깨를 늘어뜨리다", "어깨가 처지다", "고개를 떨구다", "서글프", "낙심", "실망", "침울", "울적",
        "heartbroken", "lonely", "외롭", "외로", "절망", "좌절", "to mope", "to look down", "downhearted", "sorrow",
        "disappointed", "crestfallen", "in despair", "devastated", "miserable", "melancholy",
    ),
    Emotion.FURIOUS: (
        "격분", "분노", "폭발", "furious", "enraged", "raging", "seething", "이를 갈다", "격노", "길길이", "to rage",
        "to explode with anger", "to roar", "rage", "fury", "livid",
    ),
    Emotion.ANGRY: (
        "볼을 부풀리다", "혼내다", "야단치다", "to puff cheeks", "to scold", "책상을 내리치다", "to hate", "화남",
        "화나", "화내", "화를", "짜증", "버럭", "angry", "angrily", "annoyed", "irritated", "snapping", "mad",
        "노려보다", "째려보다", "쏘아보다", "인상을 쓰다", "눈을 부라리다", "발끈", "씩씩거리다", "성을 내다",
        "화를 내다", "삿대질", "뾰로통", "to glare", "to scowl", "to snarl", "to frown", "to fume", "to pout",
        "to snap at", "anger", "to argue", "싸우다", "다투다", "to slam door", "문을 쾅 닫다", "걷어차다",
    ),
    Emotion.SHOCKED: (
        "충격", "경악", "shocked", "stunned", "aghast", "horrified", "얼어붙다", "굳어 버리다", "굳어버리다",
        "입을 틀어막다", "입이 떡", "말을 잃다", "할 말을 잃다", "숨이 멎다", "망연자실", "넋을 잃다", "to freeze",
        "jaw drops", "dumbfounded", "speechless", "to cover mouth", "frozen",
    ),
    Emotion.SURPRISED: (
        "발견하다", "뒤를 돌아보다", "to notice", "to discover", "to whirl around", "to spin around", "놀람", "놀라",
        "깜짝", "당황", "surprised", "startled", "amazed", "confused", "taken aback", "눈이 휘둥그레",
        "눈을 휘둥그레", "휘둥그레", "눈을 크게 뜨다", "눈이 커지다", "눈을 동그랗게", "눈이 동그래", "화들짝",
        "흠칫", "어리둥절", "eyes widen", "wide-eyed", "wide eyes", "to startle", "to blink", "to gasp",
        "raises an eyebrow", "raises eyebrows", "surprise", "astonished", "baffled",
    ),
    Emotion.SCARED: (
        "비명을 지르다", "to scream", "하얗게 질리다", "숨을 죽이다", "to hold breath", "with dread", "겁", "공포",
        "무서", "두려", "떨며", "불안", "scared", "afraid", "frightened", "trembling", "nervous", "terrified", "벌벌",
        "덜덜", "오싹", "소름", "움츠리다", "뒷걸음", "창백", "얼굴이 하얗게", "식은땀", "몸을 떨다", "떨다",
        "떨리다", "긴장", "to tremble", "to shiver", "to cower", "to shudder", "to flinch", "to go pale", "fear",
        "fearful", "fearfully", "nervously", "anxious", "panic", "to panic", "scared stiff", "petrified",
    ),
    Emotion.SHY: (
        "수줍", "부끄", "쑥스", "얼굴을 붉", "머뭇", "shy", "shyly", "blushing", "embarrassed", "bashful", "hesitant",
        "얼굴을 붉히다", "얼굴이 빨개지다", "얼굴이 붉어지다", "얼굴이 달아오르다", "볼을 붉히다", "볼이 빨개지다",
        "쭈뼛", "민망", "어색", "눈을 피하다", "시선을 피하다", "시선을 돌리다", "to blush", "face turns red",
        "cheeks turn red", "face reddens", "cheeks redden", "to fidget", "to look away", "to avert eyes",
        "to avert gaze", "flustered", "awkwardly", "awkward", "sheepish", "sheepishly",
    ),
    Emotion.DETERMINED: (
        "숨을 크게 들이쉬다", "숨을 깊이 들이쉬다", "심호흡", "to take breath", "to take deep breath",
        "to square shoulders", "맞서다", "결심", "단호", "결연", "다짐", "굳게", "determined", "resolute", "firmly",
        "firm", "serious", "진지", "주먹을 쥐다", "주먹을 불끈", "이를 악물다", "각오", "눈을 빛내다", "굳은 표정",
        "당당", "비장", "to clench fist", "to clench fists", "to set jaw", "to steel", "to grit teeth",
        "with resolve", "resolve", "confident", "confidently", "to nod firmly", "defiant", "bravely",
    ),
    Emotion.SMUG: (
        "의기양양", "능글", "비웃", "씩", "smug", "smugly", "smirking", "teasing", "teasingly", "sly", "장난스",
        "피식", "코웃음", "히죽", "우쭐", "윙크", "거만", "to smirk", "to sneer", "to wink", "to scoff", "to gloat",
        "smirk", "mischievous", "mischievously", "cocky",
    ),
    Emotion.TIRED: (
        "숨을 내쉬다", "to exhale", "피곤", "지친", "지쳐", "한숨", "졸린", "tired", "exhausted", "sighing", "sighs",
        "weary", "sleepy", "yawning", "한숨을 쉬다", "한숨을 내쉬다", "하품", "지치다", "축 늘어지다", "졸다",
        "꾸벅꾸벅", "녹초", "눈을 비비다", "피로", "힘없이", "기진맥진", "to sigh", "to yawn", "to slump", "to doze",
        "to rub eyes", "wearily", "tiredly", "drowsy", "worn out", "fatigue", "to pant", "헐떡이다",
    ),
    Emotion.DISGUSTED: (
        "역겨", "질색", "찡그", "disgusted", "grimacing", "코를 막다", "얼굴을 찌푸리다", "인상을 찌푸리다",
        "얼굴을 찡그리다", "혐오", "구역질", "to grimace", "to wince", "to hold nose", "to wrinkle nose", "to recoil",
        "in disgust", "disgust", "revolted",
    ),
    Emotion.THINKING: (
        "생각에 잠", "고민", "곰곰", "의아", "갸웃", "pensive", "pondering", "puzzled", "curious", "thoughtful",
        "musing", "생각하다", "고민하다", "턱을 괴다", "머리를 긁적", "갸우뚱", "미간을 찌푸리다", "망설이다",
        "멍하니", "곰곰이", "궁금", "to ponder", "to think", "to wonder", "to scratch head", "to stroke chin",
        "to hesitate", "to daydream", "lost in thought", "to consider", "to muse", "to tilt head",
    ),
    Emotion.NEUTRAL: (
        "무표정", "담담", "차분", "calm", "calmly", "flat", "deadpan", "neutral", "quietly", "softly", "무덤덤",
        "덤덤", "태연", "침착", "expressionless", "blankly", "blank face", "stoic", "composed", "peacefully",
    ),
}
# fmt: on
