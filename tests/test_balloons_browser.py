"""Balloons moved in a real browser on a real server: by mouse, by touch and by keys."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page

from comic.lettering import LetteringLanguage
from comic.project import EpisodeRequest
from comic.story import Language
from settings import Settings
from studio import balloons, episodes
from studio.balloons import Balloon, BalloonPanel
from studio.house import House, open_house
from tests.browser import DESKTOP, PHONE, chromium, keep
from tests.pipeline_bench import open_workbench
from tests.served import Server, wait_until

KOREAN = LetteringLanguage.KOREAN
TRIES = 5
TAKEN_SECONDS = 15.0
TEXT = """#1. 교실 / 낮
지우: 이 편지, 누가 두고 간 거지?
민준(속삭임): <b>조용히</b> 해, 누가 듣겠어.
지우(속마음): 설마… 나한테?
"""


class Served:
    """An episode, a panel of it with a balloon that has a tail, and a server that shows it."""

    def __init__(self, data: Path) -> None:
        self.house: House = open_house(Settings(data=data, workers=1))
        bench = open_workbench(self.house.settings)
        request = EpisodeRequest(text=TEXT, title="편지", language=Language.KOREAN, panels=8, seed=3)
        self.episode_id = episodes.submit(self.house, None, request, "click").episode_id
        bench.finish()
        found = [self.look(panel.panel_id) for panel in balloons.panels(self.house, self.episode_id)]
        self.panel_id = next(panel.panel_id for panel in found if panel.balloons[0].tip is not None)
        self.server = Server(data)
        self.server.start()

    def look(self, panel_id: str) -> BalloonPanel:
        return balloons.look(self.house, self.episode_id, KOREAN, panel_id)

    def balloon(self) -> Balloon:
        return self.look(self.panel_id).balloons[0]

    def settled(self) -> bool:
        """Whether the lettered picture shows the balloon where it was put by hand."""
        balloon = self.balloon()
        return balloon.by_hand and balloon.drawn_box == balloon.box

    def open(self, page: Page) -> Locator:
        page.goto(f"{self.server.url}/episode?episode={self.episode_id}&balloons={self.panel_id}")
        shown = page.locator(".panel .balloon")
        shown.first.wait_for(timeout=60_000)
        wait_for_pictures(page)
        return shown.first


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    made = Served(tmp_path_factory.mktemp("balloons") / "data")
    yield made
    made.server.stop()
    made.house.catalog.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


PICTURES = "[...document.querySelectorAll('*')].flatMap(e => [...(e.shadowRoot?.querySelectorAll('.panel img') ?? [])])"


def wait_for_pictures(page: Page) -> None:
    """Until the art and the lettered picture are both shown."""
    page.wait_for_function(
        f"() => {{ const shown = {PICTURES}; return shown.length === 2 "
        "&& shown.every(i => i.complete && i.naturalWidth > 0); }",
        timeout=60_000,
    )


def units_per_pixel(page: Page) -> float:
    box = page.locator(".panel").first.bounding_box()
    assert box is not None
    return 800 / box["width"]


def middle_of(shown: Locator) -> tuple[float, float]:
    shown.scroll_into_view_if_needed()
    box = shown.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def drag(page: Page, grip: Locator, dx: float, dy: float, taken: Callable[[], bool]) -> None:
    """Drag as a person does: pressed where the grip lies now, and again when the page moved under the hand, so that
    nothing was grabbed or the drop was lost."""
    for _ in range(TRIES):
        x, y = middle_of(grip)
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(x + dx, y + dy, steps=4)
        grabbed = page.locator(".panel.editing").count() > 0
        keep(page, "balloons-drag-1280")
        page.mouse.up()
        if grabbed and is_soon(taken):
            return
    raise AssertionError("no drag was taken")


def is_soon(condition: Callable[[], bool]) -> bool:
    """Whether it comes true within a moment that a lost drop would never end."""
    deadline = time.monotonic() + TAKEN_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def test_a_balloon_is_dragged_with_the_mouse_and_its_tail_follows(served: Served, browser: Browser) -> None:
    page = browser.new_page(viewport=DESKTOP)
    shown = served.open(page)
    before = served.balloon()
    assert shown.get_attribute("aria-label") == before.text
    drag(page, shown, -30, 20, lambda: served.balloon().box != before.box)
    wait_until(served.settled)
    after = served.balloon()
    scale = units_per_pixel(page)
    assert after.box.x0 - before.box.x0 == pytest.approx(-30 * scale, abs=2)
    assert after.box.y0 - before.box.y0 == pytest.approx(20 * scale, abs=2)
    assert after.tip != before.tip
    page.locator(".panel:not(.editing)").wait_for()
    keep(page, "balloons-moved-1280")
    page.close()


def test_width_and_tail_have_handles_and_a_balloon_stays_in_its_panel(served: Served, browser: Browser) -> None:
    page = browser.new_page(viewport=DESKTOP)
    served.open(page)
    for name, dx, dy in (("side", 40, 0), ("tip", 15, -10)):
        before = served.balloon()
        drag(page, page.locator(f".panel .{name}").first, dx, dy, lambda before=before: served.balloon() != before)
        wait_until(served.settled)
        page.locator(".panel:not(.editing)").wait_for()
    assert served.balloon().tip != before.tip
    assert served.balloon().box == before.box
    before = served.balloon()
    drag(page, page.locator(".panel .balloon").first, 900, 0, lambda: served.balloon().box != before.box)
    assert served.balloon().box.x1 == pytest.approx(800, abs=1)
    page.close()


def test_keys_move_a_balloon_on_a_phone_too(served: Served, browser: Browser) -> None:
    page = browser.new_page(viewport=PHONE, has_touch=True)
    shown = served.open(page)
    before = served.balloon()
    shown.focus()
    for key in ("ArrowLeft", "ArrowLeft", "Shift+ArrowDown", "Enter"):
        page.keyboard.press(key)
    wait_until(lambda: served.balloon().box != before.box and served.settled())
    after = served.balloon()
    assert (after.box.x0 - before.box.x0, after.box.y0 - before.box.y0) == pytest.approx((-16, 1), abs=0.1)
    page.locator(".panel:not(.editing)").wait_for()
    keep(page, "balloons-390")
    page.get_by_role("button", name="Release", exact=True).scroll_into_view_if_needed()
    keep(page, "balloons-numbers-390")
    page.close()


def test_a_finger_drags_a_balloon(served: Served, browser: Browser) -> None:
    page = browser.new_page(viewport=PHONE, has_touch=True)
    shown = served.open(page)
    before = served.balloon()
    touch = page.context.new_cdp_session(page)
    for _ in range(TRIES):
        x, y = middle_of(shown)
        touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
        for step in (10, 20, 30):
            points = [{"x": x - step, "y": y + step}]
            touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": points})
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        if is_soon(lambda: served.balloon().box != before.box):
            break
    wait_until(served.settled)
    moved = served.balloon().box
    scale = units_per_pixel(page)
    assert (moved.x0 - before.box.x0, moved.y0 - before.box.y0) == pytest.approx((-30 * scale, 30 * scale), abs=3)
    page.close()
