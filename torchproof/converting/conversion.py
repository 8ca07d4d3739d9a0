"""Converting a file: what is written, what ran, and the report on both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from torchproof.converting.cells import Cell, read_cells
from torchproof.converting.drafts import Draft, draft
from torchproof.converting.picturing import in_words
from torchproof.converting.plain import Decision
from torchproof.matching import first_difference
from torchproof.problem import Problem, shown
from torchproof.running.judging.results import Run
from torchproof.running.runner import Runner
from torchproof.settings import FILE, Settings, course_settings, pages_folder
from torchproof.snippet import Snippet, rewrite, with_text
from torchproof.snippet.document import parse_text
from torchproof.snippet.places import is_module

_LINES_SHOWN = 8
# Where in the script an error came up.
_LINE = re.compile(r"(?m)^(\s*line )(\d+)(?=: )")


def convert(root: Path, source: Path, lesson: str = "") -> str:
    """Make a lesson of a notebook or script, run it once, and return the report.

    `lesson` is the id of the lesson, `converted/` and the name of the file by default.
    Nothing that exists is written over. Raises Problem, or Problems.
    """
    settings = course_settings(root)
    cells = read_cells(source)
    lesson = lesson or f"converted/{_name(source)}"
    page, file = _targets(root, settings, lesson)
    made = draft(cells, lesson, file.name, settings)
    report = _Report(root, source, lesson, made)
    text = made.snippet
    file.parent.mkdir(parents=True, exist_ok=True)  # it runs beside its neighbors
    try:
        snippet = parse_text(file, text)
    except Problem as problem:
        report.stopped.append(problem)
    else:
        run = _run(snippet)
        report.compare(snippet, run)
        text = _with_outputs(snippet, run)
        report.stopped += _moved(run.problems, snippet, parse_text(file, text))
    for path, content in ((page, made.lesson), (file, text)):
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as opened:
            opened.write(content)
    return report.told([page, file])


def _name(source: Path) -> str:
    words = re.findall(r"[a-z0-9]+", source.stem.lower())
    return "-".join(words) or "notebook"


def _targets(root: Path, settings: Settings, lesson: str) -> tuple[Path, Path]:
    """Return the files to write. Raises Problem where one exists, or fits no pattern."""
    if not re.fullmatch(r"[\w-]+(/[\w-]+)*", lesson):
        mend = "Write it as `part/name`, in letters, digits and dashes."
        raise Problem(root / FILE, None, f"`{lesson}` is no id of a lesson", mend)
    if not settings.is_lesson(Path(f"{lesson}.md")):
        patterns = ", ".join(f"`{one}`" for one in settings.lessons)
        what = f"`{lesson}.md` would be no lesson: `lessons` has {patterns}"
        raise Problem(
            root / FILE, None, what, "Choose its place: `--lesson PART/NAME`."
        )
    name = lesson.rpartition("/")[2].replace("-", "_")
    if is_module(name):
        name = f"{name}_lesson"
    page = pages_folder(root) / f"{lesson}.md"
    file = settings.folders(root)[0] / lesson / f"{name}.py"
    for path in (page, file):
        if path.exists():
            mend = "Nothing was written. Choose another place: `--lesson PART/NAME`."
            raise Problem(path, None, "this file exists already", mend)
    return page, file


def _run(snippet: Snippet) -> Run:
    runner = Runner()
    try:
        return runner.run(snippet)
    finally:
        runner.close()


def _with_outputs(snippet: Snippet, run: Run) -> str:
    """Return the snippet's text with what its statements printed."""
    outputs = {
        index: with_text(snippet.statements[index], "cpu", text)
        for index, text in run.texts.items()
        if text
    }
    for index in list(outputs):
        try:
            parse_text(snippet.path, rewrite(snippet, {index: outputs[index]}))
        except Problem:
            del outputs[index]  # --sync will say what is wrong with it
    return rewrite(snippet, outputs)


def _moved(
    problems: Iterable[Problem], before: Snippet, after: Snippet
) -> Iterator[Problem]:
    """Yield problems with the lines that they have below the outputs written since."""
    pairs = [*zip(before.statements, after.statements, strict=True)]

    def moved(line: int) -> int:
        by = [new.first - old.first for old, new in pairs if old.first <= line]
        return line + by[-1] if by else line

    for one in problems:
        what = _LINE.sub(lambda found: f"{found[1]}{moved(int(found[2]))}", one.what)
        yield Problem(one.path, one.line and moved(one.line), what, one.mend)


@dataclass
class _Report:
    root: Path
    source: Path
    lesson: str
    made: Draft

    def __post_init__(self) -> None:
        self.stopped: list[Problem] = []
        self.same = 0
        self.unknown = 0
        self.other: list[str] = []
        self.drawn: list[Decision] = []

    def compare(self, snippet: Snippet, run: Run) -> None:
        """Compare what each cell printed once with what its section printed now."""
        for name, cell in self.made.sections.items():
            section = snippet.sections[name]
            inside = [
                index
                for index, statement in enumerate(snippet.statements)
                if section.first <= statement.first <= section.last
            ]
            if any(index in run.figures for index in inside):
                self.drawn.append(in_words(cell))
            self._compare_one(cell, [run.texts.get(index) for index in inside])

    def _compare_one(self, cell: Cell, texts: list[str | None]) -> None:
        original = cell.original
        if original is None:
            self.unknown += 1
            return
        now = "\n".join(text for text in texts if text)
        ended = all(text is not None for text in texts)
        difference = first_difference(original.strip("\n"), now.strip("\n"))
        if ended and difference is None:
            self.same += 1
            return
        why = difference.why if difference and ended else "it did not run to its end"
        both = f"{_block('original', original)}\n{_block('actual', now)}"
        self.other.append(f"{cell.where}: {why}\n{both}")

    def told(self, written: list[Path]) -> str:
        """Return the whole report."""
        return "\n\n".join(self._parts(written)) + "\n"

    def _parts(self, written: list[Path]) -> Iterator[str]:
        yield "\n".join(f"wrote {shown(path)}" for path in written)
        if self.stopped:
            told = "\n".join(map(str, self.stopped))
            yield f"The run stopped, or is not sound:\n{told}"
        decisions = [*self.made.decisions, *self.drawn, *self._of_lesson()]
        told = "\n".join(f"- {one}" for one in dict.fromkeys(decisions))
        yield f"To decide ({shown(self.source)}):\n{told}"
        yield from self._outputs()
        page, file = written
        yield (
            f"Then add `{page.relative_to(pages_folder(self.root)).as_posix()}` to the nav of "
            f"mkdocs.yml, and accept what the snippet prints:\n"
            f"  pytest {shown(file)} --sync"
        )

    def _of_lesson(self) -> Iterator[Decision]:
        yield Decision(
            self.lesson,
            "one snippet holds all the code, and its sections are named after headings",
            "Cut it into snippets that each run alone, and name the sections by what they show.",
        )

    def _outputs(self) -> Iterator[str]:
        counts: Mapping[str, int] = {
            "came out the same": self.same,
            "came out otherwise": len(self.other),
            "had no output to compare with": self.unknown,
        }
        told = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
        yield f"Outputs, original against actual: of the cells, {told or 'none ran'}."
        yield from self.other


def _block(label: str, text: str) -> str:
    lines = text.strip("\n").split("\n") if text.strip("\n") else ["(nothing)"]
    more = len(lines) - _LINES_SHOWN
    kept = lines[:_LINES_SHOWN] + [f"… and {more} more lines"] * (more > 0)
    return f"  {label}\n" + "\n".join(f"    | {line}" for line in kept)
