"""The floors of the house (docs/architecture.md): imports go down only, and some libraries live in one room."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parent.parent

# What a room may import of the house. A room is the longest prefix that matches a module's name.
MAY_IMPORT: dict[str, set[str]] = {
    "app": {"studio", "comic", "locales", "settings", "web", "ui"},
    "pages": {"studio", "comic", "locales", "ui"},
    "ui": {"studio", "comic", "locales", "settings", "ui"},
    "web": {"studio", "comic", "locales", "settings", "web"},
    "locales": {"locales"},
    "studio": {"studio", "pipeline", "storage", "comic", "settings"},
    "studio.commands": {"studio", "comic", "locales", "settings"},
    "studio.__main__": {"studio", "pipeline", "storage", "comic", "settings", "locales"},
    "pipeline": {"pipeline", "engines", "storage", "comic", "settings"},
    "pipeline.__main__": {"pipeline", "comic", "settings", "locales"},
    "engines": {"engines", "comic"},
    "storage": {"storage", "comic"},
    "settings": {"comic"},
    "comic": {"comic"},
}
ROOMS = {name.split(".")[0] for name in MAY_IMPORT}

# Libraries that live in certain rooms only.
LIVES_IN: dict[str, set[str]] = {
    "streamlit": {"app", "pages", "ui", "web"},
    "starlette": {"app", "pages", "ui", "web"},
    "huey": {"pipeline"},
    "openai": {"engines.providers"},
    "sqlite_utils": {"storage"},
    "sqlite3": {"storage", "pipeline.queue_file"},
    "fsspec": {"storage"},
    "thorvg_python": {"engines.illustrator"},
    "resvg": {"engines.illustrator"},
}

# An engine touches no file, database, clock, environment or provider. Fonts are found in one file and read in another.
ENGINES_NEVER = {
    "os",
    "pathlib",
    "shutil",
    "subprocess",
    "socket",
    "sqlite3",
    "time",
    "datetime",
    "tempfile",
    "secrets",
    "uuid",
}
ENGINE_EXCEPTIONS = {
    "engines/lettering/shelf.py": {"pathlib"},
    "engines/lettering/fonts.py": {"pathlib"},
    "engines/illustrator/raster.py": {"os"},
}


def modules() -> list[Path]:
    top = list(HOUSE.glob("*.py"))
    return sorted(top + [path for room in ROOMS for path in HOUSE.glob(f"{room}/**/*.py")])


def imports(path: Path) -> Iterator[str]:
    """The modules that a file imports anywhere in it, by full name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides its floor"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(HOUSE).with_suffix("").parts)


def room_of(name: str) -> str:
    return max((room for room in MAY_IMPORT if name == room or name.startswith(f"{room}.")), key=len)


def is_in(name: str, rooms: set[str]) -> bool:
    return any(name == room or name.startswith(f"{room}.") for room in rooms)


@pytest.mark.parametrize("path", modules(), ids=module_name)
def test_a_file_imports_only_downwards(path: Path) -> None:
    name = module_name(path)
    allowed = MAY_IMPORT[room_of(name)]
    upwards = {imported for imported in imports(path) if imported.split(".")[0] in ROOMS - allowed}
    assert not upwards, f"{name} may import {sorted(allowed)}, not {sorted(upwards)}"


@pytest.mark.parametrize("path", modules(), ids=module_name)
def test_libraries_stay_in_their_rooms(path: Path) -> None:
    name = module_name(path)
    for imported in imports(path):
        rooms = LIVES_IN.get(imported.split(".")[0])
        assert rooms is None or is_in(name, rooms), f"{name} imports {imported}, which lives in {sorted(rooms or ())}"


@pytest.mark.parametrize(
    "path", [path for path in modules() if module_name(path).startswith("engines")], ids=module_name
)
def test_engines_touch_nothing_of_the_world(path: Path) -> None:
    allowed = ENGINE_EXCEPTIONS.get(path.relative_to(HOUSE).as_posix(), set())
    touched = {imported.split(".")[0] for imported in imports(path)} & (ENGINES_NEVER - allowed)
    assert not touched, f"{module_name(path)} imports {sorted(touched)}"
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not allowed:
            assert node.func.id != "open", f"{module_name(path)} opens a file"


def test_engines_know_no_provider() -> None:
    for path in modules():
        name = module_name(path)
        if name.startswith("engines") and not name.startswith("engines.providers"):
            assert not [imported for imported in imports(path) if imported.startswith("engines.providers")], name


@pytest.mark.parametrize("path", modules(), ids=module_name)
def test_files_stay_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", modules(), ids=module_name)
def test_every_file_says_what_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), f"{module_name(path)} has no docstring"


def test_no_room_is_named_after_nothing() -> None:
    vague = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
    assert not [path for path in modules() if path.stem in vague or set(path.parts) & vague]
