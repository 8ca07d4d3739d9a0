"""From the built wheel, in an environment without our sources: a course of one's own.

What its extras ask for is lent from the environment of the tests, and nothing else: what
an extra forgets is missing here, too.
"""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PathDistribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PLAIN = ("check", "figures", "labs", "site")


class Environment:
    """A virtual environment with what the wheel holds, and the packages that it is lent."""

    def __init__(self, folder: Path, engine: Path, extras: tuple[str, ...]) -> None:
        subprocess.run(
            [sys.executable, "-m", "venv", "--without-pip", folder], check=True
        )
        (site,) = folder.glob("lib/python*/site-packages")
        lent = folder / "lent"
        lent.mkdir()
        for place in {place for one in needed(engine, extras) for place in parts(one)}:
            (lent / place.name).symlink_to(place)
        (site / "lent.pth").write_text(f"{lent}\n{engine}\n")
        (folder / "share").symlink_to(Path(sys.prefix) / "share")  # Jupyter's templates
        self.python = folder / "bin/python"

    def run(self, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.python, "-m", *arguments],
            cwd=cwd,
            capture_output=True,
            text=True,
            env={"PATH": "/usr/bin:/bin", "HOME": str(cwd), "NO_MKDOCS_2_WARNING": "1"},
        )


def needed(engine: Path, extras: Iterable[str]) -> list[Distribution]:
    """Return the packages that the extras of an engine ask for, and what those need."""
    (metadata,) = engine.glob("*.dist-info")
    waiting = [(PathDistribution(metadata), frozenset(extras))]
    found: dict[str, Distribution] = {}
    seen = set()
    while waiting:
        package, asked = waiting.pop()
        for one in map(Requirement, package.requires or []):
            name, wanted = canonicalize_name(one.name), frozenset(one.extras)
            environments = [{"extra": extra} for extra in ("", *asked)]
            if one.marker and not any(map(one.marker.evaluate, environments)):
                continue
            if (name, wanted) not in seen:
                seen.add((name, wanted))
                found[name] = distribution(name)
                waiting.append((found[name], wanted))
    return [*found.values()]


def parts(package: Distribution) -> Iterator[Path]:
    """Yield the folders and files of a package, as they lie among others."""
    place = Path(str(package.locate_file("")))
    names = {file.parts[0] for file in package.files or ()}
    yield from (place / name for name in names - {"..", "__pycache__"})


@pytest.fixture(scope="session")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def engine(wheel, tmp_path_factory) -> Path:
    """What the wheel holds, which Python compiles once for all environments."""
    folder = tmp_path_factory.mktemp("engine")
    zipfile.ZipFile(wheel).extractall(folder)
    return folder


@pytest.fixture(scope="session")
def without_torch(engine, tmp_path_factory) -> Environment:
    folder = tmp_path_factory.mktemp("plain")
    return Environment(folder / "env", engine, PLAIN)


@pytest.fixture(scope="session")
def course(without_torch, tmp_path_factory) -> Path:
    """A new course after the first command of its README."""
    folder = tmp_path_factory.mktemp("course")
    made = without_torch.run(folder, "torchproof", "init", "mine", "--without-torch")
    assert made.returncode == 0, made.stderr
    assert "cd mine\n  python -m pip install -r requirements.txt\n" in made.stdout
    requirements = (folder / "mine/requirements.txt").read_text()
    assert requirements.startswith(f"torchproof[{','.join(PLAIN)}]==")
    synced = without_torch.run(folder / "mine", "pytest", "--sync", "-q")
    assert synced.returncode == 0, synced.stdout + synced.stderr
    return folder / "mine"


def test_the_course_runs_and_its_lessons_hold(without_torch, course):
    result = without_torch.run(course, "pytest", "-q")
    assert "11 passed" in result.stdout, result.stdout + result.stderr


def test_what_it_shows_was_printed_by_its_snippets(without_torch, course, tmp_path):
    """Nothing drifts from what the template holds, except for how a figure is drawn."""
    without_torch.run(tmp_path, "torchproof", "init", "fresh", "--without-torch")
    for path in (tmp_path / "fresh/snippets").rglob("*.py"):
        name = path.relative_to(tmp_path / "fresh")
        assert path.read_text() == (course / name).read_text()
    assert (tmp_path / "fresh/.github/workflows/ci.yml").exists()


def test_what_it_ran_is_recorded_under_the_release_of_python(course):
    (record,) = (course / "snippets/records").iterdir()
    major, minor = sys.version_info[:2]
    assert record.name == f"cpu-python-{major}.{minor}.jsonl"
    assert len(record.read_text().splitlines()) == len(
        [*course.rglob("snippets/**/*.py")]
    )


def test_the_site_builds_strictly_with_bands_and_a_lab(without_torch, course):
    with (course / "docs/index.md").open("a") as home:
        home.write("\n```mermaid\nflowchart TD\n    a --> b\n```\n")
    result = without_torch.run(course, "mkdocs", "build", "--strict")
    assert result.returncode == 0, result.stdout + result.stderr
    live = '<pre class="mermaid"><code>flowchart TD'
    assert live in (course / "site/index.html").read_text()
    page = (course / "site/basics/averages/index.html").read_text()
    assert f"checked with Python 3.{sys.version_info.minor} (" in page
    assert "not checked" not in page
    assert 'class="output"' in page and "--8<--" not in page
    assert "picture.svg#only-dark" in page
    assert (course / "site/basics/lab/index.html").exists()


def test_a_script_of_before_becomes_a_lesson(without_torch, tmp_path):
    without_torch.run(tmp_path, "torchproof", "init", "mine", "--without-torch")
    (tmp_path / "mine/sums.py").write_text("# %% [markdown]\n# # Sums\n# %%\n1 + 1\n")
    command = ("torchproof", "convert", "sums.py", "--lesson", "basics/sums")
    made = without_torch.run(tmp_path / "mine", *command)
    assert made.returncode == 0, made.stderr
    (snippet,) = (tmp_path / "mine/snippets/basics/sums").glob("*.py")
    assert "print(1 + 1)" in snippet.read_text()


def test_torch_was_not_there(without_torch, tmp_path):
    assert "No module named torch" in without_torch.run(tmp_path, "torch").stderr


def test_with_torch_it_shows_tensors(engine, tmp_path):
    environment = Environment(tmp_path / "env", engine, (*PLAIN, "torch"))
    environment.run(tmp_path, "torchproof", "init", "deep")
    requirements = (tmp_path / "deep/requirements.txt").read_text()
    assert requirements.startswith("torchproof[check,figures,labs,site,torch]==")
    command = (
        "pytest",
        "-q",
        "snippets/basics/averages/mean.py",
        "snippets/basics/spread",
    )
    result = environment.run(tmp_path / "deep", *command)
    assert "4 passed" in result.stdout, result.stdout + result.stderr
    text = (tmp_path / "deep/snippets/basics/averages/mean.py").read_text()
    assert "# > tensor(3.)" in text


def test_the_wheel_holds_the_engine_alone(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"torchproof"}
    assert "torchproof/py.typed" in names


def test_what_an_index_shows_of_it_stands_alone(engine):
    """Neither links nor pictures of this repository work there, nor do diagrams."""
    (metadata,) = engine.glob("*.dist-info/METADATA")
    _, _, description = metadata.read_text("utf-8").partition("\n\n")
    assert "python -m torchproof init" in description
    assert re.findall(r"\]\((?!https://)[^)]*\)", description) == []
    assert "mermaid" not in description
