"""The real lessons: no mistake that the checks know, and the shape all of them share."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from torchproof.lesson import checks, curriculum
from torchproof.lesson.fences import Include, explanation_below, inline_code
from torchproof.lesson.page import ROLES, Exercise, Lesson
from torchproof.snippet import Snippet

COURSE = curriculum.load(Path(__file__).parents[2])
PAGES = COURSE.lessons.values()
LESSONS = [page for page in PAGES if not page.is_project]
PROJECTS = [page for page in PAGES if page.is_project]
ENDING = ["Common mistakes", "Exercises", "Key takeaways", "Where to read more"]

PROJECT_ENDING = ["Stages", "Key takeaways", "Where to read more"]

each_page = pytest.mark.parametrize("lesson", PAGES, ids=[page.id for page in PAGES])
each_lesson = pytest.mark.parametrize(
    "lesson", LESSONS, ids=[page.id for page in LESSONS]
)
each_project = pytest.mark.parametrize(
    "project", PROJECTS, ids=[page.id for page in PROJECTS]
)


def each_exercise(test: Callable[[Lesson, Exercise], None]) -> Callable[[Lesson], None]:
    """Let a test look at all exercises of a page, one after another; a failure names its own."""
    practiced = [page for page in PAGES if page.exercises]

    @pytest.mark.parametrize("page", practiced, ids=[page.id for page in practiced])
    def of_page(page: Lesson) -> None:
        for exercise in page.exercises:
            try:
                test(page, exercise)
            except BaseException as failure:
                failure.add_note(f"In the exercise {exercise.heading!r}")
                raise

    of_page.__doc__ = test.__doc__
    return of_page


def section(lesson: Lesson, title: str) -> str:
    """Return the Markdown below a `##` heading."""
    pattern = rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)"
    found = re.search(pattern, lesson.body, re.DOTALL | re.MULTILINE)
    require(found, lesson, f"there is no section `## {title}`")
    assert found
    return found[1]


def require(holds: object, lesson: Lesson, rule: str) -> None:
    """Fail with the file and the rule where something a lesson must have is missing."""
    if not holds:
        file = lesson.path.relative_to(COURSE.root)
        guide = "See docs/writing-lessons.md."
        pytest.fail(f"{file}: {rule}\n  {guide}", pytrace=False)


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


def printed_by(lesson: Lesson, include: Include) -> list[str]:
    """Return the outputs of a section that are longer than a word."""
    snippet = COURSE.resolve(lesson, include)
    shown = snippet.statements_in(snippet.sections[include.section])
    texts = [output.text for one in shown for output in one.outputs]
    return [text for text in texts if re.search(r"\W", text)]


def devices_that_are_quoted(snippet: Snippet) -> set[str]:
    """Return the accelerators that printed or drew something; a bare mark is to fill."""
    outputs = [output for one in snippet.statements for output in one.outputs]
    found = {output.device for output in outputs if output.device and output.text}
    drawn = any(figure.exists() for figure in snippet.figures.values())
    return found | ({snippet.home} if snippet.accelerator and drawn else set())


def test_there_are_lessons():
    assert LESSONS


def test_the_course_has_no_mistakes():
    if problems := checks.check(COURSE):
        pytest.fail("\n".join(map(str, problems)), pytrace=False)


def test_no_output_of_an_accelerator_stands_there_without_a_record_of_its_run():
    for file in COURSE.library.files:
        snippet = COURSE.library.snippet(file)
        ran = {entry.machine.device for entry in COURSE.shelf.entries(snippet)}
        assert devices_that_are_quoted(snippet) <= ran, file


@each_page
def test_a_lesson_that_exists_is_linked_and_not_called_coming(lesson):
    announced = re.findall(r"\| ([^|]+), \*coming\* \|", lesson.body)
    names = {title.strip().lower().replace(" ", "-") for title in announced}
    written = names & {other.name for other in PAGES}
    require(not written, lesson, f"these exist by now, link them: {sorted(written)}")


@each_page
def test_a_lesson_starts_with_prose(lesson):
    first = next(line for line in lesson.body.split("\n") if line.strip())
    starts_otherwise = first.startswith(("#", "```", "~~~"))
    require(not starts_otherwise, lesson, "it begins with a paragraph of prose")


@each_lesson
def test_a_lesson_has_the_shared_headings_at_its_end(lesson):
    titles = [heading.title for heading in lesson.headings if heading.level == 2]
    titles = [title for title in titles if title != COURSE.settings.labels.recall]
    require(titles[-4:] == ENDING, lesson, f"its last `##` sections are {ENDING}")
    require(len(titles) >= 6, lesson, "two or more `##` sections teach")
    below = all(heading.level > 1 for heading in lesson.headings)
    require(below, lesson, "its `#` title is made from the front matter")


@each_lesson
def test_mistakes_are_shown_by_running_them(lesson):
    shown = "```python" in section(lesson, "Common mistakes")
    require(shown, lesson, "its common mistakes are shown by running them")


@each_page
def test_a_lesson_links_to_the_official_pages(lesson):
    linked = "https://docs.pytorch.org/" in section(lesson, "Where to read more")
    require(linked, lesson, "`## Where to read more` links to docs.pytorch.org")


@each_lesson
def test_a_lesson_lets_its_reader_predict(lesson):
    predicts = any(fence.predict for fence in lesson.fences)
    require(predicts, lesson, "one fence or more is ```python predict")


@each_lesson
def test_what_explains_a_predicted_output_is_folded_with_it(lesson):
    lines = lesson.body.split("\n")
    open_ = [
        fence.line
        for fence in lesson.fences
        if fence.predict
        and not explanation_below(lines, fence.last - lesson.body_line + 1)
    ]
    mend = "write what explains them right below, indented under a line `??? predict`"
    require(not open_, lesson, f"the predicted outputs of lines {open_}: {mend}")


@each_lesson
def test_nothing_beside_a_predicted_output_quotes_it(lesson):
    lines = lesson.body.split("\n")
    for fence in lesson.fences:
        explanation = explanation_below(lines, fence.last - lesson.body_line + 1)
        if fence.predict and fence.include and explanation:
            above = "\n".join(lines[: fence.line - lesson.body_line]).rstrip()
            below = "\n".join(lines[explanation.end :]).strip()
            beside = above.split("\n\n")[-1] + "\n\n" + below.split("\n\n")[0]
            said = {code.text for code in inline_code(beside)}
            told = said & set(printed_by(lesson, fence.include))
            where = f"line {fence.line}: the paragraphs beside it give {told} away"
            require(not told, lesson, where)


@each_lesson
def test_a_lesson_has_three_to_five_exercises_in_order(lesson):
    headings = [exercise.heading for exercise in lesson.exercises]
    require(3 <= len(headings) <= 5, lesson, "it has three to five exercises")
    numbers = [heading.split(" ")[0] for heading in headings]
    in_order = numbers == [f"{number}." for number in range(1, len(headings) + 1)]
    require(in_order, lesson, "its exercises are numbered: `### 1. A title`")


@each_project
def test_a_project_is_its_stages_and_what_they_taught(project):
    titles = [heading.title for heading in project.headings if heading.level == 2]
    require(titles[-3:] == PROJECT_ENDING, project, f"it ends with {PROJECT_ENDING}")


@each_project
def test_a_project_has_four_to_eight_stages_in_order(project):
    headings = [stage.heading for stage in project.exercises]
    require(4 <= len(headings) <= 8, project, "it has four to eight stages")
    numbers = [heading.split(" ")[0] for heading in headings]
    in_order = numbers == [f"{number}." for number in range(1, len(headings) + 1)]
    require(in_order, project, "its stages are numbered: `### 1. A title`")


@each_exercise
def test_an_exercise_has_its_parts_in_the_order_of_work(lesson, exercise):
    sections = [fence.include.section for fence in exercise.fences if fence.include]
    parts = [one for one in sections if not lesson.is_project or one in ROLES]
    in_order = parts == list(ROLES)
    place = f"exercise {exercise.heading!r}"
    require(in_order, lesson, f"{place} shows starter, check, try, solution")


@each_exercise
def test_an_exercise_has_a_hint_and_folds_its_solution(lesson, exercise):
    assert re.search(r"^\?\?\? tip \"Hint", exercise.body, re.MULTILINE)
    assert re.search(r"^\?\?\? success \"Solution\"", exercise.body, re.MULTILINE)


@each_exercise
def test_the_starter_marks_the_line_to_replace(lesson, exercise):
    assert "# your code here" in text_of(lesson, exercise, "starter")


@each_exercise
def test_a_check_does_not_let_nan_pass(lesson, exercise):
    check = text_of(lesson, exercise, "check")
    too_far = re.findall(r"abs\(.*\) > [\d.e+-]+", check)
    mend = "nan is never larger: write `not abs(…) <= …`"
    require(not too_far, lesson, f"{exercise.heading!r} has {too_far}. {mend}")


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
