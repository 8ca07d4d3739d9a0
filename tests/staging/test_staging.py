"""Staging: a complete plain project, made anew only where something changed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml
from sample_course import ADD, FIGURE, FILES, write_course, write_record
from sample_site import lend

from torchproof import __main__ as commands
from torchproof.problem import Problem, Problems
from torchproof.publishing.markup.links import Home
from torchproof.staging.project import settings_of
from torchproof.staging.stager import Stager, home_of, staged_folder
from torchproof.staging.store import Store

HOME = Home("owner/name", "https://x.org/course/")
COUNTING = FILES["docs/first/counting.md"]


def stage(root: Path, folder: Path, home: Home = HOME) -> dict[str, bytes]:
    """Stage a course; return the files of the project."""
    Stager(root, folder, home).stage()
    return files(folder)


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith((".staged", ".torchproof-"))
    }


def edit(root: Path, name: str, old: str, new: str) -> None:
    path = root / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


class Anew(Store):
    """Has everything made anew, but for what takes long and is kept by all that it is of.

    These are the HTML of a lab, by its notebook, and a font, by its characters.
    """

    def __init__(self, folder: Path, made: Path) -> None:
        super().__init__(folder)
        self.made_before = Store(made)

    def get(self, inputs: Iterable[str]) -> bytes | None:
        kind, *rest = inputs
        one = self.made_before.get if kind in {"lab", "font"} else super().get
        return one([kind, *rest])


@pytest.fixture
def root(tmp_path: Path, made: Path) -> Path:
    return lend(write_course(tmp_path / "course"), made)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory, made: Path) -> Path:
    """The staged project built by MkDocs as it is, elsewhere."""
    root = lend(write_course(tmp_path_factory.mktemp("plain")), made)
    write_record(root)
    stage(root, root / "staged", Home())
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", "site"]
    done = subprocess.run(command, cwd=root / "staged", capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return root / "staged"


def test_the_project_names_no_plugin_of_ours(plain):
    config = yaml.safe_load(
        (plain / "mkdocs.yml").read_text().replace("!!python/", "#")
    )
    assert [list(plugin) for plugin in config["plugins"]] == [["search"]]


def test_a_plain_builder_shows_outputs_as_they_are_meant(plain):
    page = (plain / "site/first/adding/index.html").read_text("utf-8")
    band = '<span class="output" data-device="" data-kind="text">3\n</span>'
    assert band in page
    assert "# &gt;" not in page
    assert '<details class="checked" data-block="first/adding/add.py:numbers"' in page


def test_a_plain_builder_shows_labs(plain):
    page = (plain / "site/first/lab/index.html").read_text("utf-8")
    assert 'id="1-up-to-three"' in page
    assert 'href="#1-up-to-three"' in page
    assert '<span class="output" data-device="" data-kind="right">Right!\n' in page


def test_no_page_holds_an_include_mark(plain):
    pages = [path.read_text("utf-8") for path in plain.rglob("*.html")]
    pages += [path.read_text("utf-8") for path in plain.rglob("*.md")]
    assert len(pages) > 10
    assert not [page for page in pages if "--8<--" in page or "--8&lt;--" in page]


def test_what_ran_is_no_part_of_the_site(root):
    record = root / "docs/records/cpu-python-3.12.jsonl"
    record.parent.mkdir()
    record.write_text("")
    assert not [name for name in stage(root, root / "staged") if "record" in name]


def test_the_nav_has_the_titles_of_lessons_and_labs(root):
    stage(root, root / "staged")
    nav = settings_of(root / "staged/mkdocs.yml")["nav"]
    assert nav == [
        "index.md",
        {
            "First steps": [
                {"Adding": "first/adding.md"},
                {"Counting": "first/counting.md"},
                {"First steps: the lab": "first/lab.md"},
            ]
        },
        "concepts.md",
    ]


def test_a_title_that_the_nav_gives_a_lab_is_kept(root):
    edit(root, "mkdocs.yml", "- first/lab.ipynb", "- Practice: first/lab.ipynb")
    stage(root, root / "staged")
    assert "- Practice: first/lab.md" in (root / "staged/mkdocs.yml").read_text()


def test_git_passes_over_what_is_kept_of_a_course(tmp_path):
    root = write_course(tmp_path)
    subprocess.run(["git", "init", "--quiet"], cwd=root, check=True)
    stager = Stager(root, staged_folder(root, HOME), HOME)
    stager.store.keep(["a page"], b"kept")
    status = subprocess.check_output(["git", "status", "--short"], cwd=root, text=True)
    assert "docs/" in status and ".cache" not in status


def test_where_the_project_lives_is_written_down_where_it_is_known(root):
    stage(root, root / "known")
    stage(root, root / "unknown", Home())
    known, unknown = (
        settings_of(root / n / "mkdocs.yml") for n in ("known", "unknown")
    )
    assert known["repo_url"] == "https://github.com/owner/name"
    assert known["site_url"] == "https://x.org/course/"
    assert not {"repo_url", "repo_name", "edit_uri", "site_url"} & unknown.keys()


EDITS = {
    "a word of prose": lambda root: edit(
        root, "docs/first/counting.md", "again and again", "and again"
    ),
    "the title of a lesson": lambda root: edit(
        root, "docs/first/adding.md", "title: Adding", "title: Sums"
    ),
    "why one reads a lesson": lambda root: edit(
        root, "docs/first/counting.md", "So that you", "Then you"
    ),
    "a concept": lambda root: edit(root, "docs/concepts.yml", "two numbers", "numbers"),
    "the title of a part": lambda root: edit(root, "mkdocs.yml", "First steps", "Start"),
    "the order of lessons": lambda root: edit(
        root, "mkdocs.yml",
        "      - first/counting.md\n      - first/lab.ipynb\n",
        "      - first/lab.ipynb\n      - first/counting.md\n",
    ),
    "what a snippet prints": lambda root: edit(
        root, "snippets/first/adding/add.py", "# > 3", "# > 4"
    ),
    "a figure": lambda root: edit(
        root, "snippets/first/adding/picture.svg", "M0 9L9 0", "M0 9L9 9"
    ),
    "a file that an exercise imports": lambda root: edit(
        root, "snippets/first/counting/three.py", "import math", "import cmath, math"
    ),
    "a record": write_record,
    "a page": lambda root: edit(root, "docs/index.md", "# Sample", "# Example"),
    "a file of the theme": lambda root: (root / "docs/extra.css").write_text("a {}"),
    "an exercise less": lambda root: edit(
        root, "docs/first/counting.md", "### 1. Up to", "### 2. Up to"
    ),
}  # fmt: skip


@pytest.mark.parametrize("change", EDITS.values(), ids=EDITS)
def test_an_edited_course_is_staged_as_if_it_never_was_before(
    root, tmp_path, made, change
):
    before = stage(root, root / "staged")
    change(root)
    again = stage(root, root / "staged")
    stager = Stager(root, tmp_path / "fresh", HOME)
    stager.store = Anew(tmp_path / "anew", made)
    stager.stage()
    assert again == files(tmp_path / "fresh")
    assert again != before


def test_so_are_labs_and_the_fonts_of_their_formulas(root, tmp_path):
    """The edit is in an exercise, and needs other letters."""
    stage(root, root / "staged")
    edit(root, "docs/first/counting.md", "$x + 1$", "$\\mathcal{Y} + 2$")
    again = stage(root, root / "staged")
    (root / ".cache/torchproof/made").unlink()
    assert again == stage(root, tmp_path / "fresh")


@pytest.mark.parametrize("change", EDITS.values(), ids=EDITS)
def test_so_it_is_in_one_process(root, tmp_path, change):
    stager = Stager(root, root / "staged", HOME)
    stager.stage()
    change(root)
    stager.stage()
    assert files(root / "staged") == stage(root, tmp_path / "fresh")


def test_an_edit_writes_only_what_depends_on_it(root):
    stage(root, root / "staged")
    staged = root / "staged"
    times = {path: path.stat().st_mtime_ns for path in staged.rglob("*.*")}
    edit(root, "docs/first/counting.md", "again and again", "and again")
    stage(root, staged)
    changed = [p for p, time in times.items() if p.stat().st_mtime_ns != time]
    assert {path.relative_to(staged).as_posix() for path in changed} == {
        ".staged.json",
        "docs/first/counting.md",
        "docs/downloads/first/counting.ipynb",
        "beside/first/counting/index.md",
        "beside/llms-full.txt",
    }


def test_without_any_edit_nothing_is_written(root):
    stage(root, root / "staged")
    times = {path: path.stat().st_mtime_ns for path in (root / "staged").rglob("*")}
    stage(root, root / "staged")
    assert all(path.stat().st_mtime_ns == time for path, time in times.items())


def test_a_file_that_was_tampered_with_is_written_again(root):
    before = stage(root, root / "staged")
    (root / "staged/docs/first/adding.md").write_text("gone")
    (root / "staged/docs/first/lab.md").unlink()
    assert stage(root, root / "staged") == before


def test_what_is_gone_leaves_the_project(root):
    stage(root, root / "staged")
    edit(root, "docs/first/counting.md", "## Exercises", "## Stages")
    edit(root, "mkdocs.yml", "      - first/lab.ipynb\n", "")
    left = stage(root, root / "staged")
    assert "docs/first/lab.md" not in left
    assert "docs/downloads/first/lab.ipynb" not in left


def test_a_folder_with_other_files_is_left_alone(root, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/thesis.md").write_text("mine")
    with pytest.raises(Problem, match=r"mine.*this folder holds other files"):
        stage(root, tmp_path / "mine")
    assert files(tmp_path / "mine") == {"thesis.md": b"mine"}


def test_a_file_is_no_folder_to_stage_into(root, tmp_path):
    (tmp_path / "mine").write_text("mine")
    with pytest.raises(Problem, match=r"mine.*this is a file"):
        stage(root, tmp_path / "mine")
    assert (tmp_path / "mine").read_text() == "mine"


def test_a_course_with_a_mistake_leaves_the_project_as_it_was(root):
    before = stage(root, root / "staged")
    edit(root, "docs/first/adding.md", "add.py:numbers", "add.py:absent")
    with pytest.raises(Problems, match="no section `absent`"):
        stage(root, root / "staged")
    assert files(root / "staged") == before


def test_a_mistake_shows_on_its_page_only(root):
    before = stage(root, root / "staged")
    edit(root, "docs/first/adding.md", "add.py:numbers", "add.py:absent")
    Stager(root, root / "staged", HOME).stage(show_mistakes=True)
    after = files(root / "staged")
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"docs/first/adding.md"}
    assert b"has no section `absent`" in after["docs/first/adding.md"]


def test_a_mistake_in_a_snippet_shows_on_the_page_that_includes_it(root):
    before = stage(root, root / "staged")
    edit(root, "snippets/first/counting/three.py", "import math", "import math(")
    Stager(root, root / "staged", HOME).stage(show_mistakes=True)
    after = files(root / "staged")
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"docs/first/counting.md"}


def test_mistakes_that_making_pages_meets_are_told_in_the_order_of_files(root):
    formulas = "  - attr_list\n  - pymdownx.arithmatex: {generic: true}\n"
    edit(root, "mkdocs.yml", "  - attr_list\n", formulas)
    for page in ("index.md", "first/counting.md", "first/adding.md"):
        file = root / "docs" / page
        file.write_text(file.read_text() + "\nIt is $\\foo$.\n")
    with pytest.raises(Problems) as told:
        Stager(root, root / "staged", HOME).stage()
    paths = [one.path.relative_to(root / "docs") for one in told.value.problems]
    assert [*map(str, paths)] == ["first/adding.md", "first/counting.md", "index.md"]


def test_a_mistake_of_no_page_shows_on_all(root):
    stage(root, root / "staged")
    edit(root, "mkdocs.yml", "  - concepts.md\n", "  - concepts.md\n  - nothing.md\n")
    Stager(root, root / "staged", HOME).stage(show_mistakes=True)
    pages = [
        root / f"staged/docs/{n}.md" for n in ("index", "first/adding", "concepts")
    ]
    assert all("have mistakes" in page.read_text("utf-8") for page in pages)


def test_a_mistake_met_in_a_run_shows_while_the_other_pages_follow_their_edits(root):
    stage(root, root / "staged")
    edit(root, "docs/first/counting.md", "again and again", "and again")
    path = root / "snippets/first/adding/add.py"
    met = [Problem(path, 9, "raises an exception")]
    stager = Stager(root, root / "staged", HOME)
    for _ in range(2):  # the second one has nothing to do
        assert stager.stage(show_mistakes=True, met=met).problems == tuple(met)
    after = files(root / "staged")
    assert b"add.py:9: raises an exception" in after["docs/first/adding.md"]
    assert b"adding one, and again." in after["docs/first/counting.md"]
    stager.stage(show_mistakes=True)
    assert files(root / "staged") == stage(root, root / "fresh")


# Stages a course, and dies when it has put so many files in their place; once for each
# number. What staging needs is loaded but once.
DYING = """\
import os, sys
from pathlib import Path
from torchproof.publishing.markup.links import Home
from torchproof.staging import workshop
from torchproof.staging.stager import Stager
replace = os.replace
def stage(left):
    def dying(*names):
        nonlocal left
        if left == 0:
            os._exit(9)
        left -= 1
        replace(*names)
    os.replace = dying
    home = Home("owner/name", "https://x.org/course/")
    Stager(Path(), Path(f"staged-{left}"), home).stage()
