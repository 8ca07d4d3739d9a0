"""A tested sentence bears a mark that leads to its test, once a run vouches for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sample_course import CPU, write_course

from torchproof.lesson import curriculum
from torchproof.publishing.indexes.sentences import sentences
from torchproof.publishing.markup.links import Home
from torchproof.records.entry import Entry, Outcome
from torchproof.records.shelf import add
from torchproof.staging.stager import Stager

pytestmark = pytest.mark.usefixtures("shared_store")

CLAIMS = '''\
"""What the lesson claims."""

START = 1


def test_two_make_one():
    """Two numbers make one, see [counting](counting.md#exercises)."""
    assert START


def test_nothing_else():
    """A picture, too:"""
    assert START
'''
NEWER = replace(CPU, torch="1.3.0+cpu")


@pytest.fixture
def staged(tmp_path: Path):
    """Stage the sample course with claims, and records of runs of them."""

    def staged(*runs: tuple[object, str]) -> Path:
        write_course(tmp_path, {"tests/claims/first/test_adding.py": CLAIMS})
        (file,) = curriculum.load(tmp_path).claims.values()
        entries = [
            Entry(file.name, file.digest, where, "2026-01-02", Outcome(failed=failed))
            for where, failed in runs
        ]
        add([tmp_path / "tests/claims"], entries)
        Stager(tmp_path, tmp_path / "staged", Home()).stage()
        return tmp_path / "staged/docs"

    return staged


def test_a_mark_leads_to_the_test(staged):
    docs = staged((CPU, ""), (NEWER, ""))
    lesson = (docs / "first/adding.md").read_text()
    link = (
        '[](../claims/first/adding.md#two-make-one "Tested with torch 1.3.0 and 1.2.3")'
    )
    assert f"see [counting](counting.md#exercises).{link}{{ .tested" in lesson
    assert "[2 sentences tested](../claims/first/adding.md)" in lesson
    proof = (docs / "claims/first/adding.md").read_text()
    assert "> Two numbers make one, see counting.\n{ #two-make-one }" in proof
    assert "```python\ndef test_two_make_one():\n    assert START\n```" in proof
    assert "```python\nSTART = 1\n```" in proof
    assert "Run with torch 1.3.0 and 1.2.3 (2026-01-02)." in proof


def test_what_no_run_vouches_for_bears_no_mark(staged):
    docs = staged()
    assert "claims" not in (docs / "first/adding.md").read_text()
    assert not (docs / "claims").exists()


def test_what_failed_with_one_release_names_the_other_one(staged):
    docs = staged((CPU, "test_two_make_one"), (NEWER, ""))
    lesson = (docs / "first/adding.md").read_text()
    assert '#two-make-one "Tested with torch 1.3.0")' in lesson
    assert '#nothing-else "Tested with torch 1.3.0 and 1.2.3")' in lesson
    proof = (docs / "claims/first/adding.md").read_text()
    assert "1 sentence did not hold with all of them." in proof


def test_notebooks_bear_no_marks(staged):
    docs = staged((CPU, ""))
    assert "tested" not in (docs / "downloads/first/adding.ipynb").read_text()


def test_the_pages_of_tests_are_in_no_nav(staged):
    project = (staged((CPU, "")).parent / "mkdocs.yml").read_text()
    assert "/claims/" in project.partition("not_in_nav:")[2]


@pytest.mark.parametrize(
    ("runs", "told"),
    [
        ([(CPU, ""), (NEWER, "")], "**All passed with torch 1.3.0 and 1.2.3.**"),
        (
            [(CPU, "test_nothing_else"), (NEWER, "")],
            "**All passed with torch 1.3.0; 1 passed with torch 1.2.3.**",
        ),
        ([], "No run vouches for one."),
    ],
)
def test_verification_counts_the_sentences(staged, tmp_path, runs, told):
    staged(*runs)
    (text,) = sentences(curriculum.load(tmp_path))
    assert text.startswith(f"Tests stand for 2 claims of the text. {told}")
