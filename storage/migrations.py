"""The catalog's schema as migrations, applied in order and each once.

In: a Database. Out: its tables. Never: a change of a migration that was released; add another one below.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

SCHEMA = Migrations("toonverse")


@SCHEMA()
def m001_projects_and_episodes(db: Database) -> None:
    db.table("projects").create(
        {"id": str, "title": str, "language": str, "style": str, "budget_microusd": int, "created_at": float},
        pk="id",
        not_null={"title", "language", "created_at"},
    )
    db.table("characters").create(
        {"project_id": str, "name": str, "character": str, "position": int, "created_at": float},
        pk=("project_id", "name"),
        not_null={"character", "created_at"},
        foreign_keys=[("project_id", "projects", "id")],
    )
    db.table("episodes").create(
        {
            "id": str,
            "project_id": str,
            "number": int,
            "title": str,
            "request": str,
            "takes": str,
            "package_key": str,
            "created_at": float,
        },
        pk="id",
        not_null={"project_id", "number", "title", "request", "created_at"},
        foreign_keys=[("project_id", "projects", "id")],
    )
    db.table("episodes").create_index(["project_id", "number"], unique=True)
    db.table("pins").create(
        {"episode_id": str, "slot": str, "key": str, "created_at": float},
        pk=("episode_id", "slot"),
        foreign_keys=[("episode_id", "episodes", "id")],
    )
    db.table("publications").create(
        {
            "id": int,
            "episode_id": str,
            "revision": int,
            "package_key": str,
            "published_at": float,
            "withdrawn_at": float,
        },
        pk="id",
        not_null={"episode_id", "revision", "package_key", "published_at"},
        foreign_keys=[("episode_id", "episodes", "id")],
    )
    db.table("publications").create_index(["episode_id", "revision"], unique=True)
    db.table("publications").create_index(["package_key"])


@SCHEMA()
def m002_jobs_and_steps(db: Database) -> None:
    db.table("episode_jobs").create(
        {
            "id": str,
            "kind": str,
            "episode_id": str,
            "click": str,
            "order_digest": str,
            "sources": str,
            "state": str,
            "served_at": float,
            "created_at": float,
            "started_at": float,
            "ended_at": float,
            "error_code": str,
            "error_facts": str,
            "traceback": str,
            "failed_slot": str,
        },
        pk="id",
        not_null={"kind", "episode_id", "click", "order_digest", "sources", "state", "served_at", "created_at"},
        foreign_keys=[("episode_id", "episodes", "id")],
    )
    db.table("episode_jobs").create_index(["click"], unique=True)
    db.table("episode_jobs").create_index(["state"])
    db.table("episode_jobs").create_index(["episode_id"])
    db.execute(
        "create unique index one_active_job_per_order on episode_jobs(order_digest) "
        "where state in ('waiting', 'running', 'cancelling')"
    )
    db.table("steps").create(
        {
            "id": int,
            "job_id": str,
            "slot": str,
            "kind": str,
            "key": str,
            "position": int,
            "order_json": str,
            "state": str,
            "attempt": int,
            "rescued": int,
            "not_before": float,
            "lease": str,
            "progress": float,
            "built": int,
            "ready_at": float,
            "started_at": float,
            "ended_at": float,
            "cost_microusd": int,
            "error_code": str,
            "error_facts": str,
            "traceback": str,
        },
        pk="id",
        not_null={"job_id", "slot", "kind", "key", "position", "state"},
        defaults={"attempt": 0, "rescued": 0, "not_before": 0.0, "progress": 0.0, "built": 0, "cost_microusd": 0},
        foreign_keys=[("job_id", "episode_jobs", "id")],
    )
    db.table("steps").create_index(["job_id", "slot"], unique=True)
    db.table("steps").create_index(["state"])
    db.table("steps").create_index(["key"])
    db.table("events").create(
        {"id": int, "at": float, "job_id": str, "step_id": int, "kind": str, "note": str},
        pk="id",
        not_null={"at", "kind"},
    )
    db.table("events").create_index(["job_id"])
    db.table("wishes").create(
        {"id": int, "at": float, "job_id": str, "kind": str, "handled_at": float},
        pk="id",
        not_null={"at", "job_id", "kind"},
        foreign_keys=[("job_id", "episode_jobs", "id")],
    )
    db.table("pools").create({"name": str, "cap": int, "blocked_until": float}, pk="name")
    db.table("processes").create({"name": str, "pid": int, "host": str, "seen_at": float}, pk="name")


@SCHEMA()
def m003_money_and_people(db: Database) -> None:
    db.table("ledger").create(
        {
            "id": int,
            "at": float,
            "job_id": str,
            "step_id": int,
            "provider": str,
            "what": str,
            "state": str,
            "cost_microusd": int,
        },
        pk="id",
        not_null={"at", "provider", "what", "state", "cost_microusd"},
    )
    db.table("users").create({"name": str, "password_hash": str, "role": str, "created_at": float}, pk="name")


@SCHEMA()
def m004_pools_and_rescues(db: Database) -> None:
    db.execute("alter table steps add column pool text not null default ''")
    db.execute("alter table steps add column unstarted integer not null default 0")
    db.execute("update steps set pool = 'offline/' || kind where order_json is not null")
    db.execute("alter table pools add column paused integer not null default 0")
    db.execute(
        "update events set kind = case when note like 'never%' then 'never-started' else 'orphaned' end "
        "where kind = 'rescued'"
    )


@SCHEMA()
def m005_approval_and_overview(db: Database) -> None:
    """Where a job stops; and what the queue page counts every second, in indexes that need no look into the rows."""
    db.execute("alter table episode_jobs add column stops_before text")
    db.execute("create index idx_events_kind_at on events(kind, at)")
    db.execute("create index idx_steps_kind_built on steps(kind, built, ended_at, started_at)")
    db.execute(
        "create index idx_steps_open on steps(state, pool, ready_at, not_before) "
        "where state in ('ready', 'queued', 'running')"
    )


@SCHEMA()
def m006_where_episodes_of_a_project_stop(db: Database) -> None:
    db.execute("alter table projects add column stops_before text")


@SCHEMA()
def m007_translations(db: Database) -> None:
    """An episode's words in other languages, and which packages of these a publication shows."""
    db.table("translations").create(
        {"episode_id": str, "language": str, "translation": str, "changed_at": float},
        pk=("episode_id", "language"),
        not_null={"translation", "changed_at"},
        foreign_keys=[("episode_id", "episodes", "id")],
    )
    db.table("publication_packages").create(
        {"publication_id": int, "language": str, "package_key": str},
        pk=("publication_id", "language"),
        not_null={"package_key"},
        foreign_keys=[("publication_id", "publications", "id")],
    )
    db.table("publication_packages").create_index(["package_key"])


