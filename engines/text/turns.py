"""Who speaks in turn: the likeliest speakers of a conversation, given what speaks for each at each line.

In: per utterance the points for each candidate, and how it follows the one before. Out: a speaker and a confidence per
utterance. Never: the words.

Points are natural logarithms of odds. Speakers alternate: a new paragraph seldom goes on with the same voice, and the
voice before the last one often returns; inside a paragraph the voice seldom changes. The whole conversation is decided
at once (Viterbi over pairs of speakers), so a name that falls late also tells who spoke before; the confidence is the
posterior probability of the chosen speaker (forward and backward sums over the same pairs).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

CANDIDATES_MAX = 8

Table = NDArray[np.float64]


class Link(StrEnum):
    """How an utterance follows the one before."""

    OPENS = "opens"
    GOES_ON = "goes-on"
    SAME_PARAGRAPH = "same-paragraph"
    SIDE_BY_SIDE = "side-by-side"
    NEXT_PARAGRAPH = "next-paragraph"
    AFTER_TOLD = "after-told"


_STAYS = {
    Link.OPENS: 0.0,
    Link.GOES_ON: 5.0,
    Link.SAME_PARAGRAPH: 3.5,
    Link.SIDE_BY_SIDE: -2.0,
    Link.NEXT_PARAGRAPH: -4.0,
    Link.AFTER_TOLD: -0.8,
}
"""Points for the same speaker as before."""

_RETURNS = {
    Link.OPENS: 0.0,
    Link.GOES_ON: 0.0,
    Link.SAME_PARAGRAPH: 0.0,
    Link.SIDE_BY_SIDE: 1.5,
    Link.NEXT_PARAGRAPH: 1.8,
    Link.AFTER_TOLD: 0.6,
}
"""Points for the speaker before the last one, when somebody else spoke between."""


@dataclass(frozen=True)
class Decision:
    speaker: str
    confidence: float


@dataclass(frozen=True)
class _Step:
    names: tuple[str, ...]
    points: Table
    link: Link

    @classmethod
    def of(cls, evidence: Mapping[str, float], link: Link) -> _Step:
        best = sorted(evidence, key=lambda name: -evidence[name])[:CANDIDATES_MAX]
        return cls(tuple(best), np.array([evidence[name] for name in best], dtype=np.float64), link)


def _same(first: _Step, second: _Step) -> Table:
    """1 where a candidate of one step is a candidate of the other."""
    return np.array([[float(one == other) for other in second.names] for one in first.names])


def _log_sum(table: Table, axis: int) -> Table:
    peak = table.max(axis=axis, keepdims=True)
    summed: Table = np.log(np.exp(table - peak).sum(axis=axis)) + peak.squeeze(axis)
    return summed


def _moves(steps: Sequence[_Step], at: int) -> Table:
    """Points for the pair (before, now) at step `at`."""
    return _same(steps[at - 1], steps[at]) * _STAYS[steps[at].link] + steps[at].points[None, :]


def _returns(steps: Sequence[_Step], at: int) -> Table:
    """Points [before the last, last, now] at step `at` for coming back, or for taking over from a voice that spoke
    twice."""
    twice = _same(steps[at - 2], steps[at - 1])[:, :, None]
    again = _same(steps[at - 2], steps[at])[:, None, :] * (1 - twice)
    over = (1 - _same(steps[at - 1], steps[at]))[None, :, :] * twice
    points: Table = (again + over) * _RETURNS[steps[at].link]
    return points


def decide(evidence: Sequence[Mapping[str, float]], links: Sequence[Link]) -> list[Decision]:
    """The speaker of each utterance, each evidence with at least one candidate."""
    steps = [_Step.of(each, link) for each, link in zip(evidence, links, strict=True)]
    if not steps:
        return []
    opening = steps[0].points[None, :]
    best, sums, came_from = [opening], [opening], [np.zeros(opening.shape, dtype=np.int64)]
    for at in range(1, len(steps)):
        moves = _moves(steps, at)
        if at == 1:
            best.append(best[0].T + moves)
            sums.append(sums[0].T + moves)
            came_from.append(np.zeros(moves.shape, dtype=np.int64))
            continue
        returns = _returns(steps, at)
        reached = best[-1][:, :, None] + returns
        came_from.append(reached.argmax(axis=0))
        best.append(reached.max(axis=0) + moves)
        sums.append(_log_sum(sums[-1][:, :, None] + returns, 0) + moves)
    chosen = _path(best, came_from)
    certain = _posteriors(steps, sums)
    return [Decision(steps[at].names[index], float(certain[at][index])) for at, index in enumerate(chosen)]


def _path(best: list[Table], came_from: list[NDArray[np.int64]]) -> list[int]:
    last, now = np.unravel_index(int(best[-1].argmax()), best[-1].shape)
    path = [int(now)]
    previous = int(last)
    for at in range(len(best) - 1, 0, -1):
        path.append(previous)
        previous = int(came_from[at][previous, path[-2]])
    return path[::-1]


def _posteriors(steps: Sequence[_Step], sums: list[Table]) -> list[Table]:
    """For each step the probability of each candidate."""
    later = np.zeros(sums[-1].shape)
    posteriors: list[Table] = []
    for at in range(len(steps) - 1, -1, -1):
        both = sums[at] + later
        weights = np.exp(both - both.max())
        posteriors.append(weights.sum(axis=0) / weights.sum())
        if at == 0:
            break
        ahead = later + _moves(steps, at)
        later = _log_sum(ahead, 1)[None, :] if at == 1 else _log_sum(_returns(steps, at) + ahead[None, :, :], 2)
    return posteriors[::-1]
