"""What the text engine refuses, strips and recognises."""

import pytest

from comic.errors import BadInput, EngineFailure
from comic.story import Language, LineKind, Script, SourceKind
from engines import text
from engines.context import Context
from engines.ports import TextInputs
from engines.providers.offline_writer import OfflineWriter
from engines.text.reading import TEXT_LIMIT, clean_text
from engines.text.recognise import recognise
from engines.text.sentences import pack_sentences, split_sentences, word_count


def write(source: str, language: str = "ko", panels: int = 12, seed: int = 1, kind: SourceKind | None = None) -> Script:
    inputs = TextInputs(text=source, language=Language(language), panels=panels, seed=seed, kind=kind)
    return text.run(inputs, Context(writer=OfflineWriter()))


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("", "text-empty"),
        (" \n\t ", "text-empty"),
        ("🙂🎉🙃", "text-no-words"),
        ("?!… --- 123", "text-no-words"),
        ("\u202e\u200b\x00\x07", "text-no-words"),
        ("가" * (TEXT_LIMIT + 1), "text-too-long"),
    ],
)
def test_unusable_text_is_refused_with_its_code(source: str, code: str) -> None:
    with pytest.raises(BadInput) as caught:
        write(source)
    assert caught.value.reason == code


def test_too_long_says_how_long() -> None:
    with pytest.raises(BadInput) as caught:
        write("a" * 1_000_000)
    assert caught.value.facts == {"length": 1_000_000, "limit": 200_000}


def test_control_and_bidi_characters_are_stripped_and_text_is_nfc() -> None:
    assert clean_text("\ufeff지우\u202e: 안\u200b녕\x07\r\n\u1112\u1161\u11ab") == "지우: 안녕\n한"


def test_hostile_markup_stays_text() -> None:
    script = write("지우: <script>alert(1)</script>\n민호: {H} <a|b> %s")
    assert [line.text for line in script.lines()] == ["<script>alert(1)</script>", "{H} <a|b> %s"]


def test_no_writer_is_an_engine_failure() -> None:
    with pytest.raises(EngineFailure) as caught:
        text.run(TextInputs(text="안녕하세요", language=Language.KOREAN, panels=8, seed=1), Context())
    assert caught.value.reason == "writer-missing"


def test_a_script_of_which_nothing_can_be_read_is_refused() -> None:
    with pytest.raises(BadInput) as caught:
        write("%%% aa\n%% bb", kind=SourceKind.SCRIPT)
    assert (caught.value.reason, caught.value.facts) == ("text-no-story", {"unread": 2})


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("비 오는 날 첫사랑을 다시 만난 지우", SourceKind.PREMISE),
        ("A shy baker finds a letter from her future self.", SourceKind.PREMISE),
        ("지우: 안녕\n민호: 어, 안녕!", SourceKind.SCRIPT),
        ("#1. 교실 / 낮\n지우가 들어온다.\n지우: 안녕", SourceKind.SCRIPT),
        ("Scene 1: Classroom - Day\nJIWOO (thinking): Hm.", SourceKind.SCRIPT),
        ("INT. CLASSROOM - DAY\n\nMina waits.\n\nMINA\nHello?\n", SourceKind.FOUNTAIN),
        ("Title: Bus\nAuthor: Me\n\nEXT. STREET - NIGHT\n\nRain.\n", SourceKind.FOUNTAIN),
        ("“어디 가?” 지우가 물었다. 민호는 대답하지 않았다.", SourceKind.PROSE),
        ('"Stop," said Tom. Nobody did.', SourceKind.PROSE),
        ("나는 걸었다. " * 40, SourceKind.PROSE),
    ],
)
def test_the_kind_of_text_is_recognised(source: str, kind: SourceKind) -> None:
    assert recognise(clean_text(source)) is kind
    assert write(source).source_kind is kind


def test_a_named_kind_overrides() -> None:
    assert write("지우: 안녕", kind=SourceKind.PROSE).source_kind is SourceKind.PROSE


@pytest.mark.parametrize(
    "source",
    ["((((" * 20_000 + "a", "a " * 50_000, "가" * 199_999, "“" * 99_999 + "가", "A:" * 50_000, "- " * 50_000 + "a"],
)
def test_endless_text_becomes_lines_that_panels_can_hold(source: str) -> None:
    lines = list(write(source).lines())
    assert len(lines) >= 1
    assert max(word_count(line.text) for line in lines) <= 75
    assert max(len(line.text) for line in lines) <= 75 * 60 + 75


def test_packing_sentences_keeps_every_word_within_the_limit() -> None:
    told = "One two three. " * 30 + "word " * 70 + "Mr. Hall left. The end."
    portions = pack_sentences(told)
    assert " ".join(portions).split() == told.split()
    assert max(word_count(portion) for portion in portions) <= 25
    assert split_sentences("Mr. Hall left. Why?") == ["Mr. Hall left.", "Why?"]


def test_a_whisper_with_an_exclamation_mark_is_said_aloud() -> None:
    kinds = [line.kind for line in write("#1. 교실\n민아(속삭임): 조용히 해!\n민아(속삭임): 들키겠어.").lines()]
    assert kinds == [LineKind.SPEECH, LineKind.WHISPER]
