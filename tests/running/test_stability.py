"""A snippet runs again under other seeds: what changes then is refused."""

import pytest

from torchproof.running.comparing.stability import instabilities
from torchproof.running.runner import Runner


@pytest.fixture
def unstable(written, runner: Runner):
    """Return what is not the same in other runs of a snippet given by its code."""

    def unstable(body: str) -> list[str]:
        snippet = written(body)
        run = runner.run(snippet)
        assert run.problem is None, run.problem
        return [
            f"{problem.line}: {problem.what}\n{problem.mend}"
            for problem in instabilities(snippet, run, runner)
        ]

    return unstable


@pytest.mark.parametrize(
    "body",
    [
        'for name in {"a", "b"}:\n    print(name)\n',
        'print(", ".join(set("ab")))\n',
        "print(list(dict(a=1, b=2).keys() | dict(c=3).keys()))\n",
        'print([*frozenset(["x", "y", "z"])])\n',
        'print(hash("torch"))\n',
        'print(hash(("lr", 0.1)) % 1000)\n',
    ],
)
def test_the_order_of_a_set_and_a_hash_are_unstable(unstable, body):
    (told,) = unstable(body)
    assert told.startswith("2: prints something else at each run:")
    assert "The order of a set" in told


@pytest.mark.parametrize(
    "body",
    [
        "import torch\nprint(torch.rand(1))\n",
        "import torch\nprint(torch.randperm(5))\n",
        "import torch\nprint(1 + torch.rand(1) * 1e-3)\n",
        'import random\nprint(random.choice("abcdefgh"))\n',
        "import numpy as np\nprint(np.random.randint(2, size=9))\n",
        "import numpy as np\nprint(np.random.default_rng().random())\n",
        "import time\nprint(time.perf_counter_ns())\n",
        "import os\nprint(os.getpid())\n",
        "import datetime\nprint(datetime.date.today())\n",
        "import time\nprint(time.ctime(0))\n",
        "import uuid\nprint(uuid.uuid4())\n",
        "import secrets\nprint(secrets.token_hex(4))\n",
    ],
)
def test_what_nothing_seeds_is_unstable(unstable, body):
    (told,) = unstable(body)
    assert told.startswith("3: prints something else at each run:")


@pytest.mark.parametrize(
    ("body", "advice"),
    [
        ("import torch\nprint(torch.rand(1))\n", ": `torch.manual_seed(0)`."),
        ("import numpy as np\nprint(np.random.rand())\n", ": `np.random.seed(0)`."),
        ("import random\nprint(random.random())\n", ": `random.seed(0)`."),
        (
            "import random, torch\nprint(random.random(), torch.rand(1))\n",
            ": `torch.manual_seed(0)` and `random.seed(0)`.",
        ),
        ("import uuid\nprint(uuid.uuid4())\n", "."),
        (
            'import random\nprint(random.random())\nprint(sorted({"a", "b"}))\n',
            ": `random.seed(0)`.",
        ),
    ],
)
def test_the_advice_is_about_what_draws(unstable, body, advice):
    (told,) = unstable(body)
    assert f"Seed it in plain sight{advice} What varies" in told


@pytest.mark.parametrize(
    "body",
    [
        "import torch\nprint(hex(torch.ones(2).data_ptr()))\n",
        "import ctypes\nprint(ctypes.pointer(ctypes.c_int(1)).contents, hex(id(print)))\n",
    ],
)
def test_an_address_is_unstable(unstable, body):
    (told,) = unstable(body)
    assert "That is an address in memory" in told


def test_the_line_that_differs_is_quoted(unstable):
    (told,) = unstable(
        'import torch\nfor i in range(3):\n    print("step", i, i == 1 and torch.rand(1))\n'
    )
    head, once, again, _ = told.split("\n")
    assert head == "3: prints something else at each run:"
    assert (once[:19], again[:19]) == ("    step 1 tensor([",) * 2


def test_each_unstable_statement_is_told(unstable):
    told = unstable(
        "import torch\nprint(torch.rand(1))\nprint(2)\nprint(torch.rand(1))\n"
    )
    assert [text[:2] for text in told] == ["3:", "5:"]


def test_a_picture_that_changes_is_unstable(unstable):
    (told,) = unstable(
        "import numpy as np\nimport matplotlib.pyplot as plt\n"
        "plt.plot(np.random.rand(3))\nplt.show()\n# figure> A line.\n"
    )
    assert told.startswith("5: draws another picture at each run")


@pytest.mark.parametrize(
    "body",
    [
        "import torch\nprint(torch.rand(2, 2).shape)\n",
        'print(sorted({"sgd", "adam"}), {3, 1, 2}, {"a": 1, "b": 2})\n',
        "import torch\ntorch.manual_seed(0)\nprint(torch.rand(1))\n",
        "import time\nprint(time.perf_counter())\n# ~> 1.5\n",
        "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\n# figure> A.\n",
        "print(hex(2**40), 0xFFFF)\n",
    ],
)
def test_what_is_the_same_or_said_to_vary_is_stable(unstable, body):
    assert unstable(body) == []


@pytest.mark.parametrize(
    "code",
    [
        "class Net: ...\n\n\nprint(Net())\n",
        "print(lambda: 1)\n",
        "print([len, (i for i in [])])\n",
        "import torch\nprint(torch.Generator())\n",
        "print(object().__repr__())\n",
        "import weakref\nclass A: ...\na = A()\nprint(weakref.ref(a))\n",
    ],
)
def test_the_address_of_an_object_is_told_at_once(run, code):
    (problem,) = run(code).problems
    assert problem.what.startswith("prints an address in memory")
    assert " at 0x" in problem.what


@pytest.mark.parametrize(
    "code",
    [
        'print({"sgd", "adam"})\n',
        "print('names:', {'x', \"it's\"}, 3)\n",
        'print(frozenset(["a", "b", "c"]))\n',
    ],
)
def test_a_set_of_texts_is_told_at_once(run, code):
    (problem,) = run(code).problems
    assert problem.what.startswith("prints a set of texts, whose order is another one")


def test_the_address_of_an_object_may_stand_in_an_example(run):
    assert run("print(object())\n# ~> <object object at 0x7f>\n").problem is None


@pytest.mark.parametrize(
    "code",
    [
        "print(__file__)\n",
        "import os\nprint(os.getcwd())\n",
        "import tempfile\nprint(tempfile.gettempdir())\n",
        "import traceback\ntry:\n    1 / 0\nexcept ArithmeticError:\n    traceback.print_exc()\n",
    ],
)
def test_a_path_of_the_run_is_told_at_once(run, code):
    (problem,) = run(code).problems
    assert problem.what.startswith("prints a path that is another one in each run")
