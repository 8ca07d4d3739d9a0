"""A part as a book: printed by a real Chromium, and read as who opens the PDF finds it."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject
from taken import PUBLISHED, ROWS, WIDE

from torchproof.lesson import curriculum
from torchproof.publishing.markup.links import Home
from torchproof.taking.binding import Book
from torchproof.taking.books import book_of, write_books
from torchproof.taking.fitting import filled
from torchproof.taking.printing import numbers, write_book


@pytest.fixture(scope="module")
def book(taken: Path, browser: Browser) -> PdfReader:
    """The book of the only part; `browser` skips where there is none."""
    course = curriculum.load(taken)
    home = Home(site_url=PUBLISHED)
    ((path, count),) = write_books(course, taken / "site", home)
    assert path == taken / "site/take-along/first.pdf"
    reader = PdfReader(path)
    assert len(reader.pages) == count
    return reader


@pytest.fixture(scope="module")
def texts(book: PdfReader) -> list[str]:
    """The text of each page, white space as one space."""
    return [" ".join(page.extract_text().split()) for page in book.pages]


def page_with(texts: list[str], words: str) -> int:
    """Return the number of the first page behind the contents that has some words."""
    return next(n for n, text in enumerate(texts, 1) if n > 2 and words in text)


def test_a_title_page_says_what_it_is(texts: list[str]) -> None:
    assert texts[0].startswith("Torchproof First steps")
    assert "2 lessons" in texts[0] and PUBLISHED in texts[0]


def test_the_contents_name_the_pages(texts: list[str]) -> None:
    assert texts[1].startswith("Contents")
    for title, words in [
        ("Adding", "Adding Everything else counts"),
        ("Much to read", "Much to read"),
        ("Counting", "Counting So that you know"),
        ("Hints and solutions", "One more than two"),
    ]:
        assert f"{title} {page_with(texts, words)}" in texts[1]
    assert "Common mistakes" not in texts[1]
    assert "Where to read more" not in texts[1], "it stands in each lesson"


def test_each_page_says_where_the_reader_is(texts: list[str]) -> None:
    first = page_with(texts, "Counting So that you know")
    for number, text in enumerate(texts[2:], 3):
        lesson = "Counting" if number >= first else "Adding"
        lesson = "Hints and solutions" if "One more than two" in text else lesson
        assert "Torchproof · First steps" in text
        assert lesson in text and re.search(rf"\b{number}\b", text), number


def test_solutions_stand_at_the_end_and_the_exercise_says_where(
    texts: list[str],
) -> None:
    exercise, solution = (
        page_with(texts, "Count with"),
        page_with(texts, "One more than two"),
    )
    assert exercise < solution == len(texts)
    told = " ".join(texts[exercise - 1 : solution - 1])
    assert f"Hint and solution: page {solution}" in told
    assert f"Exercise, page {exercise}" in texts[solution - 1]
    assert not any("One more than two" in text for text in texts[:-1])
    assert "Use range" in texts[-1]


def test_a_question_stands_with_its_choices_and_its_answer_at_the_end(
    texts: list[str],
) -> None:
    asked = page_with(texts, "What is one and two?")
    answer = page_with(texts, "One and two make three.")
    assert asked < answer == len(texts)
    page = texts[asked - 1]  # its words in any order
    assert {"3", "12", "4"} <= set(page.split())
    assert f"Answer: page {answer}" in page
    assert "Right!" not in page and "Not this one" not in page
    assert "What is one and two?" in texts[-1] and "These are no texts." in texts[-1]
    assert f"Question, page {asked}" in texts[-1]


def test_what_needs_a_machine_is_left_out(texts: list[str]) -> None:
    whole = " ".join(texts)
    for words in ("Run locally", "PowerShell", "These come back", "Show the answer"):
        assert words not in whole


def test_what_stands_behind_tabs_is_labeled(texts: list[str]) -> None:
    at = page_with(texts, "With pip.")
    pages = " ".join(texts[at - 1 : at + 1])
    for words in ("Linux", "pip", "With pip.", "uv", "With uv.", "Windows"):
        assert words in pages


def test_what_is_folded_away_on_the_site_stands_open(texts: list[str]) -> None:
    whole = " ".join(texts)
    assert re.search(r"print\(a \+ b\)\W+3\b", whole)
    assert "What will it print" not in whole
    assert "The check" not in whole


def test_no_code_is_cut(book: PdfReader, texts: list[str]) -> None:
    whole = " ".join(texts)
    for number in range(100):
        found = re.findall(rf"line number {number}\b", whole)
        assert len(found) == 2, f"statement {number}, or what it printed"
    for row in ROWS:
        assert f"{row} {row}" in whole
    wide = re.sub(r"\s", "", WIDE)
    assert wide in re.sub(r"\s", "", whole)


def test_no_page_is_half_empty_but_the_last_of_a_section(book: PdfReader) -> None:
    """Each goes down to its last third, unless the next one begins anew. There, long
    sections are fitted, below."""
    places = numbers(book)
    begin = {places[one] for one in ("c-first-adding", "c-first-counting", "solutions")}
    begin.add(2)
    for number, (page, _) in enumerate(pairwise(book.pages), 1):
        if number + 1 not in begin and number > 2:
            assert filled(page) > 0.6, f"page {number} ends early"


def test_a_chapter_that_would_end_on_a_half_empty_page_is_fitted(
    taken: Path, tmp_path: Path
) -> None:
    """A little larger, or smaller: so many paragraphs less, each would end too early."""
    whole = book_of(curriculum.load(taken), "first", taken / "site", Home())
    adding, counting = whole.chapters
    cut = re.compile(r"<p>A paragraph.*?</p>", re.DOTALL)
    chapters = [
        replace(
            adding,
            address=f"first/adding-{shorter}/",
            html=cut.sub("", adding.html, count=shorter),
        )
        for shorter in (4, 12)
    ]
    book = replace(whole, chapters=[*chapters, counting])
    target = tmp_path / "book.pdf"
    write_book(book, target, fitted=0)
    assert max(ends(target, book)) < 0.45
    write_book(book, target)
    assert min(ends(target, book)) > 0.45


def ends(target: Path, book: Book) -> list[float]:
    """Return how much of their last pages all chapters but the last one fill."""
    reader = PdfReader(target)
    places = numbers(reader)
    begin = [places[one.name] for one in book.chapters]
    return [filled(reader.pages[page - 2]) for page in begin[1:]]


def test_links_inside_lead_to_places_and_others_to_the_site(book: PdfReader) -> None:
    places, addresses = set(), set()
    for page in book.pages:
        for one in page.get("/Annots", ArrayObject()):
            note = one.get_object()
            assert isinstance(note, DictionaryObject)
            action = note.get("/A", DictionaryObject())
            if "/URI" in action:
                addresses.add(str(action["/URI"]))
            elif "/Dest" in note:
                places.add(str(note["/Dest"]).removeprefix("/"))
    assert places and places <= set(numbers(book))
    assert "c-first-counting--exercises" in places
    assert not any(address.startswith("file:") for address in addresses)
    assert f"{PUBLISHED}concepts/#sum" in addresses


def test_its_letters_are_those_of_the_site(book: PdfReader) -> None:
    """Fonts that a page brought along have lost their names; those of the machine have not."""
    fonts = [
        {str(font.get_object().get("/BaseFont")).partition("+")[2] for font in every}
        for page in book.pages
        for every in [page["/Resources"].get("/Font", {}).values()]  # type: ignore[union-attr]
    ]
    assert all("OTS-derived-font" in names for names in fonts)


def test_pictures_stand_in_light_ink_only(taken: Path) -> None:
    course = curriculum.load(taken)
    page = book_of(course, "first", taken / "site", Home()).html({}, {})
    assert page.count("picture.svg") == 1
    assert "loading=" not in page, "what is not on the screen would be missing"
