"""Bytes at paths under one URL: a folder, an S3 bucket, or whatever else fsspec reaches.

A file appears whole or not at all: on a disk by writing beside the place and renaming into it, on S3 because a PUT is
atomic. One fsspec file system serves all threads of a process; after a fork it is opened anew.

In: a URL, options for its file system. Out: `FileSystem`. Never: what the bytes mean, a secret in an error.
"""

from __future__ import annotations

import contextlib
import errno
import os
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import fsspec

from comic.errors import StartRefused, StorageFailure

CONNECT_SECONDS = 3
READ_SECONDS = 30
TRIES = 3

S3_OPTIONS: dict[str, Any] = {
    # With more than one, s3fs asks for the length of every file before it reads it.
    "max_concurrency": 1,
    "config_kwargs": {
        "connect_timeout": CONNECT_SECONDS,
        "read_timeout": READ_SECONDS,
        "retries": {"mode": "standard", "total_max_attempts": TRIES},
    },
}
"""What `TOONVERSE_STORE_OPTIONS` may override. A step is tried again anyway, so the client needn't be patient."""


class FileSystem:
    """One store. Raises StartRefused("package-missing" | "setting-unreadable") when no driver for its URL is there."""

    def __init__(self, url: str, options: Mapping[str, Any] | None = None) -> None:
        self.url = url
        self._options = dict(options or {})
        self._opened: tuple[int, Any, str] | None = None
        self._is_s3 = _protocol(url) == "s3"
        self.is_local = _is_local(url)

    def opened(self) -> tuple[Any, str]:
        """The fsspec file system and the root on it, opened anew after a fork."""
        opened = self._opened
        if opened is None or opened[0] != os.getpid():
            options = S3_OPTIONS | self._options if self._is_s3 else self._options
            fs, root = fsspec.core.url_to_fs(
                self.url, **({"skip_instance_cache": True, "use_listings_cache": False} | options)
            )
            if self._is_s3:
                # botocore tries again by itself; s3fs around it would multiply the wait.
                fs.retries = 1
            opened = self._opened = (os.getpid(), fs, root)
        return opened[1], opened[2]

    def read(self, path: str) -> bytes | None:
        """The bytes at a path under the root; None when there are none.

        Raises StorageFailure("store-unreadable" | "store-unreachable").
        """
        fs, root = self._reach()
        try:
            data: bytes = fs.cat_file(f"{root}/{path}")
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            return None
        except OSError as error:
            if not self.is_local:
                raise self._unreachable(error) from error
            raise StorageFailure("store-unreadable", detail=str(error)) from error
        except Exception as error:
            raise self._unreachable(error) from error
        return data

    def write(self, files: Mapping[str, bytes], *, durable: bool, last: bool = False) -> None:
        """Put bytes at paths under the root, at once where the store is far away.

        `durable` waits until a disk has them; `last` says that these files complete their folder, whose entries then
        reach the disk too. Raises StorageFailure("disk-full" | "store-unwritable" | "store-unreachable").
        """
        fs, root = self._reach()
        try:
            if self.is_local:
                for path, data in files.items():
                    _write_local(Path(f"{root}/{path}"), data, durable=durable, sync_folder=durable and last)
            else:
                fs.pipe({f"{root}/{path}": data for path, data in files.items()})
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise StorageFailure("disk-full", path=self.url) from error
            if not self.is_local:
                raise self._unreachable(error) from error
            raise StorageFailure("store-unwritable", path=self.url, detail=str(error)) from error
        except Exception as error:
            raise self._unreachable(error) from error

    def remove(self, path: str) -> None:
        """Raises StorageFailure("store-unwritable" | "store-unreachable"); a file that isn't there is fine."""
        fs, root = self._reach()
        try:
            with contextlib.suppress(FileNotFoundError):
                fs.rm_file(f"{root}/{path}")
        except OSError as error:
            if not self.is_local:
                raise self._unreachable(error) from error
            raise StorageFailure("store-unwritable", path=self.url, detail=str(error)) from error
        except Exception as error:
            raise self._unreachable(error) from error

    def _reach(self) -> tuple[Any, str]:
        """Opened, or StorageFailure: a wrong option shows when the client is made, and can't be told from bad luck."""
        try:
            return self.opened()
        except Exception as error:
            raise self._unreachable(error) from error

    def _unreachable(self, error: Exception) -> StorageFailure:
        """A client lets through the errors of several libraries; here they all mean that the store can't be had now."""
        if self.is_local:
            raise error
        return StorageFailure("store-unreachable", url=self.url, detail=f"{type(error).__name__}: {error}"[:300])


def _protocol(url: str) -> str:
    protocol: str = fsspec.core.split_protocol(url)[0] or "file"
    return "s3" if protocol == "s3a" else protocol


def _is_local(url: str) -> bool:
    """Imports the driver too, before workers are forked from this process."""
    try:
        driver = fsspec.get_filesystem_class(_protocol(url))
    except ImportError as error:
        package = "s3fs" if _protocol(url) == "s3" else _protocol(url)
        raise StartRefused("package-missing", variable="TOONVERSE_STORE_URL", package=package) from error
    except ValueError as error:
        raise StartRefused("setting-unreadable", variable="TOONVERSE_STORE_URL") from error
    protocols = (driver.protocol,) if isinstance(driver.protocol, str) else driver.protocol
    return "file" in protocols


def _write_local(path: Path, data: bytes, *, durable: bool, sync_folder: bool) -> None:
    """Write beside the place and rename into it; `durable` syncs the file first, `sync_folder` its folder after."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if sync_folder:
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
