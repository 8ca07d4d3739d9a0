"""Checks: code fences, includes and images of pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from torchproof.lesson import fences as markdown
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.fences import Explanation, Fence
from torchproof.lesson.page import Lesson, Page
from torchproof.lesson.words.diagrams import Diagram, diagram_of
from torchproof.problem import Problem
from torchproof.wording import meant, quoted

OPTIONS = ("predict", "recall")

_PYTHON = re.compile(r"py|py2|py3|python[0-9.]+|ipython[0-9]*|sage|cython|numpy")
_OUTPUT = re.compile(
    r"text|txt|plain(text)?|none|console|shell-session|(sh|bash)-session|terminal|"
    r"output|stdout|stderr|log|pycon[0-9]*|python-(repl|console)|doctest|py(3)?tb|pytb"
)
_ALT = r"""\balt=(?:"\s*[^"\s]|'\s*[^'\s])"""
_IMAGE = re.compile(rf"!\[\s*\][(\[]|<img\b(?![^>]*{_ALT})[^>]*>")

# What may hold indented text that is no code: admonitions, tabs, lists, notes, HTML.
_CONTAINER = re.compile(r"\s*(?:(?:!!!|\?\?\?\+?|===[+!]?|[-*+:]|\d+[.)]) |\[\^|<)")
_OPENED = re.compile(r"\s*(?:!!!|\?\?\?\+?|===[+!]?) ")  # text stands right below
_EXPLAINS = re.compile(r" *\?\?\?\+? predict\b")
_PRE = re.compile(r"\s*<pre\b")

Wrong = tuple[str, str]  # what is wrong, and the mend


def fences(course: Curriculum, page: Page) -> Iterator[Problem]:
    """Yield the fences that are not written as a lesson's fences must be."""
    languages = ("python", *course.settings.languages)
    strict = isinstance(page, Lesson)
    for fence in page.fences:
        wrong = _unclosed(fence) or (_not_allowed(fence, languages) if strict else None)
        if wrong := wrong or _not_one_include(fence, page, strict):
            yield Problem(page.path, fence.line, *wrong)


def includes(course: Curriculum, page: Page) -> Iterator[Problem]:
    """Yield the includes that name no section which exists."""
    for include in page.includes:
        try:
            course.resolve(page, include)
        except Problem as problem:
            if problem.path == page.path:  # else it is the snippet's own problem
                yield problem


def stray_includes(course: Curriculum, page: Page) -> Iterator[Problem]:
    """Yield the includes that stand where nothing replaces them."""
    for include in markdown.includes(markdown.prose(page.body), page.body_line):
        what = "this include stands in no code fence, so nothing replaces it"
        mend = "Put it alone between ```python and ```."
        yield Problem(page.path, include.line, what, mend)


def explanations(course: Curriculum, lesson: Lesson) -> Iterator[Problem]:
    """Yield the folds that explain no predicted output, and wrong lists of choices."""
    lines = lesson.body.split("\n")
    found = [
        markdown.explanation_below(lines, f.last - lesson.body_line + 1, f.indent)
        for f in lesson.fences
        if f.predict
    ]
    known = {one.first: one for one in found if one}
    for at, line in enumerate(markdown.prose(lesson.body).split("\n")):
        if _EXPLAINS.match(line):
            for what, fix in _wrong_explanation(known.get(at)):
                yield Problem(lesson.path, lesson.body_line + at, what, fix)


def _wrong_explanation(one: Explanation | None) -> Iterator[Wrong]:
    if one is None:
        fix = "Put it right below a fence that begins with ```python predict."
        yield "this fold stands below no output that readers predict", fix
        return
    right = [choice.right for choice in one.choices].count(True)
    if one.choices and right in {1, 0} and right == len(one.choices):
        yield "offers no wrong choice", "Add a line such as `- [ ] It grows`."
    if right > 1:
        yield f"offers {right} right choices", "Mark one with `- [x]`."
    if right == 0 and any("`" not in choice.text for choice in one.choices):
        fix = (
            "Mark the right one with `- [x]`, or offer what might be printed, as code."
        )
        yield "offers choices in words, none of them right", fix


def images(course: Curriculum, page: Page) -> Iterator[Problem]:
    """Yield the images that a reader who cannot see them would miss."""
    text = markdown.without_code(page.body)
    for image in _IMAGE.finditer(text):
        line = page.body_line + text.count("\n", 0, image.start())
        mend = "Say in words what it shows: `![a parabola](…)`."
        yield Problem(page.path, line, "this image has no alt text", mend)


