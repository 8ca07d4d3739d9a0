"""The code of a cell as plain Python, and what is lost by that."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from torchproof.converting.cells import ADDRESS, OF_PLOTS, Cell, lines_in_strings
from torchproof.wording import indented

# What IPython reads before Python does: `%magic`, `!shell`, `?help`, `x = !shell`.
_OWN = re.compile(r"\s*(?:[%!?]|[\w.]+\?{1,2}\s*$|[\w, ]+=\s*[%!])")
# The same in a comment, as Jupytext writes it.
_COMMENTED = re.compile(
    r"(?P<indent>[ \t]*)#[ ]?"
    r"(?P<own>(?:%%?|!)[a-z][^%].*|\?[a-zA-Z]\S*|\w+[ ]*=[ ]*[!%][a-z].*)"
)
_TIMED = re.compile(r"\s*%(?:time|timeit|prun)\s+(?!-)(?=\w)")
# What our own marks in a snippet begin with.
_MARK = re.compile(
    r"\s*#\s*(?:(?:figure|cuda|mps|xpu)?~?>|--8<--|(?:needs|time|runs|tolerance):)"
)
# What a notebook shows as a picture, and not by what it returns.
_PICTURED = re.compile(
    r"(?:plt|pyplot|fig|axs?|axes)\b.*|.*\.plot(?:\.\w+)?\(.*", re.DOTALL
)
# What shows what was drawn, by the name that is called.
SHOWS = re.compile(r"(?:.*\.)?(?:plt|pyplot|pylab|fig\w*)\.show")
_SHELL = re.compile(r"\s*(?:!|%(?:pip|conda)\b)")
_SHELLS = {"bash", "sh", "shell", "cmd"}
_AROUND = {"time", "timeit", "capture", "prun"}  # what they hold is Python
_SAY_NOTHING = {
    "append", "backward", "close", "extend", "manual_seed", "print", "seed",
    "set_default_dtype", "show", "sleep", "step", "update", "use", "zero_grad",
}  # fmt: skip


@dataclass(frozen=True)
class Decision:
    """What only a person can decide: where, what it is about, and what can be done."""

    where: str
    what: str
    fix: str

    def __str__(self) -> str:
        """Return it as two lines."""
        return f"{self.where}: {self.what}\n  {self.fix}"


@dataclass(frozen=True)
class Plain:
    """A cell's code in `language` ("python", "bash", or "" for none), and its decisions."""

    cell: Cell
    code: str
    language: str = "python"
    decisions: tuple[Decision, ...] = field(default=())

    def deciding(self, what: str, fix: str) -> Plain:
        """Return the same with one more decision."""
        decision = Decision(self.cell.where, what, fix)
        return replace(self, decisions=(*self.decisions, decision))


def plain(cell: Cell) -> Plain:
    """Return a cell's code as Python that runs without IPython, as far as it can be."""
    found = _without_cell_magic(Plain(cell, cell.source.strip("\n")))
    if found.language != "python":
        return found
    found = _without_own_lines(found)
    tree = _tree(found.code)
    if isinstance(tree, SyntaxError):
        told = f"this is not Python: {tree.msg} (its line {tree.lineno})"
        left = replace(found, language="")
        return left.deciding(told, "It was left out: write it anew in the snippet.")
    if any(map(_awaits, tree.body)):
        what = "it awaits at top level, which only a notebook can: it was left out"
        fix = "Put it into a function, and call `asyncio.run(main())`."
        return replace(found, language="").deciding(what, fix)
    for step in (_displays, _echo, _shows, _caught, _others):
        found = step(found)
    return found


def _without_cell_magic(found: Plain) -> Plain:
    """Return a cell without its `%%magic`, or as what it is to another program."""
    first, _, rest = found.code.partition("\n")
    if magic := re.fullmatch(r"\s*(?:# ?)?(%%(\w+)(.*))", first):
        if magic[2] in _AROUND:
            inner = replace(found, code=rest.strip("\n"))
            return inner.deciding(f"`{magic[1].strip()}` was left out", _OF_MAGIC)
        if magic[2] in _SHELLS or (magic[2] == "script" and "sh" in magic[3]):
            return replace(found, code=rest.strip("\n"), language="bash").deciding(
                f"`{magic[1].strip()}` is shown as a ```bash block, which no run checks",
                "Say in the lesson what a reader has to install or do.",
            )
        what = f"the cell is for `{magic[1].strip()}`, and was left out"
        return replace(found, language="").deciding(what, _OF_MAGIC)
    lines = [line for line in found.code.split("\n") if line.strip()]
    if lines and all(map(_SHELL.match, lines)):
        shell = [re.sub(r"^\s*(?:!|%(?=pip|conda))", "", line) for line in lines]
        return replace(found, code="\n".join(shell), language="bash").deciding(
            "its shell commands are shown as a ```bash block, which no run checks",
            "Say in the lesson what a reader has to install or do.",
        )
    return found


