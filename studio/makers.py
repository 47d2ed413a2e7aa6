"""Who writes, directs, paints and proofreads a series: the house, or models on the server that it is set up for.

In: the house, a creator's choice. Out: `Makers`. Never: a key, a call.
"""

from __future__ import annotations

from comic.errors import BadInput, NotFound
from comic.model import HOUSE, Maker, Makers, ProviderName
from settings import Settings
from storage import projects as stored
from studio.house import House

MODEL_NAME_LENGTH_MAX = 100
STYLE_LENGTH_MAX = 500
QUALITIES = ("low", "medium", "high", "xhigh", "max")


def usual(settings: Settings) -> Makers:
    """What a new series begins with, as this house's settings say; the house itself where no server is set up."""
    return Makers(
        text=_maker(settings, settings.text_provider, settings.text_model),
        director=_maker(settings, settings.director_provider, settings.text_model),
        image=_painter(settings, settings.image_provider, settings.image_model, settings.image_quality, ""),
        proof=_proofreader(settings, settings.image_provider, settings.vision_model),
    )


def chosen(
    settings: Settings,
    *,
    text: ProviderName,
    director: ProviderName,
    image: ProviderName,
    text_model: str = "",
    image_model: str = "",
    quality: str = "",
    style: str = "",
    vision_model: str = "",
) -> Makers:
    """A creator's choice; an empty model is the usual one, but with an empty `vision_model` nobody looks at panels.
    Raises BadInput("models-not-set-up" | "model-name-bad" |
    "quality-unknown" | "style-too-long")."""
    if not settings.has_models and {text, director, image} != {ProviderName.OFFLINE}:
        raise BadInput("models-not-set-up")
    for name in (text_model, image_model, vision_model):
        if len(name) > MODEL_NAME_LENGTH_MAX or any(one.isspace() or not one.isprintable() for one in name):
            raise BadInput("model-name-bad", limit=MODEL_NAME_LENGTH_MAX)
    if quality and quality not in QUALITIES:
        raise BadInput("quality-unknown", quality=quality[:40])
    if len(style) > STYLE_LENGTH_MAX:
        raise BadInput("style-too-long", limit=STYLE_LENGTH_MAX)
    words = text_model or settings.text_model
    return Makers(
        text=_maker(settings, text, words),
        director=_maker(settings, director, words),
        image=_painter(settings, image, image_model or settings.image_model, quality or settings.image_quality, style),
        proof=_proofreader(settings, image, vision_model),
    )


def translator(settings: Settings, makers: Makers) -> Maker:
    """Who translates: the model that writes, else the usual one. Raises BadInput("models-not-set-up")."""
    if not settings.has_models:
        raise BadInput("models-not-set-up")
    if not makers.text.is_offline:
        return makers.text
    return _maker(settings, ProviderName.OPENAI, settings.text_model)


def set_makers(house: House, project_id: str, makers: Makers) -> None:
    """From the next build on. Raises NotFound("project-unknown")."""
    if stored.find(house.catalog.reading(), project_id) is None:
        raise NotFound("project-unknown", project=project_id)
    with house.catalog.writing() as database:
        stored.set_makers(database, project_id, makers)


def _maker(settings: Settings, provider: ProviderName, model: str) -> Maker:
    if provider is ProviderName.OFFLINE or not settings.has_models:
        return HOUSE
    return Maker(provider=provider, model=model, endpoint=settings.openai_url, dialect=settings.openai_dialect)


def _painter(settings: Settings, provider: ProviderName, model: str, quality: str, style: str) -> Maker:
    maker = _maker(settings, provider, model)
    if maker.is_offline:
        return maker
    return maker.model_copy(
        update={"quality": quality, "style": " ".join(style.split()), "takes_references": settings.openai_references}
    )


def _proofreader(settings: Settings, painter: ProviderName, model: str) -> Maker:
    """Only what a model paints is looked at."""
    return _maker(settings, painter, model) if model else HOUSE
