"""A question on what a reader remembers, on its page and on the page of all questions."""

import json
import re
from pathlib import Path

import pytest
from sample_course import FILES, plain, write_course, write_record

from torchproof.lesson import checks, curriculum
from torchproof.lesson.curriculum import Curriculum
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.notebook import lesson_notebook
from torchproof.publishing.pages.expansion import expand
from torchproof.publishing.pages.page import page_markdown
from torchproof.publishing.pages.questions import questions_page
from torchproof.staging.site import Site
from torchproof.staging.store import Store

ROOT = Path(__file__).parents[3]
SECTION = """\
## What do you remember?

```python recall
--8<-- "first/adding/recall_sum.py:question"
```

??? recall "What is `__add__` of 1 and 2?"
    - [x] One and two make three.
    - [ ] `12`: These are numbers, `not` texts.
    - [ ] `4`: One too many was counted here.

    [Mistakes](#common-mistakes)

"""
SUM = '''\
"""The sum again."""

# --8<-- [start:question]
one = 1
print(one + 2)
# > 3
# --8<-- [end:question]
'''
ADDING = FILES["docs/first/adding.md"]


@pytest.fixture(scope="module")
def course(tmp_path_factory) -> Curriculum:
    root = write_course(
        tmp_path_factory.mktemp("asking"),
        {
            "docs/first/adding.md": ADDING.replace(
                "## Exercises", f"{SECTION}## Exercises"
            ),
            "docs/remember.md": "# Again\n\nFirst.\n\n## Why\n\nSo.\n",
            "mkdocs.yml": FILES["mkdocs.yml"] + "  - remember.md\n",
            "snippets/first/adding/recall_sum.py": SUM,
        },
    )
    write_record(root)
    found = curriculum.load(root)
    assert [str(problem) for problem in checks.check(found)] == []
    return found


def test_a_page_shows_the_code_and_not_what_it_prints(course):
    page = expand(course, course.lessons["first/adding"])
    code = re.search(r"``` \{ \.python \.recall-code \}\n(.*?)```", page, re.DOTALL)
    assert code
    assert code[1] == "one = 1\nprint(one + 2)\n"


def asked_in(course: Curriculum) -> str:
    """Return the page from its questions on."""
    page = expand(course, course.lessons["first/adding"])
    return page.partition("## What do you remember?")[2]


def test_the_right_answer_comes_from_the_output(course):
    page = asked_in(course)
    items = re.findall(r"<li( data-right)?><code>(.*?)</code></li>", page)
    assert [text for right, text in items if right] == ["3"]
    assert {text for _, text in items} == {"3", "12", "4"}
    assert "What is <code>__add__</code> of 1 and 2?" in page


def test_reasons_stand_in_the_order_of_the_answers(course):
    page = asked_in(course)
    shown = re.findall(r"<li(?: data-right)?><code>(.*?)</code></li>", page)
    told = re.findall(r"- <code>(\d+)</code> (Right!|Not this one\.) <span", page)
    assert [text for text, _ in told] == shown
    assert [text for text, verdict in told if verdict == "Right!"] == ["3"]


def test_the_fold_says_where_to_read_again_and_who_ran_it(course):
    fold = asked_in(course).partition("??? recall")[2]
    assert "Read again: [Mistakes](#common-mistakes)" in fold
    assert "python snippets/first/adding/recall_sum.py" in plain(fold)
    assert "<summary>checked</summary>" in fold


def test_the_section_leads_to_the_page_that_asks_again(course):
    page = expand(course, course.lessons["first/adding"])
    link = "These questions come back in a few days: [What do you remember?](../remember.md)"
    assert f"{link}\n{{ .asked-again }}\n\n## Exercises" in page


def test_a_notebook_asks_nothing(course):
    notebook = lesson_notebook(course, course.lessons["first/adding"], Home())
    assert "remember" not in notebook
    assert "one + 2" not in notebook
    assert "## Exercises" in json.dumps(notebook)


def test_the_page_of_all_questions_has_them_by_part_and_lesson(course):
    page = questions_page(course)
    assert "## First steps { #first }" in page
    assert "### [Adding](../first/adding.md)" in page
    assert 'data-recall="first/adding#recall-sum"' in page
    assert 'id="recall-sum"' not in page
    assert "[Mistakes](../first/adding.md#common-mistakes)" in page
    assert "(../snippets/first/adding/recall_sum.py)" in page


def test_the_page_that_asks_lists_the_parts_below_its_first_words(course):
    page = page_markdown(course, "remember.md", Home())
    assert page
    list_ = "- [First steps](remember/questions.md#first): 1 question"
    assert page.index("First.") < page.index(list_) < page.index("## Why")


def test_a_changed_answer_makes_the_pages_anew(course, made):
    def files(found: Curriculum) -> dict[str, bytes]:
        site = Site(found, Home(), Store(made))
        return site.files(site.published())

    name = "docs/remember/questions.md"
    before = files(course)
    script = course.root / "snippets/first/adding/recall_sum.py"
    script.write_text(SUM.replace("# > 3", "# > 33"), encoding="utf-8")
    try:
        after = files(curriculum.load(course.root))
    finally:
        script.write_text(SUM, encoding="utf-8")
    assert b"<code>33</code>" not in before[name]
    assert b"<li data-right><code>33</code></li>" in after[name]
    assert b"<li data-right><code>33</code></li>" in after["docs/first/adding.md"]


def test_a_course_without_the_page_has_no_page_of_questions(tmp_path, made):
    root = write_course(tmp_path, {})
    site = Site(curriculum.load(root), Home(), Store(made))
    assert "docs/remember/questions.md" not in site.files(site.published())
