"""Every sentence exists in both languages with the same gaps, and every error that is raised has one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as any_

from comic import errors
from comic.job import JobState, Stage, StageState, StepKind
from comic.manuscript import Aside, Division, Format
from comic.preview import Evidence
from comic.proof import MarkKind
from comic.story import LineKind, SourceKind
from comic.storyboard import Setting
from locales import LANGUAGES, catalog, gaps, pick_language, say, say_error

HOUSE = Path(__file__).resolve().parent.parent
ROOMS = ("comic", "engines", "storage", "pipeline", "studio", "ui", "pages", "web")
ERRORS = {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.ToonverseError)
}


def sources() -> list[Path]:
    return [*HOUSE.glob("*.py"), *(path for room in ROOMS for path in sorted((HOUSE / room).rglob("*.py")))]


@cache
def calls(path: Path) -> list[tuple[str, ast.Call]]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    found = [node for node in nodes if isinstance(node, ast.Call)]
    return [(getattr(node.func, "id", getattr(node.func, "attr", "")), node) for node in found]


def text_of(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def raised() -> Iterator[tuple[str, frozenset[str] | None, str]]:
    """Every error code in the house, the names of the facts it brings (None: not to be seen here), and where.

    Errors are found by their constructors, failed steps by `error_code=…, error_facts={…}` and `error_columns(…)`.
    """
    for path in sources():
        where = str(path.relative_to(HOUSE))
        for name, call in calls(path):
            words = {word.arg: word.value for word in call.keywords if word.arg is not None}
            code = text_of(words["error_code"]) if "error_code" in words else None
            if code is not None:
                yield code, keys_of(words.get("error_facts")), where
            if name in ERRORS and call.args and (code := text_of(call.args[0])):
                yield code, frozenset(words), f"{where}:{call.lineno}"
            if name == "error_columns" and (code := text_of(call.args[0])):
                yield code, keys_of(call.args[1]), f"{where}:{call.lineno}"


def keys_of(node: ast.expr | None) -> frozenset[str] | None:
    if node is None:
        return frozenset()
    if not isinstance(node, ast.Dict):
        return None
    return frozenset(key.value for key in node.keys if isinstance(key, ast.Constant) and isinstance(key.value, str))


def spoken_codes() -> dict[str, str]:
    """Every key that a page or a route says literally → where."""
    return {
        code: str(path.relative_to(HOUSE))
        for path in sources()
        for name, call in calls(path)
        if name in ("say", "t", "t_html") and call.args
        for code in map(text_of, call.args[:2])
        if code is not None and code not in LANGUAGES
    }


def test_both_languages_have_the_same_keys_and_gaps() -> None:
    korean, english = catalog("ko"), catalog("en")
    assert korean.keys() == english.keys()
    different = {key for key in korean if gaps(korean[key]) != gaps(english[key])}
    assert not different
    assert not [key for key in korean if not korean[key].strip() or not english[key].strip()]


def test_every_error_has_a_sentence() -> None:
    codes = {code: where for code, _, where in raised()}
    assert len(codes) > 30, "the walk over the sources found too little to be believed"
    assert not {code: where for code, where in codes.items() if f"error.{code}" not in catalog("ko")}


def test_every_gap_of_an_error_gets_its_fact() -> None:
    missing = {
        where: gaps(catalog("ko")[f"error.{code}"]) - facts
        for code, facts, where in raised()
        if facts is not None and not gaps(catalog("ko").get(f"error.{code}", "")) <= facts
    }
    assert not missing


def test_every_spoken_key_is_in_the_catalogs() -> None:
    codes = spoken_codes()
    assert len(codes) > 60
    assert not {code: place for code, place in codes.items() if code not in catalog("en")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_stage_and_kind_of_line_has_a_name(language: str) -> None:
    wanted = {f"state.{state.value}" for state in (*JobState, *StageState)}
    wanted |= {f"create.{part}.{state.value}" for part in ("title", "lead") for state in JobState}
    wanted |= {f"slot.{kind.value}" for kind in StepKind}
    wanted |= {f"proof.{kind.value}{read}" for kind in MarkKind for read in ("", "-unread")}
    wanted |= {f"setting.{setting.value}" for setting in Setting}
    wanted |= {f"stage.{stage.value}" for stage in Stage} | {f"line.{kind.value}" for kind in LineKind}
    wanted |= {f"kind.{kind.value}" for kind in SourceKind} | {f"create.why.{seen.value}" for seen in Evidence}
    wanted |= {f"format.{kind.value}" for kind in Format} | {f"aside.{aside.value}" for aside in Aside}
    wanted |= {f"create.division.{division.value}" for division in Division}
    assert wanted <= catalog(language).keys()


def test_korean_sentences_are_korean() -> None:
    own_script = {key for key in catalog("ko") if key.startswith("language.")}
    latin = [
        key
        for key, sentence in catalog("ko").items()
        if key not in own_script
        and any(c.isalpha() for c in sentence)
        and not any("가" <= c <= "힣" for c in sentence.replace("…", ""))
        and gaps(sentence) == frozenset()
    ]
    assert latin == []


def test_gaps_are_filled_and_missing_facts_show() -> None:
    assert say("en", "error.text-too-long", length=1_000_000, limit=200_000) == (
        "The text is too long (1,000,000 characters). Shorten it to 200,000 or split it into several episodes."
    )
    assert "…" in say("ko", "error.text-too-long")
    assert say("ko", "error.title-empty") != say("en", "error.title-empty")


def test_an_unknown_language_is_english_and_an_unknown_code_is_named() -> None:
    assert say("fr", "error.title-empty") == say("en", "error.title-empty")
    assert say("en", "error.never-heard-of") == "Something went wrong (never-heard-of). Please try again in a moment."
    assert "never-heard-of" in say_error("ko", "never-heard-of", {"code": "other"})


@given(any_.text(), any_.dictionaries(any_.text(min_size=1, max_size=5), any_.integers() | any_.none(), max_size=3))
def test_saying_never_raises(code: str, facts: dict[str, int | None]) -> None:
    for language in ("ko", "en", code):
        facts = {name: fact for name, fact in facts.items() if name not in ("language", "code")}
        assert say(language, code, **facts)


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, "en"),
        ("", "en"),
        ("ko", "ko"),
        ("ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7", "ko"),
        ("en-US,en;q=0.9,ko;q=0.8", "en"),
        ("fr-FR,fr;q=0.9,ko;q=0.4,en;q=0.3", "ko"),
        ("en;q=0.2, ko;q=0.7", "ko"),
        ("ko;q=0, en;q=0.1", "en"),
        ("ja", "en"),
        ("*", "en"),
        ("ko_KR.UTF-8", "ko"),
        ("ko;q=banana,en", "en"),
    ],
)
def test_the_browsers_first_language_wins(header: str | None, language: str) -> None:
    assert pick_language(header) == language


@given(any_.text())
def test_any_header_gives_a_language(header: str) -> None:
    assert pick_language(header) in LANGUAGES
