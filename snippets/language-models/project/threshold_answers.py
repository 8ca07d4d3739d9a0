"""Answers to the stage “When to say nothing”, and what its check says to each."""

from threshold import check_threshold, threshold


def from_above(sure, right, wanted):
    """Walk down from the surest, and remember the lowest value that was good enough."""
    ranked = sorted(zip(sure, right, strict=True), reverse=True)
    best, good = 1.1, 0
    for count, (value, ok) in enumerate(ranked, 1):
        good += ok
        is_last = count == len(ranked) or ranked[count][0] != value
        if is_last and good / count >= wanted:
            best = value
    return best


def by_values(sure, right, wanted):
    def share(value):
        kept = [ok for one, ok in zip(sure, right, strict=True) if one >= value]
        return sum(kept) / len(kept)

    return min((value for value in sure if share(value) >= wanted), default=1.1)


def stops_early(sure, right, wanted):
    """Walk down from the surest, and stop at the first value that is not good enough."""
    ranked = sorted(zip(sure, right, strict=True), reverse=True)
    best, good = 1.1, 0
    for count, (value, ok) in enumerate(ranked, 1):
        good += ok
        if good / count < wanted:
            break
        best = value
    return best


def unsorted(sure, right, wanted):
    best, good = 1.1, 0
    for count, (value, ok) in enumerate(zip(sure, right, strict=True), 1):
        good += ok
        if good / count >= wanted:
            best = min(best, value)
    return best


def above(sure, right, wanted):
    for value in sorted(set(sure)):
        kept = [ok for one, ok in zip(sure, right, strict=True) if one > value]
        if kept and sum(kept) >= wanted * len(kept):
            return value
    return 1.1


def never_silent(sure, right, wanted):
    found = by_values(sure, right, wanted)
    return max(sure) if found == 1.1 else found


RIGHT = {"from above": from_above, "the least of those that do": by_values}
WRONG = {
    "the starter": threshold,
    "stops at the first failure": stops_early,
    "not sorted": unsorted,
    "strictly above": above,
    "always answers": never_silent,
    "the surest": lambda sure, right, wanted: max(sure),
    "what is wanted": lambda sure, right, wanted: wanted,
    "nothing": lambda sure, right, wanted: 1.1,
    "nan": lambda sure, right, wanted: float("nan"),
    "None": lambda sure, right, wanted: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_threshold(answer)}")
# > from above: Right!
# > the least of those that do: Right!
# > the starter: Not yet: 0.6 lets too many wrong ones through. [0.9, 0.8, 0.7, 0.6], right: [True, True, False, False], wanted: 1.0.
# > stops at the first failure: Not yet: 1.1, where 0.6 is right. [0.9, 0.8, 0.7, 0.6, 0.5], right: [False, True, True, True, False], wanted: 0.7.
# > not sorted: Not yet: 1.1, where 0.7 is right. [0.6, 0.9, 0.7, 0.8], right: [False, True, False, True], wanted: 0.6.
# > strictly above: Not yet: 0.7 lets too many wrong ones through. [0.9, 0.8, 0.7, 0.6], right: [True, True, False, False], wanted: 1.0.
# > always answers: Not yet: 0.9 lets too many wrong ones through. [0.9, 0.9, 0.5], right: [True, False, False], wanted: 0.9.
# > the surest: Not yet: 0.9, where 0.8 is right. [0.9, 0.8, 0.7, 0.6], right: [True, True, False, False], wanted: 1.0.
# > what is wanted: Not yet: 1.0, where 0.8 is right. [0.9, 0.8, 0.7, 0.6], right: [True, True, False, False], wanted: 1.0.
# > nothing: Not yet: 1.1, where 0.8 is right. [0.9, 0.8, 0.7, 0.6], right: [True, True, False, False], wanted: 1.0.
# > nan: Not yet: nan, where 0.8 is right. [0.9, 0.8, 0.7, 0.6], right: [True, True, False, False], wanted: 1.0.
# > None: Not yet: TypeError: float() argument must be a string or a real number, not 'NoneType'
