"""The create page: the form, or the live card of the job that its click made. In: `?job=`. Out: an order, a job."""

from __future__ import annotations

import streamlit as st

from ui import create_form, job_card, places
from ui.language import t, t_html

job_id = st.query_params.get("job")
with st.container(key="tv-narrow"):
    if job_id:
        st.html(f'<h1 class="tv-title">{t_html("create.making")}</h1><p class="tv-lead">{t_html("create.leave")}</p>')
        job_card.live(job_id)
        st.page_link(places.CREATE, label=t("create.another"), icon=":material/add:")
    else:
        st.html(
            f'<h1 class="tv-title">{t_html("create.title-page")}</h1><p class="tv-lead">{t_html("create.lead")}</p>'
        )
        create_form.draw()
        st.html(f'<p class="tv-note">{t_html("create.engines-note")}</p>')
