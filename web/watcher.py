"""Who may watch the machinery: a program on this very machine, or one with a token.

In: a request. Out: nothing, or a refusal. Never: trust in a header that says where a request comes from; a request that
was forwarded is not one of this machine.
"""

from __future__ import annotations

import ipaddress

from starlette.requests import Request

from comic.errors import Refused
from studio.house import House
from studio.signin import watching_token_valid
from web.bearer import sees_all

_FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip", "via")
_OWN_NAMES = frozenset({"localhost"})


def check_watcher(house: House, request: Request) -> None:
    """Raises Refused("watchers-only")."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and watching_token_valid(house, token.strip()):
        return
    if not sees_all(house, request) and not _from_own_machine(request):
        raise Refused("watchers-only")


def _from_own_machine(request: Request) -> bool:
    """Whether nobody stands between: the peer and the name it asked for are loopback ones (a page of another site that
    had its name point here asks for its own name), and no proxy has left its mark."""
    if request.client is None or any(name in request.headers for name in _FORWARDED):
        return False
    return _is_loopback(request.client.host) and (
        request.url.hostname in _OWN_NAMES or _is_loopback(request.url.hostname)
    )


def _is_loopback(host: str | None) -> bool:
    try:
        return ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False
