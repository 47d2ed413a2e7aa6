"""What was spent, as pictures and tables: a bar a day, and the same by series, episode, engine and panel.

In: the studio's `CostRow`s, a language. Out: HTML whose every text is escaped. Never: a sum of its own.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from comic.job import StepKind
from comic.money import usd_text
from locales import say
from studio import costs
from studio.costs import CONNECTION_CHECK, CostRow, Grouping
from ui.house import house
from ui.job_picture import slot_name
from ui.language import language, t, t_html

DAYS = (7, 30, 365)
ROWS_SHOWN = 40
PERCENT = 100.0


def draw() -> None:
    """The days as a chart, then a table by what the creator chooses."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        days = st.segmented_control(
            t("costs.span"), DAYS, default=30, key="costs-days", format_func=lambda n: t("costs.days", count=n)
        )
        by = st.segmented_control(
            t("costs.by"),
            [grouping.value for grouping in Grouping if grouping is not Grouping.DAY],
            default=Grouping.EPISODE.value,
            key="costs-by",
            format_func=lambda grouping: t(f"costs.by-{grouping}"),
        )
    span = days or DAYS[1]
    rows = costs.table(house(), Grouping.DAY, days=span)
    if not rows:
        st.html(f'<p class="tv-note">{t_html("costs.nothing")}</p>')
        return
    st.html(days_html(rows, language()))
    st.html(table_html(costs.table(house(), Grouping(by or Grouping.EPISODE.value), days=span), language()))


def days_html(rows: tuple[CostRow, ...], spoken: str) -> str:
    """A column a day; in doubt stands on top of what is known."""
    most = max(1, *(row.total_microusd for row in rows))
    columns = "".join(_day_html(row, most, spoken) for row in rows)
    total = say(spoken, "costs.total", cost=usd_text(sum(row.total_microusd for row in rows)))
    return f'<p class="tv-estimate-total">{escape(total)}</p><ol class="tv-days">{columns}</ol>'


def table_html(rows: tuple[CostRow, ...], spoken: str) -> str:
    """Dearest first; the rest is one row."""
    heads = "".join(f"<th>{escape(say(spoken, f'costs.{code}'))}</th>" for code in ("name", "calls", "cost"))
    shown = "".join(_row_html(row, spoken) for row in rows[:ROWS_SHOWN])
    rest = rows[ROWS_SHOWN:]
    if rest:
        cost = usd_text(sum(row.total_microusd for row in rest))
        words = escape(say(spoken, "costs.rest", count=len(rest)))
        shown += f"<tr><td>{words}</td><td>{sum(row.calls for row in rest)}</td><td>{escape(cost)}</td></tr>"
    return f'<table class="tv-table"><thead><tr>{heads}</tr></thead><tbody>{shown}</tbody></table>'


def _day_html(row: CostRow, most_microusd: int, spoken: str) -> str:
    known = PERCENT * (row.spent_microusd + row.estimated_microusd) / most_microusd
    doubt = PERCENT * row.in_doubt_microusd / most_microusd
    label, total = escape(f"{row.name}: {_cost(row, spoken)}"), escape(usd_text(row.total_microusd))
    return (
        f'<li title="{label}" aria-label="{label}"><span class="tv-day-cost">{total}</span>'
        f'<span class="tv-day-bar"><i class="tv-is-doubt" style="height:{doubt:.1f}%"></i>'
        f'<i class="tv-is-spent" style="height:{known:.1f}%"></i></span><span>{escape(row.name[5:])}</span></li>'
    )


def _row_html(row: CostRow, spoken: str) -> str:
    return f"<tr><td>{_name_html(row, spoken)}</td><td>{row.calls}</td><td>{escape(_cost(row, spoken))}</td></tr>"


def _cost(row: CostRow, spoken: str) -> str:
    """The sum, and what of it isn't certain."""
    notes = [usd_text(row.total_microusd)]
    if row.estimated_microusd:
        notes.append(say(spoken, "costs.estimated", cost=usd_text(row.estimated_microusd)))
    if row.in_doubt_microusd:
        notes.append(say(spoken, "costs.in-doubt", cost=usd_text(row.in_doubt_microusd)))
    if row.unknown_calls:
        notes.append(say(spoken, "costs.unknown", count=row.unknown_calls))
    return " · ".join(notes)


def _name_html(row: CostRow, spoken: str) -> str:
    """A slot stands under its episode."""
    name = escape(_name(row.name, spoken))
    return f"{name}<br><small>{escape(row.episode)}</small>" if row.episode else name


def _name(name: str, spoken: str) -> str:
    """Engines and slots by their names for people; everything else as it is called."""
    known = {stage: say(spoken, f"stage.{stage}") for stage in ("text", "director", "image")}
    known |= {StepKind.PROOF.value: say(spoken, "proof.name"), CONNECTION_CHECK: say(spoken, "costs.connection-check")}
    return known.get(name) or slot_name(spoken, name) or say(spoken, "costs.elsewhere")
