"""The artifact store on a real S3 server: what holds on a disk holds there, in as few requests as it takes."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import pytest

import locales
from comic.errors import NotFound, StartRefused, StorageFailure
from comic.value import digest
from storage import filesystem
from storage.artifacts import ArtifactStore
from tests.growth import Gate, S3Server, s3_server
from tests.test_storage_artifacts import (
    test_an_order_is_kept_under_its_own_digest,
    test_no_name_leads_out_of_the_artifact,
    test_what_is_put_is_read_back_with_its_record,
)

__all__ = [
    "test_an_order_is_kept_under_its_own_digest",
    "test_no_name_leads_out_of_the_artifact",
    "test_what_is_put_is_read_back_with_its_record",
]
"""What holds on a disk holds on S3 too."""

FILES = {"art.webp": b"pixels", "artwork.json": b"{}", "slices/001.jpg": b"slice"}


@pytest.fixture(scope="module")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    with s3_server(tmp_path_factory.mktemp("growth") / "s3") as server:
        yield server


@pytest.fixture
def store(s3: S3Server, request: pytest.FixtureRequest) -> ArtifactStore:
    """A store under a prefix of its own: the bucket is shared by this module's tests."""
    return ArtifactStore(f"{s3.url}/{digest(request.node.name)[:8]}", s3.options)


def test_the_record_is_written_after_everything_else_and_nothing_is_asked_first(
    s3: S3Server, store: ArtifactStore
) -> None:
    key = digest("few requests")
    before = len(s3.log())
    store.put(key, "panel", FILES, built_at=1.0)
    requests = [request.replace(f"/{key[:2]}/{key}", "") for request in s3.log()[before:]]
    assert {request.split()[0] for request in requests} == {"PUT"}
    names = [request.rsplit("episodes/", 1)[1].split("/", 1)[1].split("?")[0] for request in requests]
    assert sorted(names[:-1]) == sorted(FILES)
    assert names[-1] == "record.json"


def test_reading_a_file_is_one_request_once_the_record_is_known(s3: S3Server, store: ArtifactStore) -> None:
    key = digest("one request")
    store.put(key, "panel", FILES, built_at=1.0)
    stranger = ArtifactStore(store.url, s3.options)
    before = len(s3.log())
    for name, data in FILES.items():
        assert stranger.read(key, name) == data
    assert [request.split()[0] for request in s3.log()[before:]] == ["GET"] * (1 + len(FILES))


def test_an_artifact_that_another_machine_built_again_is_read_anew(s3: S3Server, store: ArtifactStore) -> None:
    key = digest("built again")
    store.put(key, "panel", {"art.webp": b"first"}, built_at=1.0)
    elsewhere = ArtifactStore(store.url, s3.options)
    assert elsewhere.read(key, "art.webp") == b"first"
    store.forget(key)
    store.put(key, "panel", {"art.webp": b"second"}, built_at=2.0)
    assert elsewhere.read(key, "art.webp") == b"second"
    assert store.record(key) is not None


def test_a_damaged_object_makes_the_artifact_absent(store: ArtifactStore) -> None:
    key = digest("damaged")
    store.put(key, "panel", FILES, built_at=1.0)
    store.put_raw(key, "art.webp", b"pixelz")
    with pytest.raises(NotFound):
        store.read(key, "art.webp")
    assert store.record(key) is None


def _read_in_child(store: ArtifactStore, key: str) -> None:
    assert store.read(key, "art.webp") == b"pixels"


def test_a_forked_worker_opens_the_store_anew(store: ArtifactStore) -> None:
    key = digest("forked")
    store.put(key, "panel", FILES, built_at=1.0)
    child = multiprocessing.get_context("fork").Process(target=_read_in_child, args=(store, key))
    child.start()
    child.join(20)
    assert child.exitcode == 0


def test_an_unreachable_store_is_a_failure_that_passes_and_tells_no_secret(s3: S3Server, store: ArtifactStore) -> None:
    gate = Gate(s3.address, s3.port)
    gate.open()
    options = s3.options | {"endpoint_url": f"http://{s3.address}:{gate.port}"}
    key = digest("unreachable")
    far = ArtifactStore(store.url, options)
    far.put(key, "panel", FILES, built_at=1.0)
    gate.shut()
    for attempt in (
        lambda: far.record(key),
        lambda: far.read(key, "art.webp"),
        lambda: far.put(digest("another"), "panel", FILES, built_at=1.0),
        lambda: far.forget(key),
    ):
        with pytest.raises(StorageFailure) as failure:
            attempt()
        assert failure.value.reason == "store-unreachable"
        assert failure.value.retry
        assert "no-secret" not in str(failure.value)
        assert s3.url in locales.say_error("ko", failure.value.reason, failure.value.facts)
    gate.open()
    assert far.read(key, "art.webp") == b"pixels"
    assert far.record(digest("another")) is None
    gate.shut()


def test_a_bucket_that_is_not_there_is_named(s3: S3Server) -> None:
    store = ArtifactStore("s3://no-such-bucket/x", s3.options)
    with pytest.raises(StorageFailure) as failure:
        store.put(digest("nowhere"), "panel", FILES, built_at=1.0)
    assert "bucket" in str(failure.value.facts["detail"])


def test_a_missing_driver_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def without(protocol: str) -> type:
        raise ImportError(f"Install s3fs to access {protocol}")

    monkeypatch.setattr(filesystem.fsspec, "get_filesystem_class", without)
    with pytest.raises(StartRefused) as refusal:
        ArtifactStore("s3://bucket/prefix")
    assert refusal.value.facts == {"variable": "TOONVERSE_STORE_URL", "package": "s3fs"}
    for language in locales.LANGUAGES:
        assert "requirements-scale.txt" in locales.say_error(language, refusal.value.reason, refusal.value.facts)


def test_an_unknown_kind_of_store_is_refused() -> None:
    with pytest.raises(StartRefused) as refusal:
        ArtifactStore("pigeon://loft")
    assert refusal.value.facts == {"variable": "TOONVERSE_STORE_URL"}
