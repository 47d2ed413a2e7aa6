"""The lettering of an episode as its creator checks it. In: the house, an episode. Out: findings. Never: a change."""

from __future__ import annotations

from comic.finding import Finding
from comic.value import Value
from pipeline.outputs import read_manifest
from pipeline.review import review
from storage import episodes
from studio.files import url
from studio.house import House


class FoundPanel(Value):
    """A panel with its findings, the number that readers would count, and its lettered picture."""

    panel_id: str
    number: int
    picture_url: str
    findings: tuple[Finding, ...]


def check_lettering(house: House, episode_id: str) -> tuple[FoundPanel, ...]:
    """Every panel of the newest package that has something to look at, from top to bottom; empty before there is
    one. Raises NotFound("artifact-missing") when a part of it is gone."""
    episode = episodes.find(house.catalog.reading(), episode_id)
    if episode is None or episode.package_key is None:
        return ()
    key = episode.package_key
    by_panel: dict[str, list[Finding]] = {}
    for finding in review(house.artifacts, key):
        by_panel.setdefault(finding.panel_id, []).append(finding)
    panels = read_manifest(house.artifacts, key).panels
    return tuple(
        FoundPanel(
            panel_id=panel.id,
            number=number,
            picture_url=url(house, key, f"panels/{panel.id}.jpg", signed=True),
            findings=tuple(by_panel[panel.id]),
        )
        for number, panel in enumerate(panels, start=1)
        if panel.id in by_panel
    )
