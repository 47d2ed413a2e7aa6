"""The proofreader at a server with a model that can see: what is sent, what is found, what is charged."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw

from comic.charge import ChargeState
from comic.errors import ProviderLost, ProviderRefused
from comic.geometry import Box
from comic.model import Dialect, Maker, ProviderName
from comic.proof import Mark, MarkKind, Proof
from engines.providers.openai_proofreader import OpenAIProofreader
from engines.providers.openai_server import Server
from engines.providers.openai_texts import Texts
from engines.providers.proof_answer import MARKS_MAX, TEXT_LENGTH_MAX, AnsweredMark, ProofAnswer, proof_of
from engines.providers.reckoning import proof_usage
from engines.providers.sent_picture import LONG_SIDE_PX, small
from tests import model_answers
from tests.model_eyes import Eyes
from tests.model_faults import Wrong
from tests.model_house import served, server
from tests.model_replies import REFUSAL
from tests.model_server import ModelServer
from tests.till import KEY, Till

__all__ = ["served", "server"]

SIGN = Mark(kind=MarkKind.LETTERS, text="SALE", box=Box(0.25, 0.1, 0.75, 0.3))
PLACELESS = Mark(kind=MarkKind.SIGNATURE)


def look(server: ModelServer, till: Till, *marks: Mark, dialect: Dialect = Dialect.CHAT) -> tuple[Proof, Eyes]:
    eyes = server.write = Eyes(lambda seen: marks, model_answers.write)
    maker = Maker(provider=ProviderName.OPENAI, model="gpt-6-luna", endpoint=server.url, dialect=dialect)
    return OpenAIProofreader(Texts(Server(KEY, server.url, till, 5.0), maker)).proofread(art()), eyes


def art() -> bytes:
    """A tall panel with a red sign in its upper half."""
    picture = Image.new("RGB", (800, 1600), "#88aacc")
    ImageDraw.Draw(picture).rectangle((200, 160, 600, 480), "#d02020")
    buffer = io.BytesIO()
    picture.save(buffer, "WEBP", lossless=True)
    return buffer.getvalue()


@pytest.mark.parametrize("dialect", list(Dialect))
def test_what_is_written_in_the_art_is_found(server: ModelServer, dialect: Dialect) -> None:
    """The model sees the whole picture, smaller, and the till gets the server's bill."""
    till = Till()
    proof, eyes = look(server, till, SIGN, PLACELESS, dialect=dialect)
    assert proof == Proof(marks=(SIGN, PLACELESS))
    (seen,) = eyes.seen
    assert seen.size == (LONG_SIDE_PX // 2, LONG_SIDE_PX)
    red, blue = seen.getpixel((192, 154)), seen.getpixel((20, 700))
    assert red[0] > 180 > 90 > red[2] and blue[2] > 180
    (charge,), (asked,) = till.charges, server.asked
    assert charge.usage == asked.usage and charge.state is ChargeState.MEASURED
    assert asked.path == {"chat": "/chat/completions", "responses": "/responses"}[dialect.value]


def test_a_clean_picture_has_no_marks(server: ModelServer) -> None:
    proof, _ = look(server, Till())
    assert proof == Proof()


def test_less_is_used_than_was_reckoned(server: ModelServer) -> None:
    look(server, Till(), SIGN)
    (asked,) = server.asked
    assert 200 < asked.usage.text_in < proof_usage().text_in and asked.usage.text_out < proof_usage().text_out


def test_a_refusal_is_told_with_the_model_s_words(server: ModelServer) -> None:
    server.faults.append(Wrong.REFUSAL)
    till = Till()
    with pytest.raises(ProviderRefused) as raised:
        look(server, till)
    assert raised.value.reason == "model-declined" and raised.value.facts["said"] == REFUSAL
    assert len(server.asked) == len(till.charges) == 1


def test_an_unreadable_answer_goes_back_once_with_the_picture(server: ModelServer) -> None:
    server.faults += [Wrong.MALFORMED, None]
    till = Till()
    proof, eyes = look(server, till, SIGN)
    assert proof.marks == (SIGN,) and len(server.asked) == len(till.charges) == 2 and len(eyes.seen) == 1
    server.faults += [Wrong.MALFORMED, Wrong.MALFORMED]
    with pytest.raises(ProviderLost, match="answer-malformed"):
        look(server, till, SIGN)


def test_a_small_picture_is_not_enlarged() -> None:
    buffer = io.BytesIO()
    Image.new("L", (90, 40), 120).save(buffer, "PNG")
    with Image.open(io.BytesIO(small(buffer.getvalue()))) as opened:
        assert (opened.size, opened.mode, opened.format) == ((90, 40), "RGB", "JPEG")


def told(text: str = "", *sides: float) -> AnsweredMark:
    left, top, right, bottom = sides
    return AnsweredMark(kind=MarkKind.LETTERS, text=text, left=left, top=top, right=right, bottom=bottom)


def test_a_place_that_can_not_be_loses_no_mark() -> None:
    """Beyond the edge is at the edge; a box in pixels, or the wrong way round, is no place, and still a mark."""
    answer = ProofAnswer(
        marks=(told("a", -0.1, 0.2, 0.5, 1.2), told("b", 120, 40, 300, 90), told(" c\n d ", 0.6, 0.2, 0.4, 0.3))
    )
    proof = proof_of(answer)
    assert [mark.text for mark in proof.marks] == ["a", "b", "c d"]
    assert [mark.box for mark in proof.marks] == [Box(0.0, 0.2, 0.5, 1.0), None, None]


def test_a_list_without_end_is_shortened() -> None:
    proof = proof_of(ProofAnswer(marks=tuple(told("x" * 500, 0, 0, 1, 1) for _ in range(50))))
    assert len(proof.marks) == MARKS_MAX and {len(mark.text) for mark in proof.marks} == {TEXT_LENGTH_MAX}
