"""Which backups stay: invariants over all histories, and one history to the day."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from storage.retention import DAY_SECONDS, day, kept, week

times = st.lists(st.integers(0, 400 * 24).map(lambda hour: 1_700_000_000.0 + hour * 3600), max_size=200)
counts = st.integers(0, 10)


@given(times, counts, counts)
def test_few_stay_and_each_was_there(given_times: list[float], daily: int, weekly: int) -> None:
    staying = kept(given_times, daily, weekly)
    assert staying <= set(given_times)
    assert len(staying) <= daily + weekly
    assert len({day(at) for at in staying}) == len(staying), "two of one day"


@given(times.filter(bool), st.integers(1, 10), counts)
def test_the_newest_always_stays(given_times: list[float], daily: int, weekly: int) -> None:
    assert max(given_times) in kept(given_times, daily, weekly)


@given(times, counts, counts)
def test_looking_twice_changes_nothing(given_times: list[float], daily: int, weekly: int) -> None:
    once = kept(given_times, daily, weekly)
    assert kept(once, daily, weekly) == once


@given(times, st.integers(1, 10), counts)
def test_every_one_of_the_last_days_has_its_newest(given_times: list[float], daily: int, weekly: int) -> None:
    staying = kept(given_times, daily, weekly)
    for number in sorted({day(at) for at in given_times}, reverse=True)[:daily]:
        assert max(at for at in given_times if day(at) == number) in staying


@given(st.integers(60, 200), st.integers(0, 23), st.integers(1, 3))
def test_a_house_that_backs_up_every_day_keeps_seven_days_and_four_weeks(days: int, hour: int, a_day: int) -> None:
    staying: frozenset[float] = frozenset()
    for number in range(days):
        for turn in range(a_day):
            staying = kept(staying | {(20_000 + number) * DAY_SECONDS + hour * 3600.0 + turn * 1000})
    today = 20_000 + days - 1
    assert {day(at) for at in staying} >= set(range(today - 6, today + 1))
    older = [at for at in staying if day(at) < today - 6]
    assert len(older) == 4
    assert len({week(at) for at in older}) == 4
    assert 22 <= today - day(min(older)) <= 28, "the oldest is the Sunday three to four weeks ago"


def test_one_history_to_the_day() -> None:
    """Daily at 03:00 from 1 September to Wednesday 21 October 2026."""
    begin = datetime(2026, 9, 1, 3, tzinfo=UTC).timestamp()
    staying = sorted(kept([begin + number * DAY_SECONDS for number in range(51)]))
    shown = [datetime.fromtimestamp(at, UTC).strftime("%a %d %b") for at in staying]
    assert shown == [
        "Sun 27 Sep",
        "Sun 04 Oct",
        "Sun 11 Oct",
        "Wed 14 Oct",
        "Thu 15 Oct",
        "Fri 16 Oct",
        "Sat 17 Oct",
        "Sun 18 Oct",
        "Mon 19 Oct",
        "Tue 20 Oct",
        "Wed 21 Oct",
    ]


def test_a_month_switched_off_loses_nothing() -> None:
    old = [number * DAY_SECONDS for number in range(100, 107)]
    assert kept([*old, 140 * DAY_SECONDS]) >= {*old[1:], 140 * DAY_SECONDS}


def test_weeks_begin_on_monday() -> None:
    sunday = datetime(2026, 11, 22, 23, 59, tzinfo=UTC).timestamp()
    assert week(sunday) + 1 == week(sunday + 60)
    assert week(sunday) == week(sunday - 6 * DAY_SECONDS)
