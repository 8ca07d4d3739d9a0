"""The rules of the house: which room may import which, and what a door may load."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
ENGINE = TESTS.parent / "torchproof"
# From the ground up: a file imports from its own room and those before it.
ROOMS = [
    "problem",
    "wording",
    "files",
    "devices",
    "labels",
    "settings",
    "svg",
    "snippet",
    "matching",
    "running",
    "records",
    "lesson",
    "converting",
    "starting",
    "trust",
    "drawing",
    "publishing",
    "proving",
    "checking",
    "staging",
    "cards",
    "building",
    "taking",
    "writing",
    "workbench",
    "refreshing",
]
# A large room has inner rooms, in an order of their own.
INNER_ROOMS = {
    "running": [
        "child", "devices", "needs", "serving", "judging", "runner", "comparing"
    ],
    "publishing": [
        "markup", "formulas", "vouching", "bundle", "listings", "predicting",
        "recalling", "route", "indexes", "metadata", "ways", "pages", "notebooks", "texts",
    ],
}  # fmt: skip
MOST_FILES = 13  # of one room: more want inner rooms
GROUND_FLOOR = [
    "problem.py",
    "wording.py",
    "files.py",
    "devices.py",
    "labels.py",
    "settings.py",
]
DOORS = ["pytest_plugin.py", "mkdocs_plugin.py", "__main__.py"]
FILES = sorted(p.relative_to(ENGINE).as_posix() for p in ENGINE.rglob("*.py"))


def imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def room_of(module: str) -> str:
    return module.removeprefix("torchproof.").split(".")[0]


@pytest.mark.parametrize("name", [f for f in FILES if f not in DOORS])
def test_imports_point_down(name):
    room = Path(name).parts[0].removesuffix(".py")
    allowed = ROOMS[: ROOMS.index(room) + 1] if room in ROOMS else []
    own = [m for m in imported(ENGINE / name) if m.startswith("torchproof.")]
    assert {room_of(module) for module in own} <= set(allowed)


@pytest.mark.parametrize(
    "name", [f for f in FILES if f.split("/")[0] in INNER_ROOMS and "/__" not in f]
)
def test_imports_point_down_within_a_room(name):
    room, inner = Path(name).parts[:2]
    order = INNER_ROOMS[room]
    allowed = order[: order.index(inner.removesuffix(".py")) + 1]
    prefix = f"torchproof.{room}."
    own = {
        m.removeprefix(prefix).split(".")[0]
        for m in imported(ENGINE / name)
        if m.startswith(prefix)
    }
    assert own <= set(allowed)


@pytest.mark.parametrize("room", sorted({str(Path(f).parent) for f in FILES}))
def test_a_room_has_few_files(room):
    assert len(list((ENGINE / room).glob("*.py"))) <= MOST_FILES


@pytest.mark.parametrize(
    "name",
    [f for f in FILES if f.split("/")[0] in {"snippet", "matching", *GROUND_FLOOR}],
)
def test_the_ground_floor_needs_the_standard_library_only(name):
    others = {m.split(".")[0] for m in imported(ENGINE / name)} - {"torchproof"}
    assert others <= sys.stdlib_module_names


@pytest.mark.parametrize(
    ("door", "unwanted"),
    [
        ("pytest_plugin", ["mkdocs", "yaml", "pydantic", "numpy", "torch"]),
        ("mkdocs_plugin", ["torch", "matplotlib", "numpy", "pytest"]),
        ("__main__", ["torch", "pytest", "mkdocs", "yaml", "pydantic", "markdown"]),
    ],
)
def test_a_door_loads_what_it_needs_only(door, unwanted):
    code = f"import sys, torchproof.{door}; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not set(unwanted) & set(loaded)


@pytest.mark.parametrize("file", sorted((TESTS / "site").rglob("*.py")), ids=str)
def test_a_browser_waits_for_functions(file):
    """Where it looks a second time, the site's policy runs no text as code."""
    waits = [
        node.args[0]
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "wait_for_function"
    ]
    typed = [one.value for one in waits if isinstance(one, ast.Constant)]
    assert [one for one in typed if "=>" not in str(one)] == []
