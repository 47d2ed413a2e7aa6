"""What a text will be read as, for whoever is about to order an episode of it.

In: a text, the creator's choices. Out: `Preview`, a language. Never: an order.
"""

from __future__ import annotations

from pipeline.preview import language_of, look

__all__ = ["language_of", "look"]
