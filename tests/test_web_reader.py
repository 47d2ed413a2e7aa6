"""The light reader page: everything to read and to share, nothing to run, no creator's text as markup."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from locales import LANGUAGES, catalog, say
from settings import Settings
from studio import publications
from studio.episodes import episode
from studio.house import House, open_house
from studio.reading import read_published
from tests.finished_episode import NASTY, finish
from web.reader import layout_style
from web.routes import routes

TEMPLATES = Path(__file__).resolve().parent.parent / "web" / "templates"
VOID = {"meta", "link", "img", "input", "br"}


class Page(HTMLParser):
    """A page's tags with their attributes, the text inside of each kind of tag, and whether all tags were closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, str] = {}
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == [], self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self._open):
            self.texts[tag] = self.texts.get(tag, "") + data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]

    def meta(self, name: str) -> str:
        (found,) = [m["content"] for m in self.all("meta") if name in (m.get("property"), m.get("name"))]
        return found

    def panels(self) -> list[dict[str, str]]:
        return [image for image in self.all("img") if image.get("class") != "cover"]


@pytest.fixture
def client(house: House) -> TestClient:
    return TestClient(Starlette(routes=routes(house)))


def published(house: House, title: str, project_id: str | None = None, panels: int = 4) -> tuple[str, int]:
    episode_id = finish(house, title, project_id, panels)
    publications.publish(house, episode_id)
    view = episode(house, episode_id)
    return view.project_id, view.number


def test_the_page_shows_every_panel_with_its_size_and_words(house: House, client: TestClient) -> None:
    project_id, number = published(house, "편지")
    answer = client.get(f"/webtoon/{project_id}/episode/{number}")
    assert answer.status_code == 200
    page, reading = Page(answer.text), read_published(house, project_id, number)
    assert page.all("html") == [{"lang": "ko"}]
    assert page.texts["h1"] == "편지"
    shown = [(p["src"], p["width"], p["height"], p["alt"]) for p in page.panels()]
    assert shown == [(p.url, str(p.width_px), str(p.height_px), p.alt) for p in reading.panels]
    assert [p.get("loading") for p in page.panels()] == [None, None, "lazy", "lazy"]
    assert [p.get("fetchpriority") for p in page.panels()] == ["high", None, None, None]
    for image in page.all("img"):
        assert client.get(image["src"]).headers["content-type"] == "image/jpeg"
    assert reading.transcript.splitlines()[2] in page.texts["details"]


def test_gutters_are_shares_of_the_width(house: House, client: TestClient) -> None:
    project_id, number = published(house, "편지")
    page = Page(client.get(f"/webtoon/{project_id}/episode/{number}").text)
    gap_px = read_published(house, project_id, number).panels[0].gap_after_px
    assert gap_px == 200
    assert page.panels()[0]["class"] == "w800-g200"
    assert ".strip .w800-g200{width:100.0%;margin-bottom:25.0%}" in page.texts["style"]
    assert not [tag for tag, attributes in page.tags if "style" in attributes], "the policy forbids style attributes"


def test_sizes_that_repeat_have_one_rule(house: House) -> None:
    project_id, number = published(house, "편지", panels=9)
    rules = layout_style(read_published(house, project_id, number).panels)
    assert rules.count("{") == 2
    assert "margin-bottom:7.5%" in rules


def test_a_shared_link_has_a_title_a_picture_and_full_addresses(house: House, client: TestClient) -> None:
    project_id, number = published(house, "편지")
    path = f"/webtoon/{project_id}/episode/{number}"
    page, reading = Page(client.get(path).text), read_published(house, project_id, number)
    assert page.texts["title"] == page.meta("og:title") == page.meta("twitter:title") == "편지 · 1화"
    assert page.meta("og:url") == f"http://testserver{path}"
    assert page.meta("og:image") == page.meta("twitter:image") == f"http://testserver{reading.cover_url}"
    assert page.meta("og:description") == page.meta("description") == reading.panels[0].alt
    assert page.meta("og:locale") == "ko_KR"
    assert page.meta("twitter:card") == "summary"
    assert {"rel": "canonical", "href": f"http://testserver{path}"} in page.all("link")
    english = Page(client.get(path, headers={"Accept-Language": "en"}).text)
    assert english.meta("og:title") == page.meta("og:title"), "what is shared is in the episode's language"


def test_the_public_url_goes_before_the_requests_own(tmp_path: Path) -> None:
    house = open_house(Settings(data=tmp_path / "public", public_url="https://toon.example/"))
    project_id, number = published(house, "편지")
    client = TestClient(Starlette(routes=routes(house)))
    page = Page(client.get(f"/webtoon/{project_id}/episode/{number}").text)
    assert page.meta("og:url") == f"https://toon.example/webtoon/{project_id}/episode/{number}"
    assert page.meta("og:image").startswith("https://toon.example/files/")
    house.catalog.close()


def test_neighbours_are_published_ones(house: House, client: TestClient) -> None:
    project_id, first = published(house, "하나")
    finish(house, "숨은 둘", project_id)
    _, third = published(house, "셋", project_id)
    page = Page(client.get(f"/webtoon/{project_id}/episode/{first}").text)
    links = [a["href"] for a in page.all("a") if a.get("rel")]
    assert links == [f"/webtoon/{project_id}/episode/{third}"]
    assert {"rel": "next", "href": links[0]} in page.all("link")
    back = Page(client.get(links[0]).text)
    assert [a["href"] for a in back.all("a") if a.get("rel") == "prev"] == [f"/webtoon/{project_id}/episode/{first}"]
    assert "하나 · 3화" in back.texts["title"]


