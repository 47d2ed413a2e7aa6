"""A creator's own prices of models, for models that this release doesn't know and prices that have changed.

In: a form. Out: a call to the studio when it is sent. Never: a price that is guessed.
"""

from __future__ import annotations

import time

import streamlit as st

from comic.money import usd_text
from comic.price import Price
from studio import budgets
from ui.house import house
from ui.language import language, t, t_html
from ui.trouble import told

FIELDS = ("text_in", "cached_in", "image_in", "text_out", "image_out")


def draw() -> None:
    """The list of own prices and a form for another."""
    st.html(f'<h2 class="tv-section">{t_html("prices.title")}</h2><p class="tv-note">{t_html("prices.lead")}</p>')
    for price in budgets.own_prices(house()):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            parts = " · ".join(f"{t(f'prices.{name}')} {usd_text(getattr(price, name))}" for name in FIELDS)
            st.text(f"{price.model} ({price.since}): {parts}")
            if st.button(t("prices.forget"), key=f"price-forget-{price.model}", type="tertiary"):
                budgets.forget_price(house(), price.model)
                st.rerun()
    with st.form("price", border=False, clear_on_submit=False):
        model = st.text_input(t("prices.model"))
        typed = {
            name: column.text_input(t(f"prices.{name}"), "0")
            for name, column in zip(FIELDS, st.columns(len(FIELDS)), strict=True)
        }
        if st.form_submit_button(t("prices.set")) and model.strip():
            with told(language()):
                amounts = {name: budgets.microusd(text or "0", budgets.PRICE_MAX_USD) for name, text in typed.items()}
                budgets.set_price(house(), Price(model=model.strip(), since=time.strftime("%Y-%m-%d"), **amounts))
                st.rerun()