for number in sys.argv[1:]:
    child = os.fork()
    if not child:
        stage(int(number))
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def test_a_process_that_is_killed_leaves_no_half_file(root, tmp_path):
    whole = stage(root, tmp_path / "whole")
    numbers = ["0", "1", "5", "12"]
    command = [sys.executable, "-c", DYING, *numbers]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    assert done.stdout.split() == ["9"] * len(numbers), done.stderr
    for number in numbers:
        folder = root / f"staged-{number}"
        left = files(folder) if folder.exists() else {}
        assert len(left) <= int(number)
        assert all(whole[name] == data for name, data in left.items())
        assert stage(root, folder) == whole


def loaded(root: Path, folder: str) -> set[str]:
    """Stage in a new process; return which modules it had to load."""
    code = (
        "import sys; from torchproof.__main__ import main; "
        f"main(['stage', {folder!r}]); print(*sys.modules, file=sys.stderr)"
    )
    environment = dict(os.environ, GITHUB_REPOSITORY="", SITE_URL="")
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert f"staged {folder}" in done.stdout
    return set(done.stderr.split())


def test_no_process_makes_again_what_another_made(root):
    stage(root, root / "one", home_of(root, {}))
    assert "nbconvert" not in loaded(root, "two")
    assert files(root / "one") == files(root / "two")


