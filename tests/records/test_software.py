"""What a run vouches for: a release of torch, or of Python where there is no torch."""

from pathlib import Path

import pytest

from torchproof.problem import Problem
from torchproof.records.entry import Entry, Machine
from torchproof.records.record import Record, parse_record
from torchproof.records.shelf import add, shelf_of
from torchproof.records.software import software

PLAIN = Machine("cpu", "", "3.12.4", "Sample CPU")


def entry(machine: Machine = PLAIN, day: str = "2026-01-31") -> Entry:
    return Entry("a/one.py", "0" * 64, machine, day)


@pytest.mark.parametrize(
    ("torch", "python", "release"),
    [
        ("2.13.0+cpu", "3.11.7", "2.13.0"),
        ("2.16.0.dev20261101", "3.11.7", "2.16.0.dev20261101"),
        ("", "3.12.4", "python-3.12"),
        ("", "3.15.0rc1", "python-3.15"),
    ],
)
def test_a_run_vouches_for_torch_and_without_it_for_python(torch, python, release):
    assert Machine("cpu", torch, python, "A CPU").release == release


def test_releases_are_named_as_a_sentence_has_them():
    assert software("2.13.0") == "torch 2.13.0"
    assert software("2.15.0", "2.13.0") == "torch 2.15.0 and 2.13.0"
    assert software("python-3.13", "python-3.12") == "Python 3.13 and 3.12"
    assert software("2.15.0", "2.13.0", "python-3.9") == (
        "torch 2.15.0, 2.13.0 and Python 3.9"
    )


def test_a_record_of_python_is_read_as_it_was_written():
    record = Record("cpu", "python-3.12").with_entries([entry()])
    assert record.file_name == "cpu-python-3.12.jsonl"
    assert parse_record(Path(record.file_name), record.as_text().encode()) == record


def test_another_patch_of_python_says_nothing_new_and_another_minor_does():
    record = Record("cpu", "python-3.12").with_entries([entry()])
    patched = Machine("cpu", "", "3.12.9", "Sample CPU")
    assert record.with_entries([entry(patched, "2026-02-01")]) == record
    assert not entry().says_the_same(entry(Machine("cpu", "", "3.13.1", "Sample CPU")))


@pytest.mark.parametrize(
    ("name", "device", "why"),
    [
        ("cpu-2.13.0.jsonl", "cpu", "an entry of Python 3.12, in the record of torch"),
        ("cpu-python-3.13.jsonl", "cpu", "in the record of Python 3.13"),
        ("cuda-python-3.12.jsonl", "cuda", "without torch"),
        ("mps-python-3.12.jsonl", "mps", "without torch"),
        ("cpu-python-3.12.4.jsonl", "cpu", "not the name of a record"),
        ("cpu-ruby-3.12.jsonl", "cpu", "not the name of a record"),
    ],
)
def test_what_no_run_writes_is_refused(name, device, why):
    facts = ("13.0", "580.1") if device == "cuda" else ()
    line = entry(Machine(device, "", "3.12.4", "Sample CPU", *facts)).line
    with pytest.raises(Problem, match=why):
        parse_record(Path(name), line.encode())


def test_the_newest_comes_first_and_torch_before_python(tmp_path):
    pythons = [Machine("cpu", "", f"3.{n}.0", "Sample CPU") for n in (9, 13, 12)]
    torches = [
        Machine("cpu", one, "3.12.4", "Sample CPU") for one in ("2.9.0", "2.13.0")
    ]
    add([tmp_path], map(entry, [*pythons, *torches]))
    assert [one.release for one in shelf_of([tmp_path]).records] == [
        "2.13.0", "2.9.0", "python-3.13", "python-3.12", "python-3.9",
    ]  # fmt: skip
