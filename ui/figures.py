"""Durations, moments and money as people say them.

In: seconds, epoch seconds, micro-dollars and a language. Out: short texts. Never: a clock; the caller brings `now`.
"""

from __future__ import annotations

from comic.money import usd_text
from locales import say

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


def duration_text(language: str, seconds: float) -> str:
    """`0.04 s`, `2.4 s`, `1 min 20 s`, `2 h 5 min`."""
    if seconds < 9.95:
        shown = max(0.0, seconds)
        return say(language, "time.seconds", seconds=f"{shown:.2f}" if shown < 0.095 else f"{shown:.1f}")
    whole = round(seconds)
    if whole < _MINUTE:
        return say(language, "time.seconds", seconds=whole)
    if whole < _HOUR:
        return say(language, "time.minutes", minutes=whole // _MINUTE, seconds=whole % _MINUTE)
    return say(language, "time.hours", hours=whole // _HOUR, minutes=whole % _HOUR // _MINUTE)


def ago_text(language: str, now: float, then: float) -> str:
    """How long ago `then` was, in the largest unit that fits."""
    passed = max(0, int(now - then))
    if passed < _MINUTE:
        return say(language, "time.just-now")
    if passed < _HOUR:
        return say(language, "time.minutes-ago", count=passed // _MINUTE)
    if passed < _DAY:
        return say(language, "time.hours-ago", count=passed // _HOUR)
    return say(language, "time.days-ago", count=passed // _DAY)


def cost_text(language: str, cost_microusd: int) -> str:
    """`free` or an amount in dollars."""
    return usd_text(cost_microusd) if cost_microusd else say(language, "job.free")
