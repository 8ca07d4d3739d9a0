"""The words of lessons that the engine writes or reads, for courses in other languages."""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter


@dataclass(frozen=True)
class Labels:
    """What pages say, in the words of a course.

    `exercises`, `stages`, `mistakes`, `recall` and `takeaways` are headings that authors
    write; with `right` and `not_yet` begin the verdicts of their checks; the others stand
    on the page. A word in braces is a field, filled in by `said`; behind `|` stands the
    form for more than one.
    """

    exercises: str = "Exercises"
    stages: str = "Stages"
    mistakes: str = "Common mistakes"
    takeaways: str = "Key takeaways"
    recall: str = "What do you remember?"
    right: str = "Right!"
    not_yet: str = "Not yet:"
    predict: str = "Predict the output, then look"
    choose: str = "What will it print?"
    choose_line: str = "What will its last line be?"
    look: str = "Show the output"
    saves: str = "Saves"
    reads: str = "Reads"
    wrong: str = "Not this one."
    answer: str = "Show the answer"
    read_again: str = "Read again:"
    comes_back: str = "Comes back"
    asked_again: str = "These questions come back in a few days:"
    count_questions: str = "{count} question|{count} questions"
    # the page that asks again
    all_questions: str = "All questions of the lessons, with their answers."
    due: str = "Due today:"
    questions_due: str = "{count} question is due|{count} questions are due"
    nothing_due: str = "Nothing is due today."
    never_asked: str = (
        "Nothing to ask yet: questions come from the lessons that you have read. "
        "Read one, or take a part."
    )
    to_go: str = "to go:"
    from_lesson: str = "From the lesson"
    next_question: str = "Next question"
    take_part: str = "Practice a part:"
    not_kept: str = (
        "This browser keeps nothing for this site, as in a private window. Your answers "
        "count until you close or reload it."
    )
    not_loaded: str = (
        "The questions could not be loaded. The links lead to all of them."
    )
    objectives: str = "You will be able to"
    builds_on: str = "Builds on"
    before: str = "Before you start"
    mark_read: str = "Mark as read"
    is_read: str = "read"
    undo: str = "Undo"
    solved: str = "I solved it"
    to_read: str = "{time} to read"
    read_of: str = "{done} of {all} read"
    resume: str = "Continue"
    begin: str = "From the beginning: {lesson}"
    teaches: str = "Teaches"
    next_lesson: str = "Next lesson"
    take_along: str = "Take it along"
    sources: str = "Sources"
    # the page of a reader's progress, and the map
    done_in_all: str = (
        "{read} of {lessons} lessons read, {solved} of {exercises} exercises solved."
    )
    save_progress: str = "Save to a file"
    load_progress: str = "Load a file"
    progress_file: str = "A file of progress"
    forget_progress: str = "Forget everything"
    progress_saved: str = "Saved as progress.json, among your downloads."
    progress_loaded: str = "Loaded, and added to what was here."
    progress_forgotten: str = "Everything is forgotten."
    progress_restored: str = "It is all back."
    no_progress: str = "This is not a file of progress that was saved here."
    keeps_nothing: str = (
        "This browser keeps nothing for this site: a private window, or its storage is "
        "switched off. All pages work, but what you mark would be forgotten, so there is "
        "nothing to mark. To keep it, open the site in an ordinary window, or let it keep data."
    )
    map_of_lessons: str = "Map of the lessons"
    after: str = "after {lessons}"
    # the card
    needed: str = "You will need: {concepts}"
    beginner: str = "Beginner"
    intermediate: str = "Intermediate"
    advanced: str = "Advanced"
    minutes: str = "{count} min read"
    count_examples: str = "{count} example|{count} examples"
    count_exercises: str = "{count} exercise|{count} exercises"
    count_stages: str = "{count} stage|{count} stages"
    project: str = "Project"
    # the stamp
    checked: str = "checked with {software} ({when})"
    checked_some: str = "{count} of {all} blocks checked with {software} ({when})"
    not_run: str = "not yet run"
    unchecked: str = "{count} of {all} block: {why}|{count} of {all} blocks: {why}"
    not_checked: str = "not checked yet"
    changed: str = "not checked since it changed|not checked since they changed"
    otherwise: str = "came out otherwise when it ran|came out otherwise when they ran"
    series: str = "{first} and {last}"
    period: str = "{first} to {last}"
    details: str = "What was checked"
    tested: str = "{count} sentence tested|{count} sentences tested"
    tested_with: str = "Tested with {software}"
    see_test: str = "{tested}: see the test"
    # the fold of a caption
    block_checked: str = "checked"
    no_run: str = "No run of it is recorded."
    no_run_since: str = (
        "It, or a file that it uses, is not as it was at the last recorded run."
    )
    stopped: str = "stopped in line {line}"
    printed_other: str = "printed other words"
    drew_other: str = "drew another picture"
    check_it: str = (
        "It may be right all the same: run it yourself, and compare. In the course, this "
        "checks it and removes the mark:"
    )
    marked: str = "Each is marked at its foot, and says there what to do."
    # what to take along, and where to report
    notebook: str = "Notebook"
    notebook_of: str = "The notebook of the lesson {lesson}."
    colab: str = "Open in Colab"
    scripts: str = "Scripts"
    lab_of: str = "The lab of {part}"
    markdown: str = "Markdown"
    book_of: str = "{part} as a PDF"
    whole: str = (
        "{site} as a zip: unpack it, open `index.html`, and read without a network, "
        "search included"
    )
    books: str = "To print, a PDF of each part; the zip leaves them out: {parts}"
    contents: str = "Contents"
    solution: str = "Hint and solution"
    solutions: str = "Hints and solutions"
    exercise: str = "Exercise"
    question: str = "Question"
    answered: str = "Answer"
    page: str = "page"
    count_lessons: str = "{count} lesson|{count} lessons"
    no_changes: str = "No output has changed while its code stayed as it was."
    more_scripts: str = "And {count} more script.|And {count} more scripts."
    prints: str = "Prints:"
    prints_on: str = "Prints on {device}:"
    prints_such: str = "Prints such as this:"
    report: str = "Report a mistake on this page"
    report_output: str = "Not what you get? Report it"
    # how a lesson runs on a reader's machine
    run_locally: str = "Run locally"
    install_and_run: str = (
        "The first command makes an environment with what the lesson needs; other lessons "
        "find it there. The second one gets the scripts and runs the first."
    )
    first_download: str = "First download this, and open a terminal where it lies:"
    copy_commands: str = "Copy the commands"
    copied: str = "Copied. Paste them into a terminal."
    not_copied: str = "This browser does not let a page copy: select them."
    # the workbench of `make write`
    bench_edit: str = "Edit and run"
    bench_go_on: str = "Go on editing"
    bench_run: str = "Run"
    bench_original: str = "Back to the original"
    bench_close: str = "Close"
    bench_about: str = (
        "Runs {file} as a whole, with your version of this block in its place and those of "
        "its other blocks that you have open, on your own machine. Your files stay as they are."
    )
    bench_keys: str = "Ctrl+Enter runs. Tab indents; Escape, then Tab leaves."
    bench_version: str = "Your version of {file}, {section}"
    bench_code: str = "Code of {file}, {section}"
    bench_running: str = "Running…"
    bench_ran: str = "It ran."
    bench_silent: str = "It ran, and printed nothing."
    bench_problem: str = "Your run met a problem."
    bench_yours: str = "Your run"
    bench_unchecked: str = "not the checked output"
    bench_figure: str = "The figure that your run drew"
    bench_is_original: str = "This is the original."
    bench_refused: str = "Refused: {why}."
    bench_no_answer: str = "No answer. Does `make write` still run?"
    # where there is nothing
    other_words: str = (
        "Try fewer words, or others: the name of a function, such as in code, or of a "
        "concept."
    )
    look_up_message: str = "Is it an error message? Look it up among the messages."
    report_missing: str = "Tell us what you were looking for."
    choice_not_kept: str = "until you leave: this browser keeps no choice"
    # the lab
    lab: str = "{part}: the lab"
    lab_about: str = "Every exercise of the part {part}, with its check."
    lab_how_to: str = (
        "Run the cells from top to bottom. Each exercise starts with code that runs as it "
        "is: change\nthe line marked `# your code here`, run the cell again, then run the "
        "cells below it. They\ncheck your answer and say what is off. Hints and solutions "
        "open on a click."
    )
    lab_on_site: str = "Nothing runs on this page: work on the lab in Jupyter."
    lab_download: str = "Download it as a notebook"
    lab_colab: str = "Open it in Colab"
    lab_from: str = "From the lesson {lesson}."


def said(label: str, number: int = 1, /, **fields: object) -> str:
    """Return a label with its fields filled in, in the form for a number of things."""
    forms = label.split("|")
    return forms[0 if number == 1 else -1].format(**fields)


def said_of(label: str, count: int) -> str:
    """Return a label that tells a count."""
    return said(label, count, count=count)


def fields_in(label: str) -> set[str]:
    """Return the fields of a label. Raises ValueError on a brace that belongs to none."""
    return {
        f"{name}{f'!{how}' if how else ''}{f':{form}' if form else ''}"
        for _, name, form, how in Formatter().parse(label)
        if name is not None
    }
