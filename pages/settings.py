"""How this house is set up for models: what the server can do, what models cost. In: clicks. Out: checks, prices."""

from __future__ import annotations

import streamlit as st

from ui import budget_desk, connection_desk, price_desk
from ui.language import t_html

with st.container(key="tv-narrow"):
    st.html(f'<h1 class="tv-title">{t_html("settings.title")}</h1><p class="tv-lead">{t_html("settings.lead")}</p>')
    connection_desk.draw()
    budget_desk.day()
    price_desk.draw()
