"""What a page may load and run, and what becomes of a text that wants to be more."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from built import SUBPATH, Pages, served
from dressed import MESSAGES_PAGE, build_dressed, sample_course
from first_visits import FIRST, Visit
from hostile import HOSTILE
from playwright.sync_api import Browser, Page, Route, expect
from visiting import Visitor, follow, visiting


@pytest.fixture(scope="module")
def tab(browser: Browser, host: str) -> Iterator[Visitor]:
    """A tab that collects what the policy of its page stops."""
    with visiting(browser, host) as visitor:
        visitor.page.add_init_script(FIRST)
        yield visitor


def head_of(html: str) -> BeautifulSoup:
    """Return what a page has from its first line to the end of its head."""
    head, end, _ = html.partition("</head>")
    assert end
    return BeautifulSoup(head, "html.parser")


def policy_of(html: str) -> str:
    """Return the policy of a page."""
    (rule,) = head_of(html).select("head > meta[http-equiv=Content-Security-Policy]")
    return str(rule["content"])


class TestPolicy:
    def test_it_stands_above_all_that_a_page_loads(self, pages: Pages) -> None:
        for page, html in pages.html.items():
            first = head_of(html).find(["meta", "script", "link", "style", "img"])
            assert isinstance(first, Tag)
            assert first.get("http-equiv") == "Content-Security-Policy", page

    def test_it_is_the_same_everywhere(self, pages: Pages) -> None:
        (policy,) = {policy_of(html) for html in pages.html.values()}
        rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
        assert rules["default-src"] == "'none'"
        assert rules["script-src"] == "'self'"
        assert [name for name, at in rules.items() if "unsafe" in at] == ["style-src"]
        assert not re.search(r"https?:|\*", policy)

    def test_no_page_needs_more(
        self, pages: Pages, first_visits: dict[str, Visit]
    ) -> None:
        """Each kind of page: with formulas and diagrams, labs."""
        for kind in ('class="diagram"', 'class="katex"', 'class="lab"'):
            assert first_visits.keys() & {*pages.having(kind)}
        stopped = {page: visit.stopped for page, visit in first_visits.items()}
        assert {page: some for page, some in stopped.items() if some} == {}
        noticed = {page: visit.noticed for page, visit in first_visits.items()}
        assert {page: some for page, some in noticed.items() if some} == {}

    def test_nor_do_its_dark_colors_the_search_and_the_page_that_follows(
        self, browser: Browser, host: str, pages: Pages
    ) -> None:
        with visiting(browser, host + SUBPATH[:-1]) as visitor:
            visitor.page.add_init_script(FIRST)
            visitor.open("")
            visitor.page.locator("label[title='Switch to dark mode']").click()
            follow(visitor, pages.having('class="diagram"')[-1])
            visitor.page.locator("input.md-search__input").click()
            visitor.page.keyboard.type("gradient")
            visitor.page.wait_for_selector(".md-search-result__link")
            assert visitor.page.evaluate("stopped") == []
            assert visitor.noticed == []

    @pytest.mark.parametrize(
        ("injected", "directive"),
        [
            ("<script>hacked = 1</script>", "script-src-elem"),
            ("<img src='data:,' onerror='hacked = 1'>", "script-src-attr"),
            ("<a id='go' href='javascript:hacked = 1'>x</a>", "script-src-elem"),
            ("<script src='//evil.example/x.js'></script>", "script-src-elem"),
            ("<script src='data:text/javascript,hacked=1'></script>", "script-src-elem"),
            ("<iframe srcdoc='<script>parent.hacked = 1</script>'></iframe>", ""),
            ("<iframe src='//evil.example'></iframe>", "frame-src"),
            ("<object data='/index.html'></object>", "object-src"),
            ("<embed src='/index.html'>", "object-src"),
            ("<base href='//evil.example/'>", "base-uri"),
            ("<img src='//evil.example/x.png'>", "img-src"),
            ("<link rel='stylesheet' href='//evil.example/x.css'>", "style-src-elem"),
            ("<style>@import '//evil.example/x.css'</style>", "style-src-elem"),
            ("<video src='//evil.example/x.mp4'></video>", "media-src"),
            ("<form action='//evil.example'><button id='go'>x</button></form>", "form-action"),
        ],
    )  # fmt: skip
    def test_what_is_injected_does_nothing(
        self, tab: Visitor, injected: str, directive: str
    ) -> None:
        def inject(route: Route) -> None:
            answer = route.fetch()
            body = answer.text().replace("</article>", f"{injected}</article>")
            assert injected in body
            route.fulfill(response=answer, body=body)

        page, address = tab.page, f"{tab.base}/progress/"
        page.route(address, inject)
        page.goto(address, wait_until="load")
        page.unroute(address)
        if "id='go'" in injected:
            page.evaluate("document.querySelector('#go').click()")
        if directive:
            page.wait_for_function(
                "(name) => stopped.some((one) => one.startsWith(name))",
                arg=directive,
            )
        assert page.evaluate("typeof hacked") == "undefined"
        assert page.evaluate("document.baseURI") == address

    def test_text_is_never_run_as_code(self, tab: Visitor) -> None:
        tab.open("")
        tab.page.evaluate("setTimeout('window.hacked = 1')")
        tab.page.wait_for_function("() => stopped.includes('script-src: eval')")
        assert tab.page.evaluate("typeof hacked") == "undefined"


SECTION = """
# --8<-- [start:{name}]
try:
    add()
