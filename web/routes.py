"""The routes that go before Streamlit's own, which answer every unknown path with their page and 200.

In: the house. Out: Starlette routes. Never: a path outside of our own prefixes.
"""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route

from comic.errors import NotFound
from studio.house import House
from web import api, files, health, metrics, reader, sign_in
from web.refusals import Endpoint, answering_json, answering_page

_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


def routes(house: House) -> list[BaseRoute]:
    """All routes. Endpoints that look into the catalog or the store are plain functions: Starlette runs those on
    threads, and a page never waits for another one's disk."""
    missing_json, missing_page = answering_json(_missing), answering_page(_missing)
    return [
        *_below(
            "/files",
            [Route("/{key}/{name:path}", answering_json(partial(files.package_file, house)))],
            missing_json,
        ),
        *_below(
            "/api",
            [
                Route("/health", answering_json(partial(api.health, house))),
                Route("/projects", answering_json(partial(api.project_list, house))),
                Route("/projects/{project}/episodes", answering_json(partial(api.episode_list, house))),
                Route("/jobs/{job}", answering_json(partial(api.job_state, house))),
            ],
            missing_json,
        ),
        *_below(
            "/webtoon",
            [Route("/{project}/episode/{number}", answering_page(partial(reader.reader_page, house)))],
            missing_page,
        ),
        Route("/healthz", answering_json(partial(health.healthz, house))),
        Route("/metrics", answering_json(partial(metrics.metrics_page, house))),
        Route("/sign-in", answering_page(partial(sign_in.sign_in_page, house)), methods=["GET"]),
        Route("/sign-in", partial(sign_in.signed_in, house), methods=["POST"]),
        Route("/sign-out", answering_page(partial(sign_in.sign_out_page, house)), methods=["GET"]),
        Route("/sign-out", partial(sign_in.signed_out, house), methods=["POST"]),
    ]


def _below(prefix: str, own: list[Route], missing: Endpoint) -> list[BaseRoute]:
    """Routes under a prefix that is wholly ours: what none of them knows is 404."""
    rest = Route("/{rest:path}", missing, methods=_METHODS)
    return [Mount(prefix, routes=[*own, rest]), Route(prefix, missing, methods=_METHODS)]


def _missing(_request: Request) -> Response:
    raise NotFound("not-found")
