"""The create page: the form, or the live card of the job that its click made. In: `?job=`. Out: an order, a job."""

from __future__ import annotations

import streamlit as st

from studio import jobs
from ui import create_form, create_order, job_card, places
from ui.house import house
from ui.language import t, t_html

job_id = st.query_params.get("job")
with st.container(key="tv-narrow"):
    if job_id:
        create_order.arrived()
        state = jobs.job(house(), job_id).state
        lead = t_html(f"create.lead.{state.value}")
        st.html(f'<h1 class="tv-title">{t_html(f"create.title.{state.value}")}</h1><p class="tv-lead">{lead}</p>')
        job_card.live(job_id, state)
        st.page_link(places.CREATE, label=t("create.another"), icon=":material/add:")
    else:
        st.html(
            f'<h1 class="tv-title">{t_html("create.title-page")}</h1><p class="tv-lead">{t_html("create.lead")}</p>'
        )
        create_form.draw()
        if not house().settings.has_models:
            st.html(f'<p class="tv-note">{t_html("create.engines-note")}</p>')
