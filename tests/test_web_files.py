"""`/files`: whole, in part or unchanged; for ever for everybody, or signed for a while."""

from __future__ import annotations

import hashlib
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as any_
from starlette.applications import Starlette
from starlette.testclient import TestClient

from studio import publications
from studio.episodes import episode
from studio.files import url
from studio.house import House
from tests.finished_episode import finish
from web.files import byte_span
from web.routes import routes

FOREVER = "max-age=31536000, immutable"


@pytest.fixture
def client(house: House) -> TestClient:
    return TestClient(Starlette(routes=routes(house)))


@pytest.fixture
def key(house: House) -> str:
    """The key of a published episode's package."""
    episode_id = finish(house, "편지")
    publications.publish(house, episode_id)
    package_key = episode(house, episode_id).package_key
    assert package_key is not None
    return package_key


@pytest.fixture
def draft_key(house: House) -> str:
    package_key = episode(house, finish(house, "비공개", panels=2)).package_key
    assert package_key is not None
    return package_key


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("cover.jpg", "image/jpeg"),
        ("panels/p01.jpg", "image/jpeg"),
        ("slices/001.jpg", "image/jpeg"),
        ("manifest.json", "application/json"),
        ("transcript.txt", "text/plain; charset=utf-8"),
    ],
)
def test_a_published_file_is_kept_for_ever(
    house: House, client: TestClient, key: str, name: str, media_type: str
) -> None:
    answer = client.get(f"/files/{key}/{name}")
    stored = house.artifacts.read(key, name)
    assert answer.status_code == 200
    assert answer.content == stored
    assert answer.headers["content-type"] == media_type
    assert answer.headers["cache-control"] == f"public, {FOREVER}"
    assert answer.headers["etag"] == f'"{hashlib.sha256(stored).hexdigest()}"'
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["accept-ranges"] == "bytes"


def test_head_tells_the_size_and_sends_nothing(client: TestClient, key: str) -> None:
    whole, head = client.get(f"/files/{key}/cover.jpg"), client.head(f"/files/{key}/cover.jpg")
    assert head.status_code == 200
    assert head.content == b""
    for name in ("content-length", "content-type", "etag", "cache-control"):
        assert head.headers[name] == whole.headers[name]


def test_what_the_browser_has_is_not_sent_again(client: TestClient, key: str) -> None:
    address = f"/files/{key}/cover.jpg"
    etag = client.get(address).headers["etag"]
    for condition in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        answer = client.get(address, headers={"If-None-Match": condition})
        assert (answer.status_code, answer.content) == (304, b"")
        assert answer.headers["etag"] == etag
        assert answer.headers["cache-control"] == f"public, {FOREVER}"
    assert client.get(address, headers={"If-None-Match": '"other"'}).status_code == 200


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [("bytes=0-9", 0, 9), ("bytes=5-5", 5, 5), ("bytes=100-", 100, None), ("bytes=-7", -7, None)],
)
def test_a_part_of_a_file(client: TestClient, key: str, asked: str, first: int, last: int | None) -> None:
    whole = client.get(f"/files/{key}/cover.jpg").content
    answer = client.get(f"/files/{key}/cover.jpg", headers={"Range": asked})
    start, end = first % len(whole), len(whole) - 1 if last is None else last
    assert answer.status_code == 206
    assert answer.content == whole[start : end + 1]
    assert answer.headers["content-range"] == f"bytes {start}-{end}/{len(whole)}"
    assert answer.headers["content-length"] == str(end - start + 1)


@pytest.mark.parametrize("asked", ["bytes=0-1,4-5", "bytes=9-3", "bytes=-", "lines=1-2", "bytes=a-b", "nonsense"])
def test_a_range_that_makes_no_sense_is_the_whole_file(client: TestClient, key: str, asked: str) -> None:
    answer = client.get(f"/files/{key}/cover.jpg", headers={"Range": asked})
    assert answer.status_code == 200
    assert answer.content == client.get(f"/files/{key}/cover.jpg").content


