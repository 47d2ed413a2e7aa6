"""Values: canonical JSON, digests, money, geometry, requests."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from comic.errors import BadInput, NotFound, StorageFailure
from comic.geometry import Box, Point
from comic.money import usd_text
from comic.project import EpisodeRequest, checked
from comic.story import Beat, Language, Line, LineKind, Scene, Script, SourceKind
from comic.value import canonical_json, digest


def test_canonical_json_has_one_form() -> None:
    assert canonical_json({"b": 1, "a": ["한", None]}) == '{"a":["한",null],"b":1}'
    assert digest({"b": 1, "a": 2}) == digest({"a": 2, "b": 1})
    with pytest.raises(ValueError):
        canonical_json(math.nan)


@pytest.mark.parametrize(
    ("cost_microusd", "text"),
    [(0, "$0.00"), (10_000, "$0.01"), (1_234_567, "$1.2346"), (-5_000_000, "-$5.00"), (99, "$0.0001")],
)
def test_money_is_told_in_dollars(cost_microusd: int, text: str) -> None:
    assert usd_text(cost_microusd) == text


def test_values_are_frozen_and_refuse_unknown_fields() -> None:
    request = EpisodeRequest(text="x", language=Language.ENGLISH)
    with pytest.raises(ValidationError):
        request.text = "y"
    with pytest.raises(ValidationError):
        EpisodeRequest.model_validate({"text": "x", "language": "en", "panel": 8})


@given(
    st.tuples(*[st.floats(-1000, 1000) for _ in range(4)]),
    st.tuples(*[st.floats(-1000, 1000) for _ in range(4)]),
)
def test_overlap_is_symmetric_and_inside_both(
    first: tuple[float, float, float, float], second: tuple[float, float, float, float]
) -> None:
    one = Box(min(first[0], first[2]), min(first[1], first[3]), max(first[0], first[2]), max(first[1], first[3]))
    two = Box(
        min(second[0], second[2]), min(second[1], second[3]), max(second[0], second[2]), max(second[1], second[3])
    )
    assert one.overlap(two) == two.overlap(one)
    assert one.overlap(two) <= min(one.area, two.area) + 1e-6
    assert one.union(two).area >= max(one.area, two.area)


def test_points_and_boxes_move_and_scale() -> None:
    assert Point(1, 2).moved(3, 4).scaled(2) == Point(8, 12)
    assert Box(0, 0, 2, 4).grown(1).centre == Point(1, 2)
    assert Box(0, 0, 2, 2).holds(Point(0, 0)) and not Box(0, 0, 2, 2).holds(Point(2, 2))


@pytest.mark.parametrize(
    ("update", "code"),
    [
        ({"text": "  \n"}, "text-empty"),
        ({"text": "x" * 200_001}, "text-too-long"),
        ({"text": "🎉🎉 … !!"}, "text-no-words"),
        ({"text": "\u202e\u200b\x00\x07"}, "text-no-words"),
        ({"panels": 7}, "panels-out-of-range"),
        ({"panels": 61}, "panels-out-of-range"),
        ({"seed": -1}, "seed-out-of-range"),
        ({"title": "x" * 201}, "title-too-long"),
    ],
)
def test_a_request_that_can_not_be_built_says_why(update: dict[str, object], code: str) -> None:
    request = EpisodeRequest(text="고양이", language=Language.KOREAN).model_copy(update=update)
    with pytest.raises(BadInput) as refused:
        checked(request)
    assert refused.value.reason == code


def test_errors_carry_a_code_and_facts() -> None:
    failure = StorageFailure("disk-full", path="/data")
    assert (failure.reason, failure.facts, failure.retry) == ("disk-full", {"path": "/data"}, True)
    assert not BadInput("text-empty").retry


def test_a_line_is_edited_alone() -> None:
    lines = tuple(Line(id=f"l{n}", speaker=None, kind=LineKind.NARRATION, text=str(n)) for n in range(3))
    script = Script(
        title="t",
        language=Language.ENGLISH,
        source_kind=SourceKind.SCRIPT,
        cast=(),
        scenes=(Scene(id="s1", beats=(Beat(id="b1", lines=lines),)),),
    )
    assert [line.text for line in script.with_line("l1", "new").lines()] == ["0", "new", "2"]
    with pytest.raises(NotFound):
        script.with_line("l9", "new")
