"""What the course knows beyond what its authors wrote."""

import pytest

from torchproof.problem import Problem

EXERCISES = """
## Exercises

### 1. A checkerboard

Fill it.

```python
--8<-- "tensors/creating/board.py:starter"
```
??? example "The check"
    ```python
    --8<-- "tensors/creating/board.py:check"
    ```
```python
--8<-- "tensors/creating/board.py:try"
```
??? success "Solution"
    ```python
    --8<-- "tensors/creating/board_solution.py:solution"
    ```

### 2. Another

Do it.

## Key takeaways

### Not an exercise
"""


def test_lessons_come_in_the_order_of_the_nav(project):
    assert list(project.load().lessons) == ["tensors/creating", "autograd/gradients"]


def test_a_lesson_that_the_nav_lacks_comes_last(project):
    project.lesson("tensors/aardvark")
    assert list(project.load().lessons)[-1] == "tensors/aardvark"


def test_index_readme_and_deeper_files_are_pages(project):
    for path in ("about", "tensors/index", "assets/README", "a/b/c"):
        project.write(f"docs/{path}.md", "# Page\n")
    assert sorted(project.load().pages) == [
        "a/b/c",
        "about",
        "assets/README",
        "index",
        "tensors/index",
    ]


def test_a_page_may_have_front_matter_of_its_own(project):
    project.write("docs/index.md", "---\nhide: [toc]\n---\n# Home\n")
    home = project.load().pages["index"]
    assert (home.body, home.body_line) == ("# Home\n", 4)


def test_a_lesson_knows_its_place(project):
    lesson = project.load().lessons["autograd/gradients"]
    assert (lesson.part, lesson.name, lesson.title) == (
        "autograd",
        "gradients",
        "Gradients",
    )


def test_a_part_has_the_title_of_its_section_in_the_nav(project):
    course = project.load()
    assert course.parts == ["tensors", "autograd"]
    assert course.part_title("autograd") == "Automatic differentiation"
    assert course.part_title("neural-networks") == "Neural networks"


def test_next_and_previous_go_over_the_borders_of_parts(project):
    course = project.load()
    first, last = course.lessons.values()
    assert (course.next(first), course.previous(last)) == (last, first)
    assert (course.previous(first), course.next(last)) == (None, None)


def test_who_teaches_and_what_is_needed(project):
    course = project.load()
    creating, gradients = course.lessons.values()
    assert course.teacher("gradient") == gradients
    assert course.teacher("unheard-of") is None
    assert course.prerequisites(gradients) == [creating]
    assert course.lessons_of("tensors") == [creating]


def test_the_text_of_an_included_section(project):
    course = project.load()
    lesson = course.lessons["tensors/creating"]
    assert course.section_text(lesson, lesson.includes[0]) == (
        "print(torch.tensor([8.0, 0.25]))\n# > tensor([8.0000, 0.2500])"
    )


def test_a_wrong_include_is_raised_to_whoever_wants_its_text(project):
    project.replace("docs/tensors/creating.md", "show.py:show", "show.py:shaw")
    course = project.load()
    lesson = course.lessons["tensors/creating"]
    with pytest.raises(Problem, match="has no section `shaw`"):
        course.section_text(lesson, lesson.includes[0])


@pytest.mark.parametrize(
    ("words", "minutes"), [(0, 1), (150, 1), (170, 1), (190, 2), (1000, 6)]
)
def test_reading_takes_200_words_a_minute_and_2_seconds_a_line(project, words, minutes):
    # Besides: three words of prose, two lines of code (one of output): 4.9 seconds.
    project.append("docs/tensors/creating.md", "\n" + "word " * words + "— …\n")
    course = project.load()
    assert course.reading_minutes(course.lessons["tensors/creating"]) == minutes


def test_what_is_folded_takes_no_time_to_read(project):
    folded = '\n??? abstract "The code"\n    ' + "word " * 1000 + "\n\n    More.\n"
    fence = '\n    ```python\n    --8<-- "tensors/creating/show.py:show"\n    ```\n'
    project.append("docs/tensors/creating.md", folded + fence + "\nUnfolded.\n")
    course = project.load()
    lesson = course.lessons["tensors/creating"]
    assert course.reading_minutes(lesson) == 1
    assert lesson.examples == 2
    assert len(lesson.read) == 1


def test_exercises_are_the_third_level_below_exercises(project):
    line = project.append("docs/tensors/creating.md", EXERCISES)
    first, second = project.load().lessons["tensors/creating"].exercises
    assert (first.title, first.heading) == ("A checkerboard", "1. A checkerboard")
    assert first.line == line + 3
    assert first.body.startswith("\nFill it.\n")
    assert first.body.rstrip().endswith("```")
    assert second.body.strip() == "Do it."


def test_the_parts_of_an_exercise_are_found_by_the_names_of_sections(project):
    project.append("docs/tensors/creating.md", EXERCISES)
    first, second = project.load().lessons["tensors/creating"].exercises
    solution = first.role("solution")
    assert solution and solution.file == "tensors/creating/board_solution.py"
    check = first.role("check")
    assert check and check.line == first.line + 9
    assert second.role("starter") is None


def test_examples_are_the_python_fences_outside_of_exercises(project):
    project.append("docs/tensors/creating.md", "\n```bash\nls\n```\n" + EXERCISES)
    assert project.load().lessons["tensors/creating"].examples == 1
