"""`/webtoon/<project>/episode/<number>`: a published episode as a light page that needs no JavaScript.

In: a request. Out: the page with its gutters, cover and tags for sharing. Never: an unpublished episode.
"""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from comic.errors import NotFound
from locales import say
from studio.house import House
from studio.reading import Reading, ReadingPanel, read_published
from web.address import absolute
from web.rendering import render

STRIP_WIDTH_PX = 800
EAGER_PANELS = 2
NUMBER_DIGITS = 9
_FOLDER = Path(__file__).parent / "templates"
_STYLE = (_FOLDER / "reader.css").read_text(encoding="utf-8")
_SCRIPT = (_FOLDER / "reader.js").read_text(encoding="utf-8")


def reader_page(house: House, request: Request) -> Response:
    """Raises NotFound("episode-unknown")."""
    project_id, number = request.path_params["project"], request.path_params["number"]
    if not (number.isascii() and number.isdecimal() and len(number) <= NUMBER_DIGITS):
        raise NotFound("episode-unknown", project=project_id, number=number)
    reading = read_published(house, project_id, int(number), request.query_params.get("in"))
    return render(
        request,
        "reader.html",
        own_style=_STYLE + layout_style(reading.panels),
        script=_SCRIPT,
        reading=reading,
        page_url=absolute(house, request, episode_path(project_id, reading.number)),
        cover_url=absolute(house, request, reading.cover_url),
        series=series_of(reading),
        cover_alt=say(reading.told_in.value, "card.cover-of", title=reading.title),
        description=description(reading),
        layout_class=layout_class,
        episode_path=episode_path,
        language_names={code.value: say(code.value, f"language.{code.value}") for code in reading.languages},
        eager_panels=EAGER_PANELS,
        place=f"toonverse-place-{reading.project_id}-{reading.number}",
    )


def episode_path(project_id: str, number: int) -> str:
    return f"/webtoon/{project_id}/episode/{number}"


def layout_class(panel: ReadingPanel) -> str:
    return f"w{panel.width_px}-g{panel.gap_after_px}"


def layout_style(panels: tuple[ReadingPanel, ...]) -> str:
    """A rule for every size of panel and gutter that occurs, as shares of the strip's width, so that gutters shrink
    with the screen."""
    rules = {}
    for panel in panels:
        width, gap = _share(panel.width_px), _share(panel.gap_after_px)
        rules[layout_class(panel)] = f".strip .{layout_class(panel)}{{width:{width}%;margin-bottom:{gap}%}}"
    return "".join(f"{rule}\n" for _, rule in sorted(rules.items()))


def series_of(reading: Reading) -> str:
    """Which episode of what this is, in the episode's own language: a shared link looks the same to everybody."""
    language = reading.told_in.value
    if reading.project_title == reading.title:
        return say(language, "episode.number", number=reading.number)
    return say(language, "episode.of-series", series=reading.project_title, number=reading.number)


def description(reading: Reading) -> str:
    """What the first panel shows, in the episode's own language, for those who see a shared link."""
    return next((panel.alt for panel in reading.panels if panel.alt), reading.title)


def _share(length_px: int) -> float:
    return round(100 * length_px / STRIP_WIDTH_PX, 4)
