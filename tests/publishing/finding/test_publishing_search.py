"""The search of every course: how it takes words apart, and what it finds first."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

import pytest
import yaml
from sample_course import FILES, write_course
from sample_site import build, lend

from torchproof.labels import Labels
from torchproof.publishing.indexes.search_index import SEPARATOR, weighted, weights
from torchproof.publishing.markup.links import Home
from torchproof.staging.stager import Stager
from torchproof.staging.styles import EARLY_SCRIPT

pytestmark = pytest.mark.usefixtures("shared_store")


@dataclass
class Heading:
    title: str
    id: str
    children: list[Heading] = field(default_factory=list)


def lesson(*sections: str) -> list[Heading]:
    """Return a table of contents: each section has one below it."""
    below = [Heading(one, one, [Heading("", f"{one}-1")]) for one in sections]
    return [Heading("Title", "title", below)]


def words(text: str) -> list[str]:
    return [word for word in re.split(SEPARATOR, text) if word]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("torch.manual_seed(0)", ["torch", "manual_seed", "0"]),
        ("nn.MSELoss()(y, x)", ["nn", "MSELoss", "y", "x"]),
        ("x[:, 0] -= 0.5", ["x", "0", "0.5"]),
        ("grad_fn=&lt;AddBackward0&gt;", ["grad_fn", "AddBackward0"]),
        ("“Right!” · well…", ["Right", "well"]),
    ],
)
def test_words_are_taken_apart_as_code_is_read(text, expected):
    assert words(text) == expected


def test_the_theme_can_take_the_separator_apart_itself():
    """It splits it at each bar, and marks with the parts what was sought."""
    for part in SEPARATOR.split("|"):
        re.compile(part)


def test_practice_counts_less_than_teaching_and_so_does_what_follows():
    toc = lesson("Teaching", "Common mistakes", "Exercises", "Key takeaways")
    found = dict(weights(toc, Labels()))
    teaching, mistakes, exercises, ending = (found[one.id] for one in toc[0].children)
    assert teaching == 1 > mistakes > ending > exercises
    assert all(found[f"{one.id}-1"] == found[one.id] for one in toc[0].children)


def test_the_words_of_another_language_name_them():
    found = dict(weights(lesson("Anfang", "Übungen"), Labels(exercises="Übungen")))
    assert found["Übungen-1"] < found["Anfang"] == 1


def test_what_an_author_says_of_a_page_stays_and_is_multiplied():
    docs = [{"location": "a/"}, {"location": "a/#b", "boost": 0.5}]
    found = weighted({"config": {}, "docs": docs}, {"a/#b": 0.5})
    assert found["docs"] == [{"location": "a/"}, {"location": "a/#b", "boost": 0.25}]


def test_a_build_writes_an_index_with_both(tmp_path, made):
    root = lend(write_course(tmp_path), made)
    done = build(root)
    assert done.returncode == 0, done.stderr
    index = json.loads((root / "site/search/search_index.json").read_text("utf-8"))
    assert index["config"]["separator"] == SEPARATOR
    boosts = {doc["location"]: doc.get("boost", 1) for doc in index["docs"]}
    assert boosts["first/counting/"] == 1 > boosts["first/counting/#exercises"]
    assert boosts["first/counting/#1-up-to-three"] < 1
    page = (root / "site/first/adding/index.html").read_text("utf-8")
    assert page.index("torchproof/early.js") < page.index("assets/javascripts/bundle")


@pytest.mark.parametrize(
    ("listed", "separator"),
    [
        ("- search", SEPARATOR),
        ("- search:\n      lang: en", SEPARATOR),
        ('- search: {separator: "[ ]+"}', "[ ]+"),
    ],
)
def test_a_staged_project_has_the_separator_unless_the_course_has_one(
    listed, separator, tmp_path
):
    own = FILES["mkdocs.yml"].replace("- search", listed)
    own += "extra: {version: 1, polyfills: [own.js]}\n"
    root = write_course(tmp_path, {"mkdocs.yml": own})
    Stager(root, tmp_path / "staged", Home()).stage()
    text = (tmp_path / "staged/mkdocs.yml").read_text()
    config = yaml.safe_load(text.replace("!!python/", "#"))
    (search,) = config["plugins"]
    assert search["search"]["separator"] == separator
    assert search["search"].get("lang") == ("en" if "lang" in listed else None)
    assert config["extra"] == {"version": 1, "polyfills": [EARLY_SCRIPT, "own.js"]}
