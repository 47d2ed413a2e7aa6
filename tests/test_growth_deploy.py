"""What is deployed fits what runs: compose.yaml, the image, the systemd units and the bucket's maker."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from settings import ProcessRole, Settings
from tests.growth import BUCKET, HOUSE, s3_server

COMPOSE = HOUSE / "compose.yaml"
UNITS = sorted((HOUSE / "deploy" / "systemd").glob("*.service"))
FIELDS = {f"TOONVERSE_{name.upper()}" for name in Settings.model_fields}
GIVEN = {"TOONVERSE_PASSWORD": "p" * 12, "S3_ACCESS_KEY": "k" * 12, "S3_SECRET_KEY": "s" * 12}
STEP_DEADLINE_SECONDS = Settings().step_deadline_seconds


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    loaded = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))
    assert set(loaded) - {name for name in loaded if name.startswith("x-")} == {"services", "volumes"}
    found: dict[str, Any] = loaded["services"]
    return found


def test_every_role_is_a_service_and_waits_for_what_it_needs(services: dict[str, Any]) -> None:
    roles = {
        name: service["environment"].get("TOONVERSE_ROLE")
        for name, service in services.items()
        if "environment" in service
    }
    assert {roles[name] for name in ("web", "conductor", "worker")} == {
        role.value for role in ProcessRole if role is not ProcessRole.ALL
    }
    for name, service in services.items():
        assert ("image" in service) or ("build" in service), name
        for other, wait in service.get("depends_on", {}).items():
            if wait["condition"] == "service_healthy":
                assert "healthcheck" in services[other], f"{name} waits for the health of {other}"
            else:
                assert wait["condition"] == "service_completed_successfully"
                assert services[other]["restart"] == "no"


def test_services_are_told_only_what_settings_know(services: dict[str, Any]) -> None:
    told = {variable for service in services.values() for variable in service.get("environment", {})}
    ours = {variable for variable in told if variable.startswith("TOONVERSE_")}
    assert len(ours) >= 5
    assert ours <= FIELDS


def test_secrets_are_demanded_and_not_written_down(services: dict[str, Any]) -> None:
    for service in services.values():
        for variable, value in service.get("environment", {}).items():
            if re.search("PASSWORD|SECRET|ACCESS_KEY|ROOT_USER", variable):
                assert re.fullmatch(r"\$\{\w+:\?[^}]+\}", str(value)), variable


def test_workers_share_no_disk_and_only_the_web_is_reached_from_outside(services: dict[str, Any]) -> None:
    assert "volumes" not in services["worker"]
    assert "container_name" not in services["worker"], "a named container can't be scaled"
    assert services["web"]["volumes"] == services["conductor"]["volumes"], "they share the catalog"
    assert [name for name, service in services.items() if "ports" in service] == ["web"]
    assert services["web"]["ports"] == ["${TOONVERSE_LISTEN:-127.0.0.1:8501}:8501"]


def test_a_running_paid_step_is_waited_for(services: dict[str, Any]) -> None:
    assert int(services["worker"]["stop_grace_period"].removesuffix("s")) > STEP_DEADLINE_SECONDS
    for unit in UNITS:
        if "worker" in unit.name or unit.name == "toonverse.service":
            stop = re.search(r"^TimeoutStopSec=(\d+)$", unit.read_text(encoding="utf-8"), re.MULTILINE)
            assert stop is not None and int(stop[1]) > STEP_DEADLINE_SECONDS


def test_the_image_holds_what_runs_and_runs_as_nobody_special() -> None:
    lines = (HOUSE / "deploy" / "Dockerfile").read_text(encoding="utf-8").splitlines()
    assert next(line for line in reversed(lines) if line.startswith("USER")) == "USER 10001:10001"
    assert all("-slim" in line for line in lines if line.startswith("FROM"))
    ignored = (HOUSE / ".dockerignore").read_text(encoding="utf-8").split()
    needed = {
        "app.py",
        "settings.py",
        "comic",
        "deploy",
        "engines",
        "locales",
        "pages",
        "pipeline",
        "storage",
        "studio",
        "ui",
        "web",
        "requirements.txt",
        "requirements-scale.txt",
        ".streamlit",
    }
    assert not needed & set(ignored)
    assert {".git", "data", ".venv", ".env"} <= set(ignored)


def test_compose_itself_accepts_the_file() -> None:
    program = shutil.which("docker-compose")
    if program is None:
        pytest.skip("docker-compose is not installed (apt install docker-compose)")
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"}
    told = subprocess.run(
        [program, "config"], cwd=HOUSE, env=environment | GIVEN, capture_output=True, text=True, timeout=60
    )
    assert told.returncode == 0, told.stderr
    assert set(yaml.safe_load(told.stdout)["services"]) >= {"web", "conductor", "worker", "redis", "s3"}
    silent = subprocess.run([program, "config"], cwd=HOUSE, env=environment, capture_output=True, text=True, timeout=60)
    assert silent.returncode != 0
    assert "into .env" in silent.stderr


def test_each_role_has_a_unit() -> None:
    roles = {}
    for unit in UNITS:
        text = unit.read_text(encoding="utf-8")
        role = re.search(r"^ExecStart=/usr/bin/env TOONVERSE_ROLE=(\w+) ", text, re.MULTILINE)
        assert role is not None
        roles[unit.name] = role[1]
        assert {word.split("=")[0] for word in re.findall(r"TOONVERSE_\w+=", text)} <= FIELDS
    assert sorted(roles.values()) == sorted(role.value for role in ProcessRole)
    assert roles["toonverse-worker@.service"] == "worker"


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_accepts_a_unit_and_finds_it_well_closed(tmp_path: Path, unit: Path) -> None:
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("systemd-analyze is not installed")
    text = unit.read_text(encoding="utf-8").replace("/opt/toonverse", str(tmp_path)).replace("=toonverse\n", "=root\n")
    installed = tmp_path / unit.name.replace("@", "@1")
    installed.write_text(text, encoding="utf-8")
    verified = subprocess.run([program, "verify", str(installed)], capture_output=True, text=True, timeout=60)
    assert (verified.returncode, verified.stdout + verified.stderr) == (0, "")
    closed = subprocess.run(
        [program, "security", "--offline=true", "--threshold=25", "--no-pager", str(installed)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert closed.returncode == 0, closed.stdout[-300:]


def test_the_bucket_is_made_once(tmp_path: Path) -> None:
    with s3_server(tmp_path / "s3") as s3:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "TOONVERSE_STORE_URL": f"s3://{BUCKET}-new/artifacts",
            "AWS_ENDPOINT_URL_S3": f"http://{s3.address}:{s3.port}",
            "AWS_ACCESS_KEY_ID": "tests",
            "AWS_SECRET_ACCESS_KEY": "no-secret",
        }
        for _ in range(2):
            made = subprocess.run(
                [sys.executable, "-m", "deploy.make_bucket"],
                cwd=HOUSE,
                env=environment,
                capture_output=True,
                timeout=60,
            )
            assert (made.returncode, made.stderr) == (0, b"")
        assert [request for request in s3.log() if request == f"PUT /{BUCKET}-new"] == [f"PUT /{BUCKET}-new"]
