"""A course in another language: what its lessons say is in the words that it sets."""

import json
import re
from pathlib import Path

import nbformat
import pytest
from sample_course import PYPROJECT, TORCH, write_course, write_record

from torchproof.labels import Labels, said, said_of
from torchproof.lesson import curriculum
from torchproof.lesson.curriculum import Curriculum
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.lab import lab_on_site
from torchproof.publishing.notebooks.notebook import lesson_notebook
from torchproof.publishing.pages.page import page_markdown
from torchproof.records.entry import Outcome
from torchproof.staging.site import Site
from torchproof.staging.store import Store
from torchproof.workbench.bench import PLACE, Bench
from torchproof.workbench.guard import Guard

GERMAN = """
[tool.torchproof.labels]
needed = "Gebraucht wird: {concepts}"
beginner = "Anfang"
minutes = "{count} Min."
count-examples = "{count} Beispiel|{count} Beispiele"
count-exercises = "{count} Aufgabe|{count} Aufgaben"
checked = "geprüft mit {software} ({when})"
checked-some = "{count} von {all} Blöcken geprüft mit {software} ({when})"
not-run = "noch nie gelaufen"
unchecked = "{count} von {all} Block: {why}|{count} von {all} Blöcken: {why}"
changed = "seither geändert"
otherwise = "lief anders"
details = "Mehr"
stopped = "Abbruch in Zeile {line}"
block-checked = "geprüft"
notebook = "Heft"
notebook-of = "Das Heft zu {lesson}."
scripts = "Skripte"
lab-of = "Labor: {part}"
report = "Fehler melden"
lab = "Labor zu {part}"
lab-about = "Alle Aufgaben zu {part}."
lab-how-to = "Von oben nach unten."
lab-on-site = "Hier läuft nichts."
lab-download = "Als Heft"
lab-from = "Aus {lesson}."
"""
HOME = Home(repository="https://github.com/some/course")
ADD = "first/adding/add.py"


@pytest.fixture
def course(tmp_path: Path) -> Curriculum:
    root = write_course(tmp_path, TORCH | {"pyproject.toml": PYPROJECT + GERMAN})
    write_record(root)
    write_record(root, outcome=Outcome(failed="line 11: gone"), snippets=[ADD])
    return curriculum.load(root)


def page_of(course: Curriculum, name: str) -> str:
    return page_markdown(course, f"first/{name}.md", HOME) or ""


def test_a_card_says_what_the_lesson_is(course):
    assert "Anfang · 1 Min. · 0 Beispiele · 1 Aufgabe\n" in page_of(course, "counting")
    assert '"Gebraucht wird: sum"' in page_of(course, "counting")


def test_a_stamp_says_on_what_it_was_checked(course):
    page = page_of(course, "adding")
    assert (
        "CPU: 1 von 3 Blöcken geprüft mit torch 1.2.3 (Python 3.11, <time>2026-01-31</time>)"
        " · CUDA: noch nie gelaufen"
    ) in page
    assert "2 von 3 Blöcken: lief anders\n" in page
    assert "CPU: geprüft mit torch 1.2.3 (" in page_of(course, "counting")
    assert "<summary>geprüft</summary>" in page
    assert "<summary>lief anders</summary>" in page
    assert ", 2026-01-31: Abbruch in Zeile 11" in page


def test_it_says_what_to_take_along(course):
    page = page_of(course, "counting")
    assert "[Heft](" in page and "[Skripte](" in page
    assert "[Labor: First steps](" in page and "[Fehler melden](" in page


def test_a_notebook_and_a_lab_open_in_its_words(course):
    text = lesson_notebook(course, course.lessons["first/adding"], Home())
    opening = nbformat.reads(text, as_version=4).cells[0].source
    assert "*Das Heft zu Adding. CPU: 1 von 3 Blöcken geprüft" in opening
    lab = nbformat.reads(lab_on_site(course, "first", Home()), as_version=4)
    told = "\n".join(one.source for one in lab.cells)
    assert told.startswith("# Labor zu First steps\n\nHier läuft nichts. [Als Heft](")
    assert "Von oben nach unten." in told and "Aus [Counting](" in told


def test_the_page_of_a_lab_is_described_in_them(course, made):
    site = Site(course, Home(), Store(made))
    files = site.files(site.published())
    assert b"Alle Aufgaben zu First steps." in files["docs/first/lab.md"]


def test_a_label_tells_one_from_more():
    assert [said_of("{count} egg|{count} eggs", n) for n in (0, 1, 2)] == [
        "0 eggs", "1 egg", "2 eggs",
    ]  # fmt: skip
    assert said_of("Eier: {count}", 2) == "Eier: 2"
    assert said(Labels.unchecked, 1, count=1, all=1, why="so") == "1 of 1 block: so"


def test_the_workbench_speaks_the_words_of_the_course():
    asked = {"PATH_INFO": f"{PLACE}/workbench.js", "REQUEST_METHOD": "GET"}
    bench = Bench((), None, Labels(bench_run="Los", bench_close="Zu"), Guard(1, ""))
    (script,) = bench.around(None)(asked, lambda *head: None)
    words = json.loads(script.decode().rpartition("})(")[2].removesuffix(");\n"))
    assert (words["bench_run"], words["bench_close"]) == ("Los", "Zu")
    assert set(re.findall(r"labels\.(\w+)", script.decode())) <= set(words)
    assert set(re.findall(r'said\("(\w+)"', script.decode())) <= set(words)
