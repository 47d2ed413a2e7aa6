"""What tales are planned from: facts and terms, the planner, the shelves; events and manners read off a premise."""

import itertools
import random
import re

import pytest

from comic.story import Language
from engines.text.cues import read_cue
from engines.text.english.tales import SHELF as ENGLISH_SHELF
from engines.text.genre import Genre
from engines.text.korean.tales import SHELF as KOREAN_SHELF
from engines.text.tales.events import WANTS, Event, event_of
from engines.text.tales.facts import Fact, Matter, Part, State, Trait, World, read_facts, read_terms
from engines.text.tales.manners import Level, Relation, levels, relation_of
from engines.text.tales.pieces import Move, Piece, Slot, read_pieces
from engines.text.tales.plan import Cue, Wish, plan_tale
from engines.text.tales.speech import at_level

SHELVES = {Language.KOREAN: KOREAN_SHELF, Language.ENGLISH: ENGLISH_SHELF}


@pytest.mark.parametrize(
    ("written", "casual", "polite"),
    [
        ("알고 있었어^.", "알고 있었어.", "알고 있었어요."),
        ("그거 [네 거야|손님 거예요]?", "그거 네 거야?", "그거 손님 거예요?"),
        ("[가자|가요].", "가자.", "가요."),
    ],
)
def test_one_line_is_said_at_two_levels(written: str, casual: str, polite: str) -> None:
    assert at_level(written, Level.CASUAL) == casual
    assert at_level(written, Level.POLITE) == polite


@pytest.mark.parametrize(
    ("hero", "other", "relation", "said"),
    [
        ("전학생", "학생회장", Relation.CLASSMATE, (Level.CASUAL, Level.CASUAL)),
        ("신입사원", "팀장", Relation.SUPERIOR, (Level.POLITE, Level.CASUAL)),
        ("꽃집 주인", "손님", Relation.STRANGER, (Level.POLITE, Level.POLITE)),
        ("알바생", "꼬마", Relation.STRANGER, (Level.CASUAL, Level.CASUAL)),
        ("의사", "첫사랑", Relation.CLOSE, (Level.CASUAL, Level.CASUAL)),
        ("왕", "신하", Relation.JUNIOR, (Level.CASUAL, Level.POLITE)),
        ("로봇 집사", "이웃집 할머니", Relation.STRANGER, (Level.POLITE, Level.CASUAL)),
    ],
)
def test_who_speaks_how_to_whom(hero: str, other: str, relation: Relation, said: tuple[Level, Level]) -> None:
    found = relation_of(hero, other, f"{hero}와 {other}", at_school=relation is Relation.CLASSMATE)
    assert found is relation
    assert levels(found, hero, other, is_animal=False) == said


@pytest.mark.parametrize(
    ("premise", "event"),
    [
        ("전학생이 일기를 줍는다", Event.FINDS),
        ("She loses her grandfather's watch", Event.LOSES),
        ("할머니의 식당을 물려받은 요리사", Event.INHERITS),
        ("A keeper who collects umbrellas", Event.COLLECTS),
        ("여자친구가 좀비가 되었다", Event.CHANGES),
        ("My boss is my ex's new dog", Event.CHANGES),
        ("Two bakers are locked in one kitchen", Event.TRAPPED),
        ("고양이", None),
    ],
)
def test_the_event_of_a_premise(premise: str, event: Event | None) -> None:
    assert event_of(premise) is event


def test_whoever_gets_the_thing_takes_it_from_whoever_had_it() -> None:
    lost = Fact(Part.NOBODY, State.HAS, Matter.THING)
    found = Fact(Part.HERO, State.HAS, Matter.THING)
    world = World(frozenset({Trait.LIGHT}), frozenset({lost})).after(read_facts("H has thing, O hides secret"))
    assert found in world.facts and lost not in world.facts
    assert world.meets(read_terms("light, H has thing, no dark"))
    assert not world.meets(read_terms("dark"))
    assert not world.meets(read_terms("N has thing"))
    with pytest.raises(ValueError):
        read_terms("nonsense")


TINY = """
== opening finds > H has thing, H wants return
H: Found it.
== stakes why
H: I promised.
== obstacle wall
-- set > H faces obstacle
H: A wall.
-- try : H faces obstacle > H tried obstacle
H: I climb.
-- worse : H tried obstacle
H: I fall.
-- out
H: A door.
== secret late
-- plant > O hides secret
O: Hm.
-- hint
+O: Hm, hm.
-- reveal : O hides secret > O has thing
O: It is mine.
== ending gone : H has thing
H: I keep it.
== ending back : O has thing, H wants return
H: Here you are.
== hook second
-- plant
[H frowns]
-- whole
H: Another one?
"""


