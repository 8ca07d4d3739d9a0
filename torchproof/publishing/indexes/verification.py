"""The page Verification: what the records of the course hold, and where they end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from torchproof.devices import CPU, DEVICES
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson, Page
from torchproof.publishing.indexes.differences import differences
from torchproof.publishing.indexes.exempt import exemptions
from torchproof.publishing.indexes.sentences import sentences, tested_sentences
from torchproof.publishing.indexes.trust_figures import trust_figures
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import relative
from torchproof.publishing.markup.paths import VERIFICATION, verification_row
from torchproof.publishing.markup.verbatim import verbatim
from torchproof.publishing.vouching.evidence import (
    Evidence,
    blocks_of,
    evidence_of_file,
)
from torchproof.publishing.vouching.stamp import days
from torchproof.records.entry import Entry
from torchproof.records.record import Record
from torchproof.records.software import TORCH, software
from torchproof.wording import counted, indented, listed

_OUTCOMES = ("as shown", "other words", "other picture", "stopped", "not run")
_NO_RUN = "not run"


def verification(course: Curriculum) -> str:
    """Return the body of the page, made of records and snippets alone. Raises Problem."""
    return "\n\n".join(_Report(course).parts())


@dataclass(frozen=True)
class _Report:
    course: Curriculum

    def parts(self) -> Iterator[str]:
        """Yield the blocks of the page."""
        yield from self._summary()
        yield "## The records"
        yield from self._records()
        yield "## What differs"
        yield from differences(self.course, self.scripts, VERIFICATION)
        yield "## Lesson by lesson"
        yield from self._lessons()
        yield "## What is exempt, and why"
        yield from exemptions(self.scripts)
        yield "## How much is noticed"
        yield from trust_figures(self.course.folders[0])

    @cached_property
    def scripts(self) -> list[Evidence]:
        """The snippets of the course, in alphabetical order."""
        return [
            evidence_of_file(self.course, name) for name in self.course.library.files
        ]

    @cached_property
    def folders(self) -> dict[str, list[Evidence]]:
        """The snippets by their folders, in the same order."""
        found: dict[str, list[Evidence]] = {}
        for one in self.scripts:
            found.setdefault(one.file.rpartition("/")[0], []).append(one)
        return found

    @cached_property
    def blocks(self) -> dict[tuple[str, str], Evidence]:
        """The blocks of all pages, by file and section."""
        every = blocks_of(self.course, self.course.all_pages)
        return {(block.file, block.section): block for block in every}

    @property
    def records(self) -> tuple[Record, ...]:
        """The records, in their order."""
        return self.course.shelf.records

    def _summary(self) -> Iterator[str]:
        blocks = self.blocks.values()
        missing = [block.name for block in blocks if block.unchecked]
        checked = sum(block.checked for block in blocks)
        silent = len(blocks) - checked - len(missing)
        told = [
            f"The pages show {len(blocks):,} blocks, cut from {len(self.scripts):,} scripts.",
            f"**{checked:,} are checked**: they came out as they are shown when they ran on the device that they are made for.",
        ]
        if silent:
            told.append(
                f"{silent:,} need a GPU. None has run them yet, so they show no output."
            )
        yield " ".join(told)
        yield from sentences(self.course)
        if missing:
            names = "\n".join(f"- `{name}`" for name in missing)
            title = f"{counted(len(missing), 'block')} not checked"
            yield _fold("warning", title, names)

    def _records(self) -> Iterator[str]:
        if self.records:
            rows = [self._record(record) for record in self.records]
            yield "How the scripts came out, by machine and release:"
            yield _table(["Scripts", *_OUTCOMES], rows)
        able = DEVICES if self.course.library.imports_torch else [CPU]
        missing = [DEVICES[name] for name in able if not self.course.shelf.of(name)]
        if missing:
            titles = listed([one.title for one in missing])
            first, *rest = (one.name for one in missing)
            others = "".join(f", or `{name}`" for name in rest)
            command = f"`python -m torchproof record --device {first}`{others}"
            yield f"Not yet run: {titles}. Whoever has one can record it: {command}."

    def _record(self, record: Record) -> list[str]:
        able = [one for one in self.scripts if one.runs_on(record.device)]
        entries = [entry for one in able for entry in _in(record, one)]
        counts = Counter(map(_outcome, entries))
        counts[_NO_RUN] = len(able) - len(entries)
        facts = [
            f"Python {listed(sorted({e.machine.python for e in entries}))}",
            *sorted({verbatim(e.machine.hardware) for e in entries}),
            days(entries),
        ] if entries else []  # fmt: skip
        head = f"**{DEVICES[record.device].title}, {software(record.release)}**"
        small = "".join(f"<br><small>{fact}</small>" for fact in facts)
        return [head + small, *(_number(counts[name]) for name in _OUTCOMES)]

    def _lessons(self) -> Iterator[str]:
        heads = ["Lesson", "Blocks", *map(_called, self.records)]
        lessons = list(self.course.lessons.values())
        rows = [self._row(_name(lesson), [lesson]) for lesson in lessons]
        rows.append(self._row("Other pages", list(self.course.pages.values())))
        told = "Blocks, and how many of them came out as they are shown"
        if self.course.claims:
            counts = [tested_sentences(self.course, one) for one in lessons]
            rows = [[*row, n] for row, n in zip(rows, [*counts, ""], strict=True)]
            heads, told = [*heads, "Sentences tested"], f"{told}; and tested sentences"
        yield f"{told}:"
        yield _table(heads, rows)
        yield _fold(
            "abstract", "The scripts of each lesson", "\n\n".join(self._scripts())
        )

    def _row(self, name: str, pages: Sequence[Page]) -> list[str]:
        uses = {(use.file, use.section) for page in pages for use in page.includes}
        blocks = [self.blocks[use] for use in uses]
        return [
            name,
            str(len(blocks)),
            *(_count(record, blocks) for record in self.records),
        ]

    def _scripts(self) -> Iterator[str]:
        """Yield the names of each lesson's scripts, then of those that each part shares."""
        for lesson in self.course.lessons.values():
            own = (
                one
                for folder, scripts in self.folders.items()
                if f"{folder}/".startswith(f"{lesson.id}/")
                for one in scripts
            )
            yield self._names(lesson.title, own)
        for part in self.course.parts:
            if part and (shared := self.folders.get(part)):
                yield self._names(f"Shared: {self.course.part_title(part)}", shared)

    def _names(self, title: str, scripts: Iterable[Evidence]) -> str:
        """Return the names of some scripts, by how they came out."""
        groups: dict[str, list[str]] = {"": []}
        for one in scripts:
            name = one.snippet.path.stem  # a thousand endings would weigh
            groups.setdefault(self._not_as_shown(one), []).append(name)
        told = [
            f"*{came_out}:* {', '.join(names)}" if came_out else ", ".join(names)
            for came_out, names in groups.items()
            if names
        ]
        return f"**{title}** {'<br>'.join(told)}"

    def _not_as_shown(self, one: Evidence) -> str:
        """Return how a script came out where that was not as it is shown."""
        able = [record for record in self.records if one.runs_on(record.device)]
        other: dict[str, list[str]] = {}
        for record in able:
            came_out = [*map(_outcome, _in(record, one)), _NO_RUN][0]
            if came_out != _OUTCOMES[0]:
                other.setdefault(came_out, []).append(_called(record))
        return "; ".join(
            came_out if len(names) == len(able) else f"{came_out} on {listed(names)}"
            for came_out, names in other.items()
        )


