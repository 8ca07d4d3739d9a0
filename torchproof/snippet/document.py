"""A snippet file as a whole."""

from __future__ import annotations

import ast
import codecs
import io
import textwrap
import tokenize
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from torchproof.devices import ACCELERATORS, CPU, DEVICES
from torchproof.problem import Problem, shown
from torchproof.snippet.below import saves
from torchproof.snippet.below.outputs import Output, is_output, outputs_below
from torchproof.snippet.below.tolerances import (
    refuse_stray,
    require_outputs,
    tolerances_below,
)
from torchproof.snippet.comments import Comment, own_line_comments
from torchproof.snippet.directives import Directives, Need, directives_of
from torchproof.snippet.neighbors import names_of, needed, packages_in
from torchproof.snippet.sections import Section, sections_of
from torchproof.snippet.statements import (
    Statement,
    first_line,
    groups,
    last_line,
    parsed,
)

_KEPT = 2048  # texts, each some kilobytes


@dataclass(frozen=True)
class Snippet:
    """A parsed snippet file. Line numbers are 1-based throughout.

    `names` are those of files that its code has, `packages` what it imports that comes
    neither with Python nor with torch.
    """

    path: Path
    text: str
    docstring: str
    directives: Directives
    statements: tuple[Statement, ...]
    sections: Mapping[str, Section]
    names: frozenset[str]
    packages: frozenset[str]

    def neighbors(self) -> set[Path]:
        """Return the files that it uses, also through others, as they lie now."""
        return needed(self.path, self.text, self.names)

    def provisions(self) -> list[Path]:
        """Return the files, other than code, that it finds where it runs."""
        return sorted(path for path in self.neighbors() if path.suffix != ".py")

    @property
    def accelerator(self) -> Need | None:
        """Return which device the snippet needs, and why; None if any will do."""
        needs = self.directives.needs
        return next((one for one in needs if one.name in ACCELERATORS), None)

    @property
    def home(self) -> str:
        """Return the device whose pictures a page shows."""
        return self.accelerator.name if self.accelerator else CPU

    def is_at_home(self, output: Output) -> bool:
        """Tell whether a text is what the snippet prints on the device it is made for."""
        return output.device == ("" if self.home == CPU else self.home)

    @property
    def without_tolerances(self) -> Snippet:
        """Return the snippet with no room for any drift."""
        exact = (replace(statement, tolerances=()) for statement in self.statements)
        return replace(self, statements=tuple(exact))

    @property
    def lines(self) -> list[str]:
        """Return the lines of the file, without line ends."""
        return self.text.split("\n")

    def section_text(self, name: str) -> str:
        """Return the text of a section, dedented, its output lines included."""
        section = self.sections[name]
        text = "\n".join(self.lines[section.first - 1 : section.last])
        return textwrap.dedent(text).strip("\n")

    @property
    def figures(self) -> Mapping[int, Path]:
        """Return the SVG file of each statement that draws, by statement index.

        `plot.py` draws `plot.svg`, then `plot-2.svg`, and so on.
        """
        drawing = [i for i, s in enumerate(self.statements) if s.figure]
        names = [
            f"{self.path.stem}.svg" if n == 1 else f"{self.path.stem}-{n}.svg"
            for n in range(1, len(drawing) + 1)
        ]
        return {
            index: self.path.with_name(name)
            for index, name in zip(drawing, names, strict=True)
        }

    @property
    def saved(self) -> Mapping[Path, int]:
        """Return the files that it saves, beside it, each with its statement's index."""
        return {
            self.path.with_name(one.name): index
            for index, statement in enumerate(self.statements)
            for one in statement.saved
        }

    def statements_in(self, section: Section) -> tuple[Statement, ...]:
        """Return the statements that lie wholly inside the section."""
        return tuple(
            statement
            for statement in self.statements
            if section.first <= statement.first and statement.last <= section.last
        )


def parse(path: Path, data: bytes | None = None) -> Snippet:
    """Return the snippet in the file, which holds `data` where that was read before.

    Raises Problem where it cannot be read as one.
    """
    return parse_text(path, _decoded(path, path.read_bytes() if data is None else data))


