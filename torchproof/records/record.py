"""The record of a complete run: on which machine, on which day, over which files."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from pathlib import Path

from torchproof.problem import Problem
from torchproof.snippet import Snippet

DEVICES = ("cpu", "cuda")

# Facts are shown on pages and in pull requests: nothing in them may be markup.
_FACT = re.compile(r"[\w .,+/()@-]{0,120}", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Machine:
    """What a run depends on besides its files; on a CPU, `cuda` and `driver` are ""."""

    device: str
    hardware: str
    torch: str
    cuda: str
    driver: str
    python: str

    @property
    def torch_release(self) -> str:
        """Return the torch version without the name of its build."""
        return self.torch.partition("+")[0]


@dataclass(frozen=True)
class Record:
    """A run: its machine, its day (UTC), and the files that passed, each with its hash.

    `skipped` maps the snippets that could not run there to what they need.
    Paths count from the folder of snippets.
    """

    machine: Machine
    date: str
    files: Mapping[str, str]
    skipped: Mapping[str, str] = field(default_factory=dict)

    def holds(self, folder: Path, snippet: Snippet) -> bool:
        """Return whether the snippet ran as it is now, its figures included."""
        now = fingerprints(folder, snippet)
        return all(self.files.get(file) == digest for file, digest in now.items())

    def as_json(self) -> str:
        """Return the text of the record's file: the same text for the same run."""
        facts = {
            **asdict(self.machine),
            "date": self.date,
            "files": dict(self.files),
            "skipped": dict(self.skipped),
        }
        return json.dumps(facts, indent=2, sort_keys=True) + "\n"


def record_file(folder: Path, device: str) -> Path:
    """Return where the record of a device lies in the folder of snippets."""
    return folder / "records" / f"{device}.json"


def read_record(path: Path) -> Record | None:
    """Return the record in a file, None without one. Raises Problem on a broken one."""
    if not path.exists():
        return None
    return parse_record(path, path.read_bytes())


def parse_record(path: Path, data: bytes) -> Record:
    """Return the record with this text; `path` is named where it is not understood."""
    try:
        facts = json.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise _broken(path, str(error)) from None
    names = [one.name for one in fields(Machine)]
    if not isinstance(facts, dict) or facts.keys() != {
        *names, "date", "files", "skipped",
    }:  # fmt: skip
        raise _broken(path, "it must have exactly the facts that a run records")
    for name in names:
        _require(path, name, isinstance(facts[name], str), _FACT, facts[name])
    if facts["device"] not in DEVICES:
        raise _broken(path, f"the device is none of {', '.join(DEVICES)}")
    return Record(
        machine=Machine(**{name: facts[name] for name in names}),
        date=_day(path, facts["date"]),
        files=_table(path, facts["files"], _DIGEST),
        skipped=_table(path, facts["skipped"], _FACT),
    )


def fingerprints(folder: Path, snippet: Snippet) -> dict[str, str]:
    """Return the hashes of a snippet and of its figures, by path from the folder.

    A hash is the SHA-256 of the file as git stores it, with line feeds.
    """
    found = {snippet.path: snippet.text.encode()}
    for figure in snippet.figures.values():
        if figure.exists():
            found[figure] = figure.read_bytes().replace(b"\r\n", b"\n")
    return {
        name_in(folder, path): hashlib.sha256(data).hexdigest()
        for path, data in found.items()
    }


def snippet_files(folder: Path) -> list[Path]:
    """Return all snippets in the folder."""
    return sorted(
        path
        for path in folder.rglob("*.py")
        if not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def name_in(folder: Path, path: Path) -> str:
    """Return how a record calls a file: by its path from the folder of snippets."""
    return path.resolve().relative_to(folder.resolve()).as_posix()


def listed(names: Iterable[str], at_most: int = 5) -> str:
    """Return names for a message: the first few, and how many more there are."""
    every = list(names)
    more = f" and {len(every) - at_most} more" if len(every) > at_most else ""
    return ", ".join(every[:at_most]) + more


def _table(path: Path, found: object, value: re.Pattern[str]) -> dict[str, str]:
    if not isinstance(found, dict):
        raise _broken(path, "`files` and `skipped` are tables")
    for name, text in found.items():
        _require(path, name, isinstance(text, str), value, text)
    return found


def _day(path: Path, text: object) -> str:
    try:
        if isinstance(text, str) and date.fromisoformat(text).isoformat() == text:
            return text
    except ValueError:
        pass
    raise _broken(path, "the date is not of the form 2026-01-31")


def _require(
    path: Path, name: str, is_text: bool, pattern: re.Pattern[str], value: str
) -> None:
    if not is_text or not pattern.fullmatch(value):
        raise _broken(path, f"what it says for {name!r} is not plausible")


def _broken(path: Path, why: str) -> Problem:
    return Problem(
        path, None, f"not a record: {why}", "Records are written by `--record` only."
    )
