"""`python -m bench [name …]` runs all benches, or the named ones."""

from __future__ import annotations

import sys

from bench import chaos, episode, latency, lettering, paid_calls, paid_chaos, panels, reading, steps, viewers

BENCHES = {
    "episode": episode.run,
    "latency": latency.run,
    "lettering": lettering.run,
    "panels": panels.run,
    "reading": reading.run,
    "steps": steps.run,
    "viewers": viewers.run,
    "chaos": chaos.run,
    "paid-calls": paid_calls.run,
    "paid-chaos": paid_chaos.run,
}

if __name__ == "__main__":
    for name in sys.argv[1:] or BENCHES:
        BENCHES[name]()
