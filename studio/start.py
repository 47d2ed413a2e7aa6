"""What must hold before the server starts. In: settings, an address. Out: nothing, or a refusal. Never: a server."""

from __future__ import annotations

import ipaddress

from comic.errors import StartRefused
from pipeline.start import check_drivers
from settings import Settings


def check_start(settings: Settings, address: str) -> None:
    """Raises StartRefused("address-without-password") when others could reach a studio without a password, and what
    `pipeline.start.check_drivers` raises."""
    check_drivers(settings)
    if settings.password is None and not is_own_machine(address):
        raise StartRefused("address-without-password", address=address or "0.0.0.0")


def is_own_machine(address: str) -> bool:
    """Whether only this machine reaches this address. An empty one means every network card."""
    if address == "localhost":
        return True
    try:
        return ipaddress.ip_address(address.strip("[]")).is_loopback
    except ValueError:
        return False
