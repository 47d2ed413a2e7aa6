"""Every row of the table of faults in docs/models.md, against a real server: the error and what is charged."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from comic.charge import ChargeState
from comic.errors import ProviderBusy, ProviderLost, ProviderRefused, ProviderTrouble, ToonverseError
from comic.model import Maker, ProviderName
from comic.storyboard import ArtBrief, Shot
from engines.providers.openai_painter import OpenAIPainter
from engines.providers.openai_server import Server
from tests.model_faults import Wrong
from tests.model_house import served, server
from tests.model_server import ModelServer
from tests.panel_briefs import brief as a_brief
from tests.panel_briefs import staged
from tests.till import KEY, Till, till

__all__ = ["served", "server", "till"]

MODEL = "gpt-image-2.6-flare"
DEADLINE_SECONDS = 1.0


def painter(server: ModelServer, till: Till, **sheets: bytes) -> OpenAIPainter:
    maker = Maker(provider=ProviderName.OPENAI, model=MODEL, endpoint=server.url, quality="low")
    return OpenAIPainter(Server(KEY, server.url, till, DEADLINE_SECONDS), maker, sheets)


def sheet(name: str) -> bytes:
    """A small WebP that is nobody else's."""
    buffer = io.BytesIO()
    Image.new("RGB", (16, 16), (len(name) * 7, 90, 120)).save(buffer, "WEBP", lossless=True)
    return buffer.getvalue()


def small_brief() -> ArtBrief:
    return a_brief(Shot.BUST, staged("Mina"), staged("Jun"))


ROWS = [
    (Wrong.BUSY, ProviderBusy, "provider-busy", None),
    (Wrong.NO_CREDIT, ProviderRefused, "provider-no-credit", None),
    (Wrong.LIMIT_REACHED, ProviderRefused, "provider-limit-reached", None),
    (Wrong.BLOCKED, ProviderRefused, "picture-blocked", None),
    (Wrong.KEY_REFUSED, ProviderRefused, "provider-key-refused", None),
    (Wrong.NO_ACCESS, ProviderRefused, "model-not-reachable", None),
    (Wrong.MODEL_UNKNOWN, ProviderRefused, "model-not-reachable", None),
    (Wrong.INTERNAL, ProviderTrouble, "provider-trouble", None),
    (Wrong.UNAVAILABLE_PAGE, ProviderTrouble, "provider-trouble", None),
    (Wrong.DROP, ProviderLost, "connection-lost", ChargeState.IN_DOUBT),
    (Wrong.DROP_IN_BODY, ProviderLost, "connection-lost", ChargeState.IN_DOUBT),
    (Wrong.TRICKLE, ProviderLost, "connection-lost", ChargeState.IN_DOUBT),
    (Wrong.TRUNCATED, ProviderLost, "reply-unreadable", ChargeState.IN_DOUBT),
    (Wrong.EMPTY, ProviderLost, "reply-unreadable", ChargeState.IN_DOUBT),
    (Wrong.WEB_PAGE, ProviderRefused, "server-not-compatible", None),
    (Wrong.NO_DATA, ProviderLost, "picture-broken", ChargeState.MEASURED),
    (Wrong.BAD_BASE64, ProviderLost, "picture-broken", ChargeState.MEASURED),
    (Wrong.CORRUPT_PICTURE, ProviderLost, "picture-broken", ChargeState.MEASURED),
    (Wrong.BLANK_PICTURE, ProviderLost, "picture-broken", ChargeState.MEASURED),
]


@pytest.mark.parametrize(("wrong", "kind", "code", "charged"), ROWS, ids=[str(row[0]) for row in ROWS])
def test_a_fault_is_told_and_charged_as_the_table_says(
    server: ModelServer,
    till: Till,
    wrong: Wrong,
    kind: type[ToonverseError],
    code: str,
    charged: ChargeState | None,
) -> None:
    server.faults.append(wrong)
    with pytest.raises(kind) as raised:
        painter(server, till).paint(small_brief())
    assert raised.value.reason == code
    assert KEY not in str(raised.value) and KEY not in repr(raised.value.__cause__)
    assert till.begun == len(till.charges) == len(server.asked) == 1, "asked once: retries are the conductor's"
    (charge,) = till.charges
    if charged is None:
        assert charge.usage.image_out == 0
    else:
        assert (charge.state is charged and charge.usage.image_out == server.asked[0].usage.image_out > 0) or (
            wrong is Wrong.DROP and charge.usage.image_out > 0
        )


def test_busy_says_for_how_long(server: ModelServer, till: Till) -> None:
    server.faults.append(Wrong.BUSY)
    with pytest.raises(ProviderBusy) as raised:
        painter(server, till).paint(small_brief())
    assert raised.value.facts["retry_after_seconds"] == float(server.retry_after)


@pytest.mark.parametrize("wrong", [None, Wrong.NO_USAGE, Wrong.ODD_SIZE])
def test_a_picture_comes_in_the_ordered_size_and_with_its_usage(
    server: ModelServer, till: Till, wrong: Wrong | None
) -> None:
    """Without a usage it is charged as reckoned, and marked so; of an odd size it is fitted."""
    server.faults.append(wrong)
    order = small_brief()
    painting = painter(server, till).paint(order)
    assert painting.picture.size == (order.width_px, order.height_px) and painting.picture.mode == "RGB"
    assert {subject.name for subject in painting.artwork.subjects} == {one.name for one in order.cast}
    assert all(subject.confidence <= 0.5 for subject in painting.artwork.subjects)
    (charge,) = till.charges
    assert charge.usage.image_out == server.asked[0].usage.image_out
    assert charge.state is (ChargeState.ESTIMATED if wrong is Wrong.NO_USAGE else ChargeState.MEASURED)
    assert wrong is Wrong.NO_USAGE or charge.usage == server.asked[0].usage


def test_the_sheets_of_the_cast_go_along_and_are_named(server: ModelServer, till: Till) -> None:
    order = small_brief()
    sheets = {character.name: sheet(character.name) for character in order.cast}
    painter(server, till, **sheets, Nobody=sheet("nobody")).paint(order)
    (asked,) = server.asked
    assert asked.path == "/images/edits"
    assert asked.files == list(sheets.values())
    assert asked.file_names == ["1.webp", "2.webp"]
    for index, character in enumerate(order.cast, start=1):
        assert f"Image {index}: {character.name}, reference sheet" in asked.fields["prompt"]


def test_no_prompt_asks_for_letters(server: ModelServer, till: Till) -> None:
    painter(server, till).paint(small_brief())
    prompt = server.asked[0].fields["prompt"]
    assert "No text, no letters" in prompt and "speech balloons" in prompt


def test_the_key_goes_to_the_server_and_nowhere_else(server: ModelServer, till: Till) -> None:
    painter(server, till).paint(small_brief())
    assert server.asked[0].key == f"Bearer {KEY}"
    assert KEY not in str(till.charges) and KEY not in str(server.asked[0].fields)
