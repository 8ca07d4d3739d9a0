"""Keeping the record of a run: what its items told, written where it belongs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from torchproof.problem import Problem
from torchproof.records.hardware import machine
from torchproof.records.merging import merged, require_complete, require_current
from torchproof.records.record import Record, parse_record, record_file
from torchproof.running.syncing import write_atomically


def record_of(
    device: str, ran: Iterable[Mapping[str, str]], skipped: Iterable[tuple[str, str]]
) -> Record:
    """Return the record of a run on this machine that ends today.

    `ran` has the hashes of each snippet that passed, `skipped` pairs of name and need.
    """
    files = {file: digest for one in ran for file, digest in one.items()}
    return Record(
        machine=machine(device),
        date=datetime.now(UTC).date().isoformat(),
        files=files,
        skipped=dict(skipped),
    )


def keep(folder: Path, record: Record) -> Path:
    """Write the record of a complete run. Raises Problems where it is none."""
    require_complete(folder, record)
    return _write(record_file(folder, record.machine.device), record)


def keep_part(folder: Path, record: Record, path: Path) -> Path:
    """Write what one shard ran. Raises Problems where a file changed meanwhile."""
    require_current(folder, record)
    return _write(path, record)


def keep_merged(folder: Path, parts: Sequence[Path]) -> Path:
    """Write the record that several shards make together. Raises Problem or Problems."""
    return keep(folder, merged([(path, _part(path)) for path in parts]))


def _part(path: Path) -> Record:
    if not path.is_file():
        raise Problem(path, None, "there is no such part", "Write it: `--record-part`.")
    return parse_record(path, path.read_bytes())


def _write(path: Path, record: Record) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, record.as_json())
    return path
