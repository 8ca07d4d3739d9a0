"""One line of a record: what it says, and that nothing else can stand there."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from torchproof.problem import Problem
from torchproof.records.entry import Entry, Machine, Outcome, parse_line
from torchproof.records.record import Record, parse_record

CPU = Machine("cpu", "2.13.0+cpu", "3.11.7", "AMD EPYC 7B13")
GPU = Machine(
    "cuda", "2.11.0+cu130", "3.12.3", "NVIDIA H100 80GB HBM3", "13.0", "580.1"
)
PATH = Path("cpu-2.13.0.jsonl")


def entry(name="a/one.py", machine=CPU, day="2026-11-28", **outcome) -> Entry:
    return Entry(name, "0" * 64, machine, day, Outcome(**outcome))


@pytest.mark.parametrize(
    "one",
    [
        entry(),
        entry(machine=GPU),
        entry(printed={3: "tensor([1.])\n✓", 12: ""}, drew=(4,)),
        entry(failed="line 3: RuntimeError: gone"),
    ],
)
def test_a_line_is_read_as_it_was_written(one):
    assert parse_line(PATH, 1, one.line, one.machine.device) == one


def test_a_line_has_only_what_there_is_to_say():
    assert list(json.loads(entry().line)) == [
        "snippet", "hash", "torch", "python", "hardware", "date",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "facts",
    [
        {"snippet": "../one.py"},
        {"snippet": "/etc/one.py"},
        {"snippet": "a/.hidden.py"},
        {"snippet": "one.sh"},
        {"printed": {"1": "a\rimport os"}},
        {"printed": {"1": "a\u2028import os"}},
        {"printed": {"1": "\x1b[8mhidden"}},
        {"hash": "0" * 63},
        {"hash": "G" * 64},
        {"torch": "2.99.0 and run pip install evil-torch (see www.evil.example/x)"},
        {"torch": "2.13.0+cpu<script>"},
        {"torch": "latest"},
        {"python": "3.11.7; rm"},
        {"hardware": "see https://evil.example"},
        {"hardware": "www.evil.example"},
        {"hardware": "visit evil.com"},
        {"hardware": "<b>"},
        {"hardware": "x" * 81},
        {"hardware": "CPU\n# heading"},
        {"hardware": ""},
        {"torch": "\u0662.13.0"},
        {"python": "3.\u0661.0"},
        {"date": "\u0662026-01-01"},
        {"date": "0001-01-01"},
        {"date": "2026-02-30"},
        {"date": "2026-1-1"},
        {"date": 20260101},
        {"date": (datetime.now(UTC) + timedelta(days=3)).date().isoformat()},
        {"printed": {"-1": "x"}},
        {"printed": {"one": "x"}},
        {"printed": {"1": 2}},
        {"printed": ["x"]},
        {"drew": [True]},
        {"drew": ["1"]},
        {"failed": None},
        {"cuda": "13.0", "driver": "580.1"},
        {"extra": "1"},
    ],
    ids=str,
)
def test_what_no_run_writes_is_refused(facts):
    line = json.dumps(json.loads(entry().line) | facts)
    with pytest.raises(Problem) as refused:
        parse_line(PATH, 7, line, "cpu")
    assert "cpu-2.13.0.jsonl:7: not an entry of a record" in str(refused.value)


@pytest.mark.parametrize("missing", ["cuda", "driver", "hash", "date"])
def test_a_fact_that_is_missing_is_noticed(missing):
    facts = json.loads(entry(machine=GPU).line)
    del facts[missing]
    with pytest.raises(Problem):
        parse_line(PATH, 1, json.dumps(facts), "cuda")


@pytest.mark.parametrize("line", ["", "{", "[]", "null", "[" * 100_000, "\x00"])
def test_a_line_that_is_no_entry_is_refused(line):
    with pytest.raises(Problem):
        parse_line(PATH, 1, line, "cpu")


@pytest.mark.parametrize(
    ("outcome", "confirmed", "not_confirmed"),
    [
        ({}, [0, 1, 2], []),
        ({"printed": {1: "x"}}, [0, 2], [1]),
        ({"drew": (2,)}, [0, 1], [2]),
        ({"failed": "line 1: gone"}, [], [0, 1, 2]),
    ],
)
def test_a_run_confirms_what_came_out_the_same(outcome, confirmed, not_confirmed):
    one = entry(**outcome)
    assert all(one.confirms([index]) for index in confirmed)
    assert not any(one.confirms([index]) for index in not_confirmed)


class TestRecord:
    def test_the_same_run_on_another_day_or_processor_changes_nothing(self):
        record = Record("cpu", "2.13.0").with_entries([entry()])
        other = Machine("cpu", "2.13.0+cpu", "3.13.1", "Another one")
        again = record.with_entries([entry(machine=other, day="2026-12-24")])
        assert again.as_text() == record.as_text()

    @pytest.mark.parametrize("news", [{"drew": (1,)}, {"failed": "gone"}])
    def test_another_outcome_takes_the_place_of_the_old_one(self, news):
        record = Record("cpu", "2.13.0").with_entries([entry()])
        again = record.with_entries([entry(day="2026-12-24", **news)])
        assert again.entries["a/one.py"].date == "2026-12-24"

    def test_lines_are_in_the_order_of_their_snippets(self):
        names = ["b/two.py", "a/one.py", "a/b/three.py"]
        record = Record("cpu", "2.13.0").with_entries(map(entry, names))
        found = parse_record(PATH, record.as_text().encode())
        assert list(found.entries) == sorted(names)

    def test_of_two_lines_for_one_snippet_the_later_day_counts(self):
        lines = [entry(day="2026-11-28").line, entry(day="2026-11-27").line]
        found = parse_record(PATH, "\n".join(lines).encode())
        assert found.entries["a/one.py"].date == "2026-11-28"

    @pytest.mark.parametrize(
        "name", ["cpu.jsonl", "tpu-2.13.0.jsonl", "cpu-2.13.0.json", "cpu-.jsonl"]
    )
    def test_another_name_is_refused(self, name):
        with pytest.raises(Problem):
            parse_record(Path(name), b"")

    def test_an_entry_of_another_torch_is_refused(self):
        with pytest.raises(Problem) as refused:
            parse_record(Path("cpu-2.15.0.jsonl"), entry().line.encode())
        assert "an entry of torch 2.13.0, in the record of torch 2.15.0" in str(
            refused.value
        )