_OF_MAGIC = "Only IPython knows it. Write in Python what it did, if readers need it."
_OF_NAMES = {
    "matplotlib": "A script needs no such line: `plt.show()` makes the figure.",
    "load_ext": "A script needs no such line.",
    "autoreload": "A script needs no such line: each run starts anew.",
    "pip": "Say in the lesson what a reader has to install.",
    "conda": "Say in the lesson what a reader has to install.",
}


def _advice(line: str) -> str:
    name = re.match(r"\s*[%!]+(\w+)", line)
    return _OF_NAMES.get(name[1], _OF_MAGIC) if name else _OF_MAGIC


def _without_own_lines(found: Plain) -> Plain:
    """Return a cell without the lines that IPython reads before Python does.

    A line that Python can read is Python, whatever it begins with: `% 3` may go on with
    the line above it.
    """
    lines, texts = found.code.split("\n"), lines_in_strings(found.code)
    for number, line in enumerate(lines):
        if number in texts:
            continue
        if _MARK.match(line):
            lines[number] = ""
            told = f"the comment `{short(line)}` was left out"
            found = found.deciding(
                told, "It would be read as a mark: say it otherwise."
            )
        if match := _COMMENTED.fullmatch(line):
            kept, told = _parted(match["own"])
            lines[number] = match["indent"] + kept if kept else ""
            found = found.deciding(f"`{told}` was left out", _advice(told))
    while isinstance(error := _tree("\n".join(lines)), SyntaxError):
        at = _own_line(lines, error)
        if at is None:
            break
        line = lines[at]
        indent = line[: len(line) - len(line.lstrip())]
        while not _TIMED.match(line) and line.endswith("\\") and at + 1 < len(lines):
            line = f"{line.removesuffix(chr(92))}{lines.pop(at + 1).strip()}"
        kept, told = _parted(line)
        lines[at] = indent + (kept or ("pass" if indent else ""))
        found = found.deciding(f"`{told}` was left out", _advice(told))
    return replace(found, code=_without_gaps("\n".join(lines)).strip("\n"))


def _parted(line: str) -> tuple[str, str]:
    """Return what stays of a line of IPython's, such as what it times, and what does not."""
    if timed := _TIMED.match(line):
        return line[timed.end() :], timed[0].strip()
    return "", line.strip()


def _without_gaps(code: str) -> str:
    """Return code with one blank line where there were more, but in strings."""
    lines, texts = code.split("\n"), lines_in_strings(code)
    kept = (
        line
        for number, line in enumerate(lines)
        if line or number in texts or number == 0 or lines[number - 1]
    )
    return "\n".join(kept)


def _own_line(lines: list[str], error: SyntaxError) -> int | None:
    """Return the line of IPython's that an error of Python is about, if there is one."""
    at = min((error.lineno or 1) - 1, len(lines) - 1)
    for number in range(at, max(at - 2, -1), -1):
        if _OWN.match(lines[number]):
            return number
    return None


def _displays(found: Plain) -> Plain:
    """Return a cell whose calls of `display` print."""
    for node in _calls(module_of(found.code)):
        if isinstance(node.func, ast.Name) and node.func.id == "display":
            called = ast.get_source_segment(found.code, node) or ""
            found = replaced(found, node, f"print{called.removeprefix('display')}")
            what = f"`{short(called)}` prints now, and may have shown more"
            return _displays(
                found.deciding(what, "Draw it as a figure, or print text.")
            )
    return found


def _echo(found: Plain) -> Plain:
    """Return a cell whose last expression, which a notebook shows, is printed."""
    body = module_of(found.code).body
    last = body[-1] if body else None
    if not isinstance(last, ast.Expr) or _is_quiet(found.code, last):
        return found
    said, value = found.cell.value, last.value
    if said is not None and OF_PLOTS.search(said):
        return found  # nobody wanted to see it
    if said is not None and ADDRESS.search(said):
        what = f"`{short(ast.unparse(value))}` was echoed with its address in memory"
        return found.deciding(what, "Print what matters of the object.")
    if said is None and (found.cell.printed is not None or _is_text(value)):
        return found  # the notebook ran it, and it showed nothing
    if said is None and _PICTURED.fullmatch(ast.unparse(value)):
        return found  # a picture is what there is to see
    if said is None and isinstance(value, ast.Call):
        if _name(value) in _SAY_NOTHING:
            return found
        what = (
            f"a notebook shows what `{short(ast.unparse(value))}` returns, if anything"
        )
        return found.deciding(what, "Print it, if readers are to see it.")
    source = ast.get_source_segment(found.code, last) or ""
    inner = (
        f"({source})" if isinstance(value, ast.Tuple) and source[:1] != "(" else source
    )
    if said is not None and said[:1] in {"'", '"'}:
        inner = f"repr({inner})"
    what = f"`{short(source)}` was echoed by the notebook; it is printed now"
    fix = "Keep `print`, or remove the line if readers need no output here."
    return replaced(found, last, f"print({inner})").deciding(what, fix)


