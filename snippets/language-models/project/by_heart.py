"""Dates that the training had, and dates that it did not have."""

# needs: safetensors (the weights are kept in its format)

from answers import load_reader
from answers_solution import answers
from dates import pairs
from interval_solution import interval
from seen_solution import seen

# --8<-- [start:compare]
test = pairs(seed=9, count=600)
was_seen = seen(pairs(seed=1, count=500 * 64), test)
given = answers(load_reader(), [question for question, _ in test])
for known in (True, False):
    right = [
        a == pair[1]
        for a, pair, s in zip(given, test, was_seen, strict=True)
        if s == known
    ]
    low, high = interval(sum(right), len(right))
    name = "seen" if known else "new"
    print(f"{name:4} {sum(right)} of {len(right)}, {low:.1%} to {high:.1%}")
# > seen 219 of 219, 98.3% to 100.0%
# > new  381 of 381, 99.0% to 100.0%
# --8<-- [end:compare]
