"""A till for tests of what models are asked for, without a ledger behind it.

In: what a call says. Out: what it said, in `begun` and `charges`; the fixture `till`.
"""

from __future__ import annotations

import pytest

from comic.charge import Charge

KEY = "sk-not-a-key-of-anybody"


class Till:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.begun = 0
        self.charges: list[Charge] = []

    def begin(self) -> None:
        self.begun += 1

    def charge(self, charge: Charge) -> None:
        self.charges.append(charge)


@pytest.fixture
def till() -> Till:
    return Till()