def diagrams(course: Curriculum, lesson: Lesson) -> Iterator[Problem]:
    """Yield the diagrams whose words would mislead or lack for who cannot see them."""
    for fence in lesson.fences:
        diagram = diagram_of(fence)
        if diagram and (wrong := _wrong_words(diagram)):
            yield Problem(lesson.path, fence.line, *wrong)


def _wrong_words(diagram: Diagram) -> Wrong | None:
    """Tell what is wrong with the words that stand for a diagram."""
    if not (diagram.title and diagram.description):
        lacks = "description" if diagram.title else "title"
        line = "accDescr: what it shows" if diagram.title else "accTitle: …"
        mend = f"Below its first line, write in words `{line}`."
        return f"this diagram has no {lacks}", mend
    if unseen := diagram.unseen:
        mend = "Correct the number in `accTitle` or `accDescr`, or in the diagram."
        return (
            f"the words of this diagram say {unseen[0]}, which it does not show",
            mend,
        )
    return None


def blocks(course: Curriculum, lesson: Lesson) -> Iterator[Problem]:
    """Yield the blocks of a lesson that would show as code without being a fence."""
    lines = markdown.prose(lesson.body).split("\n")
    for at, line in enumerate(lines):
        if _PRE.match(line) or _starts_indented_block(lines, at):
            what = "this block shows as code typed by hand"
            mend = "Include a section of a snippet, or indent less."
            yield Problem(lesson.path, lesson.body_line + at, what, mend)


def _starts_indented_block(lines: list[str], at: int) -> bool:
    """Tell whether Markdown takes the line for the first one of an indented code block."""
    indent = _indent(lines[at])
    above = lines[at - 1] if at else ""
    opened = bool(_OPENED.match(above))
    if not lines[at].strip() or indent < 4 or (above.strip() and not opened):
        return False
    outer = next((line for line in reversed(lines[:at]) if _holds(line, indent)), "")
    inside = _indent(outer) + 4 if _CONTAINER.match(outer) else _indent(outer)
    return indent >= inside + 4 and (opened or not _goes_on(lines[:at], indent))


def _holds(line: str, indent: int) -> bool:
    """Tell whether text of that indent may belong to what a line begins."""
    return bool(line.strip()) and _indent(line) <= indent - 4


def _goes_on(above: list[str], indent: int) -> bool:
    """Tell whether a block above has that indent, so that nothing begins here."""
    last = next((line for line in reversed(above) if line.strip()), "")
    return _indent(last) >= indent


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _unclosed(fence: Fence) -> Wrong | None:
    if fence.closed:
        return None
    mend = "Close it with the same marks, at the same indent, as it opens with."
    return "this code fence is never closed", mend


def _not_allowed(fence: Fence, languages: Sequence[str]) -> Wrong | None:
    """Tell what is wrong with the first line of a lesson's fence."""
    language = fence.language
    if language == "python":
        unknown = [option for option in fence.options if option not in OPTIONS]
        if not unknown:
            return None
        mend = meant(unknown[0], OPTIONS, f"There are {quoted(OPTIONS)}.")
        return f"unknown option `{unknown[0]}` of a Python fence", mend
    if not language:
        return "this code fence has no language", f"Name one: {quoted(languages)}."
    if _OUTPUT.fullmatch(language):
        mend = "Print it in a snippet and include that: outputs come from runs alone."
        return f"a `{language}` fence holds output typed by hand", mend
    if _PYTHON.fullmatch(language):
        return f"`{language}` is not how Python fences are marked", "Write ```python."
    if language not in languages:
        mend = meant(language, languages, f"Take one of {quoted(languages)}.")
        return f"no lesson uses the language `{language}`", mend
    if fence.includes:
        what = f"an include in a `{language}` fence is not replaced"
        return what, "Only ```python fences hold includes."
    return None


def _not_one_include(fence: Fence, page: Page, strict: bool) -> Wrong | None:
    """Tell what is wrong with the content of a Python fence.

    Pages that are no lessons may show typed code, say of a snippet's own format.
    """
    if not fence.python or fence.include or not (strict or fence.includes):
        return None
    mend = f'Write one line: --8<-- "{page.id if strict else "part/lesson"}/file.py:section".'
    if len(fence.includes) > 1:
        return "this fence holds several includes", "Give each a fence of its own."
    if fence.includes:
        return "this fence holds more than its include", mend
    move = f"Move it to a snippet, run `pytest snippets/{page.id} --sync`."
    return "this Python fence holds code typed by hand", f"{move} {mend}"