def _called(record: Record) -> str:
    number = software(record.release).removeprefix(f"{TORCH} ")
    return f"{DEVICES[record.device].title} {number}"


def _in(record: Record, script: Evidence) -> list[Entry]:
    """Return the entry of a script as it is now in a record, if there is one."""
    place = record.device, record.release
    every = script.entries
    return [e for e in every if (e.machine.device, e.machine.release) == place]


def _outcome(entry: Entry) -> str:
    outcome = entry.outcome
    if outcome.failed:
        return "stopped"
    if outcome.printed:
        return "other words"
    return "other picture" if outcome.drew else "as shown"


def _number(count: int) -> str:
    return f"{count:,}" if count else "<small>0</small>"  # nothing is quiet


def _count(record: Record, blocks: Sequence[Evidence]) -> str:
    able = [block for block in blocks if block.runs_on(record.device)]
    count = sum(
        any(entry.confirms(block.indices) for entry in _in(record, block))
        for block in able
    )
    return str(count) if count == len(able) else f'<span class="fewer">{count}</span>'


def _name(lesson: Lesson) -> str:
    address = relative(f"{lesson.id}.md", VERIFICATION)
    return f"{link(lesson.title, address)}{{ #{verification_row(lesson.id)} }}"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table whose first column is text, the others numbers."""
    line = ["---", *("--:" for _ in heads[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in [heads, line, *rows])


def _fold(kind: str, title: str, content: str) -> str:
    return f'??? {kind} "{title}"\n\n{indented(content)}'
