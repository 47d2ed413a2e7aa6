"""`watching-token` on the command line: what a monitoring program needs to read `/metrics` from another machine.

In: the settings of the server. Out: the token on stdout. Never: a token that signs anybody in.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from settings import read_settings
from studio.house import open_house
from studio.signin import watching_token

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_watching_command(commands: Subparsers) -> None:
    """Add the command to the parser; it sets `run`, which takes the parsed arguments and gives the exit code."""
    watching = commands.add_parser("watching-token", help="print the token that reads /metrics and /healthz")
    watching.set_defaults(run=lambda _: _print_token())


def _print_token() -> int:
    print(watching_token(open_house(read_settings())))
    return 0
