"""Who asks: the token that a program or a signed-in browser brings.

In: a request. Out: whether it may see what is not published. Never: a guess; without a token it may not, even where no
password is set.
"""

from __future__ import annotations

from starlette.requests import Request

from studio.house import House
from studio.signin import SESSION_COOKIE, token_valid


def sees_all(house: House, request: Request) -> bool:
    """By `Authorization: Bearer <token>` or the session's cookie; the header decides when it is there."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return token_valid(house, token.strip())
    return token_valid(house, request.cookies.get(SESSION_COOKIE))