except ValueError as error:
    print(error)
# ~> {text}
# --8<-- [end:{name}]
"""
FENCE = '```python\n--8<-- "first/{file}:{name}"\n```\n\n'
# In the loose outputs of one section each: a mark of an include is refused before.
PRINTED = [text for text in HOSTILE if "--8<--" not in text]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a course in the clothes of this one, whose messages are attacks."""
    folder = tmp_path_factory.mktemp("hostile")
    names = [f"text-{n}" for n in range(len(PRINTED))]
    sections = map(SECTION.format_map, _rows(name=names, text=PRINTED))
    mistakes = "".join(
        map(FENCE.format_map, _rows(name=names, file=["adding/wrong.py"] * len(names)))
    )
    exercise = sample_course.THREE.replace(
        "# > Not yet", f"# > {PRINTED[0]}\n    # > Not yet"
    )
    site = build_dressed(
        folder,
        {
            "docs/error-messages.md": MESSAGES_PAGE,
            "docs/first/adding.md": sample_course.ADDING.replace(
                "## Common mistakes\n\nNone.\n", f"## Common mistakes\n\n{mistakes}"
            ),
            "snippets/first/adding/wrong.py": '"""Wrong."""\n' + "".join(sections),
            "snippets/first/counting/three.py": exercise,
        },
        more_nav="  - error-messages.md\n",
    )
    with served(site) as address:
        yield address


def _rows(**columns: list[str]) -> list[dict[str, str]]:
    return [
        dict(zip(columns, row, strict=True))
        for row in zip(*columns.values(), strict=True)
    ]


def unharmed(page: Page) -> bool:
    """Return whether nothing ran, and nothing of an attack became an element."""
    odd = "article :is(img:not([src*='snippets/']), iframe, svg:not(a *), script:not([src]), b)"
    return (
        bool(page.evaluate("typeof hacked === 'undefined'"))
        and not page.locator(odd).count()
    )


def test_a_hostile_message_is_text_on_the_page_of_messages(
    browser: Browser, hostile: str
) -> None:
    with visiting(browser, hostile) as visitor:
        visitor.open("error-messages/")
        page = visitor.page
        shown = page.locator(".message > h2 > code")
        assert set(shown.all_text_contents()) == {" ".join(t.split()) for t in PRINTED}
        assert page.locator("h2 code *, .message [onclick]").count() == 0
        assert unharmed(page)
        told = page.get_by_role("status")
        expect(told).to_have_text(f"{len(PRINTED)} of {len(PRINTED)} messages")
        for text in PRINTED:
            page.get_by_label("Paste your message").fill(text)
            assert " ".join(text.split()) in shown.all_text_contents()
        assert visitor.noticed == []


@pytest.mark.parametrize("address", ["first/adding/", "first/counting/", "first/lab/"])
def test_it_is_text_where_it_was_printed(
    browser: Browser, hostile: str, address: str
) -> None:
    with visiting(browser, hostile) as visitor:
        visitor.open(address)
        bands = "\n".join(visitor.page.locator("span.output").all_text_contents())
        for text in PRINTED if address == "first/adding/" else PRINTED[:1]:
            assert text.rstrip() in bands
        assert visitor.page.locator("span.output *").count() == 0
        assert unharmed(visitor.page)
        assert visitor.noticed == []


def test_it_is_text_in_the_search(browser: Browser, hostile: str) -> None:
    with visiting(browser, hostile) as visitor:
        visitor.open("")
        page = visitor.page
        for words, found in {
            "onerror": "<img src=x onerror=hacked=1>",
            "print it": "</div> as one may print it",
            "comment that never": "<!-- a comment that never ends",
            "Hyper": "*[HTML]: Hyper HTML",
        }.items():
            page.locator("input.md-search__input").fill("")
            page.locator("input.md-search__input").click()
            page.keyboard.type(words)
            result = page.locator(".md-search-result__item", has_text=found)
            expect(result.first).to_be_attached()
            harm = page.locator(".md-search-result__item :is(img, script, iframe, b)")
            assert harm.count() == 0
        assert page.evaluate("typeof hacked") == "undefined"
        assert visitor.noticed == []


def test_the_index_of_the_search_holds_it_escaped(hostile: str, tmp_path: Path) -> None:
    from urllib.request import urlopen

    with urlopen(f"{hostile}/search/search_index.json") as answer:
        entries = json.load(answer)["docs"]
    tags = {
        tag
        for one in entries
        for tag in re.findall(r"<\s*/?\s*(\w+)", one["title"] + one["text"])
    }
    assert tags <= {"p", "code", "pre", "li", "ol", "ul", "sub", "sup"}
