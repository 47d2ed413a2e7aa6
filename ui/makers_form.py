"""The part of the create page that says who writes, directs, paints and proofreads, and what that will cost.

In: what the creator chooses. Out: fields in the session, and from them `Makers` for an order. Never: a key, a call.
"""

from __future__ import annotations

import streamlit as st

from comic.job import Stage
from comic.model import Makers, ProviderName
from comic.project import EpisodeRequest
from studio import estimates
from studio.makers import QUALITIES, chosen, set_makers, usual
from studio.projects import project
from ui.estimate_view import estimate_html
from ui.house import house
from ui.kept import keep, present
from ui.language import language, t, t_html
from ui.trouble import told

STAGES = (Stage.TEXT, Stage.DIRECTOR, Stage.IMAGE)
UNKNOWN_PRICES = "makers-unknown-prices"
KEYS = (
    *(f"makers-{stage.value}" for stage in STAGES),
    "makers-text-model",
    "makers-image-model",
    "makers-quality",
    "makers-style",
    "makers-vision-model",
    UNKNOWN_PRICES,
)


def draw(project_id: str | None) -> None:
    """The fields; a series that exists keeps its own makers and only shows them."""
    if not house().settings.has_models:
        return
    with st.expander(t("makers.title"), icon=":material/smart_toy:", expanded=True):
        if project_id is not None:
            st.html(f'<p class="tv-facts">{makers_text(project(house(), project_id).makers)}</p>')
            st.text(t("makers.of-series"))
        else:
            _fields(usual(house().settings))
    keep(*(key for key in KEYS if key in st.session_state))


def change(project_id: str) -> None:
    """The fields of a series that exists, and a button that sets them."""
    _fields(project(house(), project_id).makers)
    if st.button(t("makers.change"), key=f"makers-change-{project_id}"):
        with told(language()):
            set_makers(house(), project_id, _makers(None))
            st.toast(t("makers.changed"))


def price(project_id: str | None, request: EpisodeRequest) -> None:
    """What the click will cost, as a picture; nothing for the house's own work."""
    if not house().settings.has_models or not request.text.strip():
        return
    with told(language()):
        makers = _makers(project_id)
        if makers == Makers():
            return
        guessed = estimates.of_request(house(), project_id, request, makers)
        st.html(estimate_html(guessed, language()))
        if guessed.unknown_models:
            st.checkbox(
                t("makers.unknown-prices", models=", ".join(guessed.unknown_models)),
                present(UNKNOWN_PRICES, False),
                key=UNKNOWN_PRICES,
            )


def ordered(project_id: str | None) -> tuple[Makers | None, bool]:
    """What goes along with an order: the makers of a new series, and whether unknown prices are taken.

    Raises BadInput for a model's name or a style that can't be.
    """
    if not house().settings.has_models:
        return None, False
    makers = None if project_id is not None else _makers(None)
    return makers, bool(present(UNKNOWN_PRICES, False))


def makers_text(makers: Makers) -> str:
    """`Text: offline · Storyboard: gpt-6-luna · Pictures: …`, escaped."""
    parts = []
    for stage in STAGES:
        maker = makers.of(stage)
        who = t_html("makers.offline") if maker.is_offline else t_html("makers.named", model=maker.model)
        parts.append(f"{t_html(f'stage.{stage.value}')}: {who}")
    if makers.proofs_panels:
        parts.append(f"{t_html('proof.name')}: {t_html('makers.named', model=makers.proof.model)}")
    return " · ".join(parts)


def _makers(project_id: str | None) -> Makers:
    if project_id is not None:
        return project(house(), project_id).makers
    usually = usual(house().settings)
    providers = {stage: present(f"makers-{stage.value}", usually.of(stage).provider.value) for stage in STAGES}
    return chosen(
        house().settings,
        text=ProviderName(providers[Stage.TEXT]),
        director=ProviderName(providers[Stage.DIRECTOR]),
        image=ProviderName(providers[Stage.IMAGE]),
        text_model=present("makers-text-model", "").strip(),
        image_model=present("makers-image-model", "").strip(),
        quality=present("makers-quality", ""),
        style=present("makers-style", ""),
        vision_model=present("makers-vision-model", _vision_model(usually)).strip(),
    )


def _vision_model(usually: Makers) -> str:
    """What the field begins with: a series that a model paints has decided already, with an empty one for nobody."""
    return house().settings.vision_model if usually.image.is_offline else usually.proof.model


def _fields(usually: Makers) -> None:
    settings = house().settings
    for stage, column in zip(STAGES, st.columns(3), strict=True):
        key = f"makers-{stage.value}"
        column.segmented_control(
            t(f"stage.{stage.value}"),
            [name.value for name in ProviderName],
            default=present(key, usually.of(stage).provider.value),
            key=key,
            format_func=lambda name: t(f"makers.provider-{name}"),
            required=True,
        )
    left, right = st.columns(2)
    words_by_model = ProviderName.OPENAI.value in (present("makers-text", ""), present("makers-director", ""))
    if words_by_model:
        left.text_input(
            t("makers.text-model"),
            present("makers-text-model", ""),
            key="makers-text-model",
            placeholder=settings.text_model,
        )
    if present("makers-image", "") == ProviderName.OPENAI.value:
        right.text_input(
            t("makers.image-model"),
            present("makers-image-model", ""),
            key="makers-image-model",
            placeholder=settings.image_model,
        )
        left.select_slider(
            t("makers.quality"),
            QUALITIES,
            present("makers-quality", settings.image_quality),
            key="makers-quality",
            format_func=lambda quality: t(f"makers.quality-{quality}"),
        )
        right.text_input(
            t("makers.style"),
            present("makers-style", ""),
            key="makers-style",
            placeholder=t("makers.style-placeholder"),
        )
        left.text_input(
            t("makers.vision-model"),
            present("makers-vision-model", _vision_model(usually)),
            key="makers-vision-model",
            placeholder=t("makers.vision-none"),
            help=t("makers.vision-help"),
        )
