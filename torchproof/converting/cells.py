"""The cells of a notebook or of a percent script, with what they once printed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torchproof.problem import Problem

# One that goes on at once is a magic in a comment, as Jupytext writes it: `# %%time`.
_MARK = re.compile(
    r"#\s*%%+(?=[ \t\[]|$)[ \t]*(?P<title>.*?)[ \t]*(?P<kind>\[\w+\])?[ \t]*"
    r"(?:(?<=[ \t])[\w-]+=[\"'\[{\d].*)?"
)
# What Jupytext notes of a cell for another program.
_OTHER = re.compile(r"""[ \t]language=["'](\w+)["']""")
_ARGUMENTS = re.compile(r"""[ \t]magic_args=(["'])(.*?)\1""")
# A comment, or a string. A backslash hides what is behind it, the end of a line, too.
_TEXT = re.compile(
    r"#[^\n]*"
    r"|(?P<triple>\"\"\"|''')(?:\\[\s\S]|(?!(?P=triple))[\s\S])*(?P=triple)"
    r"|\"(?:\\[\s\S]|[^\"\\\n])*\"|'(?:\\[\s\S]|[^'\\\n])*'"
)
# How a script begins: for the shell, its encoding, and what Jupytext notes.
_HEADER = re.compile(
    r"\A(?:#!.*\n)?(?:#.*?coding[:=][ \t]*[\w.-]+.*\n)?\n*(?:# ---\n(?:#.*\n)*?# ---\n)?"
)
# What drawing returns, and a notebook shows above the picture.
OF_PLOTS = re.compile(r"<matplotlib|\bText\(|BarContainer|<Figure|<Axes")
ADDRESS = re.compile(r"\bat 0x[0-9a-f]+")
_OVERWRITTEN = re.compile(r"[^\n]*\r(?!\n|$)")  # as a terminal shows it
_COLOR = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True)
class Cell:
    """One cell: its kind ("code", "markdown" or "raw"), its text, and where it stands.

    `printed` is what it once printed, None where nothing tells; `value` is the text of
    its last expression, as the notebook showed it; `shown` names the types of its other
    outputs, such as `image/png`; `error` is the type and text of what stopped it.
    """

    kind: str
    source: str
    where: str
    printed: str | None = None
    value: str | None = None
    shown: tuple[str, ...] = ()
    error: tuple[str, str] | None = None

    @property
    def original(self) -> str | None:
        """All that it once printed, its last value included; None where nothing tells."""
        if self.printed is None:
            return None
        error = self.error[1] if self.error else ""
        value = self.value or ""
        if OF_PLOTS.search(value) or ADDRESS.search(value):
            value = ""  # no snippet prints it
        parts = (self.printed.rstrip("\n"), value, error)
        return "\n".join(part for part in parts if part)