def test_no_creators_text_is_markup(house: House, client: TestClient) -> None:
    project_id, number = published(house, NASTY)
    answer = client.get(f"/webtoon/{project_id}/episode/{number}")
    page = Page(answer.text)
    assert page.texts["h1"] == NASTY
    assert "<script>alert" not in answer.text
    assert len(page.all("script")) == 1
    assert page.panels()[0]["alt"] == "1번째 컷 <i>지우</i>"
    assert not page.all("i")
    assert NASTY in page.texts["details"]


def test_a_quote_in_a_title_stays_in_its_attribute(house: House, client: TestClient) -> None:
    title = "\" onload='x' </title><img src=x>"
    project_id, number = published(house, title)
    page = Page(client.get(f"/webtoon/{project_id}/episode/{number}").text)
    assert page.meta("og:title").startswith(title)
    assert not [attributes for _, attributes in page.tags if "onload" in attributes or attributes.get("src") == "x"]


def test_the_policy_allows_this_style_and_this_script_only(house: House, client: TestClient) -> None:
    project_id, number = published(house, "편지")
    answer = client.get(f"/webtoon/{project_id}/episode/{number}")
    page = Page(answer.text)
    policy = dict(part.strip().split(" ", 1) for part in answer.headers["content-security-policy"].split(";"))
    for tag in ("script", "style"):
        digest = base64.b64encode(hashlib.sha256(page.texts[tag].encode()).digest()).decode()
        assert policy[f"{tag}-src"] == f"'sha256-{digest}'"
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'self'"
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "strict-origin-when-cross-origin"


def test_an_unchanged_page_is_not_sent_again(house: House, client: TestClient) -> None:
    project_id, number = published(house, "편지")
    path = f"/webtoon/{project_id}/episode/{number}"
    first = client.get(path, headers={"Accept-Language": "ko"})
    condition = {"If-None-Match": first.headers["etag"]}
    assert first.headers["cache-control"] == "no-cache"
    assert client.get(path, headers=condition | {"Accept-Language": "ko"}).status_code == 304
    assert client.get(path, headers=condition | {"Accept-Language": "en"}).status_code == 200
    assert "Accept-Language" in first.headers["vary"]


def test_the_interface_speaks_the_readers_language(house: House, client: TestClient) -> None:
    project_id, number = published(house, "편지")
    path = f"/webtoon/{project_id}/episode/{number}"
    for language in LANGUAGES:
        said = say(language, "reader.transcript")
        assert said in client.get(path, headers={"Accept-Language": language}).text
        assert said in client.get(path, params={"lang": language}).text
        assert said in client.get(path, headers={"Cookie": f"toonverse_language={language}"}).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "path",
    [
        "/webtoon",
        "/webtoon/",
        "/webtoon/none/episode/1",
        "/webtoon/{project}/episode/99",
        "/webtoon/{project}/episode/99999999999999999999",
        f"/webtoon/{{project}}/episode/{'9' * 5000}",
        "/webtoon/{project}/episode/-1",
        "/webtoon/{project}/episode/%D9%A1",
        "/webtoon/{project}/episode/1/more",
        "/webtoon/%00/episode/1",
    ],
)
def test_what_is_not_there_is_a_page_that_says_so(house: House, client: TestClient, path: str, language: str) -> None:
    project_id, _ = published(house, "편지")
    answer = client.get(path.format(project=project_id), headers={"Accept-Language": language})
    page = Page(answer.text)
    assert answer.status_code == 404
    assert page.all("html") == [{"lang": language}]
    assert page.texts["h1"] == say(language, "web.missing")
    assert answer.headers["cache-control"] == "no-store"
    assert [a["href"] for a in page.all("a")] == ["/", "/", "/"]


def test_an_unpublished_episode_is_not_there(house: House, client: TestClient) -> None:
    view = episode(house, finish(house, "비밀 편지"))
    answer = client.get(f"/webtoon/{view.project_id}/episode/{view.number}")
    assert answer.status_code == 404
    assert "비밀" not in answer.text


def test_a_page_that_fails_says_so_without_a_traceback(
    house: House, client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_arguments: object) -> None:
        raise RuntimeError("a secret path")

    monkeypatch.setattr("web.reader.read_published", broken)
    answer = client.get("/webtoon/x/episode/1", headers={"Accept-Language": "en"})
    assert answer.status_code == 500
    assert "secret" not in answer.text
    reference = re.search(r"reference ([0-9a-f]{8})", Page(answer.text).texts["p"])
    assert reference is not None
    assert reference[1] in caplog.text


def test_every_sentence_in_a_template_is_in_the_catalogs() -> None:
    said = {
        code
        for path in TEMPLATES.glob("*.html")
        for code in re.findall(r"""\bt\("([^"]+)\"""", path.read_text("utf-8"))
    }
    assert len(said) > 12
    for language in LANGUAGES:
        assert said <= catalog(language).keys()
