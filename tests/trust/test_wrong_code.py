"""Every kind of wrong code is made, and nothing that is no code."""

import ast

import pytest

from torchproof.trust.mutants.code import code_mutants


def changes(code: str) -> list[tuple[str, str]]:
    return [
        (m.kind, m.change.partition(" → ")[2].strip("`")) for m in code_mutants(code)
    ]


@pytest.mark.parametrize(
    ("code", "kind", "new"),
    [
        ("x = 3", "constant changed", "x = 4"),
        ("x = 0.5", "constant changed", "x = 0.55"),
        ("x = f(True)", "constant changed", "x = f(False)"),
        ("x = a + b", "operator swapped", "x = a - b"),
        ("x = (a) * (b)", "operator swapped", "x = (a) / (b)"),
        ("x = a @ b", "operator swapped", "x = a * b"),
        ("x += b", "operator swapped", "x -= b"),
        ("x = a < b", "comparison flipped", "x = a >= b"),
        ("x = a is b", "comparison flipped", "x = a is not b"),
        ("x = a not in b", "comparison flipped", "x = a in b"),
        ("x = a and b", "comparison flipped", "x = a or b"),
        ("x = not a", "comparison flipped", "x = a"),
        ("loss.backward()", "statement removed", "pass"),
        ("x[0] = y", "statement removed", "pass"),
        ("x.grad = y", "statement removed", "pass"),
        ("x = f(a, lr=b)", "keyword dropped", "x = f(a)"),
        ("x = f(lr=b, betas=c)", "keyword dropped", "x = f(betas=c)"),
        ("torch.manual_seed(0)", "seed changed", "torch.manual_seed(12345)"),
        ("x = f(random_state=1)", "seed changed", "x = f(random_state=12346)"),
        ("x = y.sum(dim=0)", "dim changed", "x = y.sum(dim=1)"),
        ("x = y.sum(dim=-1)", "dim changed", "x = y.sum(dim=0)"),
        ("x = -y", "sign", "x = y"),
        ("x = f(0.5)", "sign", "x = f(-0.5)"),
        (
            "with torch.no_grad():\n    f()",
            "context removed",
            "with __import__('contextlib').nullcontext():",
        ),
    ],
)
def test_a_kind_changes_one_thing(code, kind, new):
    assert (kind, new) in changes(code)


@pytest.mark.parametrize(
    "code",
    [
        '"""Words, and a number: 3."""',
        "# x = 3",
        "import torch",
        "def f(x: Literal[3]) -> None: ...",
        'if __name__ == "__main__":\n    pass',
        'print("done")',
        'print(f"{x:.3f}")',
        "import matplotlib.pyplot as plt\nplt.figure(figsize=(3, 4))",
        'import matplotlib.pyplot as plt\nf = plt.plot(x, y, color="C1", lw=2)',
        "import matplotlib.pyplot as plt\nplt.show()",
    ],
)
def test_what_is_no_code_of_the_lesson_stays(code):
    assert changes(code) == []


def test_the_data_of_a_picture_is_code():
    code = "import matplotlib.pyplot as plt\nax = plt.plot(x, 2 * y, lw=2)"
    assert changes(code) == [
        ("operator swapped", "ax = plt.plot(x, 2 / y, lw=2)"),
        ("constant changed", "ax = plt.plot(x, 3 * y, lw=2)"),
    ]


CODE = '''"""Größen."""

names = ["ä", "ö"]; x = f("ü", 1) + 2
for step in range(3):
    if step > 1 and not (
        names
    ):
        x -= f(step, lr=0.1, dim=0)
    with a, b:
        g(-x)
'''


def test_each_wrong_file_is_python_and_says_where_it_differs():
    found = code_mutants(CODE)
    assert len(found) > 10
    for mutant in found:
        ast.parse(mutant.text)
        line = CODE.split("\n")[mutant.line - 1]
        assert line not in mutant.text.split("\n")[mutant.line - 1 : mutant.line]
        assert CODE[mutant.start : mutant.end].strip()
