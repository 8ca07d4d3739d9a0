"""Answers to the exercise “Nearly right”, and what its check says to each."""

import torch
from top_k import check_top_k_accuracy


def share(found):
    return found.float().mean().item()


def by_rank(logits, targets, k):
    own = logits.gather(1, targets.unsqueeze(1))
    return share((logits > own).sum(dim=1) < k)


def row_by_row(logits, targets, k):
    rows = zip(logits, targets, strict=True)
    hits = [int(target) in row.topk(k).indices.tolist() for row, target in rows]
    return sum(hits) / len(hits)


def ordered(logits, targets, k):
    best = logits.argsort(dim=1, descending=True)[:, :k]
    return float((best == targets[:, None]).sum()) / len(targets)


def smallest(logits, targets, k):
    return share((logits.topk(k, largest=False).indices == targets[:, None]).any(1))


def first_k(logits, targets, k):
    return share(targets < k)


def kth_only(logits, targets, k):
    return share(logits.topk(k).indices[:, -1] == targets)


def of_all_guesses(logits, targets, k):
    return share(logits.topk(k).indices == targets[:, None])


def values(logits, targets, k):
    return share((logits.topk(k).values == targets[:, None]).any(dim=1))


def any_row(logits, targets, k):
    return float((logits.topk(k).indices == targets[:, None]).any())


def along_columns(logits, targets, k):
    return share((targets[:3, None] == logits.topk(k, dim=0).indices.T).any(dim=1))


def without_column(logits, targets, k):
    return share((logits.topk(k).indices == targets).any(dim=1))


def count(logits, targets, k):
    return float((logits.topk(k).indices == targets[:, None]).sum())


RIGHT = {
    "by rank": by_rank,
    "row by row": row_by_row,
    "ordered": ordered,
}
WRONG = {
    "the best guess": lambda logits, targets, k: share(logits.argmax(1) == targets),
    "always two": lambda logits, targets, k: by_rank(logits, targets, 2),
    "the kth guess only": kth_only,
    "one too many": lambda logits, targets, k: by_rank(logits, targets, k + 1),
    "a share of all guesses": of_all_guesses,
    "the smallest": smallest,
    "the first k": first_k,
    "values, not indices": values,
    "any row": any_row,
    "along the columns": along_columns,
    "not a column": without_column,
    "the count": count,
    "percent": lambda logits, targets, k: 100 * by_rank(logits, targets, k),
    "a tensor": lambda *args: torch.tensor(by_rank(*args)),
    "no return": lambda logits, targets, k: None,
    "without k": lambda logits, targets: by_rank(logits, targets, 1),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_top_k_accuracy(answer)}")
# > by rank: Right!
# > row by row: Right!
# > ordered: Right!
# > the best guess: Not yet: for k = 2, 0.75, not 0.50.
# > always two: Not yet: for k = 1, 0.50, not 0.75.
# > the kth guess only: Not yet: for k = 2, 0.75, not 0.25.
# > one too many: Not yet: for k = 1, 0.50, not 0.75.
# > a share of all guesses: Not yet: for k = 2, 0.75, not 0.38.
# > the smallest: Not yet: for k = 1, 0.50, not 0.25.
# > the first k: Not yet: for k = 2, 0.33, not 0.67.
# > values, not indices: Not yet: for k = 1, 0.50, not 0.00.
# > any row: Not yet: for k = 1, 0.50, not 1.00.
# > along the columns: Not yet: for k = 1, 0.50, not 0.00.
# > not a column: Not yet: for k = 1, 0.50, not 1.00.
# > the count: Not yet: for k = 1, 0.50, not 2.00.
# > percent: Not yet: for k = 1, 0.50, not 50.00.
# > a tensor: Not yet: return a plain float.
# > no return: Not yet: return a plain float.
# > without k: Not yet: TypeError: <lambda>() takes 2 positional arguments but 3 were given
