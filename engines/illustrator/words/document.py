"""The mapping of words to drawings as a page: `docs/painting-words.md` is this text.

In: the tables. Out: Markdown. Never: a word that isn't in a table, a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from comic.story import Emotion
from engines.illustrator.words.effects import EFFECTS, SOUNDS
from engines.illustrator.words.expressions import EXPRESSIONS
from engines.illustrator.words.framings import ANGLES, FACINGS, SHOTS, TURNS
from engines.illustrator.words.moods import MOODS
from engines.illustrator.words.poses import POSES
from engines.illustrator.words.props import PROPS
from engines.text.emotion_words import CUE_EMOTIONS
from engines.text.place_words import OWN_PLACES, RELATED_PLACES
from engines.text.places import PLACE_ENDINGS, TIMES, WEATHERS

_Named = TypeVar("_Named", bound=StrEnum)

_INTRODUCTION = """# Words that are drawn

What the offline director and painter understand of free words, Korean and English, and what they draw for each. This
page is written by `engines.illustrator.words.document` from the tables that the code reads; a test keeps it equal.

## How words are read

1. **Forms.** Korean verbs are listed in their dictionary form and found with their endings (`기대다`: 기대어, 기댄,
   기댔다); up to two words may stand between the words of a phrase (`한숨을 길게 쉰다`), and any particle after a
   noun. English verbs are listed with `to` and found in all their forms (`to slam door`: slams the door, slammed
   the heavy door).
2. **Who.** A sentence is cut where a new person begins to act. A Korean name acts unless a particle makes it an
   object (에게, 을, 의, 옆에); an English one where it opens its clause, or is joined to the one that does.
   She/그녀 and he/그 are whoever presents so and was named last; they/두 사람 are all. A clause without a subject
   goes on with the last one; at the beginning it is about the panel's lead. Where a thing acts (문이 열린다, the
   lights go out), nobody does.
3. **Denials.** What is denied is not drawn: 안/못 and the verb after it, -지 않다/못하다/말다, -ㄹ 수 없다,
   없이/없는, 그치다/멈추다; not, n't, never, without, no, no longer, instead of, stops, refuses to, up to the end
   of the clause. What cannot be helped is drawn: 웃음을 참지 못하다, can't help smiling.
4. **Several poses.** Of several in one clause the most telling is drawn: touch and tears before blows and falls,
   these before a way of going, that before a gesture; what is only held, thought or said comes last. HUG and
   HOLD_HANDS are taken by both; they and COMFORT bring the other person into a waist or full shot, face to face.
   Who has somebody on the back (업다, carries … on her back, gives … a piggyback ride) is CARRY and the other RIDE,
   whoever of both the sentence begins with (업히다, rides on …'s back); a burden that is no person is only held.
5. **A lowered head** (고개를 숙이다, lowers the head) is a bow before somebody or with words of thanks, apology and
   greeting; otherwise it is sorrow.
6. **Unknown words.** Content words that no table knows are named in the storyboard's notes, at most three a panel.
   Small words never are. A place without a set of its own is drawn with its nearest relative, and the notes say so.
7. **Defaults.** Without a word: expression and pose follow the emotion of the lines, noon, clear, the scene's mood,
   and for an unknown place the living room (an inside) or the street (anything else).
"""


def document() -> str:
    """The whole page."""
    poses = ((pose.value, phrases) for pose, phrases in POSES.table.items())
    faces = ((f"{EXPRESSIONS[emotion].value} ({emotion.value})", CUE_EMOTIONS[emotion]) for emotion in Emotion)
    sections = [
        _INTRODUCTION,
        _table("Poses", "Pose", poses),
        _table("Expressions", "Expression (emotion)", faces),
        _table("Props", "Prop", _named(PROPS.table)),
        _table("Effects", "Effect", _named(EFFECTS.table)),
        _table("Written sounds", "Effect", _named(SOUNDS.table)),
        _table("Moods", "Mood", _named(MOODS.table)),
        _table("Shots", "Shot", _named(SHOTS.table)),
        _table("Angles", "Angle", _named(ANGLES.table)),
        _table("Turns", "Turn", _named(TURNS.table)),
        _table("Sides", "Facing", _named(FACINGS.table)),
        _table("Places with a set of their own", "Setting", _named(OWN_PLACES)),
        _table("Places drawn with their nearest relative", "Drawn as", _named(RELATED_PLACES)),
        _endings(),
        _table("Times", "Time", _named(TIMES.table)),
        _table("Weather", "Weather", _named(WEATHERS.table)),
    ]
    return "\n".join(sections)


def _named(table: Mapping[_Named, tuple[str, ...]]) -> Iterable[tuple[str, tuple[str, ...]]]:
    return ((key.value, phrases) for key, phrases in table.items())


def _table(title: str, head: str, rows: Iterable[tuple[str, tuple[str, ...]]]) -> str:
    lines = [f"## {title}\n", f"| {head} | Korean | English |", "|---|---|---|"]
    for name, phrases in rows:
        korean = [phrase.strip() for phrase in phrases if _is_korean(phrase)]
        english = [phrase.strip() for phrase in phrases if not _is_korean(phrase)]
        lines.append(f"| {name} | {', '.join(korean)} | {', '.join(english)} |")
    return "\n".join(lines) + "\n"


def _endings() -> str:
    """The last syllables that decide for an unknown Korean place."""
    lines = ["## Endings of unknown Korean places\n", "| Ends in | Drawn as |", "|---|---|"]
    lines += [f"| {ending} | {setting.value} |" for ending, setting in PLACE_ENDINGS.items()]
    return "\n".join(lines) + "\n"


def _is_korean(phrase: str) -> bool:
    return any("가" <= letter <= "힣" or "ㄱ" <= letter <= "ㅣ" for letter in phrase)
