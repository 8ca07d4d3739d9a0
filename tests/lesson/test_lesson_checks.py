"""Each mistake of a course is told by file and line, with the way to mend it."""

import pytest

CREATING = "docs/tensors/creating.md"
GRADIENTS = "docs/autograd/gradients.md"
SHOW = "snippets/tensors/creating/show.py"
INCLUDE = '--8<-- "tensors/creating/show.py:show"'


def test_a_course_without_mistakes(project):
    assert project.problems() == []


def test_problems_come_at_once_in_the_order_of_files_and_lines(project):
    project.replace(CREATING, "concepts: [tensor]", "concepts: [tensr]")
    project.replace(CREATING, ":show", ":shaw")
    project.replace("docs/concepts.yml", "name: tensor", "name:")
    project.replace(GRADIENTS, "beginner", "hard")
    assert [text.split(" ")[0] for text in project.problems()] == [
        "docs/autograd/gradients.md:6:",
        "docs/concepts.yml:2:",
        "docs/tensors/creating.md:18:",
        "snippets/tensors/creating/show.py:5:",
    ]


def test_a_mistake_in_a_front_matter_hides_no_other_and_invents_none(project):
    project.replace(CREATING, "beginner", "hard")
    project.replace(CREATING, ":show", ":shaw")
    places = [text.split(" ")[0] for text in project.problems()]
    assert places == [f"{CREATING}:6:", f"{CREATING}:18:", f"{SHOW}:5:"]


# Concepts


def test_an_unknown_concept(project):
    project.replace(CREATING, "concepts: [tensor]", "concepts: [tensor, tensro]")
    assert project.problems() == [
        f"{CREATING}:3: unknown concept `tensro`\n  Did you mean `tensor`?"
    ]


def test_a_concept_that_nothing_known_is_like(project):
    project.replace(CREATING, "concepts: [tensor]", "concepts: [tensor, summing]")
    assert project.problems() == [
        f"{CREATING}:3: unknown concept `summing`\n"
        "  Define it in docs/concepts.yml: `name`, `is` and `api`."
    ]


def test_a_concept_taught_twice(project):
    project.replace(GRADIENTS, "[gradient]", "[gradient, tensor]")
    assert project.problems() == [
        f"{GRADIENTS}:3: `tensor` is taught already in {CREATING}:3\n"
        "  Remove it here or there: one lesson teaches a concept, others use it."
    ]


def test_a_concept_that_no_lesson_teaches(project):
    project.replace(CREATING, "[tensor]", "[]")
    assert project.problems() == [
        "docs/concepts.yml:1: no lesson teaches `tensor`\n"
        "  Add it to the `concepts` of a lesson, or remove it here."
    ]


# Prerequisites and nav


def test_an_unknown_prerequisite(project):
    project.replace(GRADIENTS, "[tensors/creating]", "[tensors/create]")
    assert project.problems() == [
        f"{GRADIENTS}:4: there is no lesson `tensors/create`\n"
        "  Did you mean `tensors/creating`?"
    ]


def test_a_circle_of_prerequisites(project):
    project.replace(
        CREATING, "prerequisites: []", "prerequisites: [autograd/gradients]"
    )
    assert project.problems() == [
        f"{GRADIENTS}:4: these lessons need one another: `autograd/gradients` needs "
        "`tensors/creating` needs `autograd/gradients`\n"
        "  Remove one of these prerequisites."
    ]


def test_a_lesson_that_needs_itself(project):
    project.replace(CREATING, "prerequisites: []", "prerequisites: [tensors/creating]")
    assert project.problems() == [
        f"{CREATING}:4: these lessons need one another: `tensors/creating` needs "
        "`tensors/creating`\n  Remove one of these prerequisites."
    ]


def test_all_circles_are_told(project):
    project.replace(CREATING, "prerequisites: []", "prerequisites: [tensors/creating]")
    project.replace(GRADIENTS, "[tensors/creating]", "[autograd/gradients]")
    assert len(project.problems()) == 2


