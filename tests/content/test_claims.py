"""Each claim that is tested stands in its lesson, word for word."""

import ast
import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from torchproof.lesson import curriculum

COURSE = curriculum.load(Path(__file__).parents[2])
CLAIMS = COURSE.root / "tests" / "claims"
FILES = sorted(CLAIMS.rglob("test_*.py"))
LESSONS = {
    "{}/test_{}.py".format(*page.id.replace("-", "_").split("/")): page
    for page in COURSE.lessons.values()
}
FENCE = re.compile(r"^ *(```|~~~).*?^ *\1[ ]*$", re.DOTALL | re.MULTILINE)
BOX = re.compile(r"^ *(?:!!!|\?\?\?\+?|===) .*\"(.*)\" *$", re.MULTILINE)
# A heading, a list item and a row of a table end what was before.
STARTS = re.compile(r" *(?:(?:#+|[-*]|\d+\.) |(?=\|))")
SENTENCE_ENDS = re.compile(r"(?:[.?!:;][)*_\"”]*|\|)$")


@dataclass(frozen=True)
class Claim:
    """A test function and the sentences in its docstring."""

    file: Path
    function: ast.FunctionDef

    @property
    def quote(self) -> str:
        return one_line(ast.get_docstring(self.function) or "")

    @property
    def place(self) -> str:
        return f"{self.file.relative_to(COURSE.root)}:{self.function.lineno}"

    @property
    def lesson(self) -> curriculum.Lesson:
        return LESSONS[self.file.relative_to(CLAIMS).as_posix()]

    @property
    def tries(self) -> bool:
        """Whether the body has something that can fail."""
        names = {"raises", "warns"}
        return any(
            isinstance(node, ast.Assert)
            or (isinstance(node, ast.Attribute) and node.attr in names)
            for node in ast.walk(self.function)
        )


def claims_in(file: Path) -> Iterator[Claim]:
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield Claim(file, node)


def one_line(text: str) -> str:
    return " ".join(text.split())


def paragraphs(markdown: str) -> list[str]:
    """Return the paragraphs, list items, table rows and headings, each on one line."""
    blocks: list[list[str]] = [[]]
    for line in BOX.sub(r"\n\1\n", FENCE.sub("", markdown)).split("\n"):
        start = STARTS.match(line)
        if not line.strip() or start:
            blocks.append([])
        blocks[-1].append(line[start.end() :] if start else line)
    return [text for block in blocks if (text := one_line(" ".join(block)))]


def stands_in(quote: str, paragraph: str) -> bool:
    """Return whether the quote is whole sentences, or whole cells, of a paragraph."""
    if not quote or quote not in paragraph:
        return False
    before, _, after = paragraph.partition(quote)
    begins = not before or SENTENCE_ENDS.search(before.rstrip())
    ends = not after or SENTENCE_ENDS.search(quote) or after.startswith(" |")
    return bool(begins and ends)


def nearest(quote: str, texts: list[str]) -> str:
    """Return the paragraph that is most like the quote."""
    words = set(quote.split())
    likely = sorted(texts, key=lambda text: -len(words & set(text.split())))[:5]
    return max(likely, key=lambda t: difflib.SequenceMatcher(None, quote, t).ratio())


PAGE = """\
Adding is *exact*, and
fast. Dividing is not.

1. Rows come first.
2. Columns
   come second.

| Call | Result |
|---|---|
| `x.T` | warns |

!!! note "A box"
    Boxes are read too.

```python
Code is not read.
```
"""


@pytest.mark.parametrize(
    ("quote", "stands"),
    [
        ("Adding is *exact*, and fast.", True),
        ("Adding is *exact*, and fast. Dividing is not.", True),
        ("Adding is exact, and fast.", False),
        ("and fast.", False),
        ("Adding is *exact*", False),
        ("Columns come second.", True),
        ("Dividing is not. Rows come first.", False),
        ("| `x.T` | warns |", True),
        ("warns", True),
        ("Boxes are read too.", True),
        ("Code is not read.", False),
        ("", False),
    ],
)
def test_a_quote_is_whole_sentences_of_one_paragraph(quote, stands):
    assert any(stands_in(quote, text) for text in paragraphs(PAGE)) == stands


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_of_claims_mirrors_a_lesson(file):
    name = file.relative_to(CLAIMS).as_posix()
    assert name in LESSONS, f"tests/claims/{name} is for no lesson of the course"


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(claim, id=f"{file.stem}::{claim.function.name}")
        for file in FILES
        if file.relative_to(CLAIMS).as_posix() in LESSONS
        for claim in claims_in(file)
    ],
)
def test_a_claim_stands_in_its_lesson_and_is_tried(claim):
    page = claim.lesson.path.relative_to(COURSE.root)
    texts = paragraphs(claim.lesson.body)
    if not any(stands_in(claim.quote, text) for text in texts):
        pytest.fail(
            f"{claim.place}: {page} does not have the sentence of this test.\n"
            f"  Expected, as whole sentences of one paragraph: {claim.quote}\n"
            f"  The nearest paragraph: {nearest(claim.quote, texts)}\n"
            "  Fix: quote the sentence as it is now, and see that the test still "
            "tries what it says.",
            pytrace=False,
        )
    if not claim.tries:
        pytest.fail(
            f"{claim.place}: nothing in this test can fail.\n"
            "  Fix: assert what would be otherwise if the sentence were false.",
            pytrace=False,
        )
