"""A run prints what plain Python prints for the same file."""

import subprocess
import sys

import pytest

from torchproof.snippet import parse

SCRIPTS = {
    "equal numbers are one object": "a = 1000\nb = 1000\nprint(a is b)\n",
    "equal texts are one object": 'a = "a b"\nb = "a b"\nprint(a is b)\n',
    "functions share what is constant": (
        "def f():\n    return 12.5\n\n\ndef g():\n    return 12.5\n\n\nprint(f() is g())\n"
    ),
    "a later text is no docstring": '"later"\nprint(__doc__)\n',
    "names of a module": "print(list(globals()))\n",
    "what is built in": "import builtins\n\nprint(len(vars(builtins)))\n",
    "names in the code": "import sys\n\nprint(sys._getframe().f_code.co_names)\n",
    "a name that is made late": 'x = 1\nprint("x" in dir(), "y" in dir())\ny = 2\n',
    "built-in names": "print(__builtins__.len([1]), type(__builtins__))\n",
    "where it comes from": "print(type(__loader__), __spec__, __package__)\n",
    "annotations of a module": "x: int = 3\ny: list[int] = []\nprint(__annotations__)\n",
    "annotations as text": (
        "from __future__ import annotations\n\nx: unknown = 3\nprint(__annotations__)\n"
    ),
    "a future beside another statement": (
        "from __future__ import annotations; print(1)\nx: unknown = 3\nprint(x)\n"
    ),
    "more futures": (
        "from __future__ import division\nfrom __future__ import annotations\n"
        "print(annotations.getMandatoryRelease() is not division)\n"
    ),
    "the lines of a traceback": (
        "import traceback\n\n\ndef f():\n    return 1 / 0\n\n\ntry:\n    f()\n"
        "except ZeroDivisionError as error:\n"
        "    for frame in traceback.extract_tb(error.__traceback__):\n"
        "        print(frame.lineno, frame.name, frame.line)\n"
    ),
    "the source of a class": (
        "import inspect\n\n\nclass A:\n    x = 1\n\n\nprint(inspect.getsource(A))\n"
    ),
    "what is pickled by its name": (
        "import pickle\n\n\ndef f():\n    pass\n\n\n"
        "print(pickle.loads(pickle.dumps(f)) is f, f.__module__)\n"
    ),
    "what is garbage": "import gc\n\na = 1\nb = 2\nprint(gc.collect())\n",
    "what is open": (
        "every = [open('/dev/null') for _ in range(40)]\n"
        "print([one.fileno() for one in every])\n"
    ),
    "a stream of one's own": (
        "import sys\n\n\nclass Loud:\n    def write(self, text):\n"
        "        return sys.__stdout__.write(text.upper())\n\n\n"
        "sys.stdout = Loud()\nprint('hi')\nsys.stdout = sys.__stdout__\nprint('bye')\n"
    ),
    "a stream that cannot be asked": (
        "import io\nimport sys\n\n\nclass Kept(io.StringIO):\n"
        "    def flush(self):\n        raise OSError\n\n\n"
        "sys.stdout = kept = Kept()\nprint('hi')\nsys.stdout = sys.__stdout__\n"
        "print(kept.getvalue())\n"
    ),
    "code that runs again": (
        "import sys\n\nif 'again' not in globals():\n    again = True\n"
        "    exec(sys._getframe().f_code)\nprint('x')\n"
    ),
    "where names live": "print(locals() is globals(), __name__)\n",
    "the code that runs": "import sys\n\nprint(sys._getframe().f_code.co_name)\n",
}


@pytest.mark.parametrize("body", SCRIPTS.values(), ids=SCRIPTS)
def test_a_run_prints_what_python_prints(written, runner, body):
    snippet = written(body)
    python = subprocess.run(
        [sys.executable, snippet.path.name],
        cwd=snippet.path.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    )
    run = runner.run(snippet)
    texts = [
        text.replace(str(snippet.path), "sample.py") for text in run.texts.values()
    ]
    assert "\n".join(filter(None, texts)).split() == python.stdout.split()


STARTS = {
    "a statement beside the docstring": (
        '"""A sample."""; print(1)\n"second"\nprint(2)\n',
        {0: "1", 1: "", 2: "2"},
    ),
    "a statement beside a future": (
        '"""A sample."""\nfrom __future__ import annotations; print(1)\n"text"; print(2)\n',
        {0: "", 1: "1", 2: "2"},
    ),
    "a future beside the docstring": (
        '"""A sample."""; from __future__ import annotations; print(1)\n"text"\n',
        {0: "1", 1: ""},
    ),
    "two futures, one beside the docstring": (
        '"""A sample."""; from __future__ import division\n'
        "from __future__ import annotations; print(1)\nprint(2)\n",
        {0: "", 1: "1", 2: "2"},
    ),
    "texts below a main guard": (
        '"""A sample."""\nif __name__ == "__main__":\n    "text"; print(1)\n    "more"\n',
        {0: "", 1: "1", 2: ""},
    ),
}


@pytest.mark.parametrize(("text", "texts"), STARTS.values(), ids=STARTS)
def test_what_comes_first_prints_as_a_statement_of_its_own(
    tmp_path, runner, text, texts
):
    path = tmp_path / "sample.py"
    path.write_text(text)
    assert runner.run(parse(path)).texts == texts


def test_what_ends_the_process_beside_a_docstring_is_told_there(tmp_path, runner):
    path = tmp_path / "sample.py"
    path.write_text('"""A sample."""; import os; os._exit(0)\n"second"\n')
    assert [problem.line for problem in runner.run(parse(path)).problems] == [1]


@pytest.mark.parametrize("call", ['"a"()', '["a" ("b")]', 'f"{1}" ("b")'])
def test_a_call_of_a_text_is_warned_of(written, runner, call):
    snippet = written(f"def f():\n    return {call}\n")
    (problem,) = runner.run(snippet).problems
    assert problem.line == 3
    assert "'str' object is not callable" in problem.what
