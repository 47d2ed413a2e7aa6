"""Phrases of force, feeling and memory, and written sounds → emphasis effects.

In: words without what they deny, or a sound effect's letters. Out: `Effect`s. Never: a choice of how many.
"""

from __future__ import annotations

from comic.storyboard import Effect
from engines.text.phrases import Phrases

# fmt: off
EFFECTS: Phrases[Effect] = Phrases(
    {
        Effect.IMPACT_FLASH: (
            "문을 쾅 닫다", "쾅", "걷어차다", "때리다", "주먹을 날리다", "부딪치다", "부딪히다", "충돌", "폭발",
            "후려치다", "내리치다", "박살", "뺨을 때리다", "번개", "to slam", "to crash", "to hit", "to punch",
            "to kick", "to smash", "to explode", "to collide", "to slap", "to shatter", "explosion", "lightning",
            "to bang into", "to bump into",
        ),
        Effect.MOTION_BLUR: (
            "전속력", "질주", "쏜살같이", "휙", "쌩", "재빨리", "스쳐 지나가다", "내달리다", "뛰쳐나가다",
            "몸을 날리다", "at full speed", "to sprint", "to dash", "to race", "to whirl", "to spin around",
            "to speed past", "in a blur", "to zoom", "to bolt",
        ),
        Effect.SPEED_LINES: ("바람을 가르다", "숨 가쁘게", "speed lines", "like the wind", "headlong"),
        Effect.GLOOM: (
            "절망", "좌절", "암담", "우울", "무너져 내리다", "어둠이 드리우다", "음산", "망연자실", "눈앞이 캄캄하다",
            "despair", "hopeless", "gloomy aura", "crushed", "devastated", "dark aura", "depressed",
            "to lose all hope", "menacing",
        ),
        Effect.FLASHBACK: (
            "회상", "과거", "옛날", "어린 시절", "기억 속", "추억 속", "년 전", "그때 그 시절", "그 시절",
            "flashback", "in the past", "years ago", "long ago", "in a memory", "childhood memory", "back then",
        ),
        Effect.SWEAT: (
            "식은땀", "땀을 흘리다", "진땀", "어색", "민망", "머쓱", "난처", "당황하다", "멋쩍", "쩔쩔매다",
            "to sweat", "sweatdrop", "sweat drop", "awkward", "awkwardly", "sheepishly", "sheepish", "nervously",
            "nervous laugh", "flustered",
        ),
        Effect.ANGER_MARK: (
            "발끈", "버럭", "짜증", "열받", "빡치", "울컥", "씩씩거리다", "삐죽", "뾰로통", "볼을 부풀리다",
            "to puff cheeks", "to fume", "irritated", "annoyed", "to pout", "vein pops", "in a huff", "to huff",
            "to snap at",
        ),
        Effect.SILHOUETTE: (
            "실루엣", "그림자만", "검은 그림자", "역광", "정체를 알 수 없", "정체불명", "silhouette",
            "shadowy figure", "backlit", "mysterious figure", "in shadow",
        ),
        Effect.SPARKLES: (
            "반짝이다", "반짝", "눈부시다", "빛나다", "to sparkle", "to shine", "to glitter", "to twinkle",
            "sparkling", "dazzling",
        ),
        Effect.PETALS: ("꽃잎", "벚꽃", "petals", "cherry blossom", "cherry blossoms"),
        Effect.HEARTS: (
            "하트", "사랑에 빠지다", "심장이 두근", "두근두근", "두근거리다", "가슴이 뛰다", "heart skips",
            "heart flutters", "heart pounds", "hearts", "to fall in love", "love at first sight",
        ),
        Effect.FOCUS_LINES: (
            "충격", "경악", "시선이 집중되다", "모두가 바라보다", "stunned", "shock", "to gasp", "all eyes on",
            "spotlight",
        ),
        Effect.VIGNETTE: ("어둠 속", "음침", "in the dark", "in darkness", "spotlit", "eerie", "ominous", "불길"),
    }
)
# fmt: on

# fmt: off
SOUNDS: Phrases[Effect] = Phrases(
    {
        Effect.IMPACT_FLASH: (
            "쾅", "콰앙", "콰쾅", "쿵", "퍽", "빡", "짝", "탕", "펑", "쨍그랑", "와장창", "우당탕", "챙", "bang",
            "boom", "crash", "slam", "smack", "wham", "pow", "thud", "smash", "clang", "kaboom", "crack", "bam",
        ),
        Effect.MOTION_BLUR: ("휙", "휘익", "쌩", "슈욱", "슉", "whoosh", "swish", "zoom", "swoosh", "vroom", "부웅"),
        Effect.SPEED_LINES: ("다다다", "타다닥", "우다다", "후다닥", "dash", "pitter-patter"),
        Effect.HEARTS: ("두근", "콩닥", "심쿵", "ba-dump", "badump", "ba-thump", "thump-thump", "doki"),
        Effect.GLOOM: ("고오오", "스스스", "오싹", "우우우", "rumble", "shiver"),
        Effect.SPARKLES: ("반짝", "샤랄라", "뾰로롱", "sparkle", "twinkle", "tada", "짜잔", "ta-da"),
        Effect.SWEAT: ("삐질", "뻘뻘", "움찔", "gulp", "꿀꺽"),
        Effect.ANGER_MARK: ("빠직", "부글부글", "부들부들", "grr", "grrr"),
        Effect.FOCUS_LINES: ("헉", "두둥", "쿠궁", "번쩍", "파앗", "gasp", "dun dun", "ta-dum", "flash"),
    }
)
# fmt: on


def effects_in(words: str) -> tuple[Effect, ...]:
    """Effects that the words name, each once, in their order."""
    return tuple(dict.fromkeys(hit.key for hit in EFFECTS.all(words)))


def effect_of_sound(letters: str) -> Effect | None:
    """The effect that a written sound calls for."""
    found = SOUNDS.first(letters)
    return found.key if found else None
