"""The studio's password and the sessions of those who gave it.

In: the house, a password or a cookie's value. Out: yes or no, or a signed session. Never: the password in a log.
"""

from __future__ import annotations

import hashlib
import hmac
import time

from studio.house import House

SESSION_COOKIE = "toonverse_session"
SESSION_SECONDS = 30 * 24 * 3600


def needs_password(house: House) -> bool:
    return house.settings.password is not None


def check_password(house: House, password: str) -> bool:
    """Takes the same time for every wrong password of one length."""
    expected = house.settings.password
    if expected is None:
        return True
    return hmac.compare_digest(
        hashlib.sha256(password.encode("utf-8")).digest(),
        hashlib.sha256(expected.get_secret_value().encode("utf-8")).digest(),
    )


def issue_session(house: House) -> str:
    """A cookie's value, good for 30 days or until the password changes."""
    expires = str(int(time.time()) + SESSION_SECONDS)
    return f"{expires}.{_signature(house, expires)}"


def session_valid(house: House, value: str | None) -> bool:
    """Everybody is signed in where no password is set."""
    return not needs_password(house) or token_valid(house, value)


def token_valid(house: House, value: str | None) -> bool:
    """Whether this is a session that was issued here and has not expired, with a password or without."""
    expires, _, signature = (value or "").partition(".")
    if not hmac.compare_digest(_signature(house, expires).encode(), signature.encode()):
        return False
    return expires.isdecimal() and int(expires) > time.time()


def watching_token(house: House) -> str:
    """What a monitoring program sends to read `/metrics` and `/healthz` from elsewhere: good for nothing else, and
    until the password changes."""
    return _signature(house, "watching")


def watching_token_valid(house: House, value: str) -> bool:
    return hmac.compare_digest(watching_token(house).encode(), value.encode())


def _signature(house: House, expires: str) -> str:
    password = house.settings.password
    secret = "" if password is None else password.get_secret_value()
    told = "\n".join(("session", expires, hashlib.sha256(secret.encode("utf-8")).hexdigest())).encode("utf-8")
    return hmac.new(house.secret, told, hashlib.sha256).hexdigest()
