"""A script finds what lies beside it first, and then what its part shares."""

from pathlib import Path

import pytest

from torchproof.snippet.document import parse_text
from torchproof.snippet.neighbors import needed, savers
from torchproof.snippet.places import found_from, places


@pytest.fixture
def part(tmp_path: Path) -> Path:
    """The folder of a part, in that of all snippets, in a course."""
    (tmp_path / "pyproject.toml").touch()
    part = tmp_path / "snippets/models"
    (part / "lesson").mkdir(parents=True)
    return part


def provisions(script: Path, text: str) -> list[Path]:
    return parse_text(script, f'"""A script."""\n{text}').provisions()


def wrote(path: Path, text: str = "") -> Path:
    path.write_text(text)
    return path


def test_the_folder_above_comes_second(part):
    assert places(part / "lesson") == (part / "lesson", part)


def test_it_is_never_two_up(part):
    deep = part / "lesson/parts"
    deep.mkdir()
    wrote(part / "net.py")
    assert found_from(deep, "net.py") is None


@pytest.mark.parametrize("mark", ["pyproject.toml", ".git"])
def test_neither_the_root_nor_the_folder_of_all_snippets_is_shared(tmp_path, mark):
    wrote(tmp_path / mark)
    snippets, part = tmp_path / "snippets", tmp_path / "snippets/models"
    assert places(tmp_path) == (tmp_path,)
    assert places(snippets) == (snippets,)
    assert places(part) == (part,)


def test_outside_a_course_nothing_is_shared(tmp_path):
    assert places(tmp_path / "lesson") == (tmp_path / "lesson",)


def test_what_lies_beside_a_script_wins(part):
    shared = wrote(part / "net.py")
    assert found_from(part / "lesson", "net.py") == shared
    own = wrote(part / "lesson/net.py")
    assert found_from(part / "lesson", "net.py") == own


def test_a_script_needs_what_its_part_shares_also_through_a_shared_module(part):
    net = wrote(
        part / "net.py", 'from data import words\nWEIGHTS = "net.safetensors"\n'
    )
    data, weights = wrote(part / "data.py"), wrote(part / "net.safetensors")
    script = part / "lesson/use.py"
    assert needed(script, "import net\n") == {net, data, weights}
    assert provisions(script, "import net\n") == [weights]


def test_a_shared_module_of_a_lesson_uses_that_lesson_s_own_files_first(part):
    wrote(part / "net.py", 'TEXT = "story.txt"\n')
    wrote(part / "story.txt")
    own = wrote(part / "lesson/story.txt")
    assert provisions(part / "lesson/use.py", "import net\n") == [own]


def test_what_a_script_saves_itself_it_does_not_find_above(part):
    wrote(part / "net.safetensors")
    code = 'save_file({}, "net.safetensors")\n# saves> net.safetensors\n'
    assert needed(part / "lesson/use.py", code) == set()


def test_the_engine_s_files_among_all_snippets_are_no_script_s(part):
    wrote(part.parent / "trust.json")
    assert provisions(part / "shared.py", 'print("trust.json")\n') == []


def test_who_saves_a_shared_file_lies_beside_it(part):
    wrote(part / "train.py", "# saves> net.safetensors\n")
    assert savers(part, "net.safetensors") == [part / "train.py"]
    assert savers(part / "lesson", "net.safetensors") == []
