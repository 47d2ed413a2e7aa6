"""All that English tales are made of. In: nothing. Out: `SHELF`, `TITLES`, `VOICES`. Never: rules."""

from __future__ import annotations

from engines.text.english.blows import BLOWS
from engines.text.english.days import OFFICE, SCHOOL
from engines.text.english.deeds import DEEDS
from engines.text.english.empty_handed import EMPTY_HANDED
from engines.text.english.endings import ENDINGS
from engines.text.english.errands import ERRANDS
from engines.text.english.hearts import ROMANCE, SLICE
from engines.text.english.hooks import HOOKS
from engines.text.english.laughs import COMEDY
from engines.text.english.obstacles import OBSTACLES
from engines.text.english.openings import OPENINGS
from engines.text.english.secrets import SECRETS
from engines.text.english.shadows import HORROR, THRILLER
from engines.text.english.truths import TRUTHS
from engines.text.english.two_alone import TWO_ALONE
from engines.text.english.voices import VOICES as VOICE_PIECES
from engines.text.english.wonders import FANTASY, SPACE
from engines.text.genre import Genre
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
    Genre.ROMANCE: (
        "The {kind} between us",
        "Ten years and {thing:a}",
        "Meet me at the {place}",
        "Right person, wrong day",
    ),
    Genre.SLICE: (
        "One more day with the {kind}",
        "Something about the {kind}",
        "The {kind} and the rest of the day",
        "Probably open",
    ),
    Genre.SCHOOL: (
        "Whose {kind} is this?",
        "What happened at the {place}",
        "The {kind} in fifth period",
        "Leaf in hair",
    ),
    Genre.OFFICE: ("Re: the {kind}", "Reply all", "The {kind} goes home first", "Required: everyone"),
    Genre.FANTASY: (
        "{H} and the {kind}",
        "The long night at the {place}",
        "Scared and still there",
        "A hard-working moon",
    ),
    Genre.SPACE: ("Four seconds late", "The {kind} on station seven", "Somebody outside", "Nobody knocks out here"),
    Genre.THRILLER: ("The {kind}, at midnight", "One footstep too many", "The hour that was wiped", "Still warm"),
    Genre.HORROR: ("The third voice", "Whoever touched the {kind}", "The empty line", "What the {kind} wanted"),
    Genre.COMEDY: ("When it counts", "The great {kind} affair", "No plan, just the {kind}", "The legend of {H}"),
}
BARE_TITLES = ("{H} and {O}", "What happened at the {place}", "What {H} did", "Just this once, {H}")
"""For tales that turn on no thing."""
VOICES: dict[Voice, str] = {
    Voice.SHY: "halting and soft",
    Voice.PROUD: "gives orders, cannot ask",
    Voice.BLUNT: "says what comes to mind",
    Voice.PRECISE: "numbers and order",
    Voice.WARM: "gentle and slow",
    Voice.DRY: "dry and unimpressed",
    Voice.BRIGHT: "excited, too many words",
}
