"""The search, asked by the worker that readers have, in their browser.

What they type, and where it must lead, stands in searches.txt.
"""

import html
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from built import Pages
from playwright.sync_api import Browser, expect
from visiting import Visitor, revisiting

TABLE = Path(__file__).with_name("searches.txt")
WORKER = "assets/torchproof/search_worker.js"
# Sets up a worker as the page does, with each section or a few; then asks it, one query
# after the other.
SET_UP = f"""async ([name, apart]) => {{
    const index = await (await fetch("search/search_index.json")).json()
    const docs = index.docs.filter((_, number) => number % apart === 0)
    const worker = new Worker("{WORKER}")
    const answer = (type, data) => new Promise((resolve, reject) => {{
        worker.onerror = (error) => reject(new Error(`${{data}}: ${{error.message}}`))
        worker.onmessage = (message) => resolve(message.data)
        worker.postMessage({{ type, data }})
    }})
    await answer(0, {{ ...index, docs, options: {{ suggest: false }} }})
    window[name] = (query) => answer(2, query)
}}"""
ASK = """async ([name, queries]) => {
    const found = {}
    for (const query of queries) {
        const { data } = await window[name](query)
        found[query] = data.items.flat().filter((hit) => hit.score > 0)
            .sort((a, b) => b.score - a.score).map((hit) => hit.location)
    }
    return found
}"""
# Where the results on a page lead, without what is marked in the text there.
HITS = """[...document.querySelectorAll(".md-search-result__link")].map(
    (link) => link.href.split(/[?#]/)[0])"""
# Names, and what is left of them in small letters where a page holds them.
NAMES = {
    "manual_seed": "manual_seed",
    "torch.manual_seed(0)": "manual_seed",
    "MSELoss": "mseloss",
    "linspace": "linspace",
    "Plateau": "plateau",
    "CrossEntropyLoss": "crossentropyloss",
    "crossentropy": "crossentropy",
    "zero_grad": "zero_grad",
    "optimizer.zero_grad()": "zero_grad",
    "DataLoader": "dataloader",
    "state_dict": "state_dict",
    "unsqueeze": "unsqueeze",
}
ODD = [*"\"'(*:^~+-_.,\\/[{<&%?$#@|", "-x", "x:y", "torch.", "a^", "b~2", "+a -b", "**"]
ODD += [
    "title:",
    "__proto__",
    "constructor",
    "é",
    "名前",
    "🙂",
    "&lt;",
    "<b>",
    "a" * 999,
]

Hits = dict[str, list[str]]
Ask = Callable[[list[str]], Hits]


@pytest.fixture(scope="module")
def reader(browser: Browser, host: str) -> Iterator[Visitor]:
    """A visitor of the site whose page can ask the search: all of it, or a tenth."""
    with revisiting(browser, host) as visitor:
        visitor.open("")
        visitor.page.evaluate(SET_UP, ["all", 1])
        visitor.page.evaluate(SET_UP, ["tenth", 10])
        yield visitor


@pytest.fixture(scope="module")
def ask(reader: Visitor) -> Ask:
    """Returns where queries lead: the places of the site, the best first."""
    return lambda queries: reader.page.evaluate(ASK, ["all", queries])


@pytest.fixture(scope="module")
def found(ask: Ask) -> Hits:
    """Where the queries of the table lead."""
    return ask(list(table()))


@pytest.fixture(scope="module")
def docs(site: Path) -> dict[str, tuple[str, str]]:
    """The title and the text of each place that the search knows."""
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    return {d["location"]: (plain(d["title"]), plain(d["text"])) for d in index["docs"]}


def plain(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


def table() -> dict[str, list[str]]:
    """Return what readers type, and the headings that may answer it."""
    lines = TABLE.read_text("utf-8").splitlines()
    rows = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    return {query: headings.split(" / ") for query, headings in rows}


def wanted(headings: list[str]) -> re.Pattern[str]:
    """Return what titles have that have the words of one of the headings."""
    words = "|".join(map(re.escape, headings))
    return re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE)


def test_the_table_has_what_readers_ask(docs):
    titles = [title for title, _ in docs.values()]
    assert len(table()) >= 200
    gone = [
        f"{query}: no section is called {' or '.join(headings)}"
        for query, headings in table().items()
        if not any(map(wanted(headings).search, titles))
    ]
    assert not gone, "\n".join([f"{TABLE.name} is behind the lessons:", *gone])


