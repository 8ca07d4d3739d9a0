"""The pages of a part bound as one page to print: title, contents, lessons, solutions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from torchproof.labels import Labels

_STYLE = Path(__file__).parents[1] / "styles" / "look" / "book.css"
# What has no use on paper; the output that a reader was to predict stands open there.
_USELESS = (
    ".headerlink, .md-content__button, .md-source-file, .tested, .lesson-take, .run-locally, "
    ":not(.question) > .choices, .asked-again, .lesson-next + p, .lesson-next, "
    ".lesson-report, .lesson-end > [data-search-exclude], "
    "script, style, details.checked, details.unchecked, details.example, img[src$='#only-dark'], button"
)
_TOLD_LATER = "details.tip, details.success, details.recall"
_SOLUTIONS = "solutions"
_NUMBERED = re.compile(r'data-page="" href="#([^"]+)"')
_LONG = 20  # lines, a third of a page: what has more may be parted
_RULES = """\
@page {name} {{
  @top-left {{ content: "{part}"; {look} }}
  @top-right {{ content: "{title}"; {look} }}
  @bottom-right {{ content: counter(page); {look} }}
}}
.{name} {{ page: {name}; }}
"""
_LOOK = 'font: 8.5pt "Plex Sans", sans-serif; color: #555b66'


@dataclass(frozen=True)
class Chapter:
    """A lesson on the site: its address below the site's root, its title and its HTML."""

    address: str
    title: str
    html: str

    @property
    def name(self) -> str:
        """What stands before its anchors."""
        return f"c-{re.sub(r'[^a-z0-9]+', '-', self.address.lower()).strip('-')}"


