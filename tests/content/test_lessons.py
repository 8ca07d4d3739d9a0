"""The real lessons: no mistake that the checks know, and the shape all of them share."""

import re
from pathlib import Path

import pytest

from torchproof.lesson import checks, curriculum
from torchproof.lesson.page import Exercise, Lesson

COURSE = curriculum.load(Path(__file__).parents[2])
LESSONS = COURSE.lessons.values()
ENDING = ["Common mistakes", "Exercises", "Key takeaways", "Where to read more"]

each_lesson = pytest.mark.parametrize("lesson", LESSONS, ids=list(COURSE.lessons))
each_exercise = pytest.mark.parametrize(
    ("lesson", "exercise"),
    [
        pytest.param(lesson, exercise, id=f"{lesson.id}: {exercise.heading}")
        for lesson in LESSONS
        for exercise in lesson.exercises
    ],
)


def section(lesson: Lesson, title: str) -> str:
    """Return the Markdown below a `##` heading."""
    pattern = rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)"
    found = re.search(pattern, lesson.body, re.DOTALL | re.MULTILINE)
    assert found, f"{lesson.path} has no section “{title}”"
    return found[1]


def text_of(lesson: Lesson, exercise: Exercise, role: str) -> str:
    """Return the code of one part of an exercise."""
    include = exercise.role(role)
    assert include
    return COURSE.section_text(lesson, include)


def check_of(lesson: Lesson, exercise: Exercise) -> str:
    """Return the name of the function that checks the reader's answer."""
    names = re.findall(r"^def (check_\w+)\(", text_of(lesson, exercise, "check"), re.M)
    assert len(names) == 1, f"one check_… function, not {names}"
    return names[0]


def verdict(lesson: Lesson, exercise: Exercise, role: str) -> str:
    """Return what the call of the check prints in one part of an exercise."""
    include = exercise.role(role)
    assert include
    snippet = COURSE.resolve(lesson, include)
    call = f"print({check_of(lesson, exercise)}("
    (statement,) = [
        statement
        for statement in snippet.statements_in(snippet.sections[role])
        if statement.source.lstrip().startswith(call)
    ]
    output = statement.expected("cpu")
    assert output
    return output.text


def test_there_are_lessons():
    assert LESSONS


def test_the_course_has_no_mistakes():
    problems = checks.check(COURSE)
    assert not problems, "\n" + "\n".join(map(str, problems))


@each_lesson
def test_a_lesson_starts_with_prose(lesson):
    first = next(line for line in lesson.body.split("\n") if line.strip())
    assert not first.startswith(("#", "```", "~~~"))


@each_lesson
def test_a_lesson_has_the_shared_headings_at_its_end(lesson):
    titles = [heading.title for heading in lesson.headings if heading.level == 2]
    assert titles[-4:] == ENDING
    assert len(titles) >= 6, "a lesson has several sections that teach"
    assert all(heading.level > 1 for heading in lesson.headings), "the title is made"


@each_lesson
def test_mistakes_are_shown_by_running_them(lesson):
    assert "```python" in section(lesson, "Common mistakes")


@each_lesson
def test_a_lesson_links_to_the_official_pages(lesson):
    assert "https://docs.pytorch.org/" in section(lesson, "Where to read more")


@each_lesson
def test_a_lesson_lets_its_reader_predict(lesson):
    assert any(fence.predict for fence in lesson.fences)


@each_lesson
def test_a_lesson_has_three_to_five_exercises_in_order(lesson):
    headings = [exercise.heading for exercise in lesson.exercises]
    assert 3 <= len(headings) <= 5
    numbers = [heading.split(" ")[0] for heading in headings]
    assert numbers == [f"{number}." for number in range(1, len(headings) + 1)]


@each_exercise
def test_an_exercise_has_its_parts_in_the_order_of_work(lesson, exercise):
    parts = [fence.include.section for fence in exercise.fences if fence.include]
    assert parts == ["starter", "check", "try", "solution"]


@each_exercise
def test_an_exercise_has_a_hint_and_folds_its_solution(lesson, exercise):
    assert re.search(r"^\?\?\? tip \"Hint", exercise.body, re.MULTILINE)
    assert re.search(r"^\?\?\? success \"Solution\"", exercise.body, re.MULTILINE)


@each_exercise
def test_the_starter_marks_the_line_to_replace(lesson, exercise):
    assert "# your code here" in text_of(lesson, exercise, "starter")


@each_exercise
def test_the_starter_is_told_that_it_is_not_right_yet(lesson, exercise):
    assert not verdict(lesson, exercise, "try").startswith("Right!")


@each_exercise
def test_the_solution_passes_the_check_of_its_exercise(lesson, exercise):
    assert verdict(lesson, exercise, "solution") == "Right!"
    starter, solution = exercise.role("starter"), exercise.role("solution")
    assert starter and solution
    text = COURSE.resolve(lesson, solution).text
    check = check_of(lesson, exercise)
    module = Path(starter.file).stem
    assert re.search(rf"^from {module} import .*\b{check}\b", text, re.M)
