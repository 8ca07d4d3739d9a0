"""The MkDocs plugin, through the real commands `mkdocs build` and `mkdocs serve`."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from sample_course import FILES, write_course, write_record
from sample_site import PUBLIC, build, command, environment, lend

ADDING = FILES["docs/first/adding.md"]
MISTAKE = ADDING.replace("add.py:numbers", "add.py:absent")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, made: Path) -> Path:
    root = lend(write_course(tmp_path_factory.mktemp("site")), made)
    done = build(root)
    assert done.returncode == 0, done.stderr
    return root / "site"


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory, made: Path) -> Path:
    """The site of a course whose home is known, with links to edit its pages."""
    features = FILES["mkdocs.yml"].replace(
        "font: false", "font: false, features: [content.action.edit]"
    )
    root = write_course(tmp_path_factory.mktemp("public"), {"mkdocs.yml": features})
    done = build(lend(root, made), PUBLIC)
    assert done.returncode == 0, done.stderr
    return root / "site"


def pages(site: Path) -> dict[Path, BeautifulSoup]:
    return {
        file: BeautifulSoup(file.read_text("utf-8"), "html.parser")
        for file in site.rglob("*.html")
        if file.name != "404.html"
    }


def targets(soup: BeautifulSoup) -> Iterator[str]:
    """Yield the relative links and images of a page."""
    for tag in soup.select("article [href], article [src]"):
        target = str(tag.get("href") or tag.get("src"))
        if "://" not in target and not target.startswith(("#", "data:")):
            yield target.split("#")[0]


def test_no_link_and_no_download_is_dead(site):
    count = 0
    for file, soup in pages(site).items():
        for target in targets(soup):
            path = (file.parent / target).resolve()
            assert (path / "index.html" if target.endswith("/") else path).is_file(), (
                f"{file}: {target}"
            )
            count += 1
    assert count > 20


def test_docs_holds_nothing_generated(site):
    found = {path.name for path in (site.parent / "docs").rglob("*") if path.is_file()}
    assert found == {Path(name).name for name in FILES if name.startswith("docs/")}


def test_a_lab_is_a_page_without_search_and_edit(public):
    index = (public / "search/search_index.json").read_text("utf-8")
    assert "first/counting/" in index
    assert "first/lab/" not in index
    assert "edit/main" not in (public / "first/lab/index.html").read_text("utf-8")


def test_links_to_the_project_appear_where_it_is_known(site, public):
    known = (public / "first/counting/index.html").read_text("utf-8")
    private = (site / "first/counting/index.html").read_text("utf-8")
    for link in (
        "https://github.com/owner/name/edit/main/docs/first/counting.md",
        "https://colab.research.google.com/github/owner/name/",
        "https://x.org/course/first/counting/",
    ):
        assert link in known
        assert link not in private


def test_a_mistake_fails_the_build_without_a_traceback(tmp_path):
    done = build(write_course(tmp_path, {"docs/first/adding.md": MISTAKE}))
    assert done.returncode == 1
    assert "docs/first/adding.md:15: " in done.stderr
    assert "`first/adding/add.py` has no section `absent`" in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


def test_a_figure_that_was_never_drawn_fails_the_build(tmp_path, made):
    root = lend(write_course(tmp_path), made)
    (root / "snippets/first/adding/picture.svg").unlink()
    done = build(root)
    assert done.returncode == 1
    assert "picture.py:10: there is no `picture.svg`" in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


@pytest.mark.parametrize("target", ["counting.md#nowhere", "gone.md"])
def test_what_was_rendered_before_fails_again(tmp_path, made, target):
    """Of what a page links to, only the building of all pages tells whether it is there."""
    linked = FILES["docs/first/adding.md"] + f"\n[There]({target})\n"
    root = lend(write_course(tmp_path, {"docs/first/adding.md": linked}), made)
    for _ in range(2):
        done = build(root)
        assert done.returncode == 1
        assert target in done.stderr


UNCHECKED = "2 blocks not checked: no record holds what they show"
NAMED = "first/adding/add.py:numbers\n  first/adding/add.py:total\n"


def built_after_a_change(root: Path, **more: str) -> subprocess.CompletedProcess[str]:
    write_record(root)
    add = root / "snippets/first/adding/add.py"
    add.write_text(add.read_text().replace("# > 3", "# > 42"))
    return build(root, more)


def test_a_build_says_how_many_blocks_no_record_holds(tmp_path, made):
    done = built_after_a_change(lend(write_course(tmp_path), made))
    assert done.returncode == 0, done.stderr
    assert f"{UNCHECKED}\n  {NAMED}" in done.stderr
    assert "`python -m torchproof record`" in done.stderr
    page = (tmp_path / "site/first/adding/index.html").read_text("utf-8")
    assert page.count('<details class="unchecked" ') == 2


def test_a_build_of_what_is_checked_only_refuses_them(tmp_path, made):
    root = lend(write_course(tmp_path), made)
    done = built_after_a_change(root, TORCHPROOF_CHECKED="1")
    assert done.returncode == 1
    assert f"{UNCHECKED}\n  {NAMED}" in done.stderr
    assert "`python -m torchproof record`" in done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    assert not (tmp_path / "site/first").exists()


def test_a_build_of_what_is_checked_only_takes_what_records_hold(tmp_path, made):
    write_record(lend(write_course(tmp_path), made))
    done = build(tmp_path, {"TORCHPROOF_CHECKED": "1"})
    assert done.returncode == 0, done.stderr
    assert "not checked" not in done.stderr


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def page_with(address: str, text: str) -> str:
    """Return a served page once it holds a text."""
    html = ""
    for _ in range(100):
        with contextlib.suppress(urllib.error.URLError):
            html = urllib.request.urlopen(address, timeout=20).read().decode()
            if text in html:
                return html
        time.sleep(0.2)
    raise AssertionError(f"no {text!r} on the page:\n{html}")


@contextlib.contextmanager
def serving(root: Path) -> Iterator[str]:
    port = free_port()
    address = f"127.0.0.1:{port}"
    with (root / "log").open("w") as log:
        words = command("serve", "--dev-addr", address)
        server = subprocess.Popen(
            words, cwd=root, env=environment({}), stdout=log, stderr=log
        )
        try:
            yield f"http://{address}/"
        finally:
            server.terminate()
            server.wait()


def test_edits_show_up_and_mistakes_are_told_while_serving(tmp_path, made):
    root = lend(write_course(tmp_path, {"docs/first/adding.md": MISTAKE}), made)
    snippet = root / "snippets/first/adding/add.py"
    with serving(root) as address:
        html = page_with(f"{address}first/adding/", "The lessons have mistakes")
        assert "has no section `absent`" in html
        (root / "docs/first/adding.md").write_text(ADDING, encoding="utf-8")
        page_with(f"{address}first/adding/", "lesson-card")
        snippet.write_text(snippet.read_text().replace("# > 3", "# > 42"))
        page_with(f"{address}first/adding/", "42\n</span>")
