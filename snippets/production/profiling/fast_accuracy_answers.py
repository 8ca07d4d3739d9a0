"""Answers to the exercise “An accuracy that asks too often”, and the verdicts."""

import math

import numpy as np
import torch
from fast_accuracy import check_fast_accuracy


def hits(net, inputs, targets):
    return net(inputs).argmax(1) == targets


def at_once(net, batches):
    inputs = torch.cat([inputs for inputs, _ in batches])
    targets = torch.cat([targets for _, targets in batches])
    return hits(net, inputs, targets).float().mean().item()


def sum_of_tensors(net, batches):
    right = sum(hits(net, *batch).sum() for batch in batches)
    return float(right / sum(len(targets) for _, targets in batches))


def by_row(net, batches):
    right = [hits(net, x[None], t) for b in batches for x, t in zip(*b, strict=True)]
    return sum(right).item() / len(right)


def each_batch(net, batches):
    right = sum(hits(net, *batch).sum().item() for batch in batches)
    return right / sum(len(targets) for _, targets in batches)


def in_lists(net, batches):
    right = [one for batch in batches for one in hits(net, *batch).tolist()]
    return sum(right) / len(right)


def in_arrays(net, batches):
    right = [hits(net, *batch).numpy().mean() * len(batch[1]) for batch in batches]
    return float(sum(right) / sum(len(targets) for _, targets in batches))


def mean_of_means(net, batches):
    means = [hits(net, *batch).float().mean() for batch in batches]
    return torch.stack(means).mean().item()


def by_places(net, batches):
    right = sum(len(hits(net, *batch).nonzero()) for batch in batches)
    return right / sum(len(targets) for _, targets in batches)


def by_mask(net, batches):
    right = sum(len(batch[1][hits(net, *batch)]) for batch in batches)
    return right / sum(len(targets) for _, targets in batches)


def by_equal(net, batches):
    pairs = [zip(net(x).argmax(1), targets, strict=True) for x, targets in batches]
    right = [torch.equal(*pair) for both in pairs for pair in both]
    return sum(right) / len(right)


def shared_memory(net, batches):
    right = [np.from_dlpack(hits(net, *batch).int()).sum() for batch in batches]
    return float(sum(right) / sum(len(targets) for _, targets in batches))


def places_once(net, batches):
    right = torch.cat([hits(net, *batch) for batch in batches])
    return len(right.nonzero()) / len(right)


RIGHT = {
    "all at once": at_once,
    "a sum of tensors": sum_of_tensors,
    "places, once": places_once,
}
WRONG = {
    "row by row": by_row,
    "once a batch": each_batch,
    "lists": in_lists,
    "arrays": in_arrays,
    "places, each batch": by_places,
    "a mask": by_mask,
    "equal or not": by_equal,
    "shared memory": shared_memory,
    "a mean of means": mean_of_means,
    "a tensor": lambda net, batches: torch.tensor(at_once(net, batches)),
    "a count": lambda net, batches: float(
        sum(hits(net, *batch).sum() for batch in batches)
    ),
    "the first batch": lambda net, batches: at_once(net, batches[:1]),
    "a constant": lambda net, batches: 1 / 3,
    "the wrong dimension": lambda net, batches: (
        (net(batches[0][0]).argmax(0) == batches[0][1]).sum().item() / 1.0
    ),
    "nan": lambda net, batches: math.nan,
    "no return": lambda net, batches: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_fast_accuracy(answer)}")
# > all at once: Right!
# > a sum of tensors: Right!
# > places, once: Right!
# > row by row: Not yet: with batches of (16, 16, 5), the two layers are called 74 times.
# > once a batch: Not yet: with batches of (16, 16, 5), it asks for numbers 3 times.
# > lists: Not yet: with batches of (16, 16, 5), it asks for numbers 3 times.
# > arrays: Not yet: with batches of (16, 16, 5), it asks for numbers 3 times.
# > places, each batch: Not yet: with batches of (16, 16, 5), it asks for numbers 3 times.
# > a mask: Not yet: with batches of (16, 16, 5), it asks for numbers 3 times.
# > equal or not: Not yet: with batches of (16, 16, 5), it asks for numbers 37 times.
# > shared memory: Not yet: with batches of (16, 16, 5), it asks for numbers 3 times.
# > a mean of means: Not yet: with batches of (16, 16, 5), it is 0.3514, not 0.3167.
# > a tensor: Not yet: return a float, not tensor(0.3514).
# > a count: Not yet: with batches of (16, 16, 5), it is 0.3514, not 13.0000.
# > the first batch: Not yet: with batches of (16, 16, 5), it is 0.3514, not 0.3125.
# > a constant: Not yet: with batches of (16, 16, 5), it is 0.3514, not 0.3333.
# > the wrong dimension: Not yet: RuntimeError: The size of tensor a (3) must match the size of tensor b (16) at non-singleton dimension 0
# > nan: Not yet: with batches of (16, 16, 5), it is 0.3514, not nan.
# > no return: Not yet: return a float, not None.
