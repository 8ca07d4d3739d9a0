"""Which pages search engines are sent to, and what they are told of each."""

import re
import subprocess
from pathlib import Path

import built
import pytest
from built import ROOT, SITE_URL, Pages
from dressed import build_dressed, sample_course
from taken import PUBLISHED
from test_along_heads import head_of, meta_of

from torchproof.publishing.metadata.dates import days_of

UNLISTED = {"404.html"}


def listed_in(site: Path) -> dict[str, str]:
    """Return the days of the pages in the map, by their addresses in the site."""
    text = (site / "sitemap.xml").read_text("utf-8")
    rows = re.findall(r"<url><loc>(.*?)</loc>(?:<lastmod>(.*?)</lastmod>)?", text)
    assert all(address.startswith(SITE_URL) for address, _ in rows)
    return {address.removeprefix(SITE_URL): day for address, day in rows}


def test_it_has_all_pages_but_proofs_and_old_addresses(
    site: Path, pages: Pages
) -> None:
    expected = set(pages.all) - set(pages.claims) - UNLISTED
    assert set(listed_in(site)) == expected
    assert not expected & set(pages.moved)


def test_what_is_not_in_it_asks_not_to_be_listed(pages: Pages) -> None:
    for page in set(pages.all) - UNLISTED:
        asks = head_of(pages.html[page]).select("meta[name=robots]")
        assert bool(asks) == (page in pages.claims), page


def test_a_day_in_it_is_that_of_a_commit(site: Path) -> None:
    days = listed_in(site)
    if not days_of(ROOT):  # a clone without history tells none
        assert set(days.values()) == {""}
        return
    command = ["git", "log", "-1", "--format=%cs", "--"]
    files = ["docs/autograd/gradients.md", "snippets/autograd/gradients"]
    done = subprocess.run([*command, *files], cwd=ROOT, capture_output=True, text=True)
    assert days["autograd/gradients/"] == done.stdout.strip()


def test_a_clone_without_history_tells_no_days(tmp_path: Path) -> None:
    whole = sample_course.write_course(tmp_path / "whole")
    git("init", "--quiet", whole)
    for text in ("# One\n", "# Two\n"):
        (whole / "docs/index.md").write_text(text, "utf-8")
        git("-C", whole, "add", ".")
        who = ("-c", "user.name=A", "-c", "user.email=a@b.example")
        git("-C", whole, *who, "commit", "--quiet", "-m", text)
    assert days_of(whole)["index.md"]
    git("clone", "--quiet", "--depth", "1", whole.as_uri(), tmp_path / "clone")
    assert (tmp_path / "clone/docs/index.md").is_file()
    assert days_of(tmp_path / "clone") == {}


def git(*words: str | Path) -> None:
    subprocess.run(["git", *words], check=True, capture_output=True)


def test_every_listed_page_has_a_card_of_its_own(site: Path, pages: Pages) -> None:
    cards = {}
    for page in listed_in(site):
        meta = meta_of(pages.html[page])
        place = meta["og:image"].removeprefix(SITE_URL)
        assert meta["twitter:card"] == "summary_large_image"
        cards[page] = (site / place).read_bytes()
    assert max(map(len, cards.values())) <= 40_000
    assert len(set(cards.values())) == len(cards)


def test_robots_are_told_where_the_map_is_at_a_root(taken: Path) -> None:
    """Below a path none reads such a file."""
    text = (taken / "site/robots.txt").read_text("utf-8")
    assert f"Sitemap: {PUBLISHED}sitemap.xml\n" in text


def test_with_no_address_there_is_no_file_for_robots_and_no_card(
    taken: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(built.DEPLOYED, "SITE_URL", "")
    site = build_dressed(tmp_path, {})
    assert not (site / "robots.txt").exists()
    assert not (site / "assets/cards").exists()
    assert (taken / "site/assets/cards").exists()


def test_below_a_path_there_is_no_file_for_robots(small: Path) -> None:
    assert not (small / "robots.txt").exists()
