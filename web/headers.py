"""Headers that tell browsers and caches how to treat what we send.

In: a page's style and script, a request's conditions. Out: header values. Never: permission for a script or a style
that isn't ours: both are allowed by their digest.
"""

from __future__ import annotations

import base64
import hashlib

NEVER_STORED = "no-store"
ALWAYS_ASKED = "no-cache"


def page_headers(style: str, script: str) -> dict[str, str]:
    """Security headers of an HTML page with this inline style and script."""
    policy = [
        "default-src 'none'",
        "img-src 'self'",
        f"style-src '{_digest(style)}'",
        f"script-src '{_digest(script)}'" if script else "script-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'self'",
    ]
    return {
        "Content-Security-Policy": "; ".join(policy),
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "X-Content-Type-Options": "nosniff",
        "Vary": "Accept-Language, Cookie",
    }


def data_headers() -> dict[str, str]:
    """Security headers of what is no page: opened by itself, it can run and load nothing."""
    return {
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'self'; sandbox",
        "X-Content-Type-Options": "nosniff",
    }


def matches(condition: str | None, etag: str) -> bool:
    """Whether an `If-None-Match` names this entity (RFC 9110, 13.1.2: the weak comparison)."""
    if condition is None:
        return False
    named = [tag.strip().removeprefix("W/") for tag in condition.split(",")]
    return "*" in named or etag.removeprefix("W/") in named


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}"
