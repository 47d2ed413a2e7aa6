"""Who fulfils an order's port: the offline writer and painter, or a model on a server.

In: an order, a till. Out: a `Writer`, a `Painter`. Never: a call.
"""

from __future__ import annotations

from comic.errors import NotFound
from engines.ports import Painter, Till, Writer
from engines.providers.offline_painter import OfflinePainter
from engines.providers.offline_writer import OfflineWriter
from pipeline.orders import OFFLINE, Order


def writer_of(order: Order, till: Till) -> Writer:
    """Raises NotFound("provider-unknown")."""
    if order.provider == OFFLINE:
        return OfflineWriter()
    raise NotFound("provider-unknown", provider=order.provider)


def painter_of(order: Order, till: Till) -> Painter:
    """Raises NotFound("provider-unknown")."""
    if order.provider == OFFLINE:
        return OfflinePainter()
    raise NotFound("provider-unknown", provider=order.provider)
