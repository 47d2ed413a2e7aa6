"""Several ideas at once: one text, many episodes.

In: a text, what all of them share. Out: a `Submission` each. Never: half of them; what one can't be used for is said
before the first is taken.
"""

from __future__ import annotations

import re
from typing import Unpack

from comic.errors import BadInput
from comic.project import EpisodeRequest, checked
from studio.episodes import Ordered, Submission, submit
from studio.house import House

IDEAS_MAX = 100
_BLANK_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


def split_ideas(text: str) -> tuple[str, ...]:
    """One idea a paragraph; in a text without a blank line, one a line."""
    whole = text.replace("\r\n", "\n").strip()
    parts = _BLANK_LINES.split(whole)
    if len(parts) == 1:
        parts = whole.split("\n")
    return tuple(part.strip() for part in parts if part.strip())


def submit_each(
    house: House,
    project_id: str | None,
    shared: EpisodeRequest,
    click: str,
    **how: Unpack[Ordered],
) -> tuple[Submission, ...]:
    """Ask for an episode of each idea in `shared.text`, in order: the next ones of the project, or each the first of a
    new project. A second click with the same token finds the same jobs, also when the first one stopped half-way; `how`
    is that of `submit`.

    Raises BadInput("text-empty" | "ideas-too-many" | "idea-unusable" with the idea's number), NotFound.
    """
    ideas = split_ideas(shared.text)
    if not ideas:
        raise BadInput("text-empty")
    if len(ideas) > IDEAS_MAX:
        raise BadInput("ideas-too-many", count=len(ideas), limit=IDEAS_MAX)
    requests = []
    for number, idea in enumerate(ideas, start=1):
        if not any(character.isalnum() for character in idea):
            raise BadInput("idea-unusable", number=number)
        requests.append(checked(shared.model_copy(update={"text": idea, "title": ""})))
    return tuple(
        submit(house, project_id, request, f"{click}/{number}", **how)
        for number, request in enumerate(requests, start=1)
    )