def test_a_nav_that_contradicts_a_prerequisite(project):
    project.write(
        "mkdocs.yml",
        "nav:\n- index.md\n- autograd/gradients.md\n- tensors/creating.md\n",
    )
    assert project.problems() == [
        f"{GRADIENTS}:4: this lesson needs `tensors/creating`, but the nav places it "
        "before that (mkdocs.yml:3 and 4)\n"
        "  Move one of the two in the nav, or remove the prerequisite."
    ]


def test_a_lesson_that_is_not_in_the_nav(project):
    project.replace("mkdocs.yml", "      - Gradients: autograd/gradients.md\n", "")
    assert project.problems() == [
        f"{GRADIENTS}: this lesson is not in the nav\n"
        "  Add `autograd/gradients.md` to the nav in mkdocs.yml."
    ]


def add_to_nav(project, entry):
    """Add an entry below the first lesson."""
    above = "      - tensors/creating.md\n"
    project.replace("mkdocs.yml", above, f"{above}      - {entry}\n")


def test_a_nav_entry_without_a_file(project):
    project.replace("mkdocs.yml", "index.md", "index-page.md")
    assert project.problems() == [
        "mkdocs.yml:4: the nav names `index-page.md`, which does not exist\n"
        "  Did you mean `index.md`?"
    ]


def test_a_lab_of_a_part_without_lessons(project):
    add_to_nav(project, "Lab: training/lab.ipynb")
    assert project.problems() == [
        "mkdocs.yml:7: `training/lab.ipynb` is made of a part's lessons, and "
        "`training` has none\n"
        "  Lessons are what `lessons` in pyproject.toml matches: `*/*.md`."
    ]


def test_a_lab_of_a_part_without_exercises(project):
    add_to_nav(project, "Lab: tensors/lab.ipynb")
    assert project.problems() == [
        "mkdocs.yml:7: `tensors/lab.ipynb` is made of exercises, and `tensors` has none\n"
        "  They stand below a heading `## Exercises` at the end of a lesson."
    ]


def test_the_lab_of_another_part_is_meant(exercise):
    project, _ = exercise
    project.replace("mkdocs.yml", "tensors/lab.ipynb", "tensor/lab.ipynb")
    (told,) = (one for one in project.problems() if "`tensor` has none" in one)
    assert told.endswith("  Did you mean `tensors/lab.ipynb`?")


def test_a_page_twice_in_the_nav(project):
    add_to_nav(project, "tensors/creating.md")
    assert project.problems() == [
        "mkdocs.yml:7: the nav names `tensors/creating.md` twice (first on line 6)\n"
        "  Keep one of the two."
    ]


def test_a_missing_nav_is_told_once(project):
    project.write("mkdocs.yml", "site_name: x\n")
    assert project.problems() == [
        "mkdocs.yml: there is no `nav`\n  List the pages in reading order."
    ]


# Includes


@pytest.mark.parametrize(
    ("include", "message"),
    [
        (
            "tensors/creating/shaw.py:show",
            "there is no snippet `tensors/creating/shaw.py`\n"
            "  Did you mean `tensors/creating/show.py`?",
        ),
        (
            "tensors/creating/show.py:shaw",
            "`tensors/creating/show.py` has no section `shaw`\n  Did you mean `show`?",
        ),
        (
            "tensors/creating/show.py:result",
            "`tensors/creating/show.py` has no section `result`\n  It has `show`.",
        ),
        (
            "tensors/creating/show.py",
            "the include of `tensors/creating/show.py` names no section\n"
            "  It has `show`.",
        ),
        (
            "../snippets/tensors/creating/show.py:show",
            "the include `../snippets/tensors/creating/show.py` leaves snippets/\n"
            "  Name a file in snippets/ by its path from there.",
        ),
        (
            "/etc/passwd:show",
            "the include `/etc/passwd` leaves snippets/\n"
            "  Name a file in snippets/ by its path from there.",
        ),
    ],
)
def test_a_wrong_include(project, include, message):
    line = project.append(CREATING, f'\n```python\n--8<-- "{include}"\n```\n')
    assert project.problems() == [f"{CREATING}:{line + 2}: {message}"]


