"""moved.yml: old addresses lead on, and a move to nowhere stops the build."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from sample_course import FILES, write_course

from torchproof.problem import Problems
from torchproof.publishing.listings.places import anchors_in
from torchproof.publishing.markup.links import Home
from torchproof.staging.project import settings_of
from torchproof.staging.stager import Stager

pytestmark = pytest.mark.usefixtures("shared_store")

SCRIPT = "docs/assets/torchproof/moved.js"
EVERYWHERE = "assets/torchproof/site.js"
MOVED = """\
# The first lesson was two.
first/sums: first/adding
first/sums#three: first/counting#1-up-to-three
first/adding#subtracting: first/counting
"""


def stage(root: Path, moved: str | None = MOVED, home: Home = Home()) -> Path:  # noqa: B008
    """Stage the sample course with a list of moves; return the folder of the project."""
    write_course(root, {} if moved is None else {"docs/moved.yml": moved})
    return Stager(root, root / "staged", home).stage().folder


def told(root: Path, moved: str) -> list[str]:
    """Return what a build says of a list of moves."""
    with pytest.raises(Problems) as caught:
        stage(root, moved)
    texts = (str(problem) for problem in caught.value.problems)
    return [text.replace(f"{root.as_posix()}/", "") for text in texts]


def test_a_page_stands_where_another_one_was(tmp_path):
    file = stage(tmp_path) / "docs/first/sums/index.html"
    page = BeautifulSoup(file.read_text("utf-8"), "html.parser")
    (link,) = page.select("body a")
    assert (link["href"], link.text) == ("../adding/", "Adding")
    (refresh,) = page.select("head > noscript > meta[http-equiv=refresh]")
    assert refresh["content"] == "0; url=../adding/"
    assert page.select_one("link[rel=canonical]")["href"] == "../adding/"
    (script,) = page.select("script")
    assert not script.text
    assert (file.parent / script["src"]).resolve() == (tmp_path / "staged" / SCRIPT)


def test_its_canonical_address_is_the_public_one_where_that_is_known(tmp_path):
    folder = stage(tmp_path, home=Home(site_url="https://x.org/course/"))
    page = (folder / "docs/first/sums/index.html").read_text("utf-8")
    assert '<link rel="canonical" href="https://x.org/course/first/adding/">' in page


def test_the_script_knows_the_sections_too(tmp_path):
    script = (stage(tmp_path) / SCRIPT).read_text("utf-8")
    table = script[script.rindex("({") + 1 : script.rindex(")")]
    assert json.loads(table) == {
        "first/sums/": "first/adding/",
        "first/sums/#three": "first/counting/#1-up-to-three",
        "first/adding/#subtracting": "first/counting/",
    }


def test_each_page_loads_what_loads_the_script(tmp_path):
    script = (stage(tmp_path) / "docs" / EVERYWHERE).read_text("utf-8")
    assert "moved.js" in script


def test_old_pages_are_in_no_nav(tmp_path):
    folder = stage(tmp_path)
    assert "sums" not in str(settings_of(folder / "mkdocs.yml")["nav"])
    assert not (folder / "docs/moved.yml").exists()


def test_a_course_without_the_list_has_nothing_of_it(tmp_path):
    folder = stage(tmp_path, None)
    assert not (folder / SCRIPT).exists()
    assert "moved.js" not in (folder / "docs" / EVERYWHERE).read_text("utf-8")


def test_what_is_no_longer_in_the_list_is_gone(tmp_path):
    stage(tmp_path)
    folder = stage(tmp_path, "first/sums#three: first/adding\nfirst/sums: first/adding")
    assert (folder / "docs/first/sums/index.html").exists()
    (tmp_path / "docs/moved.yml").unlink()
    Stager(tmp_path, folder, Home()).stage()
    assert not (folder / "docs/first/sums").exists()


def test_anchors_are_those_of_headings_bold_names_and_labs(tmp_path):
    mistake = "## Common mistakes\n\n**Two of them.** Add once."
    lesson = FILES["docs/first/adding.md"].replace(
        "## Common mistakes\n\nNone.", f"{mistake}\n\n### Own `name` {{ #own }}\n\nNo."
    )
    moved = "old: index\n" + "".join(
        f"old#a{n}: {to}\n"
        for n, to in enumerate(
            [
                "first/adding#common-mistakes",
                "first/adding#two-of-them",
                "first/adding#own",
                "first/lab#1-up-to-three",
                "index#sample",
            ]
        )
    )
    changes = {"docs/moved.yml": moved, "docs/first/adding.md": lesson}
    write_course(tmp_path, changes)
    assert not Stager(tmp_path, tmp_path / "staged", Home()).stage().problems


def test_a_lone_backtick_in_an_output_hides_no_anchor():
    page = '# A\n\n<span id="b">`</span>\n\nText.\n{ #c }\n\nA tick: `'
    assert anchors_in(page) == {"a", "b", "c"}


@pytest.mark.parametrize(
    ("moved", "message"),
    [
        (
            "first/sums: first/adds",
            "docs/moved.yml:1: there is no page `first/adds`\n"
            "  Did you mean `first/adding`?",
        ),
        (
            "\nfirst/sums: first/adding#exercise",
            "docs/moved.yml:2: the page `first/adding` has no `#exercise`\n"
            "  Did you mean `exercises`?",
        ),
        (
            "first/sums#three: first/adding",
            "docs/moved.yml:1: there is no page `first/sums` any more\n"
            "  Add a line that says where the page itself went: `first/sums: …`.",
        ),
        (
            "first/adding: first/counting",
            "docs/moved.yml:1: the page `first/adding` is still there\n"
            "  Remove this line, or name what left the page: `first/adding#anchor`.",
        ),
        (
            "first/adding#exercises: first/counting",
            "docs/moved.yml:1: the page `first/adding` still has `#exercises`\n"
            "  Remove this line.",
        ),
        (
            "a: b\nb: first/adding",
            "docs/moved.yml:1: there is no page `b`\n"
            "  Write the id of a page: `part/lesson`.",
        ),
        (
            "first/sums: ../first/adding",
            "docs/moved.yml:1: `../first/adding` is no address of a page\n"
            "  Write the id of a page, `part/lesson`, or a place on it, "
            "`part/lesson#anchor`.",
        ),
        (
            "first/sums.md: first/adding",
            "docs/moved.yml:1: `first/sums.md` names a file\n"
            "  Write the id of a page, `part/lesson`, or a place on it, "
            "`part/lesson#anchor`.",
        ),
        (
            "- first/sums",
            "docs/moved.yml:1: this is no list of moves\n"
            "  Write lines such as `old/page: new/page`.",
        ),
    ],
)
def test_a_wrong_move_is_told_with_its_line(tmp_path, moved, message):
    assert told(tmp_path, moved) == [message]
