"""What a run left behind, as its judge reads it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from torchproof.problem import shown
from torchproof.running.child.job import Job, Outcome
from torchproof.running.child.limits import OUTPUT_HEAD, OUTPUT_LIMIT
from torchproof.running.child.recording import Event
from torchproof.running.judging.terminal import as_shown, plain
from torchproof.snippet import Snippet
from torchproof.snippet.places import places

_TAIL_LINES, _TAIL_WIDTH = 12, 160


@dataclass(frozen=True)
class Evidence:
    """The events, what was printed, how it ended, and what lies about.

    `beside` tells what changed beside the script, in words; `far` are files elsewhere.
    """

    snippet: Snippet
    job: Job
    events: list[Event]
    output: bytes
    outcome: Outcome
    work: tuple[str, ...]
    temporary: tuple[str, ...]
    beside: tuple[str, ...]
    far: tuple[str, ...]

    @property
    def kinds(self) -> set[str]:
        """Return the kinds of what happened."""
        return {event.kind for event in self.events}

    @property
    def is_flooded(self) -> bool:
        """Return whether more was printed than is read: nothing of it counts then."""
        return len(self.output) > OUTPUT_LIMIT

    @property
    def is_overwritten(self) -> bool:
        """Return whether the file of what was printed was opened and written anew."""
        return "start" in self.kinds and not self.output.startswith(OUTPUT_HEAD)

    @property
    def line(self) -> int:
        """Return the line of the statement that started last."""
        started = [event.statement for event in self.events if event.kind == "start"]
        return self.snippet.statements[started[-1] if started else 0].first

    def line_of(self, event: Event) -> int | None:
        """Return the line where an event happened, None after the last statement."""
        line: int | None = event.details.get("line")
        if line is None and event.statement < len(self.snippet.statements):
            return self.snippet.statements[event.statement].first
        return line

    def printed(self) -> Iterator[tuple[int, bytes]]:
        """Yield each statement that ended, by its index, and what it printed."""
        start = len(OUTPUT_HEAD)
        for event in self.events:
            if event.kind == "end":
                end = event.details["offset"]
                yield event.statement, self.output[start:end]
                start = end

    def printed_late(self) -> str:
        """Return what was printed after the last statement that ended."""
        ends = [e.details["offset"] for e in self.events if e.kind == "end"]
        return self.named(self.output[max(ends, default=len(OUTPUT_HEAD)) :])

    def tail(self) -> str:
        """Return what was printed last, as lines to put below a message."""
        printed = self.output.removeprefix(OUTPUT_HEAD)[-OUTPUT_LIMIT:]
        text = self.named(printed).strip("\n")
        return f"\n    It had printed:\n{quoted(text)}" if text.strip() else ""

    def named(self, text: bytes | str) -> str:
        """Return a text with the script's own places instead of those of its copy."""
        if not text:
            return ""
        if isinstance(text, bytes):
            text = as_shown(text.decode("utf-8", errors="backslashreplace"))
        text = plain(text)
        own = places(self.snippet.path.parent)
        for copy, place in zip(places(self.job.snippet.parent), own, strict=False):
            text = text.replace(str(copy), shown(place))
        return text


def quoted(text: str) -> str:
    """Return the last lines of a text as a quotation."""
    lines = [line[:_TAIL_WIDTH] for line in text.split("\n")[-_TAIL_LINES:]]
    if text.count("\n") >= _TAIL_LINES:
        lines.insert(0, "…")
    return "\n".join(f"    | {line}".rstrip() for line in lines)