@dataclass(frozen=True)
class Book:
    """A part as a book; `root` is the address of the site's files for who prints it.

    `site_url` is the address where the site is published, "" if that is unknown.
    """

    part: str
    site: str
    told: Sequence[str]
    chapters: Sequence[Chapter]
    root: str
    site_url: str
    labels: Labels

    @property
    def sections(self) -> list[str]:
        """The anchors of the chapters, and of the solutions, which need not be there."""
        return [*(one.name for one in self.chapters), _SOLUTIONS]

    def html(self, pages: Mapping[str, int], sizes: Mapping[str, float]) -> str:
        """Return the book as one page.

        By anchor, `pages` are the numbers of pages, `sizes` how much sections are enlarged.
        """

        def numbered(way: re.Match[str]) -> str:
            return f'data-page="{pages.get(way[1], "")}" href="#{way[1]}"'

        enlarged = "".join(
            f"#{name} {{ zoom: {size} }}" for name, size in sizes.items()
        )
        head, end, rest = _NUMBERED.sub(numbered, self._bound).partition("</style>")
        return f"{head}{enlarged}{end}{rest}"

    @cached_property
    def _bound(self) -> str:
        """The book without any number of a page."""
        lessons = [self._lesson(chapter) for chapter in self.chapters]
        solutions = [one for lesson in lessons for one in self._solutions(lesson)]
        if solutions:
            last = _new("section", "book-solutions", id=_SOLUTIONS)
            last.append(_new("h1", text=self.labels.solutions))
            last.extend(solutions)
            lessons.append(last)
        body = "".join(map(str, (self._title(), self._contents(lessons), *lessons)))
        return (
            f"<!doctype html><html lang=en><head><meta charset=utf-8><title>"
            f"{escape(f'{self.site}: {self.part}')}</title>{self._styles()}</head>"
            "<body class='book' dir='ltr' data-md-color-scheme='default'>"
            f"<div class='md-typeset'>{body}</div></body></html>"
        )

    def _title(self) -> Tag:
        title = _new("section", "book-title")
        title.append(_new("p", "book-site", text=self.site))
        title.append(_new("h1", text=self.part))
        title.extend(_new("p", text=line) for line in self.told)
        return title

    def _contents(self, sections: Sequence[Tag]) -> Tag:
        rows, usual = _new("ol"), self._usual(sections)
        for section in sections:
            for at, heading in enumerate(
                section.select("h1, h2:not(.book-solutions *)")
            ):
                if heading.get_text().strip() in usual:
                    continue
                place = section if at == 0 else heading
                row = _new("li", "" if at == 0 else "book-inner")
                way = _new("a", href=f"#{place['id']}", **{"data-page": ""})
                way.extend([_new("span", text=heading.get_text().strip()), _new("i")])
                row.append(way)
                rows.append(row)
        contents = _new("nav", "book-contents")
        contents.extend([_new("h1", text=self.labels.contents), rows])
        return contents

    def _usual(self, sections: Sequence[Tag]) -> set[str]:
        """Return the headings that every lesson has, or that stand in several."""
        labels = self.labels
        named = {labels.mistakes, labels.exercises, labels.takeaways, labels.recall}
        found = Counter(
            heading.get_text().strip()
            for section in sections
            for heading in section.select("h2:not(.book-solutions *)")
        )
        return named | {title for title, count in found.items() if count > 1}

    def _lesson(self, chapter: Chapter) -> Tag:
        """Return a lesson as a section whose anchors are of this book alone."""
        found = BeautifulSoup(chapter.html, "html.parser").select_one("article")
        assert found is not None  # every page of the theme has one
        for useless in found.select(_USELESS):
            useless.decompose()
        for one in found.select("[id]"):
            one["id"] = f"{chapter.name}--{one['id']}"
        for image in found.select("img"):
            place = str(image["src"]).partition("#")[0]
            image["src"] = urljoin(self.root, _resolved(place, chapter))
            image.attrs.pop("loading", None)
        for way in found.select("a[href]"):
            way["href"] = self._address(str(way["href"]), chapter)
        _open(found)
        for answers in found.select(".question ul"):
            _add_class(answers, "book-letters")
        for box in found.select(".highlight, .exercise, .question, table"):
            if _lines(box) > _LONG:
                box["data-long"] = ""
        section = _new("section", f"book-lesson {chapter.name}", id=chapter.name)
        section.extend(list(found.contents))
        return section

    def _solutions(self, lesson: Tag) -> Iterator[Tag]:
        """Take what is told later out of a lesson; yield it by question and exercise."""
        found = lesson.select(_TOLD_LATER)
        if not found:
            return
        title = lesson.select_one("h1")
        yield _new("h2", text=title.get_text() if title else "")
        above: Tag | None = None
        for told in found:
            asking = self._asking(told)
            if asking is None:
                continue
            place, heading, word, answer = asking
            if place is not above:
                above = place
                name = f"{place['id']}--told"
                repeated = _new("h3", id=name)
                repeated.extend(copy(one) for one in heading.contents)
                back = _new("p", "book-see")
                page = f"{self.labels.page} "
                back.append(self._way(str(place["id"]), f"{word}, {page}"))
                yield from (repeated, back)
                see = _new("p", "book-see")
                see.append(self._way(name, f"{answer}: {page}"))
                told.insert_before(see)
            yield _opened(told.extract())

    def _asking(self, told: Tag) -> tuple[Tag, Tag, str, str] | None:
        """Return where is asked what a fold tells, in which words, and how both are called."""
        labels = self.labels
        question = told.find_parent(class_="question")
        if question:
            asked = question.select_one(".choices__ask")
            assert asked is not None  # each question asks
            return question, asked, labels.question, labels.answered
        heading = told.find_previous("h3")
        if not isinstance(heading, Tag) or "id" not in heading.attrs:
            return None
        return heading, heading, labels.exercise, labels.solution

    def _way(self, anchor: str, text: str) -> Tag:
        return _new("a", text=text, href=f"#{anchor}", **{"data-page": ""})

    def _address(self, address: str, chapter: Chapter) -> str:
        """Return where a link of a lesson leads from the book, "" if nowhere."""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return address
        if not parts.path:
            return f"#{chapter.name}--{parts.fragment}"
        place = _resolved(parts.path, chapter)
        for other in self.chapters:
            if other.address == place:
                anchor = f"--{parts.fragment}" if parts.fragment else ""
                return f"#{other.name}{anchor}"
        mark = f"#{parts.fragment}" if parts.fragment else ""
        return f"{urljoin(self.site_url, place)}{mark}" if self.site_url else ""

    def _styles(self) -> str:
        """Return the style sheets of the pages, and what is the book's own."""
        sheets: dict[str, None] = {}
        for chapter in self.chapters:
            head = BeautifulSoup(chapter.html.partition("</head>")[0], "html.parser")
            for sheet in head.select("link[rel=stylesheet]"):
                place = _resolved(str(sheet["href"]), chapter)
                sheets[urljoin(self.root, place)] = None
        links = "".join(f'<link rel="stylesheet" href="{one}">' for one in sheets)
        heads = [(one.name, one.title) for one in self.chapters]
        heads.append(("book-solutions", self.labels.solutions))
        part = _quoted(f"{self.site} · {self.part}")
        rules = [
            _RULES.format(name=name, part=part, title=_quoted(title), look=_LOOK)
            for name, title in heads
        ]
        return f"{links}<style>{_STYLE.read_text('utf-8')}{''.join(rules)}</style>"


