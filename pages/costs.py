"""What models cost: limits, a chart of the days, tables, and every call as CSV. In: clicks. Out: limits, a download."""

from __future__ import annotations

import streamlit as st

from studio import costs
from ui import budget_desk, cost_tables
from ui.house import house
from ui.language import t, t_html

st.html(f'<h1 class="tv-title">{t_html("costs.title")}</h1><p class="tv-lead">{t_html("costs.lead")}</p>')
budget_desk.day()
cost_tables.draw()
st.download_button(
    t("costs.csv"), lambda: costs.csv_text(house()), "toonverse-costs.csv", "text/csv", icon=":material/download:"
)
