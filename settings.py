"""How this process is set up: one frozen value, read from the environment once.

In: environment variables `TOONVERSE_…`. Out: `Settings`. Never: a secret in its text form.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator

from comic.errors import StartRefused
from comic.model import Dialect, ProviderName

PREFIX = "TOONVERSE_"
FOREIGN = {"openai_key": "OPENAI_API_KEY", "openai_url": "OPENAI_BASE_URL"}
"""Names of variables that other programs know, too."""


class ProcessRole(StrEnum):
    ALL = "all"
    WEB = "web"
    CONDUCTOR = "conductor"
    WORKER = "worker"


class LogLevel(StrEnum):
    """How much is logged, and in which shape: `json` tells what `info` does, one JSON object a line; `console` is
    `info`."""

    INFO = "info"
    CONSOLE = "console"
    JSON = "json"
    WARNING = "warning"
    SILENT = "silent"


class Settings(BaseModel):
    """`workers` None: one worker process per core, and one per call that may be under way.

    `log` None: info for servers, silent for the command line.
    `store_options` is a JSON object for the driver of `store_url`; it and `redis_url` may hold secrets.
    `backup_hours` 0: no scheduled backups. `backups` None: a folder in the data folder.

    `secrets` is a file of lines `NAME=value` for what must not stand in the environment; the environment wins.
    `openai_url` is the base URL of OpenAI, empty, or of a server that speaks its interface; what such a server can't do
    is said by `openai_dialect` and `openai_references`. The `…_provider`s and models are what new series begin with;
    `vision_model` empty: nobody looks for letters in the art."""

    model_config = ConfigDict(frozen=True)

    data: Path = Path("data")
    role: ProcessRole = ProcessRole.ALL
    workers: int | None = Field(default=None, ge=1, le=256)
    password: SecretStr | None = None
    store_url: str | None = None
    store_options: SecretStr | None = None
    redis_url: SecretStr | None = None
    step_deadline_seconds: float = Field(default=120.0, gt=0)
    step_retries: int = Field(default=3, ge=0, le=20)
    public_url: str = ""
    log: LogLevel | None = None
    backup_hours: float = Field(default=24.0, ge=0)
    backups: Path | None = None
    secrets: Path | None = None
    openai_key: SecretStr | None = None
    openai_url: str = ""
    openai_dialect: Dialect = Dialect.RESPONSES
    openai_references: bool = True
    openai_calls_at_once: int = Field(default=4, ge=1, le=64)
    text_provider: ProviderName = ProviderName.OFFLINE
    director_provider: ProviderName = ProviderName.OFFLINE
    image_provider: ProviderName = ProviderName.OFFLINE
    text_model: str = "gpt-6-luna"
    image_model: str = "gpt-image-2.6-flare"
    image_quality: str = "medium"
    vision_model: str = ""

    @property
    def has_models(self) -> bool:
        """Whether a server with models can be asked at all: with a key, or one that may need none."""
        return self.openai_key is not None or bool(self.openai_url)

    @property
    def worker_processes(self) -> int:
        """One a core, and one for each call that may wait for its server."""
        waiting = self.openai_calls_at_once if self.has_models else 0
        return self.workers or (os.cpu_count() or 1) + waiting

    @property
    def catalog_path(self) -> Path:
        return self.data / "catalog.db"

    @property
    def queue_path(self) -> Path:
        return self.data / "queue.db"

    @property
    def backups_path(self) -> Path:
        return self.backups or self.data / "backups"

    @property
    def store(self) -> str:
        """The fsspec URL of the artifact store."""
        return self.store_url or (self.data / "artifacts").absolute().as_uri()

    @property
    def store_arguments(self) -> dict[str, Any]:
        """What the store's fsspec driver is given beside the URL. Holds secrets."""
        if self.store_options is None:
            return {}
        arguments: dict[str, Any] = json.loads(self.store_options.get_secret_value())
        return arguments

    @field_validator("store_options")
    @classmethod
    def _is_object(cls, given: SecretStr | None) -> SecretStr | None:
        if given is not None and not isinstance(json.loads(given.get_secret_value()), dict):
            raise ValueError("not a JSON object")
        return given


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process.

    OpenAI's own variables, OPENAI_API_KEY and OPENAI_BASE_URL, are read where ours are not set. Raises
    StartRefused("setting-unreadable" | "secrets-unreadable") and names the variable or the file.
    """
    variables = os.environ if environment is None else environment
    named = variables.get(f"{PREFIX}SECRETS", "").strip()
    variables = _secrets(Path(named)) | dict(variables) if named else variables
    given: dict[str, str] = {}
    for field in Settings.model_fields:
        value = (
            variables.get(f"{PREFIX}{field.upper()}", "").strip() or variables.get(FOREIGN.get(field, ""), "").strip()
        )
        if value:
            given[field] = value
    try:
        return Settings.model_validate(given)
    except ValueError as error:
        wrong = str(getattr(error, "errors", lambda: [{"loc": ("?",)}])()[0]["loc"][0])
        raise StartRefused("setting-unreadable", variable=f"{PREFIX}{wrong.upper()}") from error


def _secrets(path: Path) -> dict[str, str]:
    """Lines `NAME=value`; empty ones and those that begin with `#` are skipped."""
    try:
        lines = [line.strip() for line in path.read_text("utf-8").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise StartRefused("secrets-unreadable", path=str(path)) from error
    kept = [line.partition("=") for line in lines if line and not line.startswith("#")]
    return {name.strip(): value.strip().strip("\"'") for name, _, value in kept}
