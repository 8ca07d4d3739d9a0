"""What a question on what a reader remembers must be, and what is refused."""

from pathlib import Path

import pytest

from torchproof.lesson.words.questions import Wrong, answer_in

PAGE = """
## What do you remember?

```python recall
--8<-- "tensors/creating/recall_sum.py:question"
```

??? recall "How much is it?"
    - [x] Two and two
      make four.
    - [ ] `tensor(5)`: One too many was counted here.
    - [ ] `tensor(22)`: These are numbers and
      no texts.

    [Creating](#creating)

## Exercises
"""
SNIPPET = '''\
"""Four."""

import torch

# --8<-- [start:question]
print(torch.tensor(2) + 2)
# > tensor(4)
# --8<-- [end:question]
'''
LESSON = "docs/tensors/creating.md"


@pytest.fixture
def asked(project):
    """Return a function that asks a question, some of its words replaced."""

    def ask(changes=(), snippet=SNIPPET):
        page = PAGE
        for old, new in changes:
            assert old in page
            page = page.replace(old, new)
        project.append(LESSON, page)
        project.write("snippets/tensors/creating/recall_sum.py", snippet)
        return project

    return ask


def test_a_question_is_read_with_what_explains_its_answers(asked):
    course = asked().load()
    (question,) = course.lessons["tensors/creating"].questions
    assert question.name == "recall-sum"
    assert question.ask == "How much is it?"
    assert question.right == ("Two and two make four.",)
    assert [(one.text, one.why) for one in question.wrong] == [
        ("tensor(5)", "One too many was counted here."),
        ("tensor(22)", "These are numbers and no texts."),
    ]
    assert (question.again, question.anchor) == ("Creating", "creating")
    snippet = course.library.snippet("tensors/creating/recall_sum.py")
    assert answer_in(snippet, "question") == "tensor(4)"


def test_a_question_is_no_mistake(asked):
    assert asked().problems() == []


def test_a_question_takes_no_time_to_read_and_is_no_example(project, asked):
    before = project.load()
    after = asked().load()
    name = "tensors/creating"
    assert after.lessons[name].examples == before.lessons[name].examples
    assert after.reading_minutes(after.lessons[name]) == before.reading_minutes(
        before.lessons[name]
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("tensor(5)", "tensor(4)", "and that is what the block prints"),
        ("tensor(5)", "tensor( 4 )", "and that is what the block prints"),
        ("tensor(22)", "tensor(5)", "offers `tensor(5)` twice"),
        ("[x] Two", "[ ] Two", "0 answers are marked as right"),
        ("[ ] `tensor(5)`: One", "[x] One", "2 answers are marked as right"),
        ("[x] Two", "[x] `tensor(4)`: Two", "types the right answer"),
        (": One too many was counted here.", "", "not followed by why it is wrong"),
        ("One too many was counted here.", "No.", "not followed by why it is wrong"),
        ("One too many", "*One* too many", "has more than words and `code`"),
        ("One too many", "[One](#a) too many", "has more than words and `code`"),
        ("[Creating](#creating)", "Read on.", "does not say where to read again"),
        (' "How much is it?"', "", "asks nothing"),
        ("How much is it?", "Is it `tensor(4)`?", "stands in the question"),
        ("One too many", "Not `tensor(4)`:", "stands in what explains a wrong answer"),
        ("\n```python recall", "\nHere is `tensor(4)`.\n\n```python recall", "stands in the words"),
        ("## What do you remember?", "## Other", "stands outside of its section"),
        ("??? recall", "Words.\n\n??? recall", "no answers stand below it"),
        ("```python recall", "```python", "stand below no block that asks"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_refused(asked, old, new, told):
    assert told in "\n".join(asked([(old, new)]).problems())


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("# > tensor(4)\n", "", "prints 0 texts"),
        ("# > tensor(4)", "# ~> tensor(4)", "varies from machine to machine"),
        ("# > tensor(4)", "# > tensor(4)\n# > and so on", "is too long to choose"),
        ("+ 2)", "+ 2)  # tensor(4)", "stands in a comment of its code"),
        ("# > tensor(4)\n", "# > tensor(4)\nprint(1)\n# > 1\n", "prints 2 texts"),
    ],
)
def test_what_prints_no_answer_is_refused(asked, old, new, told):
    project = asked(snippet=SNIPPET.replace(old, new))
    assert told in "\n".join(project.problems())


def test_an_answer_drifts_with_the_run_and_never_into_a_wrong_one(asked):
    project = asked(snippet=SNIPPET.replace("(4)", "(6)"))
    assert project.problems() == []
    project.replace("snippets/tensors/creating/recall_sum.py", "(6)", "(5)")
    assert "that is what the block prints" in "\n".join(project.problems())


def test_an_answer_right_above_is_refused(asked):
    project = asked()
    project.replace(
        "snippets/tensors/creating/show.py",
        "# > tensor([8.0000, 0.2500])",
        "# > tensor(4)",
    )
    assert "in the output right above" in "\n".join(project.problems())


def test_a_script_that_asks_asks_once(asked):
    again = PAGE[: PAGE.index("??? recall")].replace("python recall", "python")
    project = asked()
    project.append(LESSON, again.replace("## What do you remember?", "## More"))
    assert "is shown elsewhere, too" in "\n".join(project.problems())


def test_an_answer_is_not_the_words_of_the_lesson(asked):
    """A wrong answer need not be printed by any snippet, other values must."""
    project = asked([("One too many", "One `tensor(7)` too many")])
    assert "no snippet of this lesson prints `tensor(7)`" in "\n".join(
        project.problems()
    )


def test_wrong_answers_know_their_line(asked):
    (question,) = asked().load().lessons["tensors/creating"].questions
    text = Path(LESSON).read_text(encoding="utf-8").split("\n")
    for one in question.wrong:
        assert isinstance(one, Wrong)
        assert one.text in text[one.line - 1]
