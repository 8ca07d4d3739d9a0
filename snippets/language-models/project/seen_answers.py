"""Answers to the stage “Was it learned by heart?”, and what its check says to each."""

from seen import check_seen, seen


def by_list(training, test):
    dates = [answer for _, answer in training]
    return [dates.count(answer) > 0 for _, answer in test]


def by_dict(training, test):
    asked = {answer: question for question, answer in training}
    return [answer in asked for _, answer in test]


def by_question(training, test):
    questions = {question for question, _ in training}
    return [question in questions for question, _ in test]


def by_month(training, test):
    months = {answer[:7] for _, answer in training}
    return [answer[:7] in months for _, answer in test]


def by_end(training, test):
    days = {answer[4:] for _, answer in training}
    return [answer[4:] in days for _, answer in test]


def remembered(training, test, dates=set()):  # noqa: B006 (this is the mistake)
    dates |= {answer for _, answer in training}
    return [answer in dates for _, answer in test]


RIGHT = {"a list of dates": by_list, "a dict": by_dict}
WRONG = {
    "the starter": seen,
    "the question": by_question,
    "year and month": by_month,
    "month and day": by_end,
    "the seen ones only": lambda training, test: [
        one for one in by_dict(training, test) if one
    ],
    "turned round": lambda training, test: [not one for one in by_dict(training, test)],
    "numbers": lambda training, test: [2 * one for one in by_dict(training, test)],
    "all": lambda training, test: [True] * len(test),
    "none": lambda training, test: [False] * len(test),
    "the first hundred": lambda training, test: by_dict(training[:100], test),
    "what was seen in any call": remembered,
    "emptied": lambda training, test: test.clear() or [],
    "None": lambda training, test: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_seen(answer)}")
# > a list of dates: Right!
# > a dict: Right!
# > the starter: Not yet: the date of 'May 1, 2026' stood in the training.
# > the question: Not yet: the date of 'May 1, 2026' stood in the training.
# > year and month: Not yet: of many pairs, some are told wrong.
# > month and day: Not yet: the date of '1 May 2027' did not stand in the training.
# > the seen ones only: Not yet: 1 values for 2 pairs.
# > turned round: Not yet: the date of '1 May 2026' stood in the training.
# > numbers: Not yet: each value is True or False.
# > all: Not yet: the date of '3 June 2000' did not stand in the training.
# > none: Not yet: the date of '1 May 2026' stood in the training.
# > the first hundred: Not yet: of many pairs, some are told wrong.
# > what was seen in any call: Not yet: without a training, nothing was seen.
# > emptied: Not yet: 0 values for 2 pairs.
# > None: Not yet: TypeError: 'NoneType' object is not iterable
