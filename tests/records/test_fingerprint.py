"""A fingerprint changes with all that a run depends on, and with nothing else."""

from pathlib import Path

import pytest

from torchproof.records.fingerprint import fingerprint
from torchproof.snippet import parse

FILES = {
    "use.py": '"""Use."""\n\nimport part\n\nprint(part.two())\n# > 2\n# cuda> 3\n',
    "part.py": '"""Part."""\n\nfrom deep import one\n\n\ndef two():\n    return one + 1\n\n\n'
    'if __name__ == "__main__":\n    print(two())\n    # > 2\n',
    "deep.py": '"""Deep."""\n\none = 1\n',
    "other.py": '"""Other."""\n\nprint(1)\n# > 1\n',
}
DRAWN = '"""Plot."""\n\nplt.show()\n# figure> A line.\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def of(folder: Path, device: str = "cpu") -> str:
    return fingerprint(parse(folder / "use.py"), device)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("use.py", "part.two()", "part.two() + 0"),
        ("use.py", "# > 2", "# > 9"),
        ("use.py", '"""Use."""', '"""Used."""'),
        ("part.py", "one + 1", "one + 2"),
        ("deep.py", "one = 1", "one = 5"),
    ],
)
def test_it_changes_with_the_snippet_and_what_that_imports(folder, file, old, new):
    before = of(folder)
    change(folder / file, old, new)
    assert of(folder) != before


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("use.py", "# cuda> 3", "# cuda> 4"),
        ("use.py", "# cuda> 3\n", ""),
        ("part.py", "    # > 2", "    # > 3"),
        ("other.py", "print(1)", "print(2)"),
    ],
)
def test_it_ignores_what_plays_no_part(folder, file, old, new):
    before = of(folder)
    change(folder / file, old, new)
    assert of(folder) == before


@pytest.mark.parametrize(
    ("old", "new", "differs"),
    [("# > 2", "# > 9", False), ("# cuda> 3", "# cuda> 9", True)],
)
def test_another_device_sees_its_own_outputs(folder, old, new, differs):
    before = of(folder, "cuda")
    change(folder / "use.py", old, new)
    assert (of(folder, "cuda") != before) is differs


def test_line_ends_do_not_count(folder):
    before = of(folder)
    for path in folder.glob("*.py"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert of(folder) == before


def test_a_neighbor_that_a_string_names_counts(folder):
    change(folder / "use.py", "import part\n", 'import part\n\nNAME = "data.txt"\n')
    (folder / "data.txt").write_text("one")
    before = of(folder)
    (folder / "data.txt").write_text("two")
    assert of(folder) != before


def test_a_picture_counts_where_it_is_compared(folder):
    plot = folder / "plot.py"
    plot.write_text(DRAWN)
    (folder / "plot.svg").write_text("<svg/>")
    before = {device: fingerprint(parse(plot), device) for device in ("cpu", "cuda")}
    (folder / "plot.svg").write_text("<svg></svg>")
    assert fingerprint(parse(plot), "cpu") != before["cpu"]
    assert fingerprint(parse(plot), "cuda") == before["cuda"]


def test_snippets_that_import_each_other_have_one_too(folder):
    change(folder / "deep.py", "one = 1", "import part\n\none = 1")
    assert len(of(folder)) == 64


def test_a_neighbor_that_cannot_be_read_changes_it(folder):
    before = of(folder)
    (folder / "part.py").write_text("def two(:\n")
    assert of(folder) != before


@pytest.fixture
def lesson(folder: Path) -> Path:
    """A lesson whose script uses what lies one folder up, in a course."""
    (folder / "pyproject.toml").touch()
    lesson = folder / "snippets/part/lesson"
    lesson.mkdir(parents=True)
    (folder / "use.py").rename(lesson / "use.py")
    for name in ("part.py", "deep.py", "other.py"):
        (folder / name).rename(lesson.parent / name)
    return lesson


@pytest.mark.parametrize(
    ("file", "old", "new", "differs"),
    [
        ("part.py", "one + 1", "one + 2", True),
        ("deep.py", "one = 1", "one = 5", True),
        ("part.py", "    # > 2", "    # > 3", False),
        ("other.py", "print(1)", "print(2)", False),
    ],
)
def test_what_a_part_shares_counts_as_a_neighbor_does(lesson, file, old, new, differs):
    before = of(lesson)
    change(lesson.parent / file, old, new)
    assert (of(lesson) != before) is differs


def test_a_module_of_its_own_is_not_the_shared_one(lesson):
    before = of(lesson)
    text = (lesson.parent / "part.py").read_text()
    (lesson / "part.py").write_text(text)
    assert of(lesson) != before


def test_fingerprints_that_records_hold_stay_as_they_are(folder):
    assert of(folder) == (
        "b2e0d18c3b6b07d3a5b6b00825d106fe4c3c4dc9a6a1d5e2faf5fdeb224a3fb2"
    )
