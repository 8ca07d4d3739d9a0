"""Answers to the exercise “Enough”, and what its check says to each."""

from patience import check_should_stop


def by_place(losses, patience):
    if len(losses) <= patience:
        return False
    best = losses.index(min(losses))
    return len(losses) - 1 - best >= patience


def one_pass(losses, patience):
    lowest, waited = float("inf"), 0
    for loss in losses:
        waited = 0 if loss < lowest else waited + 1
        lowest = min(lowest, loss)
    return waited >= patience


def each_of_them(losses, patience):
    before, recent = losses[:-patience], losses[-patience:]
    return len(before) > 0 and all(loss >= min(before) for loss in recent)


def rising(losses, patience):
    recent = losses[-patience - 1 :]
    return len(recent) > patience and recent == sorted(recent)


def equal_is_better(losses, patience):
    before, recent = losses[:-patience], losses[-patience:]
    return bool(before) and min(recent) > min(before)


def one_of_them(losses, patience):
    before = losses[:-patience]
    return bool(before) and max(losses[-patience:]) >= min(before)


def last_only(losses, patience):
    return len(losses) > patience and losses[-1] >= min(losses[:-1])


def against_the_one_before(losses, patience):
    return len(losses) > patience and min(losses[-patience:]) >= losses[-patience - 1]


def not_in_a_row(losses, patience):
    waited, lowest = 0, float("inf")
    for loss in losses:
        waited += loss >= lowest
        lowest = min(lowest, loss)
    return waited >= patience


def one_more(losses, patience):
    return by_place(losses, patience + 1)


def empty_before(losses, patience):
    return sorted(losses[-patience:])[0] >= sorted(losses[:-patience])[0]


def sorted_in_place(losses, patience):
    last = losses[-patience:]
    losses.sort()
    return len(losses) > patience and losses[0] < min(last)


def no_return(losses, patience):
    by_place(losses, patience)


RIGHT = {
    "by the place of the best": by_place,
    "one pass": one_pass,
    "each of the last": each_of_them,
}
WRONG = {
    "each worse than the one before": rising,
    "an equal loss is better": equal_is_better,
    "one of the last": one_of_them,
    "only the very last": last_only,
    "against one loss": against_the_one_before,
    "not in a row": not_in_a_row,
    "one more": one_more,
    "after so many epochs": lambda losses, patience: len(losses) > patience,
    "patience of 2": lambda losses, patience: by_place(losses, 2),
    "nothing before": empty_before,
    "sorted in place": sorted_in_place,
    "never": lambda losses, patience: False,
    "always": lambda losses, patience: True,
    "no return": no_return,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_should_stop(answer)}")
# > by the place of the best: Right!
# > one pass: Right!
# > each of the last: Right!
# > each worse than the one before: Not yet: False for [0.9, 0.5, 0.6, 0.5] with patience 1.
# > an equal loss is better: Not yet: False for [0.9, 0.5, 0.6, 0.5] with patience 1.
# > one of the last: Not yet: True for [0.9, 0.5, 0.6, 0.5, 0.4] with patience 2.
# > only the very last: Not yet: True for [0.9, 0.5, 0.6] with patience 2.
# > against one loss: Not yet: False for [0.9, 0.5, 0.6, 0.5] with patience 1.
# > not in a row: Not yet: True for [0.9, 0.5, 0.6, 0.5, 0.4] with patience 1.
# > one more: Not yet: False for [0.9, 0.5, 0.6] with patience 1.
# > after so many epochs: Not yet: True for [0.9, 0.5] with patience 1.
# > patience of 2: Not yet: False for [0.9, 0.5, 0.6] with patience 1.
# > nothing before: Not yet: IndexError: list index out of range
# > sorted in place: Not yet: the list of losses has changed.
# > never: Not yet: False for [0.9, 0.5, 0.6] with patience 1.
# > always: Not yet: True for [] with patience 1.
# > no return: Not yet: None for [] with patience 1.
