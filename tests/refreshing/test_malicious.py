"""What a refresh from a hostile machine may try, and how it is refused."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

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


ATTACKS: dict[Spoil, str] = {
    path_traversal: "'snippets/../../evil.py' is no path of a snippet or figure",
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
    workflow_file: "'.github/workflows/ci.yml' is no path of a snippet or figure",
    file_that_is_not_named: "the manifest does not name this file",
    bad_encoding: "not UTF-8",
    wrong_base: "made from commit 000000000000, not from ",
    outputs_that_no_run_printed: "its entry for first/adding/add.py is not of the file",
    markup_in_the_record: "what it says for 'hardware' is not plausible",
    a_day_to_come: "nothing can have run on 9999-01-01",
    deep_manifest: "not a manifest",
}

SVG_ATTACKS = {
    "a script": ("</svg>", "<script>alert(1)</script></svg>", "holds <script>"),
    "another document": (
        "</svg>", "<foreignObject><p/></foreignObject></svg>", "holds <foreignObject>",
    ),
    "a script of another language": (
        "</svg>",
        '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script></svg>',
        "holds <{http://www.w3.org/1999/xhtml}script>",
    ),
    "an event handler": ('<g id="figure_1"', '<g onload="alert(1)" id="figure_1"', "handles an event"),
    "an animation": ("</svg>", '<set attributeName="href" to="#"/></svg>', "holds <set>"),
    "an external picture": (
        "</svg>", '<image href="https://example.org/x.png"/></svg>', "refers to",
    ),
    "a link": ("</svg>", '<a href="https://example.org"><g/></a></svg>', "holds <a>"),
    "an external shape": ("</svg>", '<use href="other.svg#x"/></svg>', "refers to"),
    "an external style": (
        "</svg>", "<style>@import 'https://example.org';</style></svg>", "reaches out",
    ),
    "an external paint": (
        "</svg>", '<g style="fill: url(https://example.org#x)"/></svg>', "has the attribute",
    ),
    "an escaped style": (
        "</svg>", '<g style="fill: \\75rl(//example.org#x)"/></svg>', "has the attribute",
    ),
    "an entity": ("<svg ", '<!DOCTYPE x [<!ENTITY a "b">]>\n<svg ', "declares entities"),
    "an instruction": ("<svg ", '<?xml-stylesheet href="x.css"?>\n<svg ', "instructions"),
    "no XML": ("</svg>", "", "is no XML"),
}  # fmt: skip


def refused(course, refresh: Path, reason: str) -> None:
    before = course.contents()
    for command in ("apply-refresh", "refresh-summary"):
        result = course.torchproof(command, refresh)
        assert result.returncode == 1, result.stdout
        assert any(one in result.stderr for one in reason.split("|")), result.stderr
        assert "Traceback" not in result.stderr
    assert course.contents() == before


@pytest.mark.parametrize("spoil", ATTACKS, ids=lambda spoil: spoil.__name__)
def test_it_is_refused_and_nothing_is_written(course, refresh, spoil):
    spoil(refresh)
    refused(course, refresh, ATTACKS[spoil])


@pytest.mark.parametrize("attack", SVG_ATTACKS)
def test_a_figure_may_only_draw(course, refresh, attack):
    old, new, reason = SVG_ATTACKS[attack]
    replace(refresh, PLOT, old, new)
    refused(course, refresh, reason)
