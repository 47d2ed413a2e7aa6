"""The whole path with real processes: the README's server, Chromium, one click, five stages, the reader to its end."""

from __future__ import annotations

import re
import urllib.request
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from comic.job import JobState, StepKind
from settings import Settings
from storage import steps
from storage.catalog import one
from studio import episodes, jobs
from studio.house import House, open_house
from tests.browser import DESKTOP, PHONE, chromium, keep
from tests.served import Server, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PATIENCE_MS = 90_000
PREMISE = "On a rainy night a shy ghost walks into a convenience store and asks for an umbrella."
KOREAN_SCRIPT = """#1. 교실 / 낮
지우: 이 편지, 누가 두고 간 거지?
지우(속마음): 설마, 나한테?
민호(외침): 야! 그거 내 거야!
효과음: 쾅!
#2. 옥상 / 노을
나레이션: 그날 오후, 두 사람은 옥상에서 만났다.
민호: 미안. 놀랐지?
지우(속삭임): 조금.
이 줄은 아무도 모른다 %% ###
"""
FOUNTAIN = """Title: The Last Bus

INT. BUS STOP - NIGHT

Rain. MARA waits alone under the roof.

MARA
Is anybody coming?

An old man, GUS, sits down beside her.

GUS
(whispering)
The last bus never comes on time.

MARA
Then why do you wait?

EXT. STREET - MORNING

GUS
Because today it does!
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    served = Server(tmp_path_factory.mktemp("served") / "data")
    served.start()
    yield served
    served.stop()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="en-US", viewport=DESKTOP)
    context.set_default_timeout(PATIENCE_MS)
    yield context.new_page()
    context.close()


def house_of(server: Server) -> House:
    return open_house(Settings(data=server.data))


def order(page: Page, server: Server, text: str) -> str:
    """Type a text, click once; the job's id from the address."""
    page.goto(f"{server.url}/create")
    page.get_by_label("Story", exact=True).fill(text)
    page.get_by_role("button", name="Make the episode").click()
    page.wait_for_url(re.compile(r"job="), timeout=PATIENCE_MS)
    return page.url.split("job=")[1].split("&")[0]


def watch_to_the_end(page: Page) -> None:
    expect(page.get_by_role("link", name="Read it")).to_be_visible(timeout=PATIENCE_MS)


def scroll_to_the_end(page: Page, panels: int) -> None:
    """Scroll like a reader until every panel's picture has loaded, in order and without a seam."""
    pictures = page.locator("img[data-panel]")
    expect(pictures).to_have_count(panels, timeout=PATIENCE_MS)
    for number in range(panels):
        picture = pictures.nth(number)
        picture.scroll_into_view_if_needed()
        wait_until(lambda shown=picture: shown.evaluate("image => image.complete && image.naturalWidth > 0"))
        assert picture.get_attribute("alt")


def test_a_premise_becomes_an_episode_that_is_read_and_published(page: Page, server: Server, browser: Browser) -> None:
    page.goto(server.url)
    expect(page.get_by_text("No episodes here yet")).to_be_visible()
    keep(page, "gallery-empty")
    job_id = order(page, server, PREMISE)
    for stage in ("Story", "Storyboard", "Art", "Lettering", "Packaging"):
        expect(page.get_by_text(stage, exact=True).first).to_be_visible()
    keep(page, "job-running")
    watch_to_the_end(page)
    keep(page, "job-done")
    house = house_of(server)
    view = jobs.job(house, job_id)
    page.get_by_role("link", name="Read it").click()
    board = episodes.storyboard(house, view.episode_id)
    assert board is not None
    scroll_to_the_end(page, len(board.panels))
    expect(page.get_by_text("You have reached the end")).to_be_visible()
    keep(page, "reader-end")

    page.goto(f"{server.url}/episode?episode={view.episode_id}")
    page.get_by_role("button", name="Publish").click()
    expect(page.get_by_role("button", name="Unpublish")).to_be_visible()
    keep(page, "episode-published")
    page.goto(server.url)
    expect(page.get_by_text(view.title).first).to_be_visible()
    keep(page, "gallery")

    path = f"/webtoon/{view.project_id}/episode/1"
    plain = browser.new_context(java_script_enabled=False, viewport=PHONE)
    light = plain.new_page()
    light.goto(server.url + path)
    expect(light.locator('img[alt]:not([alt=""])')).to_have_count(len(board.panels))
    keep(light, "light-reader-phone")
    plain.close()