def read_cells(path: Path) -> list[Cell]:
    """Return the cells of a file. Raises Problem where it is neither of the two."""
    if path.suffix not in {".ipynb", ".py"}:
        what = "this is neither a notebook (.ipynb) nor a script (.py)"
        raise Problem(path, None, what, "Save it as one of them.")
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise Problem(path, None, f"it cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise Problem(path, None, "this is not UTF-8", "Save it as UTF-8.") from None
    found = _notebook(path, text) if path.suffix == ".ipynb" else _script(text)
    cells = [cell for cell in found if cell.source.strip()]
    if not any(cell.kind == "code" for cell in cells):
        what = "there is no cell with code"
        raise Problem(path, None, what, "A script's cells begin with lines `# %%`.")
    return cells


def _notebook(path: Path, text: str) -> Iterator[Cell]:
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        what = f"this is no notebook: {error.msg}"
        raise Problem(
            path, error.lineno, what, "Save it once more in Jupyter."
        ) from None
    mend = "Open it in Jupyter and save it, which brings it to version 4."
    if not isinstance(document, dict) or not isinstance(document.get("cells"), list):
        raise Problem(path, None, "this is no notebook of version 4", mend)
    if not all(isinstance(cell, dict) for cell in document["cells"]):
        raise Problem(path, None, "this is no notebook: a cell of it is none", mend)
    facts = _table(document.get("metadata"))
    kernel, said = _table(facts.get("kernelspec")), _table(facts.get("language_info"))
    for language in (kernel.get("language"), said.get("name")):
        if language and str(language).lower() != "python":
            raise Problem(path, None, f"its language is {language}, and not Python")
    for number, cell in enumerate(document["cells"], 1):
        kind, where = str(cell.get("cell_type")), f"cell {number}"
        source = _joined(cell.get("source")).replace("\r\n", "\n")
        found = Cell(kind, source, where)
        if kind == "code":
            yield _with_outputs(found, cell)
        elif kind in {"markdown", "raw"}:
            yield found


def _with_outputs(cell: Cell, node: Mapping[str, Any]) -> Cell:
    outputs = [_table(output) for output in _listed(node.get("outputs"))]
    if node.get("execution_count") is None and not outputs:
        return cell  # it was never run
    printed, value, shown, error = "", None, list[str](), None
    for output in outputs:
        match output.get("output_type"):
            case "stream":
                printed += _joined(output.get("text"))
            case "error":
                name = _joined(output.get("ename")) or "an error"
                error = name, _joined(output.get("evalue"))
            case "execute_result" | "display_data" as kind:
                data = _table(output.get("data"))
                shown += [name for name in data if name != "text/plain"]
                if kind == "execute_result":
                    value = _joined(data.get("text/plain"))
    plain = _OVERWRITTEN.sub("", _COLOR.sub("", printed).replace("\r\n", "\n"))
    return Cell(cell.kind, cell.source, cell.where, plain, value, tuple(shown), error)


def _script(text: str) -> Iterator[Cell]:
    body = _HEADER.sub("", text)
    above = text.count("\n") - body.count("\n")
    texts = lines_in_strings(body)
    kind, lines, first, magic = "code", list[str](), above + 1, ""
    for number, line in enumerate(body.split("\n"), above + 1):
        mark = _MARK.fullmatch(line)
        if mark is None or number - above - 1 in texts:
            lines.append(line)
            continue
        yield _of_script(kind, lines, first, magic)
        is_prose = mark["kind"] in {"[markdown]", "[md]"}
        kind, lines, first = "markdown" if is_prose else "code", [], number + 1
        magic = _magic_of(line)
        if mark["kind"] == "[raw]":
            kind = "raw"
        if mark["title"] and not is_prose:
            yield Cell("markdown", f"### {mark['title']}", f"line {number}")
    yield _of_script(kind, lines, first, magic)


def _magic_of(mark: str) -> str:
    """Return the first line of a cell for another program, as a notebook has it."""
    language, arguments = _OTHER.search(mark), _ARGUMENTS.search(mark)
    if not language:
        return ""
    return f"%%{language[1]} {arguments[2] if arguments else ''}".rstrip()


def lines_in_strings(code: str) -> set[int]:
    """Return the lines, counted from 0, that begin inside of a string."""
    found = set[int]()
    for text in _TEXT.finditer(code):
        first = code.count("\n", 0, text.start())
        found |= {*range(first + 1, first + 1 + text[0].count("\n"))}
    return found


def _of_script(kind: str, lines: Iterable[str], first: int, magic: str) -> Cell:
    source = "\n".join(lines).strip("\n")
    if magic and kind == "code":
        source = f"{magic}\n{_uncommented(source)}"
    if kind != "code":
        source = _uncommented(source)
    return Cell(kind, source, f"line {first}")


def _uncommented(source: str) -> str:
    """Return the Markdown that a script holds in comments, or in a string."""
    if quoted := re.fullmatch(r'\s*r?("""|\'\'\')(.*)\1\s*', source, re.DOTALL):
        return quoted[2].strip("\n")
    return "\n".join(re.sub(r"^# ?", "", line) for line in source.split("\n"))


def _table(value: object) -> dict[str, Any]:
    """Return a table of a notebook, an empty one where something else stands."""
    return value if isinstance(value, dict) else {}


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _joined(text: object) -> str:
    """Return a text, or its lines as one, without what is no text."""
    if isinstance(text, str):
        return text
    return "".join(line for line in _listed(text) if isinstance(line, str))