def _is_quiet(code: str, last: ast.Expr) -> bool:
    """Tell whether a semicolon behind the last expression keeps it from being shown."""
    end = (last.end_lineno or last.lineno) - 1
    behind = code.split("\n")[end].encode()[last.end_col_offset :]
    return behind.lstrip().startswith(b";")


def _shows(found: Plain) -> Plain:
    """Return a cell that drew a picture with `plt.show()` at its end, as a script needs."""
    pictures = [one for one in found.cell.shown if one.startswith("image/")]
    others = [one for one in found.cell.shown if not one.startswith("image/")]
    calls = (ast.unparse(one.func) for one in _calls(module_of(found.code)))
    if pictures and "plt." in found.code and not any(map(SHOWS.fullmatch, calls)):
        found = replace(found, code=f"{found.code}\nplt.show()")
    if others:
        what = f"it showed {', '.join(dict.fromkeys(others))}, which no snippet prints"
        found = found.deciding(what, "Print what matters of it as text, or draw it.")
    return found


def _caught(found: Plain) -> Plain:
    """Return a cell that was stopped by an error as one that catches and prints it."""
    if not found.cell.error:
        return found
    name, _ = found.cell.error
    kind = getattr(builtins, name, None)
    known = isinstance(kind, type) and issubclass(kind, BaseException)
    what = f"it was stopped by {name}"
    texts = lines_in_strings(found.code)
    body = "\n".join(
        line if number in texts else indented(line)
        for number, line in enumerate(found.code.split("\n"))
    )
    caught = f"try:\n{body}\nexcept {name if known else 'Exception'} as error:\n    print(error)"
    fix = "Its text is printed now. Keep only what fails in the `try`, or fix it."
    return replace(found, code=caught).deciding(what, fix)


def _others(found: Plain) -> Plain:
    """Return a cell with decisions on what a script cannot do."""
    for node in ast.walk(module_of(found.code)):
        name = _name(node) if isinstance(node, ast.Call) else ""
        if name == "input" and isinstance(node, ast.Call):
            what = (
                f"`{short(ast.unparse(node))}` asks a reader, and nobody answers a run"
            )
            found = found.deciding(what, "Write the answer into the code.")
        if name == "get_ipython":
            found = found.deciding(
                "`get_ipython()` is not there in a script", _OF_MAGIC
            )
    return found


def _awaits(stmt: ast.stmt) -> bool:
    inside = {
        node
        for function in ast.walk(stmt)
        if isinstance(function, ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    waits = (ast.Await, ast.AsyncFor, ast.AsyncWith)
    return any(isinstance(n, waits) and n not in inside for n in ast.walk(stmt))


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    for stmt in tree.body:
        for node in ast.walk(stmt):
            if isinstance(node, ast.Call):
                yield node


def replaced(found: Plain, node: ast.expr | ast.stmt, text: str) -> Plain:
    """Return a cell with other text in the place of a node of its code."""
    lines = [line.encode() for line in found.code.split("\n")]
    first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
    after = lines[last][node.end_col_offset :]
    lines[first : last + 1] = [lines[first][: node.col_offset] + text.encode() + after]
    return replace(found, code=b"\n".join(lines).decode())


def _tree(code: str) -> ast.Module | SyntaxError:
    try:
        return ast.parse(code)
    except (SyntaxError, ValueError) as error:
        return error if isinstance(error, SyntaxError) else SyntaxError(str(error))


def module_of(code: str) -> ast.Module:
    """Return the tree of some code, an empty one if it is no Python."""
    tree = _tree(code)
    return tree if isinstance(tree, ast.Module) else ast.Module([], [])


def _name(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str | type(None))


def short(source: str) -> str:
    """Return code on one line, cut where that is long."""
    line = " ".join(source.split())
    return line if len(line) <= 60 else f"{line[:57]}…"