def test_the_planner_takes_back_what_could_not_be_told_to_the_end() -> None:
    shelf = read_pieces(TINY)
    world = World(frozenset(), frozenset({Fact(Part.NOBODY, State.HAS, Matter.THING)}))
    wish = Wish(Genre.SLICE, "finds", "shy", "dry", length=8)
    for seed in range(10):
        plan = plan_tale(shelf, world, wish, random.Random(seed))
        ending = plan.piece(Slot.ENDING)
        assert ending is not None and ending.name == "back"
        order = [item.cue.move for item in plan.planned if item.cue.slot is Slot.SECRET]
        assert order == [Move.PLANT, Move.HINT, Move.REVEAL]
    without = tuple(piece for piece in shelf if piece.name != "back")
    with pytest.raises(LookupError):
        plan_tale(without, world, wish, random.Random(1))
    assert Cue(1, Slot.OPENING) == plan.planned[0].cue


def _world(event: Event, *traits: Trait) -> World:
    return World(frozenset(traits), frozenset({Fact(Part.NOBODY, State.HAS, Matter.THING)}))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("genre", list(Genre))
def test_every_shelf_has_a_tale_for_every_event(language: Language, genre: Genre) -> None:
    dark = genre in (Genre.HORROR, Genre.THRILLER, Genre.SPACE)
    tone = Trait.DARK if dark else Trait.LIGHT
    for event, kind, alive in itertools.product(
        Event, (Trait.PERSON, Trait.GHOST, Trait.ANIMAL, Trait.CHANGED), (Trait.OBJECT, Trait.CREATURE)
    ):
        is_closed = event in (Event.TRAPPED, Event.GUARDS) or genre is Genre.SPACE
        traits = [tone, alive, Trait.STRANGE, Trait.CHANGED if event is Event.CHANGES else kind]
        traits += [Trait.CLOSED] if is_closed else []
        traits += [Trait.OLD] if genre is Genre.FANTASY else []
        wish = Wish(genre, event.value, "shy", "dry", length=20)
        plan = plan_tale(SHELVES[language], _world(event, *traits), wish, random.Random(7))
        assert plan.piece(Slot.ENDING) is not None


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("genre", list(Genre))
def test_every_shelf_has_a_tale_without_a_thing(language: Language, genre: Genre) -> None:
    dark = genre in (Genre.HORROR, Genre.THRILLER, Genre.SPACE)
    told = (
        Event.TRAPPED,
        Event.HEARS,
        Event.NOTICES,
        Event.MEETS,
        Event.DOES,
        Event.WATCHES,
        Event.BEFALLS,
        Event.TRUTH,
    )
    for event, kind, known, aimed in itertools.product(
        told, (Trait.PERSON, Trait.LOVED, Trait.ANIMAL, Trait.CHANGED), (Trait.STRANGE, Trait.MET), (True, False)
    ):
        if event is Event.MEETS and kind in (Trait.ANIMAL, Trait.CHANGED):
            continue
        is_closed = event is Event.TRAPPED or genre is Genre.SPACE
        traits = [Trait.DARK if dark else Trait.LIGHT, Trait.BARE, kind, known]
        traits += [Trait.CLOSED] if is_closed else []
        traits += [Trait.OLD] if genre is Genre.FANTASY else []
        traits += [Trait.TARGET] if aimed and event is Event.DOES else []
        want = WANTS[event] if event is not Event.MEETS or kind is Trait.LOVED else Matter.HELP
        wish = Wish(genre, event.value, "shy", "dry", want=want, length=20)
        plan = plan_tale(SHELVES[language], World(frozenset(traits)), wish, random.Random(7))
        assert plan.piece(Slot.ENDING) is not None
        assert not any(item.piece.is_about_thing for item in plan.planned)


def _labelled(piece: Piece) -> list[str]:
    return [line for step in piece.steps for group in step.groups for version in group.versions for line in version]


@pytest.mark.parametrize("language", list(Language))
def test_shelves_are_written_in_one_language_with_directions_that_are_understood(language: Language) -> None:
    for piece in SHELVES[language]:
        for line in _labelled(piece):
            cue = re.match(r"^[HOF](?:>[HOF])? \(([^)]*)\):", line)
            assert cue is None or read_cue(cue[1]).known, line
            said = line.split(": ", 1)[-1]
            bare = re.sub(r"\{[^}]*\}", "", said)
            assert bool(re.search("[가-힣]", bare)) is (language is Language.KOREAN) or not re.search(r"\w{3}", bare), (
                line
            )