def test_an_include_that_leaves_snippets_by_a_link(project):
    project.write("outside.py", "secret = 1\n")
    (project.root / "snippets/link.py").symlink_to(project.root / "outside.py")
    project.replace(CREATING, "tensors/creating/show.py:show", "link.py:show")
    assert project.problems()[0] == (
        f"{CREATING}:18: the include `link.py` leaves snippets/\n"
        "  Name a file in snippets/ by its path from there."
    )


def test_includes_of_other_pages_count_too(project):
    project.write("docs/index.md", '```python\n--8<-- "tensors/show.py:show"\n```\n')
    (problem,) = project.problems()
    assert problem.startswith("docs/index.md:2: there is no snippet `tensors/show.py`")


def test_an_include_outside_of_a_fence(project):
    line = project.append(CREATING, f"\n{INCLUDE}\n")
    assert project.problems() == [
        f"{CREATING}:{line + 1}: this include stands in no code fence, so nothing "
        "replaces it\n  Put it alone between ```python and ```."
    ]


# Comments


@pytest.mark.parametrize(
    "comment",
    [
        "#> tensor(9.)", "# >tensor(9.)", "# cuda > 9", "# error> no", "# cuda right> 9",
    ],
)  # fmt: skip
def test_a_comment_that_is_almost_an_output(project, comment):
    project.replace(SHOW, "# --8<-- [end:show]", f"{comment}\n# --8<-- [end:show]")
    assert project.problems() == [
        f"{SHOW}:8: `{comment}` looks like an output, and no run checks it\n"
        "  Remove it, and let --sync write what is printed: `# > …`."
    ]


@pytest.mark.parametrize(
    "comment", ["# tensor(9.)", "# -> 0.125", "# => torch.Size([2])"]
)
def test_an_output_typed_as_a_comment(project, comment):
    project.replace(SHOW, "0.25]))", f"0.25]))  {comment}")
    assert project.problems() == [
        f"{SHOW}:6: the comment `{comment}` holds output typed by hand\n"
        "  Print it: --sync writes it below the statement, as `# > …`."
    ]


@pytest.mark.parametrize("comment", ["# your code here", "# 2 > 1", "# about 0.125"])
def test_a_comment_that_is_no_output(project, comment):
    project.replace(SHOW, "0.25]))", f"0.25]))  {comment}")
    assert project.problems() == []


# Fences


