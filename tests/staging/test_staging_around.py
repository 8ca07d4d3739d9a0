"""What a mkdocs.yml names around the pages is a part of the project, too."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from sample_course import MKDOCS_YML, write_course, write_record
from sample_site import build, lend

from torchproof.problem import Problem, Problems
from torchproof.publishing.markup.links import Home
from torchproof.staging.project import places_named, theme_folder
from torchproof.staging.stager import Stager, home_of

THEME = "theme: {name: material, font: false}"
OWN = """\
theme:
  name: material
  font: false
  custom_dir: overrides
hooks:
  - hooks/shout.py
site_url: !ENV [NO_SUCH_ADDRESS, "https://course.example/"]
"""
PLUGINS = "  - torchproof\n"
JUPYTER = "  - mkdocs-jupyter\n"
HOOK = "def on_page_content(html, **_):\n    return html + '<p>Said by a hook.</p>'\n"
MAIN = '{% extends "base.html" %}\n{% block footer %}A footer.{% endblock %}\n'
NOTEBOOK = """\
{"cells": [{"cell_type": "markdown", "metadata": {}, "source": ["Words of mine."]}],
 "metadata": {}, "nbformat": 4, "nbformat_minor": 4}"""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory, made: Path) -> Path:
    """A course with a changed theme, a hook and a notebook of its own, built and staged."""
    settings = MKDOCS_YML.replace(THEME, OWN).replace(PLUGINS, PLUGINS + JUPYTER)
    files = {
        "mkdocs.yml": settings + "  - Mine: own.ipynb\n",
        "docs/own.ipynb": NOTEBOOK,
        "hooks/shout.py": HOOK,
        "overrides/main.html": MAIN,
    }
    root = lend(write_course(tmp_path_factory.mktemp("around") / "course", files), made)
    write_record(root)
    return root


def staged(root: Path) -> Path:
    Stager(root, root / "staged", Home()).stage()
    return root / "staged"


@pytest.mark.parametrize("where", ["with the plugin", "staged"])
def test_a_strict_build_has_it(course: Path, where: str) -> None:
    root = course if where == "with the plugin" else staged(course)
    done = build(root)
    assert done.returncode == 0, done.stderr
    page = (root / "site/first/adding/index.html").read_text("utf-8")
    assert "Said by a hook." in page
    assert "A footer." in page
    assert "<p>Words of mine." in (root / "site/own/index.html").read_text("utf-8")
    assert not (root / "site/snippets/first/adding/add/index.html").exists()


def test_what_was_changed_is_staged_anew(course: Path) -> None:
    folder = staged(course)
    (course / "hooks/shout.py").write_text(HOOK.replace("Said", "Told"))
    assert "Told" in (staged(course) / "hooks/shout.py").read_text()
    assert folder == course / "staged"
    (course / "hooks/shout.py").write_text(HOOK)


@pytest.mark.parametrize(
    ("written", "places"),
    [
        ("hooks: [a.py, 'b/c.py']", ["a.py", "b/c.py"]),
        ("hooks:\n- a.py  # one.py\n\nnav:\n- b.py", ["a.py"]),
        ("theme: {name: material, custom_dir: own}", ["own"]),
        ("theme:\n  custom_dir: './own/'\nextra:\n  custom_dir: no", ["own"]),
        ("theme: material\nplugins:\n  - social: {custom_dir: no}", []),
        ("INHERIT: base.yml\nsite_name: S", ["base.yml"]),
        ("INHERIT: ../base.yml\nhooks: [/tmp/a.py]", []),
        ("theme: {custom_dir: .}", []),
    ],
)
def test_places_are_named_in_all_ways_of_yaml(written: str, places: list[str]) -> None:
    assert places_named(written) == places
    yaml.safe_load(written)  # they are such ways


def test_there_need_be_no_theme_of_their_own() -> None:
    assert theme_folder(MKDOCS_YML) == ""


def test_a_nav_that_is_inherited_is_asked_for(tmp_path: Path) -> None:
    before, _, nav = MKDOCS_YML.partition("\nnav:")
    files = {"mkdocs.yml": f"INHERIT: base.yml\n{before}\n", "base.yml": f"nav:{nav}"}
    root = write_course(tmp_path, files)
    with pytest.raises(Problems, match="What this file inherits is not read"):
        Stager(root, root / "staged", home_of(root, {})).stage()


@pytest.mark.parametrize("place", ["docs/staged", "snippets", "docs/../docs/x/y"])
def test_nothing_is_staged_among_the_sources(tmp_path: Path, place: str) -> None:
    root = write_course(tmp_path)
    with pytest.raises(Problem, match="among what the course is staged from"):
        Stager(root, root / place, Home())
