"""The proofreader behind a server with a model that can see.

In: a panel's art as a picture file. Out: a `Proof`. Never: the picture in its full size, a second opinion.
"""

from __future__ import annotations

from comic.proof import Proof
from engines.providers.openai_texts import Texts
from engines.providers.proof_answer import ProofAnswer, proof_of
from engines.providers.reckoning import proof_usage
from engines.providers.sent_picture import small

PROOFREAD = """You proofread the art of a webtoon panel before it is lettered. Its lettering is added later, so the art
itself must hold no writing at all. List everything in the picture that is writing or looks like it: letters or words of
any script, also garbled ones, on signs, screens, papers, clothes or anywhere else (letters); digits that stand as text,
but not the marks of a clock (numerals); speech balloons, thought bubbles or caption boxes, empty or not (balloon);
watermarks and logos (watermark); signatures of an artist (signature). Say what is written there, as it stands, or
nothing if it can't be read, and the box around it in fractions of the picture from its left upper corner. Speed lines,
impact bursts, sweat drops, patterns and plain shapes are no writing. A clean picture has no marks."""
QUESTION = "The panel's art:"


class OpenAIProofreader:
    """A `Proofreader`."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def proofread(self, picture: bytes) -> Proof:
        """Raises what `Texts.ask` raises."""
        return self._texts.ask(PROOFREAD, QUESTION, ProofAnswer, proof_of, proof_usage(), small(picture))
