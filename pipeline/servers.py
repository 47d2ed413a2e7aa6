"""Who fulfils an order's port: the offline writer and painter, or a model on a server.

In: an order, its reference sheets, the worker's key. Out: a `Writer`, a `Painter`, a `Proofreader`. Never: a call, a
key in an error.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import SecretStr

from comic.errors import NotFound, ProviderRefused
from comic.model import Maker, ProviderName
from engines.ports import Painter, Proofreader, Till, Writer
from engines.providers.offline_painter import OfflinePainter
from engines.providers.offline_writer import OfflineWriter
from pipeline.orders import OFFLINE, Order
from settings import Settings

if TYPE_CHECKING:
    from engines.providers.openai_server import Server

CALL_SECONDS = 300.0
"""A whole call may take so long."""


@dataclass(frozen=True)
class Servers:
    """What this worker may use to fulfil orders. Nothing of a provider is loaded before an order asks for it."""

    key: SecretStr | None
    url: str
    till: Till

    @classmethod
    def of(cls, settings: Settings, till: Till) -> Servers:
        return cls(key=settings.openai_key, url=settings.openai_url, till=till)

    def writer(self, order: Order) -> Writer:
        """Raises NotFound("provider-unknown"), ProviderRefused("provider-not-set-up")."""
        if order.provider == OFFLINE:
            return OfflineWriter()
        from engines.providers.openai_texts import Texts
        from engines.providers.openai_writer import OpenAIWriter

        maker = self._maker(order)
        return OpenAIWriter(Texts(self._server(maker), maker))

    def painter(self, order: Order, sheets: Mapping[str, bytes]) -> Painter:
        """`sheets` are reference pictures by character's name. Raises as `writer` does."""
        if order.provider == OFFLINE:
            return OfflinePainter()
        from engines.providers.openai_painter import OpenAIPainter

        maker = self._maker(order)
        return OpenAIPainter(self._server(maker), maker, sheets)

    def proofreader(self, order: Order) -> Proofreader:
        """Raises as `writer` does; the house itself has none."""
        from engines.providers.openai_proofreader import OpenAIProofreader
        from engines.providers.openai_texts import Texts

        maker = self._maker(order)
        return OpenAIProofreader(Texts(self._server(maker), maker))

    def _server(self, maker: Maker) -> Server:
        return open_server(self.key, maker, self.till, CALL_SECONDS)

    def _maker(self, order: Order) -> Maker:
        """The key goes to no server but the one that this worker is set up for."""
        if order.provider != ProviderName.OPENAI or order.maker is None:
            raise NotFound("provider-unknown", provider=order.provider)
        if self.key is None and not self.url:
            raise ProviderRefused("provider-not-set-up")
        if order.maker.endpoint != self.url:
            raise ProviderRefused("server-not-set-up", server=order.maker.endpoint)
        return order.maker


def open_server(key: SecretStr | None, maker: Maker, till: Till, deadline_seconds: float) -> Server:
    """The server that a maker lives on, with this key."""
    from engines.providers.openai_server import Server

    return Server(key.get_secret_value() if key else "", maker.endpoint, till, deadline_seconds)


def load_sdk() -> None:
    """Load what calls need before workers are forked: it takes each of them a second otherwise."""
    for module in ("openai_painter", "openai_proofreader", "openai_writer"):
        importlib.import_module(f"engines.providers.{module}")
