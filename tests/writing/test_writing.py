"""What is saved runs, and so does what uses it; no edit of an author is lost."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from torchproof.records.shelf import shelf_of
from torchproof.running.judging.results import Run
from torchproof.running.runner import Runner
from torchproof.running.serving.client import NotWantedError
from torchproof.snippet import Snippet, parse
from torchproof.writing import Writer

FILES = {
    "lesson/part.py": '"""Part."""\n\none = 1\n',
    "lesson/use.py": '"""Use."""\n\nfrom part import one\n\nprint(one)\n# > 1\n',
    "lesson/read.py": '"""Read."""\n\nfrom pathlib import Path\n\n'
    'here = Path(__file__).parent\nprint((here / "data.csv").read_text())\n# > 1,2\n',
    "lesson/data.csv": "1,2",
    "lesson/other.py": '"""Other."""\n\nprint("other")\n',
    "far/part.py": '"""Far."""\n\nprint("far")\n',
}


class Noting(Runner):
    """A runner that notes what it runs, and lets something happen during the first run."""

    def __init__(self, own: Runner) -> None:
        super().__init__()
        self._places = own._places  # which are warm
        self.ran: list[str] = []
        self.meanwhile: list[Callable[[], object]] = []
        self.stopped: list[str] = []

    def run(self, snippet: Snippet, hash_seed: int = 0) -> Run:
        if hash_seed == 0:
            self.ran.append(snippet.path.name)
        try:
            done = super().run(snippet, hash_seed)
        except NotWantedError:
            self.stopped.append(snippet.text)
            raise
        while self.meanwhile:
            self.meanwhile.pop()()
        return done


class Author:
    """Edits snippets, and lets a writer catch up."""

    def __init__(self, folder: Path, runner: Runner) -> None:
        self.folder = folder
        self.runner = Noting(runner)
        self.shown = 0
        self.writer = Writer([folder], self.runner, self._show, lambda line: None)

    def _show(self) -> None:
        self.shown += 1

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text)

    def edit(self, name: str, old: str, new: str) -> None:
        assert old in self.text(name)
        self.write(name, self.text(name).replace(old, new))

    def text(self, name: str) -> str:
        return (self.folder / name).read_text()

    def saves(self, name: str, old: str, new: str) -> list[str]:
        """Edit a file; return what ran."""
        self.edit(name, old, new)
        return self.catches_up()

    def catches_up(self) -> list[str]:
        self.runner.ran.clear()
        self.writer.catch_up()
        return list(self.runner.ran)

    @property
    def mistakes(self) -> list[str]:
        found = self.writer.problems
        return [f"{one.path.name}:{one.line}: {one.what}" for one in found]


@pytest.fixture
def author(tmp_path: Path, runner: Runner) -> Author:
    folder = tmp_path / "snippets"
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return Author(folder, runner)


def test_nothing_runs_that_nobody_saved(author):
    assert author.catches_up() == []
    assert author.shown == 0


def test_what_is_saved_runs_and_holds_what_it_prints(author):
    assert author.saves("far/part.py", '"far"', "6 * 7") == ["part.py"]
    assert author.text("far/part.py").endswith("print(6 * 7)\n# > 42\n")
    assert author.shown


def test_a_new_snippet_runs(author):
    author.write("far/new.py", '"""New."""\n\nprint(1)\n')
    assert author.catches_up() == ["new.py"]
    assert author.text("far/new.py").endswith("# > 1\n")


def test_what_imports_it_runs_after_it(author):
    assert author.saves("lesson/part.py", "1", "2") == ["part.py", "use.py"]
    assert author.text("lesson/use.py").endswith("# > 2\n")
    assert author.text("lesson/other.py") == FILES["lesson/other.py"]


def test_what_reads_a_file_runs_when_that_is_saved(author):
    assert author.saves("lesson/data.csv", "1", "7") == ["read.py"]
    assert author.text("lesson/read.py").endswith("# > 7,2\n")


def test_what_it_writes_itself_is_no_edit(author):
    author.saves("far/part.py", '"far"', "1")
    before = author.shown
    assert author.catches_up() == []
    assert author.shown == before


def test_a_figure_is_drawn(author):
    draws = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\n"
    author.saves("far/part.py", 'print("far")\n', f"{draws}# figure> A line\n")
    assert (author.folder / "far/part.svg").read_text().startswith("<?xml")
    assert author.catches_up() == []


def test_a_file_that_nothing_runs_is_shown(author):
    author.write("far/notes.md", "Hello")
    assert author.catches_up() == []
    assert author.shown == 1


def test_a_mistake_is_told_until_it_is_fixed(author):
    author.saves("far/part.py", '"far"', "1 / 0")
    (told,) = author.mistakes
    assert told.startswith("part.py:3: ")
    assert "ZeroDivisionError: division by zero" in told
    author.saves("lesson/other.py", "other", "another")
    assert author.mistakes == [told]
    author.saves("far/part.py", "1 / 0", "1 / 1")
    assert author.mistakes == []
    assert author.text("far/part.py").endswith("# > 1.0\n")


def test_a_mistake_goes_with_its_snippet(author):
    author.saves("far/part.py", '"far"', "1 / 0")
    before = author.shown
    (author.folder / "far/part.py").unlink()
    assert author.catches_up() == []
    assert author.mistakes == []
    assert author.shown == before + 1


def test_what_breaks_another_snippet_is_told_there(author):
    assert author.saves("lesson/part.py", "one", "two") == ["part.py", "use.py"]
    (told,) = author.mistakes
    assert told.startswith("use.py:3: ")
    author.saves("lesson/part.py", "two", "one")
    assert author.mistakes == []


def test_what_cannot_be_read_does_not_run(author):
    assert author.saves("far/part.py", '"far"', "(") == []
    assert author.mistakes == []  # reading the course tells it
    author.write("far/part.py", FILES["far/part.py"])
    assert author.catches_up() == ["part.py"]


def test_what_is_not_the_same_twice_is_refused(author):
    author.saves("far/part.py", 'print("far")', "import random\nprint(random.random())")
    (told,) = author.mistakes
    assert "prints something else at each run" in told
    assert "# >" not in author.text("far/part.py")


def test_what_needs_another_machine_does_not_run(author):
    code = "# needs: cuda (a test)\nprint(1)"
    assert author.saves("far/part.py", 'print("far")', code) == []
    assert author.mistakes == []


def test_an_edit_while_it_runs_is_kept_and_runs(author):
    author.runner.meanwhile.append(
        lambda: author.edit("far/part.py", "print(1)", "print(2)")
    )
    author.edit("far/part.py", 'print("far")', "print(1)")
    assert author.catches_up() == ["part.py", "part.py"]
    assert author.text("far/part.py").endswith("print(2)\n# > 2\n")


def test_a_mistake_that_is_fixed_while_it_runs_is_not_told(author):
    author.runner.meanwhile.append(lambda: author.edit("far/part.py", "1 / 0", "1"))
    author.saves("far/part.py", '"far"', "1 / 0")
    assert author.mistakes == []
    assert author.text("far/part.py").endswith("print(1)\n# > 1\n")


def test_an_edit_of_what_it_imports_while_it_runs_counts(author):
    author.runner.meanwhile.append(lambda: author.edit("lesson/part.py", "1", "5"))
    assert author.saves("lesson/use.py", "Use", "Uses") == [
        "use.py",
        "use.py",
        "part.py",
    ]
    assert author.text("lesson/use.py").endswith("# > 5\n")


@pytest.mark.parametrize(
    ("name", "edited"),
    [("far/part.py", "far/part.py"), ("lesson/use.py", "lesson/part.py")],
)
def test_a_run_without_an_end_is_stopped_by_an_edit(author, name, edited):
    """Also by one of what it imports."""
    endless = "while one:\n    pass" if name != edited else "while True:\n    pass"
    mended = {"far/part.py": "print(2)\n", "lesson/part.py": "one = 0\n"}[edited]
    edit = threading.Timer(0.5, author.write, [edited, f'"""Mended."""\n\n{mended}'])
    edit.start()
    author.edit(name, "print(one)" if name != edited else 'print("far")', endless)
    author.catches_up()
    assert len(author.runner.stopped) == 1
    assert endless in author.runner.stopped[0]
    assert author.mistakes == []


def test_a_file_that_goes_while_it_runs_stays_away(author):
    author.runner.meanwhile.append((author.folder / "far/part.py").unlink)
    author.saves("far/part.py", '"far"', "1")
    assert not (author.folder / "far/part.py").exists()
    assert author.mistakes == []


def test_what_ran_well_is_recorded(author):
    author.saves("far/part.py", '"far"', "1")
    shelf = shelf_of([author.folder])
    assert shelf.confirming(parse(author.folder / "far/part.py"))
    assert not shelf.entries(parse(author.folder / "lesson/other.py"))


def test_what_changed_since_it_ran_is_not_recorded(author):
    def breaks_the_module(line: str) -> None:
        if "wait.py" in line and "one = 1\n" in author.text("lesson/part.py"):
            author.edit("lesson/part.py", "one = 1", "one = 1 / 0")

    author.writer = Writer(
        [author.folder], author.runner, author._show, breaks_the_module
    )
    author.edit("lesson/use.py", "Use", "Uses")
    author.write("lesson/wait.py", '"""Runs after the other one."""\n\nprint(1)\n')
    assert author.catches_up()[:2] == ["use.py", "wait.py"]
    assert len(author.mistakes) == 2
    used = parse(author.folder / "lesson/use.py")
    assert not shelf_of([author.folder]).confirming(used)


def test_where_one_cannot_be_run_others_are_run_and_recorded(author, monkeypatch):
    def fails(snippet: Snippet, hash_seed: int = 0) -> Run:
        if snippet.path.name == "other.py":
            raise OSError
        return Noting.run(author.runner, snippet, hash_seed)

    monkeypatch.setattr(author.runner, "run", fails)
    author.edit("far/part.py", '"far"', "1")
    author.edit("lesson/other.py", '"other"', "2")
    author.edit("lesson/use.py", "Use", "Uses")
    with pytest.raises(OSError):
        author.catches_up()
    assert shelf_of([author.folder]).confirming(parse(author.folder / "far/part.py"))
    assert author.catches_up() == ["use.py"]


def test_what_went_wrong_is_not_recorded(author):
    author.saves("far/part.py", '"far"', "1 / 0")
    assert not (author.folder / "records").exists()


TRAIN = '''"""Train."""

import torch
from safetensors.torch import save_file

save_file({"w": torch.full((3,), 1.0)}, "net.safetensors")
# saves> net.safetensors
'''
LOAD = '''"""Load."""

from safetensors.torch import load_file

print(load_file("net.safetensors")["w"])
'''


def test_what_reads_a_saved_file_runs_once_that_is_another(author):
    author.write("far/train.py", TRAIN)
    author.catches_up()
    author.write("far/load.py", LOAD)
    author.catches_up()
    assert author.text("far/load.py").endswith("# > tensor([1., 1., 1.])\n")
    assert author.saves("far/train.py", "1.0", "2.0") == ["train.py", "load.py"]
    assert author.text("far/load.py").endswith("# > tensor([2., 2., 2.])\n")
    assert author.mistakes == []


def test_what_uses_a_shared_module_runs_after_it(tmp_path, runner):
    (tmp_path / "pyproject.toml").touch()
    files = {f"part/{name}": text for name, text in FILES.items()}
    files["part/part.py"] = files.pop("part/lesson/part.py")
    folder = tmp_path / "snippets"
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    author = Author(folder, runner)
    assert author.saves("part/part.py", "1", "2") == ["part.py", "use.py"]
    assert author.text("part/lesson/use.py").endswith("# > 2\n")
