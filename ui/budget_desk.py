"""A limit of spending: how much of it is taken, as a bar, and a field to change it.

In: a scope. Out: a call to the studio when somebody sets it. Never: a sum of its own.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from comic.budget import BudgetScope, Spending
from comic.money import MICROUSD_PER_USD, usd_text
from locales import say
from studio import budgets
from ui.house import house
from ui.language import language, t, t_html
from ui.trouble import told

PERCENT = 100.0


def day() -> None:
    """The limit of the whole house for a day."""
    st.html(f'<h2 class="tv-section">{t_html("budget.day")}</h2>')
    draw(BudgetScope.DAY, "")


def draw(scope: BudgetScope, subject: str, *, place: str = "budget") -> None:
    """The bar and the field. A page that shows a limit twice tells its places apart."""
    taken = budgets.spending(house(), scope, subject)
    st.html(spending_html(taken, language()))
    key = f"{place}-{scope.value}-{subject}"
    with st.form(key, border=False), st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        typed = st.text_input(
            t("budget.limit"),
            "" if taken is None else f"{taken.budget.limit_microusd / MICROUSD_PER_USD:.2f}",
            placeholder=t("budget.none"),
            help=t("budget.help"),
        )
        sent = st.form_submit_button(t("budget.set"))
    if sent:
        with told(language()):
            budgets.limit(house(), scope, subject, typed)
            st.rerun()


def spending_html(taken: Spending | None, spoken: str) -> str:
    """What is spent, in doubt and set aside, as parts of the limit."""
    if taken is None:
        return f'<p class="tv-note">{escape(say(spoken, "budget.unlimited"))}</p>'
    limit = max(1, taken.budget.limit_microusd)
    parts = (
        ("spent", taken.spent_microusd),
        ("doubt", taken.in_doubt_microusd),
        ("reserved", taken.reserved_microusd),
    )
    bars = "".join(
        f'<i class="tv-is-{name}" style="width:{min(PERCENT, PERCENT * cost / limit):.1f}%"></i>'
        for name, cost in parts
    )
    words = say(
        spoken, "budget.taken", spent=usd_text(taken.spent_microusd), limit=usd_text(taken.budget.limit_microusd)
    )
    more = [say(spoken, f"budget.{name}", cost=usd_text(cost)) for name, cost in parts if cost and name != "spent"]
    facts = " · ".join(escape(said) for said in (words, *more))
    return f'<div class="tv-spending"><span class="tv-money-bar">{bars}</span><p class="tv-facts">{facts}</p></div>'
