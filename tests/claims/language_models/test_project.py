from collections import Counter

import pytest
import torch
from torch.nn import functional as F


@pytest.fixture(scope="module")
def reader(script):
    """Give the model that the project trained."""
    return script("answers").load_reader()


def test_where_the_targets_begin_and_end(script):
    """
    There are as many places without a target as the question has signs.
    """
    dates, example = script("dates"), script("to_example_solution").to_example
    for question, answer in dates.pairs(seed=40, count=50):
        ids, targets = example(question, answer)
        assert targets[ids.index(dates.MODEL)] == dates.ID[answer[0]]
        assert (ids[-1], targets[-1]) == (dates.ID[answer[-1]], dates.END)
        assert targets.count(-100) == len(question)


def test_fillers_at_the_right_change_nothing(script, reader):
    """
    No mask for the fillers is needed here.
    """
    dates, example = script("dates"), script("to_example_solution").to_example
    examples = [example(*pair) for pair in dates.pairs(seed=41, count=20)]
    ids, targets = script("to_batch_solution").to_batch(examples)
    fillers = torch.arange(ids.size(1)) >= torch.tensor([[len(e[0])] for e in examples])
    assert fillers.any()
    torch.manual_seed(0)
    others = torch.where(fillers, torch.randint(len(dates.SIGNS), ids.shape), ids)
    with torch.no_grad():
        one, other = (
            F.cross_entropy(reader(each).flatten(0, 1), targets.flatten())
            for each in (ids, others)
        )
        alone = [
            F.cross_entropy(
                reader(torch.tensor([ids]))[0], torch.tensor(targets), reduction="sum"
            )
            for ids, targets in examples
        ]
    torch.testing.assert_close(one, other)
    torch.testing.assert_close(one, sum(alone) / (targets != -100).sum())


def test_few_examples_come_twice(script, reader):
    """
    Few examples come twice, so the low loss in the end is not the memory of the same
    examples.
    """
    examples = set(script("dates").pairs(seed=1, count=500 * 64))
    assert len(examples) > 0.95 * 500 * 64
    new = [
        pair
        for pair in script("dates").pairs(seed=42, count=200)
        if pair not in examples
    ]
    to_example, to_batch = (
        script("to_example_solution"),
        script("to_batch_solution").to_batch,
    )
    ids, targets = to_batch([to_example.to_example(*pair) for pair in new])
    with torch.no_grad():
        loss = F.cross_entropy(reader(ids).flatten(0, 1), targets.flatten())
    assert loss < 0.02


def test_what_fills_at_the_left_does_not_matter(script, reader):
    """
    What fills the rows does not matter, since the model is told to look past it.
    """
    dates, generate = script("dates"), script("language_model").generate
    asked = [question for question, _ in dates.pairs(seed=43, count=30)]
    rows = [[*(dates.ID[sign] for sign in one), dates.MODEL] for one in asked]
    longest, found = max(map(len, rows)), []
    for filler in (dates.END, dates.MODEL, dates.ID["7"]):
        ids = torch.tensor([[filler] * (longest - len(row)) + row for row in rows])
        padding = torch.tensor([longest - len(row) for row in rows])
        new = generate(reader, ids, 12, temperature=0, padding=padding, end=dates.END)
        found.append(new[:, longest:])
    assert padding.any()
    assert torch.equal(found[0], found[1]) and torch.equal(found[0], found[2])


def test_the_textbook_interval_fails(script):
    """
    The textbook one, share ± 1.96 · √(share · (1 − share) / total), fails where a good
    model is: of 100 right answers in 100, it says "100 % to 100 %".
    """
    assert script("interval").interval(100, 100) == (1.0, 1.0)
    low, high = script("interval_solution").interval(100, 100)
    assert round(100 * low) == 96 and high == pytest.approx(1.0)
    # A model that is right in 99 % often gets 200 of 200, and the interval misses it.
    torch.manual_seed(0)
    counts = torch.distributions.Binomial(200, torch.tensor(0.99)).sample((2000,))
    held = {"interval": 0, "interval_solution": 0}
    for count in counts.int().tolist():
        for name in held:
            low, high = script(name).interval(count, 200)
            held[name] += low <= 0.99 <= high
    assert held["interval"] < 0.9 * 2000 < 0.93 * 2000 < held["interval_solution"]


def test_what_becomes_of_slashes(script, reader):
    """
    Of the *slashes*, most first numbers are taken for the day, as with *dots*, and the rest
    is a guess: the model has never seen the sign.
    """
    dates = script("dates")
    assert not any("/" in asked for asked, _ in dates.pairs(seed=1, count=500 * 64))
    asked = dates.pairs(44, 200, {"slashes": dates.NEW_FORMS["slashes"]})
    given = script("answers_solution").answers(
        reader, [question for question, _ in asked]
    )
    seen = Counter()
    for (question, right), answer in zip(asked, given, strict=True):
        first, second, _ = question.split("/")
        seen["first as day"] += answer[8:] == first
        seen["second as month"] += answer[5:7] == second
        seen["right"] += answer == right
    assert seen["first as day"] > 120
    assert seen["second as month"] < 40 and seen["right"] < 20


def test_a_set_looks_at_few_members():
    """
    A set answers "is it there?" without a look at all of its members, and this training
    has 32,000 pairs.
    """
    looks = []

    class Date(str):
        __slots__ = ()
        __hash__ = str.__hash__

        def __eq__(self, other):
            looks.append(other)
            return str.__eq__(self, other)

    known = [f"{number:010}" for number in range(32_000)]
    assert Date("none") not in known
    assert len(looks) == 32_000
    looks.clear()
    assert Date("none") not in set(known)
    assert len(looks) < 10


def test_which_entry_belongs_to_the_answer(script, reader):
    """
    Before the answer stand the question and `MODEL`; the first of them has no entry in
    `each`.
    """
    dates, question, answer = script("dates"), "May 1, 2026", "2026-05-01"
    ids = [*map(dates.ID.get, question), dates.MODEL, *map(dates.ID.get, answer)]
    with torch.no_grad():
        each = script("language_model").log_probs(reader, torch.tensor([ids]))[0]
        scores = reader(torch.tensor([ids[: len(question) + 1]]))[0, -1]
    assert len(each) == len(question) + len(answer)
    first = scores.log_softmax(dim=-1)[dates.ID[answer[0]]]
    torch.testing.assert_close(each[len(question)], first)


def test_the_first_failure_is_not_the_end(script):
    """
    A value in between may fail where a lower one does not, so it is no use to stop at the
    first failure from above.
    """
    threshold = script("threshold_solution").threshold
    sure, right = [0.9, 0.8, 0.7, 0.6], [True, False, True, True]
    assert sum(right[:2]) / 2 < 0.7 <= sum(right) / 4
    assert threshold(sure, right, 0.7) == 0.6
