"""Whether this machine makes what an order's key promises: the same engine version, and the same tools.

Workers on several machines may be of two releases for a while. An older one must not store its picture under the key of
a newer engine's, where it would be found for ever.

In: an order's JSON. Out: the order. Never: a build.
"""

from __future__ import annotations

import socket

from comic.errors import EngineFailure
from comic.job import StepKind
from engines import versions
from pipeline import tools
from pipeline.orders import OFFLINE, Order, read_order


def read_fitting_order(text: str) -> Order:
    """The order of this JSON. Raises EngineFailure("worker-unfit") when a worker of another kind has to build it."""
    try:
        order = read_order(text)
    except ValueError as error:
        raise _unfit("an order of this release", "another") from error
    if order.engine != _engine(order.kind):
        raise _unfit(order.engine, _engine(order.kind))
    if order.provider == OFFLINE and order.tools != _tools(order.kind):
        raise _unfit(", ".join(order.tools), ", ".join(_tools(order.kind)))
    return order


def _unfit(wanted: str, found: str) -> EngineFailure:
    return EngineFailure("worker-unfit", host=socket.gethostname(), wanted=wanted, found=found)


def _engine(kind: StepKind) -> str:
    return {
        StepKind.SCRIPT: versions.TEXT,
        StepKind.STORYBOARD: versions.DIRECTOR,
        StepKind.SHEET: versions.SHEET,
        StepKind.PANEL: versions.IMAGE,
        StepKind.PROOF: versions.PROOF,
        StepKind.LETTERING: versions.LETTERING,
        StepKind.PACKAGE: versions.PACKAGING,
        StepKind.TRANSLATION: versions.TRANSLATION,
    }[kind]


def _tools(kind: StepKind) -> tuple[str, ...]:
    """What `pipeline.plan` names for the offline engines."""
    if kind in (StepKind.SHEET, StepKind.PANEL):
        return (tools.installed().rasteriser,)
    return (tools.installed().typefaces,) if kind is StepKind.LETTERING else ()