@pytest.mark.parametrize(
    ("fence", "message"),
    [
        (
            "```python\nprint(1)\n```",
            "this Python fence holds code typed by hand\n"
            "  Move it to a snippet, run `pytest snippets/tensors/creating --sync`. "
            'Write one line: --8<-- "tensors/creating/file.py:section".',
        ),
        (
            f"```python\n{INCLUDE}\nprint(1)\n```",
            "this fence holds more than its include\n"
            '  Write one line: --8<-- "tensors/creating/file.py:section".',
        ),
        (
            f"```python\n{INCLUDE}\n{INCLUDE}\n```",
            "this fence holds several includes\n  Give each a fence of its own.",
        ),
        (
            f"```python folded\n{INCLUDE}\n```",
            "unknown option `folded` of a Python fence\n  There are `predict` and `recall`.",
        ),
        (
            f"~~~py\n{INCLUDE}\n~~~",
            "`py` is not how Python fences are marked\n  Write ```python.",
        ),
        (
            '!!! note\n    ```python3 title="x"\n    1\n    ```',
            "`python3` is not how Python fences are marked\n  Write ```python.",
        ),
        (
            "```\ntensor(8.)\n```",
            "this code fence has no language\n  Name one: `python`, `bash`, "
            "`powershell`, `mermaid`, `yaml` and `toml`.",
        ),
        (
            "```text\ntensor(8.)\n```",
            "a `text` fence holds output typed by hand\n"
            "  Print it in a snippet and include that: outputs come from runs alone.",
        ),
        (
            "```pycon\n>>> 1\n1\n```",
            "a `pycon` fence holds output typed by hand\n"
            "  Print it in a snippet and include that: outputs come from runs alone.",
        ),
        (
            "```mermaid\nflowchart\n```",
            "this diagram has no title\n"
            "  Below its first line, write in words `accTitle: …`.",
        ),
        (
            "```mermaid\nflowchart\n  accTitle: Two boxes\n```",
            "this diagram has no description\n"
            "  Below its first line, write in words `accDescr: what it shows`.",
        ),
        (
            "```mermaid\nflowchart\n  accTitle: y\n  accDescr: It is 17.\n  y[y = 16]\n```",
            "the words of this diagram say 17, which it does not show\n"
            "  Correct the number in `accTitle` or `accDescr`, or in the diagram.",
        ),
        (
            "```mermaids\nflowchart\n```",
            "no lesson uses the language `mermaids`\n  Did you mean `mermaid`?",
        ),
        (
            f"```bash\n{INCLUDE}\n```",
            "an include in a `bash` fence is not replaced\n"
            "  Only ```python fences hold includes.",
        ),
        (
            "```bash\nls",
            "this code fence is never closed\n"
            "  Close it with the same marks, at the same indent, as it opens with.",
        ),
    ],
)
def test_a_wrong_fence(project, fence, message):
    line = project.append(CREATING, f"\n{fence}\n")
    shift = 1 if fence.startswith("!!!") else 0
    assert project.problems() == [f"{CREATING}:{line + 1 + shift}: {message}"]


@pytest.mark.parametrize(
    "fence",
    [
        f"```python predict\n{INCLUDE}\n```",
        f"~~~python\n{INCLUDE}\n~~~",
        f'??? tip "Hint"\n    ```python\n    {INCLUDE}\n    ```',
        "```mermaid\nflowchart LR\n  accTitle: A box\n  accDescr: It is empty.\n```",
        "```mermaid\nflowchart\n  accTitle: y\n  accDescr: It is 16.\n  y[y = 16]\n```",
        "```mermaid\nflowchart\naccTitle : A box\naccDescr {\nIt is\nempty.\n}\n```",
        "```bash\npython show.py\n```",
    ],
)
def test_a_right_fence(project, fence):
    project.append(CREATING, f"\n{fence}\n")
    assert project.problems() == []


@pytest.mark.parametrize(
    "block",
    [
        "It prints\n\n    tensor(8.)\n\n    tensor(9.)",
        "It prints:\n\n     tensor(8.)\n     tensor(9.)",
        "It prints\n\n<pre>tensor(8.)</pre>",
        '??? tip "Hint"\n        tensor(8.)\n    It is 8.',
        '??? tip "Hint"\n\n        tensor(8.)',
        '=== "One"\n    - This\n\n            tensor(8.)',
    ],
)
def test_code_without_a_fence(project, block):
    line = project.append(CREATING, f"\n{block}\n")
    at = next(n for n, text in enumerate(block.split("\n"), 1) if "tensor(" in text)
    assert project.problems() == [
        f"{CREATING}:{line + at}: this block shows as code typed by hand\n"
        "  Include a section of a snippet, or indent less."
    ]


@pytest.mark.parametrize(
    "block",
    [
        '??? tip "Hint"\n\n    Think.\n\n    Think again.',
        '??? tip "Hint"\n    Think.\n\n    - One\n\n        And more.',
        "1.  One\n\n    Still one.",
        "A word\n\n:   Its meaning.\n\n    And more.",
        "A line\n    that goes on.",
    ],
)
def test_indented_text_that_is_no_code(project, block):
    project.append(CREATING, f"\n{block}\n")
    assert project.problems() == []


