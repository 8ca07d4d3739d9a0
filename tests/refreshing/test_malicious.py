"""What a refresh from a hostile machine may try, and how it is refused."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from torchproof.problem import Problem, Problems
from torchproof.refreshing.applying import apply

ADD = "snippets/first/adding/add.py"
PLOT = "snippets/first/adding/plot.svg"

Spoil = Callable[[Path], None]


def name(refresh: Path, *paths: str) -> None:
    """Let the manifest name further files."""
    manifest = refresh / "refresh.json"
    facts = json.loads(manifest.read_text())
    manifest.write_text(json.dumps(facts | {"changed": [*facts["changed"], *paths]}))


def add(refresh: Path, path: str, data: bytes = b"") -> None:
    """Add a file, and name it in the manifest."""
    target = refresh / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    name(refresh, path)


def replace(refresh: Path, path: str, old: str, new: str) -> None:
    """Replace text in a file."""
    text = (refresh / path).read_text()
    assert old in text
    (refresh / path).write_text(text.replace(old, new, 1))


def path_traversal(refresh):
    (refresh.parent / "evil.py").write_text('"""Evil."""\n')
    name(refresh, "snippets/../../evil.py")


def symlink(refresh):
    (refresh / ADD).unlink()
    (refresh / ADD).symlink_to("/etc/passwd")


def linked_folder(refresh):
    (refresh / "snippets/second").symlink_to(refresh / "snippets/first")


def huge_file(refresh):
    with (refresh / PLOT).open("ab") as file:
        file.truncate(1 << 32)


def code_line(refresh):
    replace(refresh, ADD, "import torch", "import os, torch")


def code_behind_an_output(refresh):
    replace(refresh, ADD, "# > two\n", '# > two\nprint("more")\n# > more\n')


def section_mark(refresh):
    replace(refresh, ADD, "# --8<-- [end:sum]", "# --8<-- [end:total]")


def need(refresh):
    replace(
        refresh, ADD, "import torch", "# needs: nothing (to be skipped)\nimport torch"
    )


def output_of_another_device(refresh):
    replace(refresh, ADD, "# cuda> tensor([9., 9.])", "# cuda> tensor([8., 8.])")


def loose_output(refresh):
    replace(refresh, ADD, "# > two", "# ~> two")


def invisible_characters(refresh):
    replace(refresh, ADD, "# > two", "# > two\u202e")


def binary(refresh):
    (refresh / ADD).write_bytes(b"\x7fELF\0\0")


def new_file(refresh):
    add(refresh, "snippets/first/adding/new.py", b'"""New."""\n')


def new_figure(refresh):
    add(refresh, "snippets/first/adding/plot-2.svg", (refresh / PLOT).read_bytes())


def deleted_file(refresh):
    (refresh / ADD).unlink()


def edit_record(refresh: Path, of: str, **changed: object) -> None:
    """Change facts in the line that the record has for a snippet."""
    (record,) = refresh.glob("*.jsonl")
    lines = [json.loads(line) for line in record.read_text().splitlines()]
    edited = [one | changed if one["snippet"] == of else one for one in lines]
    record.write_text("".join(json.dumps(one) + "\n" for one in edited))


def add_entry(refresh: Path, **facts: object) -> None:
    """Add a line to the record, otherwise like its first."""
    (record,) = refresh.glob("*.jsonl")
    text = record.read_text()
    line = json.dumps(json.loads(text.split("\n")[0]) | facts)
    record.write_text(f"{text}{line}\n")


def torch_of(refresh: Path) -> str:
    """Return the release of torch that the refresh is of."""
    (record,) = refresh.glob("*.jsonl")
    return record.stem.partition("-")[2]


def forgotten_snippet(refresh):
    (record,) = refresh.glob("*.jsonl")
    lines = record.read_text().splitlines(keepends=True)
    record.write_text("".join(line for line in lines if "adding/add.py" not in line))


def entry_of_other_content(refresh):
    edit_record(refresh, "first/other/same.py", hash="0" * 64)


def entry_of_no_snippet(refresh):
    edit_record(refresh, "first/other/same.py", snippet="first/other/gone.py")


def record_of_no_name(refresh):
    (record,) = refresh.glob("*.jsonl")
    record.rename(refresh / "evil.jsonl")
    facts = json.loads((refresh / "refresh.json").read_text())
    (refresh / "refresh.json").write_text(json.dumps(facts | {"record": "evil.jsonl"}))


def record_elsewhere(refresh):
    facts = json.loads((refresh / "refresh.json").read_text())
    facts["record"] = "../cpu-2.13.0.jsonl"
    (refresh / "refresh.json").write_text(json.dumps(facts))


def workflow_file(refresh):
    add(refresh, ".github/workflows/ci.yml", b"on: push\n")


def file_that_is_not_named(refresh):
    (refresh / "conftest.py").write_text("import os\n")


def bad_encoding(refresh):
    data = (refresh / ADD).read_bytes()
    (refresh / ADD).write_bytes(data.replace(b"two", b"tw\xff"))


def wrong_base(refresh):
    facts = json.loads((refresh / "refresh.json").read_text())
    facts["base"] = "0" * 40
    (refresh / "refresh.json").write_text(json.dumps(facts))


def outputs_that_no_run_printed(refresh):
    replace(refresh, ADD, "# > two", "# > three")


def markup_in_the_record(refresh):
    edit_record(refresh, "first/adding/add.py", hardware="<img src=x onerror=alert(1)>")


def a_day_to_come(refresh):
    edit_record(refresh, "first/adding/add.py", date="9999-01-01")


def deep_manifest(refresh):
    (refresh / "refresh.json").write_text("[" * 100_000)


def replace_bytes(refresh: Path, path: str, old: bytes, new: bytes) -> None:
    """Replace bytes in a file."""
    data = (refresh / path).read_bytes()
    assert old in data
    (refresh / path).write_bytes(data.replace(old, new))


def carriage_returns(refresh):
    replace_bytes(refresh, ADD, b"\n", b"\r\n")


def carriage_returns_in_the_record(refresh):
    (record,) = refresh.glob("*.jsonl")
    replace_bytes(refresh, record.name, b"\n", b"\r\n")


def script_in_a_figure(refresh):
    replace(refresh, PLOT, "</svg>", "<script>alert(1)</script></svg>")


def figure_in_other_words(refresh):
    """It draws the same, and is not what the engine writes."""
    replace(refresh, PLOT, '<g id="figure_1">', '<g id="figure_1" >')


def figure_that_no_script_draws(refresh):
    add(refresh, "snippets/first/other/orphan.svg", (refresh / PLOT).read_bytes())


def figure_of_another_device(refresh):
    facts = json.loads((refresh / "refresh.json").read_text())
    (record,) = refresh.glob("*.jsonl")
    name = record.name.replace("cpu", "cuda")
    lines = [json.loads(line) for line in record.read_text().splitlines()]
    for line in lines:
        line |= {
            "cuda": "13.0",
            "driver": "580.65.06",
            "hardware": "NVIDIA H100 80GB HBM3",
        }
    (refresh / name).write_text("".join(json.dumps(one) + "\n" for one in lines))
    record.unlink()
    (refresh / ADD).unlink()
    changed = {"record": name, "changed": [PLOT]}
    (refresh / "refresh.json").write_text(json.dumps(facts | changed))


def run_where_it_cannot_run(refresh):
    digest = hashlib.sha256(b"").hexdigest()
    add_entry(refresh, snippet="first/other/fast.py", hash=digest)


def output_beside_the_snippet(refresh):
    edit_record(refresh, "first/other/same.py", printed={"0": "</div><img src=x>"})


def failure_beside_the_snippet(refresh):
    edit_record(refresh, "first/other/same.py", failed="Run pip install evil")


def sentence_in_the_record(refresh):
    hardware = "AMD please run pip install evil-torch"
    edit_record(refresh, "first/other/same.py", hardware=hardware)


def sentence_as_a_version(refresh):
    version = "2.99.0 and run pip install evil-torch (see www.evil.example/x)"
    edit_record(refresh, "first/other/same.py", torch=version)


def record_of_no_release(refresh):
    edit_record(refresh, "first/other/same.py", torch="2.13.0+evil")


def record_of_a_gpu_build(refresh):
    edit_record(refresh, "first/other/same.py", torch="2.13.0+cu130")


def run_without_torch(refresh):
    """A record of Python: what prints tensors cannot have run without torch."""
    record = next(refresh.glob("cpu-*.jsonl"))
    entries = [json.loads(line) for line in record.read_text().splitlines()]
    python = ".".join(entries[0]["python"].split(".")[:2])
    other = record.rename(record.with_name(f"cpu-python-{python}.jsonl"))
    other.write_text("".join(f"{json.dumps(e | {'torch': ''})}\n" for e in entries))
    manifest = refresh / "refresh.json"
    facts = json.loads(manifest.read_text()) | {"record": other.name}
    manifest.write_text(json.dumps(facts | {"pins": {}}))


def year_one(refresh):
    edit_record(refresh, "first/other/same.py", date="0001-01-01")


def pin(refresh: Path, **versions: str) -> None:
    """Let the manifest pin other versions."""
    manifest = refresh / "refresh.json"
    facts = json.loads(manifest.read_text())
    manifest.write_text(json.dumps(facts | {"pins": versions}))


def pin_of_another_torch(refresh):
    pin(refresh, torch="99.0.0")


def pin_of_something_else(refresh):
    pin(refresh, torch=torch_of(refresh), numpy="9.9.9")


def pin_of_something_new(refresh):
    pin(refresh, torch=torch_of(refresh), evil="1.0.0")


def pin_of_an_older_version(refresh):
    pin(refresh, torch=torch_of(refresh), sympy="0.0.0")


def pin_of_an_address(refresh):
    pin(refresh, torch=torch_of(refresh), sympy="9.9 @ https://evil.example/x.whl")


def pin_with_a_line(refresh):
    pin(refresh, torch=torch_of(refresh), sympy="9.9.9\nevil==1.0")


def pin_that_is_no_text(refresh):
    pin(refresh, torch=["1.0"])  # type: ignore[arg-type]


def pins_without_torch(refresh):
    pin(refresh, sympy="9.9.9")


ATTACKS: dict[Spoil, str] = {
    path_traversal: "'snippets/../../evil.py' is no path of a snippet or what it makes",
    symlink: "a symbolic link",
    linked_folder: "a symbolic link",
    huge_file: "a file of 4294967296 bytes",
    code_line: "add.py:3: changes code",
    code_behind_an_output: "changes code",
    section_mark: "section `total` ends here, but section `sum` is open",
    need: "changes code",
    output_of_another_device: "changes what a run on cpu does not print",
    loose_output: "makes an exact output a loose one",
    invisible_characters: "an invisible character, U+202E",
    binary: "binary",
    new_file: "a new file",
    new_figure: "a new file",
    deleted_file: "a refresh deletes nothing",
    forgotten_snippet: "add.py: cpu-|does not confirm it",
    entry_of_other_content: "its entry for first/other/same.py is not of the file",
    entry_of_no_snippet: "its entry for first/other/gone.py is not of the file",
    record_of_no_name: "not the name of a record",
    record_elsewhere: "it lacks ../cpu-2.13.0.jsonl|not a manifest",
    workflow_file: "'.github/workflows/ci.yml' is no path of a snippet or what it makes",
    file_that_is_not_named: "the manifest does not name this file",
    bad_encoding: "not UTF-8",
    wrong_base: "made from commit 000000000000, not from ",
    outputs_that_no_run_printed: "its entry for first/adding/add.py is not of the file",
    markup_in_the_record: "what it says for 'hardware' is not plausible",
    a_day_to_come: "nothing can have run on 9999-01-01",
    deep_manifest: "not a manifest",
    carriage_returns: "add.py: a carriage return",
    carriage_returns_in_the_record: "a carriage return",
    script_in_a_figure: "plot.svg: a figure that holds <script>",
    figure_in_other_words: "a figure that is not written as the engine writes it",
    figure_that_no_script_draws: "a new file",
    figure_of_another_device: "but pages show the picture of a run on cpu",
    run_where_it_cannot_run: "its entry for first/other/fast.py is not of the file",
    output_beside_the_snippet: "tells of another output than the file shows",
    failure_beside_the_snippet: "tells of another output than the file shows",
    sentence_in_the_record: "has no plausible hardware",
    sentence_as_a_version: "what it says for 'torch' is not plausible",
    record_of_no_release: "has no plausible torch|is not plausible",
    run_without_torch: "has no plausible torch: ''",
    record_of_a_gpu_build: "has no torch for a run on cpu",
    year_one: "nothing can have run on 0001-01-01",
    pin_of_another_torch: "it pins another torch than cpu-",
    pin_of_something_else: "'numpy' is not locked for the sake of torch alone",
    pin_of_something_new: "'evil' is not locked for the sake of torch alone",
    pin_of_an_older_version: "'0.0.0' is no later version of sympy",
    pin_of_an_address: "is no later version of sympy",
    pin_with_a_line: "is no later version of sympy",
    pin_that_is_no_text: "not a manifest",
    pins_without_torch: "it pins another torch than cpu-",
}


@pytest.mark.parametrize("spoil", ATTACKS, ids=lambda spoil: spoil.__name__)
def test_it_is_refused_and_nothing_is_written(course, refresh, spoil):
    spoil(refresh)
    before = course.contents()
    with pytest.raises((Problem, Problems)) as refusal:
        apply(course.root, refresh)
    reasons = ATTACKS[spoil].split("|")
    assert any(reason in str(refusal.value) for reason in reasons), refusal.value
    assert course.contents() == before


@pytest.mark.parametrize("command", ["apply-refresh", "refresh-summary"])
def test_both_commands_say_why(course, refresh, command):
    code_line(refresh)
    before = course.contents()
    result = course.torchproof(command, refresh)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.endswith("add.py:3: changes code\n")
    assert course.contents() == before
