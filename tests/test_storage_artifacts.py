"""The artifact store: the record is the proof, digests are checked, a kill leaves no half artifact."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comic.errors import NotFound, StorageFailure
from comic.value import digest
from storage.artifacts import RECORD, ArtifactStore

KEY = digest("a step")


@pytest.fixture(params=["local", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ArtifactStore:
    return ArtifactStore(tmp_path.as_uri() if request.param == "local" else f"memory://{tmp_path.name}")


def test_what_is_put_is_read_back_with_its_record(store: ArtifactStore) -> None:
    assert store.record(KEY) is None
    store.put(KEY, "panel", {"art.webp": b"pixels", "slices/001.jpg": b"slice"}, built_at=12.0, cpu_seconds=0.5)
    record = store.record(KEY)
    assert record is not None
    assert [file.name for file in record.files] == ["art.webp", "slices/001.jpg"]
    assert (record.kind, record.built_at, record.cpu_seconds) == ("panel", 12.0, 0.5)
    assert store.read(KEY, "art.webp") == b"pixels"
    assert store.read(KEY, "slices/001.jpg") == b"slice"


def test_the_layout_is_the_designed_one(tmp_path: Path) -> None:
    store = ArtifactStore(tmp_path.as_uri())
    store.put(KEY, "panel", {"art.webp": b"pixels"}, built_at=0.0)
    folder = tmp_path / KEY[:2] / KEY
    assert sorted(path.name for path in folder.iterdir()) == ["art.webp", RECORD]


@pytest.mark.parametrize("damage", [b"", b"pixelz", b"pixels and more"])
def test_a_corrupt_file_makes_the_artifact_absent(tmp_path: Path, damage: bytes) -> None:
    store = ArtifactStore(tmp_path.as_uri())
    store.put(KEY, "panel", {"art.webp": b"pixels", "artwork.json": b"{}"}, built_at=0.0)
    (tmp_path / KEY[:2] / KEY / "art.webp").write_bytes(damage)
    with pytest.raises(NotFound) as missing:
        store.read(KEY, "art.webp")
    assert missing.value.reason == "artifact-missing"
    assert missing.value.facts["key"] == KEY
    assert store.record(KEY) is None
    store.put(KEY, "panel", {"art.webp": b"pixels"}, built_at=0.0)
    assert store.read(KEY, "art.webp") == b"pixels"


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b'{"key": "another"}'])
def test_an_unreadable_record_is_no_record(tmp_path: Path, text: bytes) -> None:
    store = ArtifactStore(tmp_path.as_uri())
    store.put(KEY, "panel", {"art.webp": b"pixels"}, built_at=0.0)
    (tmp_path / KEY[:2] / KEY / RECORD).write_bytes(text)
    assert store.record(KEY) is None


@pytest.mark.parametrize("name", ["../secret.key", "/etc/passwd", "a/../../b", "", "a//b", "a\\b", "a\0b", "."])
def test_no_name_leads_out_of_the_artifact(store: ArtifactStore, name: str) -> None:
    store.put(KEY, "panel", {"art.webp": b"pixels"}, built_at=0.0)
    with pytest.raises(NotFound):
        store.read(KEY, name)
    with pytest.raises(NotFound):
        store.put(KEY, "panel", {name: b"x"}, built_at=0.0)


@given(st.text(max_size=70))
def test_only_digests_are_keys(key: str) -> None:
    store = ArtifactStore("memory://keys")
    if len(key) != 64 or not set(key) <= set("0123456789abcdef"):
        with pytest.raises(NotFound):
            store.record(key)


def test_an_order_is_kept_under_its_own_digest(store: ArtifactStore) -> None:
    store.put_order(KEY, '"a step"')
    assert store.order(KEY) == '"a step"'
    with pytest.raises(StorageFailure):
        store.put_order(KEY, '"another step"')


def _put_for_ever(url: str) -> None:
    store = ArtifactStore(url)
    number = 0
    while True:
        files = {"one": os.urandom(200_000), "two": os.urandom(200_000)}
        store.put(digest(number), "panel", files, built_at=0.0)
        number += 1


def test_a_kill_leaves_whole_artifacts_or_none(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    worker = context.Process(target=_put_for_ever, args=(tmp_path.as_uri(),))
    worker.start()
    deadline = time.monotonic() + 30
    while len(list(tmp_path.glob("*/*/record.json"))) < 8 and time.monotonic() < deadline:
        worker.join(0.01)
    assert worker.pid is not None
    os.kill(worker.pid, signal.SIGKILL)
    worker.join()
    store = ArtifactStore(tmp_path.as_uri())
    whole = 0
    for folder in tmp_path.glob("*/*"):
        if store.record(folder.name) is not None:
            assert len(store.read(folder.name, "one")) == len(store.read(folder.name, "two")) == 200_000
            whole += 1
    assert whole >= 8