def test_pages_that_are_no_lessons_may_show_typed_code(project):
    project.append("docs/index.md", "```text\n1\n```\n\n```python\nprint(1)\n```\n")
    assert project.problems() == []


@pytest.mark.parametrize(
    "image", ["![](a.svg)", "![ ][a]", '<img src="a.svg">', '<img alt="" src="a.svg">']
)
def test_an_image_without_alt_text(project, image):
    line = project.append(CREATING, f"\nSee\n{image}\n")
    assert project.problems() == [
        f"{CREATING}:{line + 2}: this image has no alt text\n"
        "  Say in words what it shows: `![a parabola](…)`."
    ]


@pytest.mark.parametrize(
    "image", ["![A parabola](a.svg)", '<img src="a.svg" alt="A parabola">', "`![](a)`"]
)
def test_an_image_with_alt_text(project, image):
    project.append(CREATING, f"\n{image}\n")
    assert project.problems() == []


# Snippets


def test_a_snippet_that_hides_a_module(project):
    path = "snippets/tensors/creating"
    shown = (project.root / f"{path}/show.py").read_text()
    project.write(f"{path}/numbers.py", shown)
    project.replace("docs/tensors/creating.md", "show.py", "numbers.py")
    assert (
        f"{path}/numbers.py: `numbers` is a module: the other snippets here would import "
        "this file\n  Give the snippet a name of its own."
    ) in project.problems()


def test_a_snippet_that_no_page_uses(project):
    project.write("snippets/tensors/creating/idle.py", '"""Idle."""\n')
    assert project.problems() == [
        "snippets/tensors/creating/idle.py: no page uses this snippet\n"
        "  Include a section of it, or remove the file."
    ]


def test_a_section_that_no_page_uses(project):
    line = project.append(SHOW, "\n# --8<-- [start:idle]\nx = 1\n# --8<-- [end:idle]\n")
    assert project.problems() == [
        f"{SHOW}:{line + 1}: no page uses the section `idle`\n"
        '  Include it with --8<-- "tensors/creating/show.py:idle", or unmark it.'
    ]


def test_a_section_that_is_never_ended_is_told_once(project):
    project.replace(SHOW, "# --8<-- [end:show]\n", "")
    assert project.problems() == [
        f"{SHOW}:5: section `show` is never ended\n"
        "  Add `# --8<-- [end:show]` below its last line."
    ]


def test_a_section_that_stands_twice(project):
    line = project.append(SHOW, "# --8<-- [start:show]\nx = 1\n# --8<-- [end:show]\n")
    (problem,) = project.problems()
    assert problem.startswith(f"{SHOW}:{line}: section `show` exists already")


# Exercises

EXERCISE = """
## Exercises

### 1. A checkerboard

```python
--8<-- "tensors/creating/board.py:starter"
```
```python
--8<-- "tensors/creating/board.py:check"
```
```python
--8<-- "tensors/creating/board.py:try"
```
```python
--8<-- "tensors/creating/board_solution.py:solution"
```
"""


def section(name: str) -> str:
    return f"# --8<-- [start:{name}]\n{name}_ = 1\n# --8<-- [end:{name}]\n"


@pytest.fixture
def exercise(project):
    """Return a project whose first lesson has an exercise, and the exercise's line."""
    folder = "snippets/tensors/creating"
    parts = "".join(map(section, ("starter", "check", "try")))
    project.write(f"{folder}/board.py", f'"""A board."""\n{parts}')
    solution = f'"""A solution."""\n{section("solution")}'
    project.write(f"{folder}/board_solution.py", solution)
    add_to_nav(project, "Lab: tensors/lab.ipynb")
    return project, project.append(CREATING, EXERCISE) + 3


def test_a_whole_exercise(exercise):
    project, _ = exercise
    assert project.problems() == []


