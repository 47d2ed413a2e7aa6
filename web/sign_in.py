"""`/sign-in` and `/sign-out`: a password for a session's cookie, and back.

In: a form. Out: a page, or a redirect with the cookie. Never: a form that another site's page sent, a redirect to
another server.
"""

from __future__ import annotations

from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from studio.house import House
from studio.signin import SESSION_COOKIE, SESSION_SECONDS, check_password, issue_session, needs_password
from web.address import from_own_page, is_encrypted, local_path
from web.bearer import sees_all
from web.headers import NEVER_STORED
from web.rendering import render

FORM_BYTES = 10_000


def sign_in_page(house: House, request: Request) -> Response:
    return _sign_in_form(house, request, request.query_params.get("next"))


async def signed_in(house: House, request: Request) -> Response:
    """303 with a session for the right password; the form again, with 403, for anything else."""
    fields = await _form(request)
    onward = local_path(fields.get("next"))
    if not from_own_page(house, request):
        return await run_in_threadpool(_sign_in_form, house, request, onward, trouble="web.sign-in-elsewhere")
    if not check_password(house, fields.get("password", "")):
        return await run_in_threadpool(_sign_in_form, house, request, onward, trouble="web.sign-in-wrong")
    answer = RedirectResponse(onward, 303, {"Cache-Control": NEVER_STORED})
    answer.set_cookie(
        SESSION_COOKIE,
        issue_session(house),
        max_age=SESSION_SECONDS,
        path="/",
        httponly=True,
        samesite="lax",
        secure=is_encrypted(house, request),
    )
    return answer


def sign_out_page(house: House, request: Request) -> Response:
    return render(request, "sign_out.html", signed_in=sees_all(house, request))


async def signed_out(house: House, request: Request) -> Response:
    """303 without the cookie; another site's page can't sign anybody out."""
    if not from_own_page(house, request):
        return await run_in_threadpool(render, request, "sign_out.html", status=403, signed_in=True)
    answer = RedirectResponse("/", 303, {"Cache-Control": NEVER_STORED})
    answer.delete_cookie(SESSION_COOKIE, path="/", httponly=True, samesite="lax", secure=is_encrypted(house, request))
    return answer


def _sign_in_form(house: House, request: Request, onward: str | None, trouble: str = "") -> Response:
    return render(
        request,
        "sign_in.html",
        status=403 if trouble else 200,
        onward=local_path(onward),
        trouble=trouble,
        open_house=not needs_password(house),
    )


async def _form(request: Request) -> dict[str, str]:
    """The fields of a small URL-encoded form; none when it is larger than any form of ours."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > FORM_BYTES:
            return {}
    return dict(parse_qsl(body.decode("ascii", "replace"), keep_blank_values=True, errors="replace"))