@pytest.mark.parametrize("asked", ["bytes=99999999-", "bytes=-0"])
def test_a_range_behind_the_end(client: TestClient, key: str, asked: str) -> None:
    size = len(client.get(f"/files/{key}/cover.jpg").content)
    answer = client.get(f"/files/{key}/cover.jpg", headers={"Range": asked})
    assert answer.status_code == 416
    assert answer.headers["content-range"] == f"bytes */{size}"
    assert answer.headers["cache-control"] == "no-store"


def test_a_range_of_another_version_is_the_whole_file(client: TestClient, key: str) -> None:
    address = f"/files/{key}/cover.jpg"
    etag = client.get(address).headers["etag"]
    assert client.get(address, headers={"Range": "bytes=0-9", "If-Range": etag}).status_code == 206
    assert client.get(address, headers={"Range": "bytes=0-9", "If-Range": '"older"'}).status_code == 200


@given(any_.integers(1, 500), any_.integers(0, 600) | any_.none(), any_.integers(0, 600) | any_.none())
def test_spans_lie_in_the_file(size: int, first: int | None, last: int | None) -> None:
    if first is None and last is None:
        return
    span = byte_span(("" if first is None else str(first), "" if last is None else str(last)), size)
    if span is None:
        assert (first is None and last == 0) or (first is not None and first >= size)
    elif first is None or last is None or first <= last:
        assert 0 <= span[0] <= span[1] < size


def test_an_unpublished_file_needs_a_signature(house: House, client: TestClient, draft_key: str) -> None:
    assert client.get(f"/files/{draft_key}/cover.jpg").status_code == 404
    answer = client.get(url(house, draft_key, "cover.jpg", signed=True))
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == f"private, {FOREVER}"


def test_a_signature_is_for_one_file_until_a_moment(
    house: House, client: TestClient, draft_key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed = url(house, draft_key, "cover.jpg", signed=True)
    other = client.get(signed.replace("cover.jpg", "manifest.json"))
    assert (other.status_code, other.json()) == (403, {"error": "signature-bad"})
    expires = parse_qs(urlsplit(signed).query)["expires"][0]
    longer = client.get(signed.replace(expires, str(int(expires) + 3600)))
    assert (longer.status_code, longer.json()) == (403, {"error": "signature-bad"})
    monkeypatch.setattr("studio.files.time.time", lambda: float(expires) + 1)
    late = client.get(signed)
    assert (late.status_code, late.json()) == (403, {"error": "signature-expired"})


def test_withdrawn_files_are_gone_for_readers(house: House, client: TestClient) -> None:
    episode_id = finish(house, "거둔 편지")
    publications.publish(house, episode_id)
    address = f"/files/{episode(house, episode_id).package_key}/cover.jpg"
    assert client.get(address).status_code == 200
    publications.unpublish(house, episode_id)
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    "path", ["", "/", "/x", "/{key}", "/{key}/", "/{key}/none.jpg", "/{key}/record.json", "/{key}/%2e%2e/x", "/0/%00"]
)
def test_everything_else_below_files_is_404(client: TestClient, key: str, path: str) -> None:
    answer = client.get(f"/files{path.format(key=key)}")
    assert answer.status_code == 404
    assert answer.json()["error"] in ("not-found", "file-unknown")
    assert answer.headers["cache-control"] == "no-store"


def test_only_packages_have_files(house: House, client: TestClient, key: str) -> None:
    house.artifacts.put("ab" * 32, "script", {"script.json": b"{}"}, built_at=1.0)
    assert client.get(url(house, "ab" * 32, "script.json", signed=True)).json()["error"] == "file-unknown"


def test_a_damaged_file_is_not_sent(house: House, client: TestClient, key: str) -> None:
    for file in house.settings.data.glob(f"artifacts/**/{key}/cover.jpg"):
        file.write_bytes(b"other")
    answer = client.get(f"/files/{key}/cover.jpg")
    assert (answer.status_code, answer.json()["error"]) == (404, "artifact-missing")


def test_the_unforeseen_has_a_reference_and_no_traceback(
    client: TestClient, key: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_arguments: object, **_named: object) -> None:
        raise RuntimeError("a secret path")

    monkeypatch.setattr("web.files.open_file", broken)
    answer = client.get(f"/files/{key}/cover.jpg")
    assert answer.status_code == 500
    assert answer.json()["error"] == "unexpected"
    assert "secret" not in answer.text
    assert answer.json()["reference"] in caplog.text
