"""Huey on Redis, for workers on more than one machine.

Notes are kept for a day and then forgotten by Redis itself, so that what a dead conductor left behind doesn't pile up.
Redis needs no persistence: what it loses costs time, never work.

In: a name, a URL. Out: a Huey. Never: the URL in an error or a log, since it may hold a password.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from huey import Huey, storage

from comic.errors import StartRefused

NOTE_SECONDS = 86_400
"""Far longer than any step's deadline; a beat or a presence is renewed every second or two."""

SCAN_AT_ONCE = 1000


class ForgetfulStorage(storage.PriorityRedisExpireStorage):
    """Huey's own lets only task results expire; our notes are written as data. Looks for keys in few round trips."""

    def put_data(self, key: str | bytes, value: bytes, is_result: bool = False) -> None:
        self.conn.set(self.result_key(key), value, ex=NOTE_SECONDS)

    def _result_keys(self) -> Iterator[bytes]:
        return cast("Iterator[bytes]", self.conn.scan_iter(match=self.result_prefix + b"*", count=SCAN_AT_ONCE))


def open_redis(name: str, url: str) -> Huey:
    """Connects when it is first used. Raises StartRefused("package-missing" | "setting-unreadable")."""
    if storage.Redis is None:
        raise StartRefused("package-missing", variable="TOONVERSE_REDIS_URL", package="redis")
    try:
        return Huey(name, storage_class=ForgetfulStorage, url=url)
    except ValueError as error:
        raise StartRefused("setting-unreadable", variable="TOONVERSE_REDIS_URL") from error
