"""What the head of a page tells search engines, other sites and readers of plain text."""

import json
import re
import struct
from functools import cache
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup
from built import SITE_URL, Pages
from playwright.sync_api import Browser
from visiting import revisiting

from torchproof.cards.layout import laid_out, width


@cache
def head_of(html: str) -> BeautifulSoup:
    """Return the head of a page, which many tests read."""
    return BeautifulSoup(html.partition("</head>")[0], "html.parser")


def facts_of(html: str) -> dict[str, Any]:
    """Return what a page says in the words of schema.org."""
    (script,) = head_of(html).select("script[type='application/ld+json']")
    facts: dict[str, Any] = json.loads(script.string or "")
    return facts


def meta_of(html: str) -> dict[str, str]:
    """Return the properties that other sites read, by their names."""
    tags = head_of(html).select("meta[property^='og:'], meta[name^='twitter:']")
    return {str(t.get("property") or t.get("name")): str(t["content"]) for t in tags}


def test_each_page_has_a_description_of_its_own(pages: Pages) -> None:
    found: dict[str, list[str]] = {}
    for page, html in pages.html.items():
        (tag,) = head_of(html).select("meta[name=description]")
        found.setdefault(str(tag["content"]), []).append(page)
    found = {
        text: [p for p in every if p != "404.html"] for text, every in found.items()
    }
    assert [every for text, every in found.items() if len(every) > 1 or not text] == []


def test_a_lesson_says_what_it_teaches_and_asks(pages: Pages) -> None:
    facts = facts_of(pages.html["autograd/computation-graph/"])
    assert facts["@context"] == "https://schema.org"
    assert facts["@type"] == "LearningResource"
    assert facts["name"] == "The computation graph"
    assert facts["url"] == f"{SITE_URL}autograd/computation-graph/"
    assert facts["educationalLevel"] in {"Beginner", "Intermediate", "Advanced"}
    assert re.fullmatch(r"PT\d+M", facts["timeRequired"])
    assert facts["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert all(one["name"] and one["description"] for one in facts["teaches"])
    assert facts["position"] == 2
    part = facts["isPartOf"]
    assert (part["name"], part["isPartOf"]["name"]) == ("Autograd", "Torchproof")
    for needed in facts["competencyRequired"]:
        assert needed["url"].removeprefix(SITE_URL) in pages.lessons


def test_every_lesson_says_so_and_the_home_page_lists_them_all(pages: Pages) -> None:
    addresses = [facts_of(pages.html[page])["url"] for page in pages.lessons]
    assert addresses == [f"{SITE_URL}{page}" for page in pages.lessons]
    course = facts_of(pages.html[""])
    parts = course["syllabusSections"]
    listed = [one["url"] for part in parts for one in part["hasPart"]]
    assert sorted(listed) == sorted(addresses)
    assert course["@type"] == "Course" and course["description"]


def test_other_sites_are_told_title_description_and_address(pages: Pages) -> None:
    for page in set(pages.all) - {"404.html"}:
        html = pages.html[page]
        meta = meta_of(html)
        (tag,) = head_of(html).select("meta[name=description]")
        assert meta["og:title"] and meta["og:site_name"] == "Torchproof"
        assert meta["og:description"] == tag["content"]
        assert meta["og:url"] == f"{SITE_URL}{page}"


def test_each_page_names_a_card_with_its_whole_title(site: Path, pages: Pages) -> None:
    """But what search engines are not to list: it is found from its lesson."""
    for page in set(pages.all) - {"404.html"}:
        meta = meta_of(pages.html[page])
        if head_of(pages.html[page]).select("meta[name=robots]"):
            assert "og:image" not in meta, page
            continue
        card = (site / meta["og:image"].removeprefix(SITE_URL)).read_bytes()
        assert card[:8] == b"\x89PNG\r\n\x1a\n", page
        assert struct.unpack(">II", card[16:24]) == (1200, 630), page
        size, lines = laid_out(meta["og:title"])
        assert " ".join(line.text for line in lines) == meta["og:title"], page
        assert all(width(line.text, size) <= 1040 for line in lines), page


def test_each_lesson_leads_to_its_markdown_and_it_is_there(
    site: Path, pages: Pages
) -> None:
    for page in pages.all:
        links = head_of(pages.html[page]).select("link[type='text/markdown']")
        assert len(links) == (page in pages.lessons), page
        for link in links:
            text = (site / page / str(link["href"])).read_text("utf-8")
            title = head_of(pages.html[page]).select_one("title")
            assert title and text.startswith(f"# {title.text.rpartition(' - ')[0]}\n")
    assert (site / "llms.txt").read_text("utf-8").startswith("# Torchproof\n")


def test_all_addresses_that_the_texts_give_exist(site: Path) -> None:
    """In the list, and in the text of every lesson."""
    texts = [site / "llms.txt", *site.glob("*/*/index.md")]
    links = {
        link.partition("#")[0].removeprefix(SITE_URL)
        for text in texts
        for link in re.findall(rf"\]\(({SITE_URL}[^)\s]*)\)", text.read_text("utf-8"))
    }
    assert len(links) > 100
    gone = [one for one in links if not _file(site, one).is_file()]
    assert gone == []


def _file(site: Path, address: str) -> Path:
    return (
        site / address / "index.html" if address[-1:] in ("", "/") else site / address
    )


def test_data_in_the_head_is_read_and_never_run(small: Path, browser: Browser) -> None:
    """The policy of the page lets it stand, and no text in it ends it early."""
    from built import served

    page = small / "first/adding/index.html"
    with served(small) as host, revisiting(browser, host) as visitor:
        visitor.open("first/adding/")
        found = visitor.page.locator("script[type='application/ld+json']")
        assert json.loads(found.text_content() or "") == facts_of(page.read_text())
        assert visitor.noticed == []


def test_no_text_ends_the_data_early() -> None:
    from torchproof.publishing.metadata.head import Head, with_tags

    hostile = "</script><script>hacked = 1</script>&\"'"
    head = Head("<t>", hostile, "site", facts={"name": hostile})
    html = with_tags("<head></head><body></body>", head.tags())
    assert facts_of(html) == {"name": hostile}
    assert len(BeautifulSoup(html, "html.parser").select("script")) == 1
    assert meta_of(html)["og:description"] == hostile
