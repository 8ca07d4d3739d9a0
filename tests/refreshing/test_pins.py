"""Which lines of the lock a refresh may raise: torch, and what torch alone asks for."""

from pathlib import Path

import pytest

from torchproof.problem import Problem
from torchproof.refreshing.pins import installed, locked, raised

ROOT = Path(__file__).parents[2]
PROJECT = (ROOT / "pyproject.toml").read_text()
LOCK = (ROOT / "requirements/test.txt").read_text()
TORCH = locked(LOCK)["torch"]
MANIFEST = Path("refresh.json")


def changed(old: str, new: str) -> list[tuple[str, str]]:
    pairs = zip(old.split("\n"), new.split("\n"), strict=True)
    return [(one, other) for one, other in pairs if one != other]


def test_what_is_locked_for_torch_alone():
    assert set(locked(LOCK)) == {
        "networkx", "torch",
    }  # fmt: skip


def test_what_a_course_without_torch_locks():
    assert locked("numpy==1.0\n    # via matplotlib\n") == {}


def test_only_their_lines_change():
    texts = raised(MANIFEST, PROJECT, LOCK, {"torch": "99.0.1", "networkx": "98.0"})
    project, lock = texts["pyproject.toml"], texts["requirements/test.txt"]
    assert changed(PROJECT, project) == [
        (f'    "torch=={TORCH}",', '    "torch==99.0.1",')
    ]
    assert changed(LOCK, lock) == [
        (f"networkx=={locked(LOCK)['networkx']}", "networkx==98.0"),
        (f"torch=={TORCH}", "torch==99.0.1"),
    ]
    assert locked(lock)["torch"] == "99.0.1"


def test_without_pins_nothing_changes():
    assert raised(MANIFEST, PROJECT, LOCK, {}) == {}


@pytest.mark.parametrize(
    "pins",
    [
        {"torch": "0.1.0"},
        {"torch": TORCH},
        {"torch": "99.0.1.dev1"},
        {"torch": "99.0.1+evil"},
        {"torch": "99.0.1 ; evil"},
        {"torch": "99.0.1\nevil==1"},
        {"torch": "\u0669\u0669.0"},
        {"torch": "99.0.1", "numpy": "99.0"},
        {"torch": "99.0.1", "jinja2": "99.0"},
        {"torch": "99.0.1", "Torch": "99.0"},
        {"torch": "99.0.1", "evil": "1.0"},
        {"torch": "99.0.1", ".*": "99.0"},
        {"networkx": "98.0"},
    ],
    ids=repr,
)
def test_anything_else_is_refused(pins):
    with pytest.raises(Problem):
        raised(MANIFEST, PROJECT, LOCK, pins)


def test_two_lines_that_pin_torch_are_too_many():
    with pytest.raises(Problem, match="does not pin the torch"):
        raised(MANIFEST, PROJECT + PROJECT, LOCK, {"torch": "99.0.1"})


def test_a_run_on_a_later_torch_asks_for_its_versions():
    assert installed(LOCK, "99.0.1")["torch"] == "99.0.1"
    assert set(installed(LOCK, "99.0.1")) <= set(locked(LOCK))


@pytest.mark.parametrize("release", ["1.0.0", TORCH, "99.0.1.dev20261128", "99.0.1rc1"])
def test_a_run_on_another_torch_asks_for_none(release):
    assert installed(LOCK, release) == {}
