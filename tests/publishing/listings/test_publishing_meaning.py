"""What printed lines mean, on real snippets and on made-up ones."""

from pathlib import Path

import pytest

from torchproof.labels import Labels
from torchproof.publishing.listings.meaning import meanings, meant, unmarked
from torchproof.publishing.listings.outputs import mark_outputs, with_bands
from torchproof.snippet import parse
from torchproof.snippet.document import parse_text

SNIPPETS = Path(__file__).parents[3] / "snippets"
LABELS = Labels()


def meant_in(text: str, labels: Labels = LABELS) -> dict[str, str]:
    """Return the meanings of the output lines of a snippet's code, by what they say."""
    snippet = parse_text(Path("x.py"), f'"""X."""\n\n{text}')
    found = meant(snippet, labels)
    return {snippet.lines[line - 1].strip(): kind for line, kind in found.items()}


def of_file(name: str) -> dict[str, str]:
    snippet = parse(SNIPPETS / name)
    return {
        snippet.lines[line - 1].strip(): kind
        for line, kind in meant(snippet, LABELS).items()
    }


def test_a_message_of_what_was_caught_is_an_error_though_it_names_none():
    assert of_file("start/what-is-pytorch/peek.py") == {
        "# > mat1 and mat2 shapes cannot be multiplied (2x8 and 3x1)": "error"
    }


def test_all_lines_of_a_message_are_one_error():
    found = of_file("autograd/gradients/mistake_freed_graph.py")
    assert len(found) == 5
    assert set(found.values()) == {"error"}


def test_a_recorded_warning_is_one():
    assert set(of_file("autograd/gradients/gradcheck_float32.py").values()) == {"error"}


def test_what_another_process_died_of_is_an_error():
    found = of_file("start/install/mistake_environment.py")
    assert found == {"# > ModuleNotFoundError: No module named 'torch'": "error"}


def test_verdicts_on_an_exercise():
    folder = SNIPPETS / "start" / "quick-tour"
    starter = meant(parse(folder / "fahrenheit.py"), LABELS)
    solution = meant(parse(folder / "fahrenheit_solution.py"), LABELS)
    assert set(starter.values()) == {"not-yet"}
    assert set(solution.values()) == {"right"}


def test_a_verdict_that_quotes_an_error_is_a_verdict():
    assert meanings(["Not yet: TypeError: must be Tensor"], LABELS) == ["not-yet"]


def test_verdicts_begin_as_the_course_says():
    labels = Labels(right="Richtig!", not_yet="Noch nicht:")
    assert meanings(["Richtig!", "Noch nicht: 3", "Right!"], labels) == [
        "right",
        "not-yet",
        "",
    ]


def test_values_among_messages_stay_values():
    code = """\
for x in ("1", "a"):
    try:
        print(float(x))
    except ValueError as error:
        print(error)
# > 1.0
# > could not convert string to float: 'a'
"""
    assert meant_in(code) == {"# > could not convert string to float: 'a'": "error"}


def test_a_traceback_ends_with_the_line_that_names_the_error():
    lines = [
        "start",
        "Traceback (most recent call last):",
        '  File "x.py", line 1, in <module>',
        "    1 / 0",
        "    ~~^~~",
        "ZeroDivisionError: division by zero",
        "",
        "During handling of the above exception, another exception occurred:",
        "",
        "Traceback (most recent call last):",
        '  File "x.py", line 3, in <module>',
        "KeyboardInterrupt",
        "end",
    ]
    found = meanings(lines, LABELS)
    assert [found[0], found[-1]] == ["", ""]
    assert found[1:6] == ["error"] * 5
    assert found[7:12] == ["error"] * 5


def test_a_message_goes_on_where_it_is_indented():
    lines = ["RuntimeError: Error(s) in loading:", "\tMissing key(s)", "done", "  0.3"]
    assert meanings(lines, LABELS) == ["error", "error", "", ""]


def test_what_varies_is_that_whatever_it_says():
    assert (
        meant_in('print("RuntimeError: no CUDA")\n# ~> RuntimeError: no CUDA\n') == {}
    )


def test_no_exact_output_of_a_lesson_is_an_error_by_chance():
    """Where nothing is caught or recorded, and no error is named, nothing is one."""
    for file in ("neural-networks/losses", "neural-networks/training-loop"):
        for path in (SNIPPETS / file).glob("*.py"):
            text = path.read_text("utf-8")
            if "except" not in text and "catch_warnings" not in text:
                snippet = parse(path)
                assert "error" not in meant(snippet, LABELS).values(), path


@pytest.mark.parametrize("meaning", ["error", "right", "not-yet"])
def test_a_meaning_is_the_kind_of_its_band(meaning):
    for device in ("", "cuda "):
        code = f"print(1)\n# > 1\n# {device}{meaning}> it says"
        html = with_bands(f"```python\n{code}\n```")
        data = f'data-device="{device.strip()}" data-kind="{meaning}"'
        assert f'<span class="output" {data}>it says\n</span>' in html
        plain = f"# {device.strip()}> it says"
        assert unmarked(code) == f"print(1)\n# > 1\n{plain}"


def test_a_comment_that_says_error_is_no_band():
    html = '<code><span class="c1"># error &gt; 0.1</span>\n</code>'
    assert mark_outputs(html) == html
