"""Free words: sentences of both languages and what is drawn of them."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comic.cast import Presentation
from comic.story import Emotion
from comic.storyboard import Effect, Expression, Pose, Prop
from engines.illustrator.words import Understanding, understand
from engines.illustrator.words.document import document
from engines.illustrator.words.effects import effect_of_sound
from engines.illustrator.words.expressions import EXPRESSIONS
from engines.illustrator.words.negation import affirmed
from engines.illustrator.words.poses import POSES
from engines.illustrator.words.props import PROPS

KOREAN = {"민아": Presentation.FEMININE, "준": Presentation.MASCULINE}
ENGLISH = {"Hana": Presentation.FEMININE, "Jun": Presentation.MASCULINE}


def told(read: Understanding) -> str:
    """`name: pose expression +prop >touched (turn) (facing); … | setting time weather mood shot angle effects`."""
    people = []
    for person in read.people:
        parts = [word.value for word in (person.pose, person.expression) if word is not None]
        parts += [f"+{person.prop.value}"] if person.prop else []
        parts += [f">{person.touches}"] if person.touches else []
        parts += [f"({word.value})" for word in (person.turn, person.facing) if word is not None]
        if parts:
            people.append(f"{person.name}: {' '.join(parts)}")
    setting = f"{read.setting.value}{'~' if read.is_nearest else ''}" if read.setting else ""
    facts = [setting, *(word.value for word in (read.time, read.weather, read.mood, read.shot, read.angle) if word)]
    facts += [f"*{effect.value}" for effect in read.effects]
    panel = " ".join(fact for fact in facts if fact)
    return "; ".join(people) + (f" | {panel}" if panel else "")


KOREAN_SENTENCES = [
    ("민아가 창가에 기대어 한숨을 쉰다", "민아: lean tired"),
    ("민아가 얼굴을 붉힌다", "민아: shy"),
    ("준이 주먹을 불끈 쥔다", "준: stand determined"),
    ("준이 고개를 숙인다", "준: sad"),
    ("준이 민아에게 고개를 숙인다", "준: bow"),
    ("준이 깊이 고개를 숙여 사과한다", "준: bow"),
    ("민아가 달려간다", "민아: run | *speed_lines"),
    ("준이 복도를 뛰어온다", "준: run | corridor *speed_lines"),
    ("민아가 준을 끌어안는다", "민아: hug >준; 준: hug >민아"),
    ("준이 민아의 손을 잡는다", "민아: hold_hands >준; 준: hold_hands >민아"),
    ("두 사람이 손을 잡고 걷는다", "민아: hold_hands >준; 준: hold_hands >민아"),
    ("준이 민아를 업고 산을 넘는다", "민아: ride >준; 준: carry >민아 | mountain"),
    ("민아가 준에게 업혀 간다", "민아: ride >준; 준: carry >민아"),
    ("준의 등에 업힌 민아가 잠들었다", "민아: ride >준; 준: carry >민아"),
    ("준은 등에 업힌 민아를 돌아본다", "민아: ride >준; 준: carry >민아"),
    ("준이 어린 공주를 둘러업고 달린다", "민아: ride >준; 준: carry >민아"),
    ("준이 아이를 업고 민아와 걷는다", "민아: walk; 준: walk"),
    ("준이 강아지를 업고 달린다", "준: run | *speed_lines"),
    ("준이 업고 있던 민아를 내려놓는다", "준: hold"),
    ("준이 민아를 업지 않는다", ""),
    ("준이 업무를 본다", ""),
    ("준이 무릎을 꿇고 민아가 어깨에 손을 얹는다", "민아: comfort >준; 준: kneel"),
    ("민아가 울고 준이 등을 토닥인다", "민아: cry; 준: comfort >민아"),
    ("민아가 문을 쾅 닫는다", "민아: push angry | *impact_flash"),
    ("준이 문을 세게 닫았다", "준: push"),
    ("민아의 눈이 휘둥그레진다", "민아: surprised"),
    ("준의 어깨가 떨린다", "준: clutch scared"),
    ("민아는 안 웃는다", ""),
    ("준은 울지 않는다", ""),
    ("민아는 울지 않고 웃는다", "민아: smile"),
    ("준은 달리지 못한다", ""),
    ("준이 말없이 걷는다", "준: walk"),
    ("민아가 웃음을 참지 못한다", "민아: smile"),
    ("준이 표정 없이 서 있다", "준: stand"),
    ("방 안 침대에 민아가 누워 있다", "민아: lie | bedroom"),
    ("민아가 카페에 앉아 커피를 마신다", "민아: sit +cup | cafe"),
    ("준은 책을 읽고 있다", "준: read +book"),
    ("민아가 편지를 꺼내 준에게 건넨다", "민아: hold +letter"),
    ("준이 꽃다발을 내민다", "준: hold +flowers"),
    ("준이 칼을 뽑아 든다", "준: hold +sword"),
    ("민아가 가방을 메고 학교에 간다", "민아: walk +bag | classroom"),
    ("비 오는 골목에서 준이 우산을 쓰고 걷는다", "준: walk +umbrella | alley rain"),
    ("민아가 두 손으로 얼굴을 감싼다", "민아: cry_into_hands cry"),
    ("준이 두 손에 얼굴을 묻고 흐느낀다", "준: cry_into_hands cry"),
    ("민아가 팔짱을 끼고 준을 노려본다", "민아: arms_crossed angry"),
    ("준이 어깨를 으쓱한다", "준: shrug"),
    ("민아가 하늘을 가리킨다", "민아: point_up"),
    ("준이 민아를 가리키며 소리친다", "준: point"),
    ("민아가 손을 흔든다", "민아: wave"),
    ("민아가 펄쩍 뛰어오른다", "민아: jump"),
    ("준이 계단에서 굴러떨어진다", "준: fall | corridor~"),
    ("준이 악당에게 주먹을 날린다", "준: fight | *impact_flash"),
    ("민아가 준을 밀친다", "민아: push"),
    ("민아가 뒤돌아서서 떠난다", "민아: walk (back)"),
    ("준의 뒷모습", "준: (back)"),
    ("민아의 얼굴 클로즈업", " | close_up"),
    ("위에서 내려다본 교실, 민아 혼자 앉아 있다", "민아: sit | classroom high"),
    ("아래에서 올려다본 준, 당당하게 서 있다", "준: stand determined | low"),
    ("20년 전, 어린 준이 비 오는 골목에서 운다", "준: cry | alley rain *flashback"),
    ("회상. 민아가 할머니 집에서 웃고 있다", "민아: smile | living_room *flashback"),
    ("준은 절망에 빠져 주저앉는다", "준: fall sad | *gloom"),
    ("민아가 식은땀을 흘린다", "민아: scared | *sweat"),
    ("준이 발끈한다", "준: angry | *anger_mark"),
    ("노을 지는 바닷가, 민아와 준이 나란히 걷는다", "민아: walk; 준: walk | seaside sunset"),
    ("눈 내리는 밤, 공원 벤치에 준이 앉아 있다", "준: sit | park night snow"),
    ("천문대의 밤, 민아가 별을 본다", " | rooftop~ night"),
    ("PC방에서 준이 키보드를 두드린다", "준: desk | cafe~"),
    ("민아가 핸드폰을 보며 미소 짓는다", "민아: phone smile +phone"),
    ("준이 하품을 한다", "준: tired"),
    ("민아가 겁에 질려 뒷걸음친다", "민아: scared"),
    ("준이 피식 웃는다", "준: smirk"),
    ("민아가 코를 막는다", "민아: stand disgusted"),
    ("준이 턱을 괴고 생각에 잠긴다", "준: think thinking"),
    ("문이 열린다. 준이 들어온다", "준: walk"),
    ("그녀가 미소 짓는다. 그는 시선을 피한다", "민아: smile; 준: shy"),
    ("안개 낀 숲, 정체불명의 실루엣이 서 있다", " | forest fog *silhouette"),
    ("민아와 준이 싸운다", "민아: fight angry; 준: fight angry"),
    ("그가 간절히 빈다", "준: plead"),
    ("벚꽃이 흩날리는 교정, 민아가 고백한다", " | romantic *petals"),
    ("민아가 전속력으로 달린다", "민아: run | *motion_blur *speed_lines"),
    ("준이 왼쪽을 본다", "준: (left)"),
    ("민아가 잠든 준을 바라본다", ""),
    ("민아가 우는 준을 끌어안는다", "민아: hug >준; 준: hug >민아"),
    ("준이 문을 박차고 나간다", "준: push (back)"),
    ("모두가 환호한다", "민아: cheer smile; 준: cheer smile"),
]
ENGLISH_SENTENCES = [
    ("Hana leans against the window and sighs", "Hana: lean tired"),
    ("Jun carries Hana on his back", "Hana: ride >Jun; Jun: carry >Hana"),
    ("Hana rides on Jun's back", "Hana: ride >Jun; Jun: carry >Hana"),
    ("Hana is carried on Jun's back", "Hana: ride >Jun; Jun: carry >Hana"),
    ("Jun gives Hana a piggyback ride", "Hana: ride >Jun; Jun: carry >Hana"),
    ("Hana clings to his back", "Hana: ride >Jun; Jun: carry >Hana"),
    ("Jun carries his little sister on his back", "Hana: ride >Jun; Jun: carry >Hana"),
    ("Jun carried her on his back all night", "Hana: ride >Jun; Jun: carry >Hana | night"),
    ("Jun carries a guitar on his back", "Jun: hold"),
    ("Jun lies on his back", "Jun: lie"),
    ("She slams the door", "Hana: push angry | *impact_flash"),
    ("Hana slammed the heavy door shut", "Hana: push angry | *impact_flash"),
    (
        "At night, in a rainy alley, Jun kneels and sobs into his hands while Hana puts a hand on his shoulder",
        "Hana: comfort >Jun; Jun: cry_into_hands cry | alley night rain",
    ),
    ("Jun doesn't smile", ""),
    ("Hana is not crying", ""),
    ("Hana never laughs", ""),
    ("He does not run, he walks", "Jun: walk"),
    ("She walks without a word", "Hana: walk"),
    ("She can't help smiling", "Hana: smile"),
    ("Jun couldn't stop laughing", "Jun: laugh"),
    ("Hana stops crying and smiles", "Hana: smile"),
    ("Jun blushes and looks away", "Jun: shy"),
    ("Hana's eyes widen", "Hana: surprised"),
    ("Her hands tremble", "Hana: clutch scared"),
    ("Jun clenches his fists", "Jun: stand determined"),
    ("Jun lowers his head", "Jun: sad"),
    ("Jun bows his head to Hana in apology", "Jun: bow"),
    ("Hana bows politely", "Hana: bow"),
    ("Hana hugs Jun", "Hana: hug >Jun; Jun: hug >Hana"),
    ("Jun wraps his arms around Hana", "Hana: hug >Jun; Jun: hug >Hana"),
    ("Hana and Jun hold hands", "Hana: hold_hands >Jun; Jun: hold_hands >Hana"),
    ("Hana takes his hand", "Hana: hold_hands >Jun; Jun: hold_hands >Hana"),
    ("Jun pats her head", "Jun: comfort >Hana"),
    ("Hana comforts Jun", "Hana: comfort >Jun"),
    ("They walk along the beach at sunset", "Hana: walk; Jun: walk | seaside sunset"),
    ("She sits at a cafe and sips her coffee", "Hana: sit +cup | cafe"),
    ("Jun is reading a book in the library", "Jun: read +book | classroom~"),
    ("Hana picks up a letter and opens it", "Hana: hold +letter"),
    ("Jun offers her a bouquet of flowers", "Jun: hold +flowers"),
    ("Jun draws his sword", "Jun: hold +sword"),
    ("Hana carries a heavy bag", "Hana: hold +bag"),
    ("Jun holds an umbrella in the rain", "Jun: hold +umbrella | rain"),
    ("Hana lies on the bed, staring at the ceiling", "Hana: lie | bedroom"),
    ("Jun falls asleep on the sofa", "Jun: lie | living_room"),
    ("Hana trips and falls down the stairs", "Hana: fall | corridor~"),
    ("Jun jumps over the fence", "Jun: jump"),
    ("Hana sprints through the corridor at full speed", "Hana: run | corridor *motion_blur *speed_lines"),
    ("Jun chases Hana down the street", "Jun: run | street *speed_lines"),
    ("Jun punches the wall", "Jun: fight | *impact_flash"),
    ("Hana pushes Jun away", "Hana: push"),
    ("Jun slaps him", "Jun: fight | *impact_flash"),
    ("Hana points at the sky", "Hana: point_up"),
    ("Jun points at Hana, furious", "Jun: point furious"),
    ("Hana crosses her arms and glares at Jun", "Hana: arms_crossed angry"),
    ("Jun shrugs", "Jun: shrug"),
    ("Hana waves goodbye", "Hana: wave"),
    ("Jun holds Hana's hand as she cries", "Hana: hold_hands cry >Jun; Jun: hold_hands >Hana"),
    ("Jun bursts through the door, furious", "Jun: run furious | *speed_lines"),
    ("Jun cheers", "Jun: cheer smile"),
    ("Jun begs for forgiveness", "Jun: plead"),
    ("Hana covers her face", "Hana: cry_into_hands cry"),
    ("Hana buries her face in her hands", "Hana: cry_into_hands cry"),
    ("Jun scratches his head, puzzled", "Jun: think thinking"),
    ("Hana yawns", "Hana: tired"),
    ("Jun turns away and leaves", "Jun: walk (back)"),
    ("A close-up of Hana, tears running down her face", "Hana: stand cry | close_up"),
    ("Wide shot of the palace. Jun stands with his back turned in the snow", "Jun: stand (back) | palace snow wide"),
    ("Bird's eye view of the city at night", " | street night birds_eye"),
    ("Low angle: Jun looms over her with a smirk", "Jun: smirk | low"),
    ("Flashback: years ago, Hana smiles in her grandmother's kitchen", "Hana: smile | kitchen *flashback"),
    ("Jun collapses in despair", "Jun: fall sad | *gloom"),
    ("Hana laughs awkwardly", "Hana: laugh | *sweat"),
    ("Jun pouts", "Jun: angry | *anger_mark"),
    ("A mysterious figure stands in the foggy forest", " | forest fog *silhouette"),
    ("The lights go out", ""),
    ("The door opens. Jun walks in", "Jun: walk"),
    ("Jun looks at Hana. She smiles. He blushes", "Hana: smile; Jun: shy"),
    ("Jun and Hana argue in the hallway", "Hana: explain angry; Jun: explain angry | corridor"),
    ("Hana talks on the phone at the bus stop", "Hana: phone +phone | bus_stop"),
    ("Jun stands in the aquarium, amazed", "Jun: stand surprised | corridor~"),
    ("Hana grimaces and holds her nose", "Hana: stand disgusted"),
    ("Jun smiles while Hana frowns", "Hana: angry; Jun: smile"),
    ("Jun runs, but Hana stays and weeps", "Hana: cry; Jun: run | *speed_lines"),
    ("Hana looks to the left", "Hana: (left)"),
]


@pytest.mark.parametrize(("words", "expected"), KOREAN_SENTENCES, ids=[words for words, _ in KOREAN_SENTENCES])
def test_korean_sentences(words: str, expected: str) -> None:
    assert told(understand(words, KOREAN)) == expected


@pytest.mark.parametrize(("words", "expected"), ENGLISH_SENTENCES, ids=[words for words, _ in ENGLISH_SENTENCES])
def test_english_sentences(words: str, expected: str) -> None:
    assert told(understand(words, ENGLISH)) == expected


def test_there_are_sixty_sentences_in_each_language() -> None:
    assert min(len(KOREAN_SENTENCES), len(ENGLISH_SENTENCES)) >= 60


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("민아는 울지 않고 웃는다", "민아는 웃는다"),
        ("방 안 침대에 눕는다", "방 안 침대에 눕는다"),
        ("눈물을 감추지 못한다", "눈물을 감추지 못한다"),
        ("움직일 수 없다", ""),
        ("울음을 그친다", ""),
        ("she does not wave, she bows", "she , she bows"),
        ("walks without a smile and sits", "walks and sits"),
        ("he can't help laughing", "he can't help laughing"),
        ("not only sad", "not only sad"),
    ],
)
def test_what_is_denied_is_blanked_in_place(words: str, shown: str) -> None:
    assert " ".join(affirmed(words).split()) == shown
    assert len(affirmed(words)) == len(words)


@given(st.text(max_size=200))
def test_any_text_is_read_and_denials_only_take_away(words: str) -> None:
    shown = affirmed(words)
    assert all(one == other or one == " " for one, other in zip(shown, words, strict=True))
    understand(words, KOREAN)
    understand(words, {})


@pytest.mark.parametrize(
    ("words", "unknown"),
    [
        ("민아가 첼로를 켠다", "첼로"),
        ("준이 망원경을 들고 걷는다", "망원경"),
        ("Hana plays the cello", "cello"),
        ("Jun hugs a penguin", "penguin"),
    ],
)
def test_words_that_no_table_knows_are_named(words: str, unknown: str) -> None:
    names = KOREAN if "가" <= words[0] <= "힣" else ENGLISH
    assert unknown in understand(words, names).unknown


@pytest.mark.parametrize(
    "words", ["민아가 천천히 걷는다", "준이 조용히 웃는다", "Hana slowly walks away", "She smiles at him"]
)
def test_small_words_and_known_ones_are_not(words: str) -> None:
    assert understand(words, KOREAN | ENGLISH).unknown == ()


def test_without_a_name_the_first_is_meant_and_with_nobody_nobody() -> None:
    assert told(understand("창가에 기대어 한숨을 쉰다", KOREAN)) == "민아: lean tired"
    assert told(understand("She waves", {"Ann": Presentation.FEMININE, "Hana": Presentation.FEMININE})) == "Ann: wave"
    assert understand("runs away crying", {}).people == ()


def test_a_pronoun_is_whoever_was_named_last() -> None:
    three = {"Ann": Presentation.FEMININE, "Hana": Presentation.FEMININE, "Jun": Presentation.MASCULINE}
    read = understand("Ann sits. Hana enters. She waves.", three)
    assert read.person("Hana").pose is Pose.WALK
    assert read.person("Ann").pose is Pose.SIT


@pytest.mark.parametrize(
    ("sound", "effect"),
    [
        ("쾅!", Effect.IMPACT_FLASH),
        ("두근두근", Effect.HEARTS),
        ("휙", Effect.MOTION_BLUR),
        ("WHOOSH", Effect.MOTION_BLUR),
        ("BANG!!", Effect.IMPACT_FLASH),
        ("……", None),
    ],
)
def test_sounds_call_for_effects(sound: str, effect: Effect | None) -> None:
    assert effect_of_sound(sound) is effect


def test_every_pose_prop_and_emotion_has_words_in_both_languages() -> None:
    tables: dict[Pose | Prop, tuple[str, ...]] = {**POSES.table, **PROPS.table}
    for member in (*Pose, *(prop for prop in Prop if prop is not Prop.NONE)):
        phrases = tables[member]
        assert any("가" <= phrase[0] <= "힣" for phrase in phrases), member
        assert any(phrase[0].isascii() for phrase in phrases), member
    assert set(EXPRESSIONS) == set(Emotion)
    assert set(EXPRESSIONS.values()) == set(Expression)


def test_reading_words_loads_no_rasteriser() -> None:
    house = Path(__file__).resolve().parent.parent
    code = (
        "import sys, engines.director, engines.director.rules; "
        "print([name for name in sys.modules if name.startswith(('engines.illustrator', 'thorvg', 'resvg', 'numpy'))])"
    )
    loaded = ast.literal_eval(
        subprocess.run([sys.executable, "-c", code], cwd=house, capture_output=True, text=True, check=True).stdout
    )
    assert all(name == "engines.illustrator" or name.startswith("engines.illustrator.words") for name in loaded)


def test_the_page_of_words_is_what_the_tables_say() -> None:
    page = Path(__file__).resolve().parent.parent / "docs" / "painting-words.md"
    assert page.read_text(encoding="utf-8") == document()
