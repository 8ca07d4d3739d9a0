"""What a reader may choose from before a predicted output is shown."""

import re
from pathlib import Path

import pytest
from sample_course import COUNTING, FILES, write_course, write_record

from torchproof.labels import Labels
from torchproof.lesson import curriculum
from torchproof.lesson.checks.pages import explanations
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.fences import Choice, Explanation, explanation_below
from torchproof.matching import first_difference
from torchproof.publishing.listings.listing import pieces_by_output
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.notebook import lesson_notebook
from torchproof.publishing.pages.expansion import expand
from torchproof.publishing.predicting.choices import made, written
from torchproof.publishing.predicting.near_misses import near_last_lines, near_misses
from torchproof.publishing.predicting.question import printing

ROOT = Path(__file__).parents[3]
COURSE = curriculum.load(ROOT)
LABELS = Labels()
EXACT = [
    output.text
    for file in COURSE.library.files
    for statement in COURSE.library.snippet(file).statements
    for output in statement.outputs
    if output.kind == "text" and not output.loose and not file.endswith("_answers.py")
]


def test_no_near_miss_of_any_output_of_the_course_would_pass_for_it():
    for text in EXACT[::5]:
        found = near_misses(text, EXACT[:20])
        assert len(found) <= 3
        for at, one in enumerate(found):
            for other in [text, *found[:at]]:
                assert first_difference(other, one) is not None, (other, one)
                assert " ".join(one.split()) != " ".join(other.split())


def test_no_near_last_line_is_the_last_line():
    for text in EXACT[::5]:
        assert text.split("\n")[-1] not in near_last_lines(text)


@pytest.mark.parametrize(
    ("answer", "missed"),
    [
        ("True", ["False"]),
        ("tensor([True])", ["tensor([False])"]),
        ("tensor([1., 2.], dtype=torch.float64)", ["tensor([1., 2.])"]),
        ("tensor([0.2500, 0.5000])", ["tensor([0, 0])"]),
        ("tensor([4, 10])", ["tensor([4., 10.])", "tensor([10, 4])"]),
        ("torch.Size([3, 5])", ["torch.Size([5, 3])", "torch.Size([1, 3, 5])"]),
        ("torch.Size([])", ["torch.Size([1])"]),
        ("tensor(6.)", ["tensor(12.)"]),
        ("None", ["tensor(0.)"]),
        ("cpu", ["meta", "cuda:0"]),
        ("()", ["(1,)"]),
        ("6.0 3.0", ["3.0 6.0"]),
        ("[0.1, nan]", ["[0.1, inf]"]),
        ("cat   copy\nview  view\nclone copy", ["cat   copy\nview  view\nclone view"]),
    ],
)
def test_a_near_miss_is_what_a_wrong_idea_would_give(answer, missed):
    assert set(missed) <= set(near_misses(answer))


@pytest.mark.parametrize(
    ("answer", "holds"),
    [
        ("accuracy 0.94", lambda n: 0 <= n <= 1),
        ("accuracy 1.00", lambda n: 0 <= n <= 1),
        ("right: 93%", lambda n: 0 <= n <= 100),
        ("41", lambda n: n >= 0),
        ("0 of all", lambda n: n >= 0),
        ("loss 1.68", lambda n: n >= 0),
    ],
)
def test_numbers_of_near_misses_are_plausible(answer, holds):
    found = near_misses(answer)
    assert found
    for text in found:
        numbers = re.findall(r"-?\d+(?:\.\d+)?", text)
        assert all(holds(float(number)) for number in numbers), text


def test_bytes_stay_bytes():
    for text in near_misses("tensor([150, 250, 44], dtype=torch.uint8)"):
        values = re.findall(r"\d+(?=[,\]])", text)
        assert all(0 <= int(value) <= 255 for value in values)


def test_numbers_in_front_of_words_stay():
    for text in near_misses("batches of 300: loss 2.310, accuracy 0.133"):
        assert text.startswith("batches of 300: loss 2.310, accuracy ")


def test_what_a_neighbor_printed_comes_first():
    assert (
        near_misses("tensor(-512.)", ["loss 3", "tensor(-128.)"])[0] == "tensor(-128.)"
    )


def pieces(course: Curriculum, file: str, section: str):
    snippet = course.library.snippet(file)
    return [(snippet, piece) for piece in pieces_by_output(snippet, section, {})]


def predicted_pieces():
    for lesson in COURSE.lessons.values():
        for fence in lesson.fences:
            if fence.predict and fence.include:
                include = fence.include
                yield from pieces(COURSE, include.file, include.section)


def test_one_answer_is_right_and_stands_in_another_place_each_time():
    places = set()
    for snippet, piece in predicted_pieces():
        choices = made(snippet, piece, LABELS)
        if choices:
            right = [right for _, right in choices.answers]
            assert right.count(True) == 1
            assert len(right) == len({text for text, _ in choices.answers}) > 1
            assert made(snippet, piece, LABELS) == choices
            places.add(right.index(True))
    assert places == {0, 1, 2, 3}


