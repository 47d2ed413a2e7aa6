"""`/api/…`: JSON for programs. Published things only, and everything with a token.

In: a request. Out: JSON. Never: a cost, a traceback or an unpublished title to those without a token.
"""

from __future__ import annotations

import time
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from comic.errors import NotFound
from studio.episodes import EpisodeView, episode, episodes
from studio.gallery import GalleryCard, gallery
from studio.house import House
from studio.jobs import SEEN_SECONDS, JobView, counts, job
from studio.projects import project, projects
from web.address import absolute
from web.bearer import sees_all
from web.headers import NEVER_STORED, data_headers
from web.reader import episode_path


def health(house: House, _request: Request) -> Response:
    """Whether the catalog can be read, the conductor was seen lately, and how many workers were."""
    now = counts(house)
    seen_at = now.conductor_seen_at
    return _json(
        {
            "status": "ok",
            "conductor": seen_at is not None and time.time() - seen_at < SEEN_SECONDS,
            "workers": now.workers_seen,
        }
    )


def project_list(house: House, request: Request) -> Response:
    """Projects, newest first, with how many of their episodes the asker may see."""
    everything = sees_all(house, request)
    published: dict[str, int] = {}
    for card in gallery(house):
        published[card.project_id] = published.get(card.project_id, 0) + 1
    return _json(
        {
            "projects": [
                {
                    "id": view.id,
                    "title": view.title,
                    "language": view.language.value,
                    "created_at": view.created_at,
                    "episodes": view.episodes if everything else published[view.id],
                    "episodes_url": absolute(house, request, f"/api/projects/{view.id}/episodes"),
                }
                for view in projects(house)
                if everything or view.id in published
            ]
        }
    )


def episode_list(house: House, request: Request) -> Response:
    """Episodes of a project by their number. Raises NotFound("project-unknown")."""
    project_id: str = request.path_params["project"]
    cards = {card.episode_id: card for card in gallery(house) if card.project_id == project_id}
    if sees_all(house, request):
        view = project(house, project_id)
        shown = [
            _published(house, request, cards[found.id]) | _draft(found) if found.id in cards else _draft(found)
            for found in episodes(house, project_id)
        ]
        title = view.title
    else:
        if not cards:
            raise NotFound("project-unknown", project=project_id)
        shown = [_published(house, request, card) for card in cards.values()]
        title = next(iter(cards.values())).project_title
    return _json(
        {"project": {"id": project_id, "title": title}, "episodes": sorted(shown, key=lambda item: item["number"])}
    )


def job_state(house: House, request: Request) -> Response:
    """How far a job is. Raises NotFound("job-unknown"), also for a job of an episode that isn't published."""
    job_id: str = request.path_params["job"]
    found = job(house, job_id)
    everything = sees_all(house, request)
    if not everything and not episode(house, found.episode_id).published:
        raise NotFound("job-unknown", job=job_id)
    return _json(_progress(found) | (_costs_and_faults(found) if everything else {}))


def _published(house: House, request: Request, card: GalleryCard) -> dict[str, Any]:
    return {
        "id": card.episode_id,
        "number": card.number,
        "title": card.title,
        "language": card.language.value,
        "published": True,
        "published_at": card.published_at,
        "panels": card.panels,
        "page_url": absolute(house, request, episode_path(card.project_id, card.number)),
        "cover_url": absolute(house, request, card.cover_url),
        "manifest_url": absolute(house, request, card.manifest_url),
    }


def _draft(found: EpisodeView) -> dict[str, Any]:
    return {
        "id": found.id,
        "number": found.number,
        "title": found.title,
        "language": found.language.value,
        "published": found.published,
        "created_at": found.created_at,
        "built": found.package_key is not None,
        "stale": found.stale,
        "job_id": found.job_id,
    }


def _progress(found: JobView) -> dict[str, Any]:
    return {
        "id": found.id,
        "kind": found.kind,
        "project_id": found.project_id,
        "episode_id": found.episode_id,
        "number": found.number,
        "state": found.state.value,
        "created_at": found.created_at,
        "started_at": found.started_at,
        "ended_at": found.ended_at,
        "waiting_before": found.waiting_before,
        "stages": [
            {
                "stage": stage.stage.value,
                "state": stage.state.value,
                "started_at": stage.started_at,
                "ended_at": stage.ended_at,
                "done": stage.done,
                "total": stage.total,
                "progress": stage.progress,
            }
            for stage in found.stages
        ],
    }


def _costs_and_faults(found: JobView) -> dict[str, Any]:
    return {
        "title": found.title,
        "cost_microusd": found.cost_microusd,
        "error_code": found.error_code,
        "error_facts": found.error_facts,
        "failed_slot": found.failed_slot,
        "traceback": found.traceback,
    }


def _json(content: dict[str, Any]) -> Response:
    return JSONResponse(content, headers=data_headers() | {"Cache-Control": NEVER_STORED})
