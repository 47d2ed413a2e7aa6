"""What ears and tails say with each expression, as data. In: an `Expression`. Out: a `Temper`. Never: a face."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from comic.storyboard import Expression


@dataclass(frozen=True)
class Temper:
    """`ears_deg` turns both ears outwards and down, `uneven_deg` the far one more; `tail` is −1 (between the legs)
    to 1 (raised), `puff` how much thicker a tail with its hair on end is."""

    ears_deg: float = 0.0
    uneven_deg: float = 0.0
    tail: float = 0.3
    puff: float = 1.0


_TEMPERS: Mapping[Expression, Temper] = MappingProxyType(
    {
        Expression.SMILE: Temper(4, tail=0.8),
        Expression.LAUGH: Temper(10, tail=1.0),
        Expression.SAD: Temper(40, tail=-0.5),
        Expression.CRY: Temper(48, tail=-0.6),
        Expression.ANGRY: Temper(34, tail=0.4, puff=1.3),
        Expression.FURIOUS: Temper(46, tail=0.9, puff=1.7),
        Expression.SURPRISED: Temper(-8, tail=0.6),
        Expression.SHOCKED: Temper(-10, tail=1.0, puff=1.9),
        Expression.SCARED: Temper(52, tail=-0.9, puff=1.4),
        Expression.SHY: Temper(30, uneven_deg=-8, tail=-0.2),
        Expression.DETERMINED: Temper(-4, tail=0.6),
        Expression.SMIRK: Temper(2, uneven_deg=22, tail=0.7),
        Expression.TIRED: Temper(36, tail=-0.3),
        Expression.THINKING: Temper(0, uneven_deg=30, tail=0.1),
        Expression.DISGUSTED: Temper(32, uneven_deg=8, tail=0.0),
    }
)

_EVEN = Temper()


def temper_of(expression: Expression) -> Temper:
    return _TEMPERS.get(expression, _EVEN)
