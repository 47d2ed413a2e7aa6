"""Who makes what an engine asks for: the house's own rules, or a model on a server.

In: a creator's choice. Out: `Maker`, `Makers`, `Ability`. Never: a key, an address with a password in it, a price.
"""

from __future__ import annotations

from enum import StrEnum

from comic.job import Stage
from comic.value import Value


class ProviderName(StrEnum):
    OFFLINE = "offline"
    OPENAI = "openai"
    """OpenAI, or any server that speaks its HTTP interface."""


class Dialect(StrEnum):
    """How a server is asked for text: older ones know chat completions only."""

    RESPONSES = "responses"
    CHAT = "chat"


class Maker(Value):
    """Everything about the one who makes an output that changes the output; it is part of the step's key.

    `endpoint` is the server's base URL, empty for the provider's own. For pictures only: `quality`, `style` (words
    about how they are to be drawn) and `takes_references`: a server without `images.edit` gets no reference sheets.
    """

    provider: ProviderName = ProviderName.OFFLINE
    model: str = ""
    endpoint: str = ""
    dialect: Dialect = Dialect.RESPONSES
    quality: str = ""
    style: str = ""
    takes_references: bool = True

    @property
    def is_offline(self) -> bool:
        return self.provider is ProviderName.OFFLINE

    @property
    def reads_sheets(self) -> bool:
        """Whether its panels are painted after reference sheets: the house draws each character from the look."""
        return self.takes_references and not self.is_offline


HOUSE = Maker()
"""The rules and the painter of this house."""


class Makers(Value):
    """A maker per engine that can be a model: own words with a model's pictures, or the other way round. `proof` looks
    for letters in what a model painted; the house itself can't, and nobody does."""

    text: Maker = HOUSE
    director: Maker = HOUSE
    image: Maker = HOUSE
    proof: Maker = HOUSE

    @property
    def proofs_panels(self) -> bool:
        """Whether somebody looks at the panels: the house's own painter writes nothing into them."""
        return not self.proof.is_offline and not self.image.is_offline

    def of(self, stage: Stage) -> Maker:
        """Lettering and packaging are always made by the house."""
        return {Stage.TEXT: self.text, Stage.DIRECTOR: self.director, Stage.IMAGE: self.image}.get(stage, HOUSE)


class Ability(StrEnum):
    """What a server may be able to do for us."""

    TEXT = "text"
    SCHEMA = "schema"
    PICTURES = "pictures"
    REFERENCES = "references"
    SIGHT = "sight"

    @property
    def paints(self) -> bool:
        return self in (Ability.PICTURES, Ability.REFERENCES)
