"""From cells to the text of a snippet and of a lesson that includes its sections."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, count

from torchproof.converting.cells import Cell
from torchproof.converting.picturing import wordless
from torchproof.converting.plain import Decision, Plain, module_of, plain, replaced
from torchproof.converting.seeding import unseeded
from torchproof.settings import Settings

_HEADING = re.compile(r"^(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$", re.MULTILINE)
_FENCE = re.compile(r"^(?:```|~~~).*?^(?:```|~~~)[ \t]*$", re.MULTILINE | re.DOTALL)
_IMAGE = re.compile(
    r"!\[(?P<alt>[^\]]*)\]\((?P<to>[^)\s]*)[^)]*\)|(?P<html><img\b[^>]*>)"
)
# What the front matter of a lesson holds before a person has written it.
_EMPTY = {
    "concepts": "[]", "prerequisites": "[]", "why": "", "difficulty": "",
    "objectives": "[]", "sources": "[]",
}  # fmt: skip


@dataclass(frozen=True)
class Draft:
    """A snippet's text and a lesson's; `sections` tells which cell became which one."""

    snippet: str
    lesson: str
    sections: dict[str, Cell]
    decisions: list[Decision] = field(default_factory=list)


def draft(cells: Sequence[Cell], lesson: str, file: str, settings: Settings) -> Draft:
    """Return a lesson's id and its snippet's file name made into texts."""
    decisions = [*_about_raw(cells)]
    cells = [cell for cell in cells if cell.kind != "raw"]
    cells, title, docstring = _titled(cells, lesson)
    read = [plain(cell) if cell.kind == "code" else cell for cell in cells]
    futures = dict.fromkeys(ast.unparse(one) for each in read for one in _futures(each))
    converted = [_without_futures(one) for one in read]
    names = _names(converted)
    code, sections = [f'"""{docstring}"""', *futures], dict[str, Cell]()
    page = list[str]()
    shift = _has_other_titles(cells)
    for one in converted:
        if isinstance(one, Cell):
            page.append(
                _shifted(one.source.strip("\n")) if shift else one.source.strip("\n")
            )
            decisions += _about_prose(one)
            continue
        decisions += one.decisions
        if one.language == "bash":
            page.append(f"```bash\n{one.code}\n```")
        elif one.language and one.code.strip():
            name = next(names)
            sections[name] = one.cell
            mark = "# --8<-- [{}:" + name + "]"
            code.append(f"{mark.format('start')}\n{one.code}\n{mark.format('end')}")
            page.append(f'```python\n--8<-- "{lesson}/{file}:{name}"\n```')
    every = [one for one in converted if isinstance(one, Plain)]
    decisions += [*wordless(every), *unseeded(every)]
    head = _front_matter(title, settings)
    body = "\n\n".join(part for part in page if part)
    return Draft("\n\n".join(code) + "\n", f"{head}\n{body}\n", sections, decisions)


def _futures(one: Cell | Plain) -> list[ast.stmt]:
    """Return the imports that must stand above all else."""
    body = module_of(one.code).body if isinstance(one, Plain) else []
    return [
        stmt
        for stmt in body
        if isinstance(stmt, ast.ImportFrom) and stmt.module == "__future__"
    ]


def _without_futures(one: Cell | Plain) -> Cell | Plain:
    for stmt in reversed(_futures(one)):
        if isinstance(one, Plain):
            one = replaced(one, stmt, "")
    return one if isinstance(one, Cell) else replace(one, code=one.code.strip("\n"))


def _titled(cells: Sequence[Cell], lesson: str) -> tuple[list[Cell], str, str]:
    """Return the cells without what they are called, their title, and a docstring."""
    rest = list(cells)
    title = lesson.rpartition("/")[2].replace("-", " ").capitalize()
    docstring = ""
    first = rest[0]
    if first.kind == "code" and (text := _docstring(first.source)):
        tree = ast.parse(first.source)
        below = first.source.split("\n")[tree.body[0].end_lineno :]
        rest[0] = replace(first, source="\n".join(below).strip("\n"))
        docstring = text.strip().split("\n")[0]
        title = docstring.rstrip(".")
    for at, cell in enumerate(rest):
        if cell.kind == "markdown" and (found := _title_in(cell.source)):
            title = re.sub(r"[*_]", "", found[2])
            start, end = found.span()
            rest[at] = replace(cell, source=cell.source[:start] + cell.source[end:])
            break
    said = docstring or title
    said = said.replace("\\", "").replace('"', "'")
    ended = said if said[-1:] in {".", "!", "?"} else f"{said}."
    return [cell for cell in rest if cell.source.strip()], title, ended


def _title_in(source: str) -> re.Match[str] | None:
    fences = [match.span() for match in _FENCE.finditer(source)]
    for heading in _HEADING.finditer(source):
        inside = any(start <= heading.start() < end for start, end in fences)
        if len(heading[1]) == 1 and not inside:
            return heading
    return None


def _docstring(source: str) -> str:
    try:
        return ast.get_docstring(ast.parse(source)) or ""
    except (SyntaxError, ValueError):
        return ""


def _names(converted: Iterable[Cell | Plain]) -> Iterator[str]:
    """Yield a name for the section of each cell of code: the heading above it."""
    above, taken = "step", set[str]()
    for one in converted:
        if isinstance(one, Cell):
            for heading in _HEADING.finditer(_FENCE.sub("", one.source)):
                above = _slug(heading[2]) or above
        elif one.language == "python" and one.code.strip():
            numbered = (f"{above}-{number}" for number in count(2))
            name = next(n for n in chain([above], numbered) if n not in taken)
            taken.add(name)
            yield name


def _slug(text: str) -> str:
    words = re.findall(r"[a-z0-9]+", text.lower())
    while words and words[0][0].isdigit():
        words.pop(0)
    return "-".join(words[:4])


def _has_other_titles(cells: Iterable[Cell]) -> bool:
    return any(c.kind == "markdown" and _title_in(c.source) for c in cells)


def _shifted(source: str) -> str:
    """Return Markdown whose headings stand one level lower: a page has one title."""
    parts, end = list[str](), 0
    for fence in _FENCE.finditer(source):
        parts += [_HEADING.sub(r"#\1 \2", source[end : fence.start()]), fence[0]]
        end = fence.end()
    return "".join([*parts, _HEADING.sub(r"#\1 \2", source[end:])])


def _about_prose(cell: Cell) -> Iterator[Decision]:
    text = _FENCE.sub("", cell.source)
    for image in _IMAGE.finditer(text):
        to = image["to"] or ""
        has_alt = re.search(r"""\balt=["'][^"']*\S""", image["html"] or "")
        if not (image["alt"] or "").strip() and not has_alt:
            what = f"the image `{(to or image[0])[:60]}` has no alt text"
            yield Decision(cell.where, what, "Say what it shows: `![a parabola](…)`.")
        if to and "://" not in to:
            what = f"the image `{to[:60]}` is not copied"
            yield Decision(
                cell.where, what, "Put the file beside the lesson, or draw it."
            )
    for fence in _FENCE.finditer(cell.source):
        if re.match(r"(?:```|~~~)\s*\{?\.?(?:py|python|ipython)\d?\b", fence[0]):
            what = "its prose holds Python that was typed, and that no run checks"
            yield Decision(cell.where, what, "Move it to a section of the snippet.")


def _about_raw(cells: Iterable[Cell]) -> Iterator[Decision]:
    for cell in cells:
        if cell.kind == "raw":
            first = cell.source.strip().split("\n")[0][:60]
            what = f"the raw cell `{first}` is for another tool, and was left out"
            yield Decision(cell.where, what, "Write in the lesson what readers need.")


def _front_matter(title: str, settings: Settings) -> str:
    keys = [key for key in settings.required if key != "title"]
    lines = [f"{key}: {_EMPTY[key]}".rstrip() for key in keys]
    return "\n".join(
        ["---", f"title: {json.dumps(title, ensure_ascii=False)}", *lines, "---", ""]
    )