def test_what_readers_look_for_is_among_the_first_three(found, docs):
    missed = [
        f"{query}: wanted {' or '.join(headings)}, found {found[query][:3]}"
        for query, headings in table().items()
        if not any(wanted(headings).search(docs[hit][0]) for hit in found[query][:3])
    ]
    assert not missed, "\n".join(missed)


def test_lessons_come_before_what_is_no_lesson(found):
    """The pages on verifying and writing lessons come later, and so does the cheat sheet."""
    late = ("cheat-sheet/", "how-outputs-are-verified/", "verification/", "writing")
    first = {query: hits[0] for query, hits in found.items()}
    assert {query: hit for query, hit in first.items() if hit.startswith(late)} == {}
    among = [
        q for q, hits in found.items() if any(h.startswith(late) for h in hits[:3])
    ]
    assert len(among) < len(found) / 50, among


def test_exercises_come_after_what_teaches(found):
    """None is the first hit, unless an exercise is what a reader looks for."""
    exercise = re.compile(r"\d+\. ")
    early = [
        f"{query}: {found[query][0]}"
        for query, headings in table().items()
        if re.search(r"#\d{1,2}-", found[query][0])
        and not any(map(exercise.match, headings))
    ]
    assert not early, "\n".join(early)


@pytest.mark.parametrize("query", NAMES)
def test_a_name_finds_each_page_that_holds_it(query, ask, docs):
    pages = {hit.partition("#")[0] for hit in ask([query])[query]}
    holding = {
        place.partition("#")[0]
        for place, (_, text) in docs.items()
        if NAMES[query] in text.lower()
    }
    assert holding <= pages
    assert holding and pages < {place.partition("#")[0] for place in docs}


def test_an_exact_name_comes_first(ask, docs):
    """`view` before "viewed", `item` before "items"."""
    names = ["view", "expand", "gather", "detach", "repeat", "item()", "MSELoss"]
    for query, hits in ask(names).items():
        name = query.removesuffix("()")
        for hit in hits[:3]:
            assert re.search(rf"\b{name}\b", " ".join(docs[hit])), f"{query}: {hit}"


def test_the_forms_of_a_word_are_one_word(ask):
    for one, other in [
        ("freeze layer", "freezing layers"),
        ("initialise weights", "initialize weight"),
        ("zero grad", "zero_grad"),
        ("data loader", "DataLoader"),
        ("optimizer", "optimizer".replace("i", "", 1)),
    ]:
        found = ask([one, other])
        assert set(found[one][:3]) & set(found[other][:3]), f"{one}, {other}"


def test_no_beginning_of_a_query_is_an_error(reader):
    """Whatever is found: to look among a tenth takes a tenth of the time."""
    starts = {query[:end] for query in table() for end in range(1, 4)}
    queries = [*sorted(starts), *ODD]
    reader.page.evaluate(ASK, ["tenth", queries])
    assert reader.noticed == []


def test_no_query_is_an_error(found, reader):
    assert {*found} == {*table()}
    assert reader.noticed == []


def test_words_of_a_message_find_it(ask):
    (hits,) = ask(["shapes cannot be multiplied"]).values()
    assert any(hit.startswith("error-messages/") for hit in hits)


def test_it_is_the_search_of_the_page(
    browser: Browser, base: str, pages: Pages
) -> None:
    """Typed into its box, letter by letter, and opened by a click. It finds no lab."""
    lesson = pages.lessons[0]
    title = re.search(r"<h1[^>]*>(.*?)<", pages.html[lesson], re.S)
    assert title
    with revisiting(browser, base) as visitor:
        visitor.open("start/install/")
        page = visitor.page
        assert page.workers == []  # none starts before a reader asks
        box = page.locator("input.md-search__input")
        with page.expect_worker() as started:
            box.click()
        assert started.value.url == f"{base}/{WORKER}"
        box.fill(title[1])
        page.wait_for_function(f"(url) => {HITS}.includes(url)", arg=f"{base}/{lesson}")
        found = page.evaluate(HITS)
        assert not any("/lab/" in address for address in found), found
        for begun, typed in (("", '"(-x^'), ("weight de", "cay")):
            box.fill(begun)
            box.press_sequentially(typed)
        link = ".md-search-result__link[href$='?h=weight+decay#weight-decay']"
        page.locator(link, has_text="Weight decay").first.click()
        url = re.compile(r"\?h=weight\+decay#weight-decay$")
        expect(page).to_have_url(url)
        page.locator("mark[data-md-highlight]").first.wait_for()
        assert visitor.noticed == []
