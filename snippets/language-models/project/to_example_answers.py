"""Answers to the stage “Only the answer is learned”, and what its check says to each."""

from dates import END, ID, MODEL
from to_example import check_to_example, to_example


def shifted(question, answer):
    whole = [*map(ID.get, question), MODEL, *map(ID.get, answer), END]
    targets = whole[1:]
    targets[: len(question)] = [-100] * len(question)
    return whole[:-1], targets


def unshifted(question, answer):
    ids = [*map(ID.get, question), MODEL, *map(ID.get, answer)]
    return ids, [-100] * (len(question) + 1) + ids[len(question) + 1 :]


def unmasked(question, answer):
    whole = [*map(ID.get, question), MODEL, *map(ID.get, answer), END]
    return whole[:-1], whole[1:]


def late(question, answer):
    ids, targets = shifted(question, answer)
    return ids, [-100, *targets[:-1]] if answer else targets


def masked_with_zero(question, answer):
    ids, targets = shifted(question, answer)
    return ids, [0 if target == -100 else target for target in targets]


def end_in_ids(question, answer):
    ids, targets = shifted(question, answer)
    return [*ids, END], [*targets, -100]


def too_long(question, answer):
    ids, targets = shifted(question, answer)
    return ids, [-100, *targets]


def after_end(question, answer):
    ids, targets = shifted(question, answer)
    learned = targets[len(question) :]
    return ids, [*learned, *[-100] * len(question)]


RIGHT = {
    "the whole, shifted": shifted,
    "tuples": lambda q, a: tuple(map(tuple, shifted(q, a))),
}
WRONG = {
    "the starter": to_example,
    "not shifted": unshifted,
    "the question learned, too": unmasked,
    "END lost": late,
    "a mask of zeros": masked_with_zero,
    "END among the ids": end_in_ids,
    "one target too many": too_long,
    "masked at the other end": after_end,
    "None": lambda q, a: None,
    "constant": lambda q, a: ([ID["M"]], [END]),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_to_example(answer)}")
# > the whole, shifted: Right!
# > tuples: Right!
# > the starter: Not yet: the ids are the question, then MODEL, then the answer.
# > not shifted: Not yet: the answer and END are to be learned, and nothing else.
# > the question learned, too: Not yet: the answer and END are to be learned, and nothing else.
# > END lost: Not yet: the answer and END are to be learned, and nothing else.
# > a mask of zeros: Not yet: the answer and END are to be learned, and nothing else.
# > END among the ids: Not yet: the ids are the question, then MODEL, then the answer.
# > one target too many: Not yet: 21 ids and 22 targets.
# > masked at the other end: Not yet: the target at MODEL is what comes after it.
# > None: Not yet: TypeError: 'NoneType' object is not iterable
# > constant: Not yet: the ids are the question, then MODEL, then the answer.
