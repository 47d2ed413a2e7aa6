"""`/files/<key>/<name>`: the files of packages, cached for ever, in whole or in part.

In: a request. Out: bytes with ETag, caching and range headers. Never: a file of an unpublished package without a good
signature in its address.
"""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import Response

from studio.files import open_file
from studio.house import House
from web.headers import data_headers, matches
from web.refusals import json_error

KEPT_SECONDS = 365 * 24 * 3600
_ONE_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})", re.ASCII)


def package_file(house: House, request: Request) -> Response:
    """Raises what `studio.files.open_file` raises."""
    expires, signature = request.query_params.get("expires"), request.query_params.get("signature")
    file = open_file(
        house, request.path_params["key"], request.path_params["name"], expires=expires, signature=signature
    )
    etag = f'"{file.sha256}"'
    reach = "public" if signature is None else "private"
    headers = data_headers() | {
        "ETag": etag,
        "Cache-Control": f"{reach}, max-age={KEPT_SECONDS}, immutable",
        "Accept-Ranges": "bytes",
    }
    if matches(request.headers.get("if-none-match"), etag):
        return Response(status_code=304, headers=headers)
    size = len(file.data)
    if request.method == "HEAD":
        headers["Content-Length"] = str(size)
        return Response(headers=headers, media_type=file.media_type)
    wanted = _wanted_range(request, etag)
    if wanted is None:
        return Response(file.data, headers=headers, media_type=file.media_type)
    span = byte_span(wanted, size)
    if span is None:
        refused = json_error(416, "range-unsatisfiable", {"bytes": size})
        refused.headers["Content-Range"] = f"bytes */{size}"
        return refused
    first, last = span
    headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    return Response(file.data[first : last + 1], 206, headers, media_type=file.media_type)


def byte_span(wanted: tuple[str, str], size: int) -> tuple[int, int] | None:
    """The first and the last byte (both inside) of `bytes=<first>-<last>`; None when the file has no such byte
    (RFC 9110, 14.1.2)."""
    first, last = wanted
    if not first:
        length = min(int(last), size)
        return (size - length, size - 1) if length else None
    start = int(first)
    end = min(int(last), size - 1) if last else size - 1
    return (start, end) if start < size else None


def _wanted_range(request: Request, etag: str) -> tuple[str, str] | None:
    """The one range that is asked for; None where the whole file is the right answer: no range, several, one that
    can't be read, or one of another version."""
    found = _ONE_RANGE.fullmatch(request.headers.get("range", "").strip())
    if found is None or request.headers.get("if-range", etag) != etag:
        return None
    first, last = found.groups()
    if not (first or last) or (first and last and int(last) < int(first)):
        return None
    return first, last
