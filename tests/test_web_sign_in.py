"""Signing in: the right password from our own page, a cookie no script can read, no way to another server."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.testclient import TestClient

from locales import LANGUAGES, say
from settings import Settings
from studio.house import House
from studio.signin import session_valid
from web.address import local_path
from web.routes import routes

PASSWORD = "열려라 & 참깨 =%"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"password": SecretStr(PASSWORD)})


@pytest.fixture
def client(house: House) -> TestClient:
    return TestClient(Starlette(routes=routes(house)), follow_redirects=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_speaks_the_browsers_language(client: TestClient, language: str) -> None:
    answer = client.get("/sign-in", headers={"Accept-Language": language})
    assert answer.status_code == 200
    assert f'<html lang="{language}">' in answer.text
    assert say(language, "web.sign-in-lead") in answer.text
    assert 'type="password"' in answer.text
    assert "script-src 'none'" in answer.headers["content-security-policy"]
    assert "form-action 'self'" in answer.headers["content-security-policy"]


def test_the_right_password_opens_the_studio(house: House, client: TestClient) -> None:
    answer = client.post("/sign-in", data={"password": PASSWORD}, headers={"Origin": "http://testserver"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = answer.headers["set-cookie"]
    assert session_valid(house, answer.cookies["toonverse_session"])
    assert {"HttpOnly", "SameSite=lax", "Path=/", "Max-Age=2592000"} <= {part.strip() for part in cookie.split(";")}
    assert "Secure" not in cookie
    assert answer.headers["cache-control"] == "no-store"


def test_the_cookie_is_secure_over_https(house: House) -> None:
    client = TestClient(Starlette(routes=routes(house)), base_url="https://testserver", follow_redirects=False)
    answer = client.post("/sign-in", data={"password": PASSWORD}, headers={"Origin": "https://testserver"})
    assert "Secure" in answer.headers["set-cookie"]


def test_the_cookie_is_secure_behind_a_proxy(house: House, settings: Settings) -> None:
    behind = replace(house, settings=settings.model_copy(update={"public_url": "https://toon.example"}))
    client = TestClient(Starlette(routes=routes(behind)), follow_redirects=False)
    answer = client.post("/sign-in", data={"password": PASSWORD}, headers={"Origin": "https://toon.example"})
    assert answer.status_code == 303
    assert "Secure" in answer.headers["set-cookie"]


@pytest.mark.parametrize("password", ["", "wrong", PASSWORD + " ", PASSWORD[:-1], "\udcff\x00", "x" * 20_000])
def test_a_wrong_password_opens_nothing(client: TestClient, password: str) -> None:
    body = {"password": password.encode("utf-8", "surrogateescape")}
    answer = client.post("/sign-in", data=body, headers={"Accept-Language": "en"})
    assert answer.status_code == 403
    assert say("en", "web.sign-in-wrong") in answer.text
    assert "set-cookie" not in answer.headers
    assert answer.headers["cache-control"] == "no-store"
    assert "wrong" not in answer.text


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"password", b"%zz=%", b"&&&=", b'{"password": "x"}'])
def test_a_body_that_is_no_form_opens_nothing(client: TestClient, body: bytes) -> None:
    assert client.post("/sign-in", content=body).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://testserver.evil.example"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
@pytest.mark.parametrize("path", ["/sign-in", "/sign-out"])
def test_another_sites_form_is_refused(client: TestClient, path: str, headers: dict[str, str]) -> None:
    answer = client.post(path, data={"password": PASSWORD}, headers=headers)
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


def test_going_on_to_the_page_that_asked(client: TestClient) -> None:
    form = client.get("/sign-in", params={"next": "/create"})
    assert '<input type="hidden" name="next" value="/create">' in form.text
    answer = client.post("/sign-in", data={"password": PASSWORD, "next": "/create"})
    assert answer.headers["location"] == "/create"


@pytest.mark.parametrize(
    "wanted", ["//evil.example", "https://evil.example", "/\\evil.example", "evil", "", None, "/\t/evil", "/a\r\nb: c"]
)
def test_never_on_to_another_server(client: TestClient, wanted: str | None) -> None:
    assert local_path(wanted) == "/"
    answer = client.post("/sign-in", data={"password": PASSWORD, "next": wanted or ""})
    assert answer.headers["location"] == "/"


def test_the_asked_page_is_not_markup(client: TestClient) -> None:
    answer = client.get("/sign-in", params={"next": '/"><script>alert(1)</script>'})
    assert "<script>" not in answer.text


def test_signing_out_takes_the_cookie(client: TestClient) -> None:
    client.cookies.update(client.post("/sign-in", data={"password": PASSWORD}).cookies)
    assert say("en", "web.sign-out-lead") in client.get("/sign-out", headers={"Accept-Language": "en"}).text
    answer = client.post("/sign-out", headers={"Sec-Fetch-Site": "same-origin"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert 'toonverse_session=""' in answer.headers["set-cookie"]
    assert "Max-Age=0" in answer.headers["set-cookie"]
    client.cookies.clear()
    assert say("en", "web.signed-out") in client.get("/sign-out", headers={"Accept-Language": "en"}).text


def test_a_studio_without_a_password_says_so(house: House, settings: Settings) -> None:
    open_studio = replace(house, settings=settings.model_copy(update={"password": None}))
    client = TestClient(Starlette(routes=routes(open_studio)))
    answer = client.get("/sign-in", headers={"Accept-Language": "en"})
    assert say("en", "web.sign-in-open") in answer.text
    assert "<form" not in answer.text