def test_most_predicted_outputs_have_choices():
    found = [made(s, p, LABELS) for s, p in predicted_pieces() if p.texts]
    assert len([one for one in found if one]) > 0.9 * len(found)


def test_of_many_lines_the_last_one_is_asked_for():
    ((snippet, piece),) = pieces(COURSE, "autograd/no-grad/versions.py", "which")
    choices = made(snippet, piece, LABELS)
    assert choices
    assert choices.ask == LABELS.choose_line
    assert set(choices.answers) == {
        ("<code>neg True</code>", True),
        ("<code>neg False</code>", False),
    }


def test_a_message_has_no_choices():
    ((snippet, piece),) = pieces(
        COURSE, "autograd/gradients/mistake_integers.py", "integers"
    )
    assert made(snippet, piece, LABELS) is None


def test_an_author_offers_what_might_be_printed():
    choices = written([Choice("`3`", right=False)], "4", "What?")
    assert set(choices.answers) == {("<code>3</code>", False), ("<code>4</code>", True)}


def test_an_author_offers_words_in_an_order_of_their_own():
    offered = [Choice("It <grows>", right=True), Choice("`x` stays", right=False)]
    assert written(offered, "4", "What?").answers == (
        ("It &lt;grows&gt;", True),
        ("<code>x</code> stays", False),
    )


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("x = 1\nprint(x)", "print(x)"),
        ("for x in y:\n    print(x, 2)", "print(x, 2)"),
        ("print(\n    a,\n    b,\n)", "print( a, b, )"),
        ("plt.show()", "plt.show()"),
        ("    half a line(", "half a line("),
    ],
)
def test_a_fold_is_named_by_the_call_that_prints(code, name):
    assert printing(code) == name


def test_no_two_folds_of_a_page_have_the_same_name(expanded):
    for lesson in COURSE.lessons:
        titles = re.findall(r'^ *\?\?\? predict "(.*)"$', expanded(lesson), re.M)
        assert len(titles) == len(set(titles)), lesson


PREDICTED = """\
```python predict
--8<-- "first/adding/add.py:total"
```

??? predict "What is 1 + 2?"
    - [ ] `total: 4`
    - [x] The sum

    Because it adds up.

    And more.

Outside.
"""


def test_an_explanation_is_read_with_its_choices():
    lines = PREDICTED.split("\n")
    assert explanation_below(lines, 3) == Explanation(
        "What is 1 + 2?",
        (Choice("`total: 4`", right=False), Choice("The sum", right=True)),
        "Because it adds up.\n\nAnd more.",
        4,
        11,
    )
    assert explanation_below(lines, 11) is None


def sample(folder: Path, body: str) -> Curriculum:
    fence = '```python predict\n--8<-- "first/adding/add.py:total"\n```\n'
    adding = FILES["docs/first/adding.md"].replace(fence, body)
    course = write_course(folder, {"docs/first/adding.md": adding})
    write_record(course)
    return curriculum.load(course)


def test_what_explains_stands_in_the_last_fold(tmp_path):
    course = sample(tmp_path, PREDICTED)
    page = expand(course, course.lessons["first/adding"])
    first, last = page.split("??? predict")[1:]
    assert "Because" not in first
    band = "\n\n    ```python\n    # > total: 3\n    ```\n\n    Because it adds up.\n"
    assert band in last
    assert "\n    And more.\n\n[`python" in last or "\n    And more.\n\n///" in last
    assert "Outside." in page
    assert "<li data-right>The sum</li>" in first
    assert "What is 1 + 2?" in first


def test_a_notebook_explains_and_offers_nothing(tmp_path):
    course = sample(tmp_path, PREDICTED)
    notebook = lesson_notebook(course, course.lessons["first/adding"], Home())
    assert "Because it adds up." in notebook
    assert "The sum" not in notebook
    assert "predict" not in notebook


@pytest.mark.parametrize(
    ("fold", "what"),
    [
        ("- [x] `3`", "offers no wrong choice"),
        ("- [x] a\n    - [x] b", "offers 2 right choices"),
        ("- [ ] a\n    - [ ] b", "offers choices in words, none of them right"),
    ],
)
def test_choices_that_cannot_be_answered_are_refused(tmp_path, fold, what):
    body = PREDICTED.partition("??? ")[0] + f"??? predict\n    {fold}\n\n    So.\n"
    course = sample(tmp_path, body)
    (problem,) = explanations(course, course.lessons["first/adding"])
    assert problem.what == what


def test_a_fold_that_explains_nothing_predicted_is_refused(tmp_path):
    counting = COUNTING.replace("Counting is adding", "??? predict\n    So.\n\nIt is")
    course = curriculum.load(
        write_course(tmp_path, {"docs/first/counting.md": counting})
    )
    (problem,) = explanations(course, course.lessons["first/counting"])
    assert problem.what == "this fold stands below no output that readers predict"