def test_answers_that_prove_a_check_are_on_no_page(exercise):
    project, _ = exercise
    folder = "snippets/tensors/creating"
    project.write(f"{folder}/board_answers.py", '"""Answers."""\n')
    assert project.problems() == []
    project.write(f"{folder}/other_answers.py", '"""Answers to nothing."""\n')
    (problem,) = project.problems()
    assert problem.startswith(f"{folder}/other_answers.py: no page uses this snippet")


@pytest.mark.parametrize(
    ("role", "file"),
    [
        ("check", "board.py"),
        ("try", "board.py"),
        ("solution", "board_solution.py"),
    ],
)
def test_an_exercise_that_lacks_a_part(exercise, role, file):
    project, line = exercise
    fence = f'```python\n--8<-- "tensors/creating/{file}:{role}"\n```\n'
    project.replace(CREATING, fence, "")
    assert project.problems()[0] == (
        f"{CREATING}:{line}: the exercise “A checkerboard” has no section `{role}`\n"
        f'  Add a Python fence with --8<-- "tensors/creating/{file}:{role}".'
    )


def test_a_lab_that_is_not_in_the_nav(exercise):
    project, _ = exercise
    project.replace("mkdocs.yml", "      - Lab: tensors/lab.ipynb\n", "")
    assert project.problems() == [
        "mkdocs.yml:6: the lab of the part `tensors` is not in the nav\n"
        "  Add `- tensors/lab.ipynb` below this line: the build makes it."
    ]


def test_an_exercise_without_anything(project):
    add_to_nav(project, "Lab: tensors/lab.ipynb")
    line = project.append(CREATING, "\n## Exercises\n\n### 1. A big board\n\nDo it.\n")
    found = project.problems()
    assert len(found) == 4
    assert found[2] == (
        f"{CREATING}:{line + 3}: the exercise “A big board” has no section `starter`\n"
        "  Add a Python fence with "
        '--8<-- "tensors/creating/a_big_board.py:starter".'
    )


def test_a_part_of_an_exercise_from_another_file(exercise):
    project, line = exercise
    project.replace(CREATING, "board_solution.py:solution", "board.py:solution")
    project.append("snippets/tensors/creating/board.py", section("solution"))
    assert project.problems()[0] == (
        f"{CREATING}:{line + 12}: the section `solution` of “A checkerboard” comes from "
        "`tensors/creating/board.py`\n  Take it from `tensors/creating/board_solution.py`."
    )


# What a part shares

NET = "snippets/tensors/net.py"
SHARED = '''\
"""A net."""

# --8<-- [start:net]
size = 3
# --8<-- [end:net]
'''


def use_net(project):
    project.write(NET, '"""A net."""\n\nsize = 3\n')
    project.replace(SHOW, "import torch\n", "import net\nimport torch\n")


def test_a_shared_script_that_lessons_import_needs_no_page(project):
    use_net(project)
    assert project.problems() == []


def test_a_shared_script_that_nothing_imports_needs_one(project):
    project.write(NET, '"""A net."""\n')
    assert project.problems() == [
        f"{NET}: no page uses this snippet\n"
        "  Include a section of it, or remove the file."
    ]


def test_a_section_of_a_shared_script_is_shown(project):
    use_net(project)
    project.append(NET, "# --8<-- [start:more]\nx = 1\n# --8<-- [end:more]\n")
    (problem,) = project.problems()
    assert "no page uses the section `more`" in problem


def test_a_page_shows_a_shared_script(project):
    project.write(NET, SHARED)
    project.append(CREATING, '\n```python\n--8<-- "tensors/net.py:net"\n```\n')
    assert project.problems() == []


def test_a_file_that_hides_one_which_the_part_shares(project):
    use_net(project)
    path = "snippets/tensors/creating/net.py"
    project.write(path, SHARED)
    project.append(CREATING, '\n```python\n--8<-- "tensors/creating/net.py:net"\n```\n')
    assert (
        f"{path}: hides {NET}, which the part shares\n"
        "  Give one of the two another name."
    ) in project.problems()