def _resolved(address: str, chapter: Chapter) -> str:
    """Return a relative address on a page as it is below the root of the site."""
    place = normpath(join(chapter.address, address))
    return f"{place}/" if address.endswith("/") else place


def _open(article: Tag) -> None:
    """Let what is folded away, and what stands behind tabs, stand open."""
    for fold in article.select(f"details:not({_TOLD_LATER})"):
        fold.replace_with(_opened(fold))
    for tabs in article.select(".tabbed-set"):
        tabs.replace_with(*_untabbed(tabs))
    for way in article.select("a[href='']"):
        way.unwrap()


def _untabbed(tabs: Tag) -> Iterator[Tag]:
    """Yield what stands behind tabs, each under its label."""
    labels = tabs.select(":scope > .tabbed-labels > label")
    blocks = tabs.select(":scope > .tabbed-content > .tabbed-block")
    for label, block in zip(labels, blocks, strict=True):
        title = _new("p", "book-fold__title")
        title.extend(list(label.contents))
        yield from (title, block.extract())


def _opened(fold: Tag) -> Tag:
    """Return a fold as a box under its title; an output or an answer needs none."""
    kinds = fold.get_attribute_list("class")
    summary = fold.find("summary")
    box = _new("div", "book-predicted" if "predict" in kinds else "book-fold")
    if isinstance(summary, Tag):
        summary.extract()
        if not {"predict", "recall"}.intersection(kinds):
            title = _new("p", "book-fold__title")
            title.extend(list(summary.contents))
            box.append(title)
    box.extend(list(fold.contents))
    return box


def _lines(box: Tag) -> int:
    """Return how many lines of code stand in a box; a row of a table takes two."""
    code = sum(one.get_text().count("\n") for one in box.select("pre"))
    return code + 2 * len(box.select("tr"))


def _add_class(tag: Tag, name: str) -> None:
    tag["class"] = " ".join([*tag.get_attribute_list("class"), name])


def _quoted(text: str) -> str:
    """Return a text as it may stand between quotes in a style sheet."""
    return re.sub(r'["\\<\n]', lambda found: f"\\{ord(found[0]):x} ", text)


def _new(element: str, classes: str = "", text: str = "", **attributes: str) -> Tag:
    tag = BeautifulSoup("", "html.parser").new_tag(element, attrs=attributes)
    if classes:
        tag["class"] = classes
    if text:
        tag.string = text
    return tag
