"""What is installed is what was locked: by hash wherever no torch is in it."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
MAKEFILE = (ROOT / "Makefile").read_text()
# A requirement, and the lines that it goes on in.
ENTRY = re.compile(
    r"^(?P<name>[a-z0-9._-]+)==(?P<version>[\w.]+)(?P<more>(?:[^\n]*\\\n)*[^\n]*)",
    re.MULTILINE,
)


def lock(name: str) -> dict[str, re.Match[str]]:
    """Return the requirements of a lock, by package."""
    text = (ROOT / f"requirements/{name}.txt").read_text()
    lines = [line for line in text.split("\n") if re.match(r"[^\s#]", line)]
    found = {one["name"]: one for one in ENTRY.finditer(text)}
    assert len(lines) == len(found), "a line that pins nothing"
    return found


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^\w-]", one.lower())[0] for one in requirements}


@pytest.mark.parametrize("name", ["site", "build"])
def test_each_file_of_a_package_has_its_hash(name: str) -> None:
    for package, entry in lock(name).items():
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry["more"]), package


def test_no_torch_is_where_hashes_are() -> None:
    assert not {"torch", "triton", "nvidia-cublas"} & {*lock("site"), *lock("build")}


def test_everything_that_the_project_asks_for_is_locked() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    assert names([*extras["site"], *extras["labs"]]) <= set(lock("site"))
    assert names([one for extra in extras.values() for one in extra]) <= set(
        lock("test")
    )


def test_what_builds_the_package_is_locked() -> None:
    asked = PROJECT["build-system"]["requires"]
    lines = (ROOT / "requirements/build.in").read_text().splitlines()
    assert set(asked) <= set(lines)
    assert names(asked) <= set(lock("build"))
    # An editable build asks hatchling's hook for it.
    assert "editables" in lock("build")


def test_the_locks_agree() -> None:
    """They are installed into one environment."""
    test = {name: entry["version"] for name, entry in lock("test").items()}
    for other in ("site", "build"):
        for name, entry in lock(other).items():
            assert test.get(name, entry["version"]) == entry["version"]


def test_nothing_else_is_fetched() -> None:
    """No build in isolation, which would fetch its backend; hashes where there are some."""
    calls = [
        line for line in MAKEFILE.splitlines() if re.match(r"\t\$\(INSTALL\)", line)
    ]
    for call in calls:
        if "--editable" in call:
            assert "--no-build-isolation --no-deps" in call
        elif "requirements/build.txt" in call:
            assert "--require-hashes" in call
        else:
            assert "-r requirements/test.txt" in call or "--upgrade" in call


def test_what_differs_between_systems_has_its_mark() -> None:
    """The lock was made for Linux, macOS and Windows at once."""
    assert "sys_platform == 'darwin'" in lock("site")["appnope"]["more"]
    assert "win32" in lock("site")["pexpect"]["more"]
