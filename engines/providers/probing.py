"""Does a server do what is asked of it? The cheapest question of each kind.

In: a maker, a server. Out: nothing, or the error that it gives. Never: a value for an episode.
"""

from __future__ import annotations

import io

from PIL import Image

from comic.charge import Usage
from comic.model import Ability, Maker
from comic.value import Value
from engines.providers.openai_painter import OpenAIPainter
from engines.providers.openai_proofreader import OpenAIProofreader
from engines.providers.openai_server import Server
from engines.providers.openai_texts import GREETING_TOKENS, Texts
from engines.providers.picture_size import REFERENCE_TOKENS, SMALLEST, picture_tokens
from engines.providers.reckoning import proof_usage

CHEAPEST_QUALITY = "low"
PROBE_SIDE_PX = 256
QUESTION_TOKENS = 60


class _Colour(Value):
    colour: str


def probe(ability: Ability, maker: Maker, server: Server) -> None:
    """Ask once. Raises the ToonverseError that tells what is wrong."""
    usage = probe_usage(ability, maker)
    if ability is Ability.TEXT:
        Texts(server, maker).greet(usage)
    elif ability is Ability.SCHEMA:
        Texts(server, maker).ask("Answer with a colour.", "Grass is …", _Colour, lambda answer: answer, usage)
    elif ability is Ability.SIGHT:
        OpenAIProofreader(Texts(server, maker)).proofread(_circle())
    else:
        cheap = maker.model_copy(update={"quality": CHEAPEST_QUALITY})
        references = {"circle": _circle()} if ability is Ability.REFERENCES else {}
        OpenAIPainter(server, cheap, {}).sketch(references, usage)


def probe_usage(ability: Ability, maker: Maker) -> Usage:
    """What the question will use."""
    if ability is Ability.SIGHT:
        return proof_usage()
    if not ability.paints:
        return Usage(text_in=QUESTION_TOKENS, text_out=GREETING_TOKENS)
    return Usage(
        text_in=QUESTION_TOKENS,
        image_in=REFERENCE_TOKENS if ability is Ability.REFERENCES else 0,
        image_out=picture_tokens(maker.model, CHEAPEST_QUALITY, SMALLEST),
    )


def _circle() -> bytes:
    buffer = io.BytesIO()
    Image.radial_gradient("L").resize((PROBE_SIDE_PX, PROBE_SIDE_PX)).convert("RGB").save(buffer, "PNG")
    return buffer.getvalue()