@SCHEMA()
def m008_money(db: Database) -> None:
    """Who pays for which call and what it used; limits; a creator's own prices; who makes a series."""
    for column in ("project_id", "episode_id", "lease", "model", "usage", "request_id"):
        db.execute(f"alter table ledger add column {column} text")
    db.execute("alter table ledger add column price_known integer not null default 1")
    db.execute("create index idx_ledger_lease on ledger(lease)")
    db.execute("create index idx_ledger_episode on ledger(episode_id)")
    db.execute("create index idx_ledger_project on ledger(project_id)")
    db.execute("create index idx_ledger_at on ledger(at)")
    db.table("budgets").create(
        {"scope": str, "subject": str, "limit_microusd": int},
        pk=("scope", "subject"),
        not_null={"limit_microusd"},
    )
    db.table("prices").create({"model": str, "price": str}, pk="model", not_null={"price"})
    db.execute("alter table projects add column makers text")
    db.execute("alter table episode_jobs add column takes_unknown_prices integer not null default 0")


@SCHEMA()
def m009_placement_pins(db: Database) -> None:
    """Lines that a creator lettered by hand."""
    db.table("placement_pins").create(
        {
            "episode_id": str,
            "language": str,
            "panel_id": str,
            "line_id": str,
            "placements": str,
            "changed_at": float,
        },
        pk=("episode_id", "language", "panel_id", "line_id"),
        not_null={"placements", "changed_at"},
        foreign_keys=[("episode_id", "episodes", "id")],
    )


@SCHEMA()
def m010_notes_to_painters(db: Database) -> None:
    """What a creator adds to the order of a panel, by panel id."""
    db.execute("alter table episodes add column notes text")


@SCHEMA()
def m011_reference_sheets(db: Database) -> None:
    """The takes of reference sheets that creators ask for, and the finished sheets of each project."""
    db.execute("alter table characters add column sheet_take integer not null default 0")
    db.table("sheet_takes").create(
        {"project_id": str, "name": str, "number": int, "words": str, "created_at": float},
        pk=("project_id", "name", "number"),
        not_null={"words", "created_at"},
        foreign_keys=[("project_id", "projects", "id")],
    )
    db.table("sheets").create(
        {"project_id": str, "key": str, "name": str, "take": int, "used_at": float},
        pk=("project_id", "key"),
        not_null={"name", "take", "used_at"},
        foreign_keys=[("project_id", "projects", "id")],
    )
    db.table("sheets").create_index(["key"])
    db.execute(
        "insert into sheets(project_id, key, name, take, used_at) "
        "select e.project_id, s.key, min(substr(s.slot, length('sheet/') + 1)), 0, max(j.created_at) "
        "from steps s join episode_jobs j on j.id = s.job_id join episodes e on e.id = j.episode_id "
        "where s.kind = 'sheet' and s.state = 'done' and s.order_json is not null group by e.project_id, s.key"
    )


@SCHEMA()
def m012_accepted_art(db: Database) -> None:
    """Panels in whose art a creator lets stand what a proofreader found, by the key of the proof."""
    db.execute("alter table episodes add column accepted_proofs text")


MIGRATION_NAMES = frozenset(
    {
        m001_projects_and_episodes.__name__,
        m002_jobs_and_steps.__name__,
        m003_money_and_people.__name__,
        m004_pools_and_rescues.__name__,
        m005_approval_and_overview.__name__,
        m006_where_episodes_of_a_project_stop.__name__,
        m007_translations.__name__,
        m008_money.__name__,
        m009_placement_pins.__name__,
        m010_notes_to_painters.__name__,
        m011_reference_sheets.__name__,
        m012_accepted_art.__name__,
    }
)
"""What this release knows: a catalog with any other was written by a later one."""
