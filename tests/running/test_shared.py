"""A script runs with what its part shares: modules and files one folder up."""

from pathlib import Path

import pytest

from torchproof.snippet import parse


@pytest.fixture
def part(tmp_path: Path) -> Path:
    """The folder of a part with a module, a file, and a lesson that uses both."""
    (tmp_path / "pyproject.toml").touch()
    part = tmp_path / "snippets/models"
    (part / "lesson").mkdir(parents=True)
    (part / "net.py").write_text('"""A net."""\n\nsize = 3\n')
    (part / "story.txt").write_text("once")
    return part


@pytest.fixture
def printed(part, runner):
    """Run a script of the lesson given by its code; return what it printed, or its problems."""

    def run(body: str) -> list[str]:
        path = part / "lesson/sample.py"
        path.write_text(f'"""A sample."""\n\n{body}')
        found = runner.run(parse(path))
        if found.problems:
            return [str(one) for one in found.problems]
        return [text for text in found.texts.values() if text]

    return run


USING = "from net import size\n\nprint(size)\n"
READING = 'from pathlib import Path\n\nprint(Path("story.txt").read_text())\n'


def test_it_imports_a_shared_module(printed):
    assert printed(USING) == ["3"]


def test_it_reads_a_shared_file_by_its_name(printed):
    assert printed(READING) == ["once"]


def test_what_lies_beside_it_wins(printed, part):
    (part / "lesson/net.py").write_text('"""Its own."""\n\nsize = 4\n')
    (part / "lesson/story.txt").write_text("twice")
    assert printed(USING) == ["4"]
    assert printed(READING) == ["twice"]


def test_a_change_of_what_is_shared_is_seen_by_the_next_run(printed, part):
    assert printed(USING) == ["3"]
    (part / "net.py").write_text('"""A net."""\n\nfrom more import size\n')
    (part / "more.py").write_text('"""More."""\n\nsize = 5\n')
    assert printed(USING) == ["5"]
    (part / "more.py").unlink()
    assert "No module named 'more'" in printed(USING)[0]


def test_a_shared_script_runs_too(part, runner):
    (part / "use.py").write_text(f'"""It is shared."""\n\n{USING}{READING}')
    run = runner.run(parse(part / "use.py"))
    assert [text for text in run.texts.values() if text] == ["3", "once"]


@pytest.mark.parametrize(
    ("code", "what"),
    [
        (
            '.write_text("other")',
            "leaves changes beside the script: ../story.txt (changed)",
        ),
        (".unlink()", "leaves changes beside the script: ../story.txt (deleted)"),
    ],
)
def test_a_run_that_changes_what_is_shared_is_found_and_does_no_harm(
    printed, part, code, what
):
    body = (
        f'from pathlib import Path\n\n(Path(__file__).parents[1] / "story.txt"){code}\n'
    )
    (problem,) = printed(body)
    assert what in problem
    assert (part / "story.txt").read_text() == "once"
    assert printed(READING) == ["once"]


def test_a_working_copy_of_a_shared_file_must_not_change(printed):
    (problem,) = printed('open("story.txt", "w").close()\n')
    assert "story.txt (changed)" in problem


def test_what_a_shared_module_imports_is_there_and_seeded_anew(printed, part):
    (part / "net.py").write_text('"""Draws."""\n\nimport torch\n\ndraw = torch.rand\n')
    body = "import net\n\nprint(net.draw(1))\n"
    assert printed(body) != printed(body)


def test_messages_name_what_is_shared_by_its_own_place(printed, part):
    body = "import net\n\nraise OSError(net.__file__)\n"
    (problem,) = printed(body)
    assert f"OSError: {part}/net.py" in problem


def test_who_misses_a_shared_file_is_told_who_saves_it(printed, part):
    (part / "train.py").write_text('"""Train."""\n\n# saves> net.safetensors\n')
    (problem,) = printed('raise OSError("net.safetensors: no such file")\n')
    assert f"train.py saves it: pytest {part}/train.py --sync" in problem


def test_who_misses_a_module_is_told_both_places(printed, part):
    (problem,) = printed("import absent\n")
    assert f"absent.py must lie in {part}/lesson/ or {part}/." in problem