def test_what_did_not_change_is_not_even_read(root):
    stage(root, root / "one", home_of(root, {}))
    assert not {"pydantic", "markdown", "nbformat"} & loaded(root, "one")


def test_a_mistake_of_the_command_is_told_without_a_traceback(
    root, monkeypatch, capsys
):
    (root / "snippets/first/adding/add.py").write_text(ADD.replace('"""', ""))
    (root / "snippets/first/adding/picture.svg").write_text(FIGURE)
    monkeypatch.chdir(root)
    monkeypatch.setattr(commands, "ROOT", root)
    assert commands.main(["stage", "staged"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("snippets/first/adding/add.py:1: ")
    assert "Traceback" not in told


def test_mkdocs_yml_tells_where_a_course_lives_as_the_runner_of_its_forge_does(root):
    with (root / "mkdocs.yml").open("a") as file:
        file.write(
            "repo_url: https://github.com/owner/name\nsite_url: https://x.org/a\n"
        )
    told = {"GITHUB_REPOSITORY": "owner/name", "SITE_URL": "https://x.org/a/"}
    assert home_of(root, {}) == home_of(root, told)
    other = {"GITHUB_REPOSITORY": "other/name", "SITE_URL": "https://y.org/"}
    assert home_of(root, other).repository == "other/name"
    assert home_of(root, other).site_url == "https://y.org/"


@pytest.mark.parametrize(
    "line",
    [
        "repo_url: https://gitlab.com/owner/name",
        "repo_url: https://github.computer.org/owner/name",
        "repo_url: !ENV [REPO, 'https://github.com/owner/name']",
        "repo_url: https://github.com",
        "repo_url: null",
        "repo_url: [",
    ],
)
def test_a_repository_elsewhere_is_not_known(root, line):
    with (root / "mkdocs.yml").open("a") as file:
        file.write(f"{line}\n")
    assert home_of(root, {}).repository == ""


def test_how_pages_are_edited_stays_as_the_author_has_it(root):
    with (root / "mkdocs.yml").open("a") as file:
        file.write('repo_name: My course\nedit_uri: ""\n')
    home = home_of(root, {"GITHUB_REPOSITORY": "owner/name"})
    Stager(root, root / "staged", home).stage()
    told = settings_of(root / "staged/mkdocs.yml")
    assert (told["repo_name"], told["edit_uri"]) == ("My course", "")
    assert told["repo_url"] == "https://github.com/owner/name"


def test_links_to_edit_a_page_lead_to_the_folder_of_the_pages(root):
    (root / "docs").rename(root / "pages")
    text = (root / "mkdocs.yml").read_text()
    (root / "mkdocs.yml").write_text(f"docs_dir: pages\n{text}")
    home = home_of(root, {"GITHUB_REPOSITORY": "owner/name"})
    Stager(root, root / "staged", home).stage()
    config = (root / "staged/mkdocs.yml").read_text()
    assert "edit_uri: edit/main/pages/\n" in config