@lru_cache(_KEPT)
def parse_text(path: Path, text: str) -> Snippet:
    """Return the snippet with this text, as if it stood in the file `path`.

    A process that serves a course reads the same texts at each edit: they are kept.
    """
    tree = _tree(path, text)
    comments = own_line_comments(text)
    statements = _statements(path, text, tree, comments)
    refuse_stray(path, comments, [t for s in statements for t in s.tolerances])
    saves.refuse_stray(path, comments, [one for s in statements for one in s.saved])
    _refuse_stray_outputs(path, comments, statements)
    docstring = ast.get_docstring(tree)
    if not docstring:
        raise Problem(
            path,
            1,
            "the snippet does not say what it shows",
            'Begin with a docstring: """The slope of a parabola at one point."""',
        )
    code = statements[1:]  # the first one is the docstring
    top = code[0].first if code else len(text)
    snippet = Snippet(
        path=path,
        text=text,
        docstring=docstring,
        directives=directives_of(path, comments, top),
        statements=statements,
        sections=sections_of(path, text.split("\n"), comments, statements),
        names=names_of(text),
        packages=packages_in(tree),
    )
    _refuse_outputs_of_no_run(snippet)
    return snippet


def _decoded(path: Path, data: bytes) -> str:
    if data.startswith(codecs.BOM_UTF8):
        raise Problem(
            path,
            1,
            "starts with a byte order mark, which is invisible",
            "Save the file as UTF-8 without BOM.",
        )
    try:
        text = data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Problem(path, line, "not UTF-8", "Save the file as UTF-8.") from None
    _refuse_other_encoding(path, data)
    for character, what in (
        ("\r", "a carriage return that ends no line"),
        ("\0", "a null byte"),
    ):
        if character in text:
            line = text[: text.index(character)].count("\n") + 1
            raise Problem(path, line, f"holds {what}", "Save the file as plain UTF-8.")
    return text


def _refuse_other_encoding(path: Path, data: bytes) -> None:
    """Raise Problem on a comment by which Python would read other letters than we do."""
    try:
        encoding, lines = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError as error:
        raise Problem(path, 1, str(error), "Remove the comment on encoding.") from None
    if encoding != "utf-8":
        what = f"says that its encoding is {encoding}"
        raise Problem(path, len(lines), what, "Remove the comment: it is UTF-8.")


def _tree(path: Path, text: str) -> ast.Module:
    """Return the syntax tree of a text that Python compiles as a whole.

    A statement alone would compile in places: `return`, or a `global` that is too late.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the run tells them
            tree = parsed(text)
            compile(tree, str(path), "exec", dont_inherit=True)
    except SyntaxError as error:
        raise Problem(
            path,
            error.lineno,
            f"{type(error).__name__}: {error.msg}",
            _how_to_fix(path, error.msg),
        ) from None
    except (RecursionError, MemoryError) as error:  # too deeply nested
        what = f"Python cannot read it: {error or type(error).__name__}"
        raise Problem(path, None, what) from None
    return tree


def _how_to_fix(path: Path, message: str) -> str:
    if message.startswith(("'await'", "'async", "asynchronous")):
        return "A script has no running loop: call `asyncio.run(main())`."
    return f"Fix the line. Python shows the place: python {shown(path)}"


def _statements(
    path: Path, text: str, tree: ast.Module, comments: Mapping[int, Comment]
) -> tuple[Statement, ...]:
    lines = text.split("\n")
    found = []
    for nodes in groups(tree):
        first, last = first_line(nodes[0]), last_line(nodes[-1])
        indent = nodes[0].col_offset
        source = "\n".join(lines[first - 1 : last])
        saved = saves.saved_below(path, comments, last, indent)
        above = last + len(saved)
        tolerances = tolerances_below(path, comments, above, indent)
        outputs = outputs_below(path, comments, above + len(tolerances), indent)
        require_outputs(path, tolerances, outputs, saved)
        found.append(Statement(first, last, source, indent, outputs, tolerances, saved))
    return tuple(found)


def _refuse_stray_outputs(
    path: Path, comments: Mapping[int, Comment], statements: tuple[Statement, ...]
) -> None:
    """Raise Problem on output lines that stand under no top-level statement."""
    owned = {
        line
        for statement in statements
        for output in statement.outputs
        for line in range(output.first, output.last + 1)
    }
    for line, comment in comments.items():
        if is_output(comment) and line not in owned:
            raise Problem(
                path,
                line,
                f"`{comment.text}` does not stand directly below a top-level statement",
                "Put output lines right below the top-level statement that prints them, at its indent.",
            )


def _refuse_outputs_of_no_run(snippet: Snippet) -> None:
    """Raise Problem on a text for every device in a snippet that runs on one alone."""
    if snippet.home == CPU:
        return
    for statement in snippet.statements:
        for output in statement.outputs:
            if output.kind == "text" and not output.device:
                own = output.mark.replace("# ", f"# {snippet.home}")
                raise Problem(
                    snippet.path,
                    output.first,
                    f"`{output.mark} ` in a snippet that needs {DEVICES[snippet.home].title}: no other device prints it",
                    f"Write `{own}` and leave the rest to `--sync --snippet-device {snippet.home}`.",
                )
