"""A step's till: what its provider says it is about to spend goes into the worker's beats, what it spent is kept.

In: the worker's heart. Out: an `engines.ports.Till`; the charges so far. Never: a price.
"""

from __future__ import annotations

from comic.charge import Charge
from pipeline.heart import Heart


class StepTill:
    """A worker that dies between `begin` and `charge` leaves a beat that says so: that call is in doubt."""

    def __init__(self, heart: Heart) -> None:
        self._heart = heart

    @property
    def charges(self) -> tuple[Charge, ...]:
        return self._heart.charges

    def begin(self) -> None:
        """Raises Cancelled when the lease is somebody else's by now: a call can't be had back."""
        self._heart.check_fence()
        self._heart.calling = True
        self._heart.beat()

    def charge(self, charge: Charge) -> None:
        self._heart.charges = (*self._heart.charges, charge)
        self._heart.calling = False
        self._heart.beat()
