"""Which backups are kept: the newest of each of the last days, and of each of the weeks before them.

In: times of backups. Out: those to keep. Never: a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

DAILY = 7
WEEKLY = 4
DAY_SECONDS = 86_400
DAYS_A_WEEK = 7
EPOCH_WEEKDAY = 3
"""1 January 1970 was a Thursday, the fourth day of an ISO week."""


def kept(times: Iterable[float], daily: int = DAILY, weekly: int = WEEKLY) -> frozenset[float]:
    """The times (seconds since 1970, UTC) of the backups to keep, at most `daily + weekly`.

    Kept are the newest backup of each of the newest `daily` days that have one, and of what is older than those days
    the newest of each of the newest `weekly` weeks (Monday to Sunday) that have one. Days without a backup don't
    count, so a house that was switched off for a month loses none.
    """
    newest_first = sorted(set(times), reverse=True)
    days = _newest_of_each(newest_first, day, daily)
    if not days or daily < 1:
        return frozenset(_newest_of_each(newest_first, week, weekly))
    first_day = min(map(day, days))
    older = [at for at in newest_first if day(at) < first_day]
    return frozenset(days + _newest_of_each(older, week, weekly))


def day(at: float) -> int:
    """The number of the day in UTC, counted from 1 January 1970."""
    return int(at // DAY_SECONDS)


def week(at: float) -> int:
    """The number of the ISO week in UTC, counted from the one of 1 January 1970."""
    return (day(at) + EPOCH_WEEKDAY) // DAYS_A_WEEK


def _newest_of_each(newest_first: list[float], period: Callable[[float], int], count: int) -> list[float]:
    found: dict[int, float] = {}
    for at in newest_first:
        if len(found) >= count and period(at) not in found:
            break
        found.setdefault(period(at), at)
    return list(found.values())
