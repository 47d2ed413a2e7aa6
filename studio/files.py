"""Addresses of a package's files, and the files behind them.

A published package's files have permanent addresses; an unpublished one's are signed and expire.

In: the house, an artifact's key and a file's name. Out: an address, or a checked file. Never: a file of another
artifact than a package, a reference sheet, a painted or a lettered panel; only packages have unsigned addresses.
"""

from __future__ import annotations

import hashlib
import hmac
import mimetypes
import time
from urllib.parse import quote, urlencode

from comic.errors import NotFound, Refused
from comic.job import StepKind
from comic.value import Value
from storage import publications
from studio.house import House

SERVED = (StepKind.PACKAGE.value, StepKind.PANEL.value, StepKind.SHEET.value, StepKind.LETTERING.value)
SIGNED_SECONDS = 12 * 3600


class StoredFile(Value):
    data: bytes
    sha256: str
    media_type: str


def url(house: House, package_key: str, name: str, *, signed: bool) -> str:
    """The path under which the server has this file; `signed` for a page that may see unpublished ones."""
    path = f"/files/{package_key}/{quote(name)}"
    if not signed:
        return path
    # Rounded up to the hour, so that a page drawn again keeps its addresses and the browser its cache.
    expires = (int(time.time()) // 3600 + 1) * 3600 + SIGNED_SECONDS
    query = urlencode({"expires": expires, "signature": _signature(house, package_key, name, str(expires))})
    return f"{path}?{query}"


def open_file(
    house: House, package_key: str, name: str, *, expires: str | None = None, signature: str | None = None
) -> StoredFile:
    """Raises NotFound("file-unknown" | "artifact-missing"), Refused("signature-bad" | "signature-expired")."""
    if not publications.is_public(house.catalog.reading(), package_key):
        _check_signature(house, package_key, name, expires, signature)
    record = house.artifacts.record(package_key)
    if record is None or record.kind not in SERVED:
        raise NotFound("file-unknown", name=name)
    data = house.artifacts.read(package_key, name)
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return StoredFile(data=data, sha256=record.file(name).sha256, media_type=media_type)


def _check_signature(house: House, package_key: str, name: str, expires: str | None, signature: str | None) -> None:
    if expires is None or signature is None:
        raise NotFound("file-unknown", name=name)
    if not hmac.compare_digest(_signature(house, package_key, name, expires).encode(), signature.encode()):
        raise Refused("signature-bad")
    if not expires.isdecimal() or int(expires) < time.time():
        raise Refused("signature-expired")


def _signature(house: House, package_key: str, name: str, expires: str) -> str:
    told = "\n".join(("file", package_key, name, expires)).encode("utf-8")
    return hmac.new(house.secret, told, hashlib.sha256).hexdigest()
