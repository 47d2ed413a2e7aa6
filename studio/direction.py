"""How an episode is directed, for its creator. In: the house, an episode. Out: `Direction`. Never: a change."""

from __future__ import annotations

from comic.direction import Direction
from pipeline.review import review_direction
from studio.episodes import episode, script, storyboard
from studio.house import House


def direction(house: House, episode_id: str) -> Direction | None:
    """The newest storyboard, counted and checked; None before there is one. Raises NotFound("episode-unknown")."""
    told, board = script(house, episode_id), storyboard(house, episode_id)
    if told is None or board is None:
        return None
    return review_direction(board, told, episode(house, episode_id).request.panels)