def test_a_korean_script_keeps_every_line_and_names_the_unread_one(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/create?lang=ko")
    page.get_by_label("이야기", exact=True).fill(KOREAN_SCRIPT)
    page.get_by_role("button", name="웹툰 만들기").click()
    page.wait_for_url(re.compile(r"job="), timeout=PATIENCE_MS)
    job_id = page.url.split("job=")[1].split("&")[0]
    house = house_of(server)
    wait_until(lambda: not jobs.job(house, job_id).state.active)
    view = jobs.job(house, job_id)
    assert view.state is JobState.DONE
    script = episodes.script(house, view.episode_id)
    assert script is not None
    texts = [line.text for line in script.lines()]
    for wanted in (
        "이 편지, 누가 두고 간 거지?",
        "설마, 나한테?",
        "야! 그거 내 거야!",
        "쾅!",
        "미안. 놀랐지?",
        "조금.",
    ):
        assert wanted in texts
    assert {character.name for character in script.cast} == {"지우", "민호"}
    page.goto(f"{server.url}/episode?episode={view.episode_id}&lang=ko")
    expect(page.get_by_text("설마, 나한테?").first).to_be_visible()
    keep(page, "episode-korean")


def test_a_fountain_file_is_uploaded_and_read(page: Page, server: Server, tmp_path: Path) -> None:
    story = tmp_path / "last-bus.fountain"
    story.write_text(FOUNTAIN, encoding="utf-8")
    page.goto(f"{server.url}/create")
    page.get_by_text("Load from a file").first.click()
    page.locator("input[type=file]").set_input_files(story)
    expect(page.get_by_label("Story", exact=True)).to_have_value(re.compile("INT. BUS STOP"), timeout=PATIENCE_MS)
    page.get_by_role("button", name="Make the episode").click()
    page.wait_for_url(re.compile(r"job="), timeout=PATIENCE_MS)
    watch_to_the_end(page)
    house = house_of(server)
    view = jobs.job(house, page.url.split("job=")[1].split("&")[0])
    script = episodes.script(house, view.episode_id)
    assert script is not None and script.source_kind == "fountain"
    assert next(line.text for line in script.lines() if line.speaker) == "Is anybody coming?"


def test_a_double_click_a_reload_and_three_tabs_are_one_job(browser: Browser, server: Server) -> None:
    """The second tab clicks while the first one's job is under way, as far as the machine lets it; the third one when
    it is finished for sure."""
    text = "A lighthouse keeper and a stubborn goat wait for the storm."
    context = browser.new_context(locale="en-US", viewport=DESKTOP)
    tabs = [context.new_page(), context.new_page(), context.new_page()]
    for tab in tabs:
        tab.goto(f"{server.url}/create")
        tab.get_by_label("Story", exact=True).fill(text)
        tab.get_by_label("Story", exact=True).press("Tab")
    tabs[0].get_by_role("button", name="Make the episode").dblclick()
    tabs[1].get_by_role("button", name="Make the episode").click()
    for tab in tabs[:2]:
        tab.wait_for_url(re.compile(r"job="), timeout=PATIENCE_MS)
    tabs[0].reload()
    watch_to_the_end(tabs[0])
    tabs[2].get_by_role("button", name="Make the episode").click()
    tabs[2].wait_for_url(re.compile(r"job="), timeout=PATIENCE_MS)
    assert {tab.url.split("job=")[1] for tab in tabs} == {tabs[0].url.split("job=")[1]}
    found = one(
        house_of(server).catalog.reading(),
        "select count(*) as jobs from episode_jobs where sources like ?",
        "%stubborn goat%",
    )
    assert found == {"jobs": 1}
    context.close()


def test_a_killed_server_started_again_finishes_without_repainting(page: Page, tmp_path: Path) -> None:
    server = Server(tmp_path / "data")
    server.start()
    job_id = order(page, server, PREMISE)
    house = house_of(server)

    def painted() -> int:
        known = steps.of_job(house.catalog.reading(), job_id)
        return sum(step.kind is StepKind.PANEL and house.artifacts.record(step.key) is not None for step in known)

    wait_until(lambda: painted() >= 3)
    server.kill()
    finished = {
        step.key: house.artifacts.record(step.key)
        for step in steps.of_job(house.catalog.reading(), job_id)
        if house.artifacts.record(step.key) is not None
    }
    server.start()
    wait_until(lambda: not jobs.job(house, job_id).state.active)
    assert jobs.job(house, job_id).state is JobState.DONE
    assert {key: house.artifacts.record(key) for key in finished} == finished
    page.goto(f"{server.url}/create?job={job_id}")
    watch_to_the_end(page)
    server.stop()


def test_pages_fit_a_phone(browser: Browser, server: Server) -> None:
    context = browser.new_context(locale="ko-KR", viewport=PHONE, device_scale_factor=2)
    page = context.new_page()
    for name in ("", "create", "episode", "queue"):
        page.goto(f"{server.url}/{name}")
        page.wait_for_load_state("networkidle")
        expect(page.get_by_text("Toonverse").first).to_be_visible(timeout=PATIENCE_MS)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        keep(page, f"phone-{name or 'gallery'}")
    context.close()


def test_an_unpublished_file_needs_its_signature(server: Server) -> None:
    house = house_of(server)
    hidden = next(found for found in episodes.episodes(house) if found.package_key and not found.published)
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{server.url}/files/{hidden.package_key}/cover.jpg", timeout=10)
    assert refused.value.code == 404


def test_no_step_was_built_twice(server: Server) -> None:
    """Over all that this module did to the server: no artifact has two DONE events without damage in between."""
    database = house_of(server).catalog.reading()
    built = Counter(
        row[0]
        for row in database.execute(
            "select s.key from events e join steps s on s.id = e.step_id where e.kind = 'done'"
        ).fetchall()
    )
    assert built and set(built.values()) == {1}
