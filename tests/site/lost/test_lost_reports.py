"""Each page, and each block that shows an output, leads to an issue about just it."""

import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
import yaml
from bs4 import BeautifulSoup
from built import ROOT, Pages

from torchproof.publishing.markup.links import Home
from torchproof.settings import Settings

FORMS = ROOT / ".github/ISSUE_TEMPLATE"
NEW = "https://github.com/torchproof/torchproof/issues/new"


def fields_of(form: str) -> set[str]:
    """Return the ids of the fields of a form."""
    body = yaml.safe_load(Path(FORMS, form).read_text("utf-8"))["body"]
    return {field["id"] for field in body}


def asked(address: str) -> Mapping[str, str]:
    """Return what an address fills in; it must be a new issue here, in a form we have."""
    parts = urlsplit(address)
    assert address.startswith(f"{NEW}?")
    query = dict(parse_qsl(parts.query, strict_parsing=True))
    assert {*query} - {"template", "title"} <= fields_of(query["template"])
    return query


def test_each_page_has_one(pages: Pages) -> None:
    for page, html in pages.html.items():
        if page == "404.html":
            continue
        line = html.partition('<p class="lesson-report"')[2].partition("</p>")[0]
        links = BeautifulSoup(f"<p{line}", "html.parser").select("a")
        (query,) = [asked(str(link["href"])) for link in links]
        assert query["page"] == (page.rstrip("/") or "index")
        assert query["template"] == "lesson.yml"


def test_each_checked_block_has_one(pages: Pages) -> None:
    soup = BeautifulSoup(pages.html["autograd/gradients/"], "html.parser")
    folds = soup.select("details[data-block]")
    assert folds
    for fold in folds:
        file, _, section = str(fold["data-block"]).partition(":")
        (link,) = fold.select("a")
        query = asked(str(link["href"]))
        assert query["snippet"] == f"snippets/{file}"
        assert (ROOT / query["snippet"]).is_file()
        assert query["page"] == f"autograd/gradients, block {section}"
        assert re.fullmatch(r"\d+\.\d+\.\d+", query["torch"])


@pytest.mark.parametrize(
    ("forge", "start"),
    [
        ("github", "https://github.com/o/r/issues/new?title="),
        ("gitlab", "https://gitlab.com/o/r/-/issues/new?issue%5Btitle%5D="),
        ("codeberg", "https://codeberg.org/o/r/issues/new?title="),
    ],
)
def test_without_a_form_the_text_of_the_issue_has_it(forge: str, start: str) -> None:
    home = Home("o/r", settings=Settings(forge=forge))
    address = home.report("output.yml", "A & B", {"page": "a/b", "torch": "2.13.0"})
    assert address.startswith(f"{start}A%20%26%20B&")
    text = parse_qsl(urlsplit(address).query)[1][1]
    assert text == "page: a/b\ntorch: 2.13.0\n"


def test_where_the_project_lives_nowhere_there_is_none() -> None:
    assert Home().report("output.yml", "A", {}) == ""
