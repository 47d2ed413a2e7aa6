"""Addresses as others see this server.

In: the house, a request. Out: absolute URLs, whether they are encrypted, whether a request comes from our own page.
Never: an address of another server.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.requests import Request

from studio.house import House


def absolute(house: House, request: Request, path: str) -> str:
    """The full URL of a path of ours; what TOONVERSE_PUBLIC_URL says goes before what the request says."""
    base = house.settings.public_url or f"{request.url.scheme}://{request.url.netloc}"
    return f"{base.rstrip('/')}{path}"


def is_encrypted(house: House, request: Request) -> bool:
    return urlsplit(absolute(house, request, "/")).scheme == "https" or request.url.scheme == "https"


def from_own_page(house: House, request: Request) -> bool:
    """Whether a form was sent by a page of this server. Programs send neither header and carry nobody's cookies.

    `Sec-Fetch-Site` is the browser's own word; older browsers and plain http send `Origin`, which is compared by its
    host, because the scheme is another one behind a proxy that ends TLS.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin")
    if origin is None:
        return True
    ours = {request.url.netloc, urlsplit(house.settings.public_url).netloc}
    return urlsplit(origin).netloc in ours - {""}


def local_path(wanted: str | None) -> str:
    """A path of this server to go on to; `/` for everything that a browser could read as another server's address."""
    path = wanted or "/"
    plain = path.isascii() and path.isprintable() and "\\" not in path
    return path if plain and path.startswith("/") and not path.startswith("//") else "/"
