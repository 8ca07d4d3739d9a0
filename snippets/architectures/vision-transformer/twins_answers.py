"""Answers to the exercise “Equal captions”, and what its check says to each."""

import torch
from torch.nn import functional as F
from twins import check_twin_loss


def sameness(captions):
    names = list(dict.fromkeys(captions))
    numbers = torch.tensor([names.index(caption) for caption in captions])
    return (numbers[:, None] == numbers).float()


def by_hand(logits, captions):
    same = sameness(captions)
    total = 0.0
    for scores in (logits, logits.T):
        logs = scores.log_softmax(dim=1)
        total = total - ((logs * same).sum(dim=1) / same.sum(dim=1)).mean()
    return total / 2


def row_by_row(logits, captions):
    losses = []
    for scores in (logits, logits.T):
        for one, row in zip(captions, scores, strict=True):
            twins = [i for i, other in enumerate(captions) if other == one]
            losses.append(-row.log_softmax(dim=0)[twins].mean())
    return torch.stack(losses).mean()


def both_ways(logits, targets_of_rows, targets_of_columns):
    rows = F.cross_entropy(logits, targets_of_rows)
    return (rows + F.cross_entropy(logits.T, targets_of_columns)) / 2


def as_always(logits, captions):
    targets = torch.arange(len(captions))
    return both_ways(logits, targets, targets)


def not_divided(logits, captions):
    return both_ways(logits, sameness(captions), sameness(captions))


def first_of_its_kind(logits, captions):
    targets = torch.tensor([captions.index(caption) for caption in captions])
    return both_ways(logits, targets, targets)


def rows_only(logits, captions):
    same = sameness(captions)
    return F.cross_entropy(logits, same / same.sum(dim=1, keepdim=True))


def softmax_of_same(logits, captions):
    targets = sameness(captions).softmax(dim=1)
    return both_ways(logits, targets, targets)


def divided_by_all(logits, captions):
    same = sameness(captions)
    return both_ways(logits, same / same.sum(), same / same.sum())


def summed(logits, captions):
    return 2 * by_hand(logits, captions)


def detached(logits, captions):
    answer = by_hand(logits, captions)
    return answer.detach() + 0 * logits.sum()


def left_out(logits, captions):
    same = sameness(captions)
    twins = (same - torch.eye(len(captions))).bool()
    targets = torch.arange(len(captions))
    rows = logits.masked_fill(twins, -torch.inf)
    columns = logits.T.masked_fill(twins, -torch.inf)
    return (F.cross_entropy(rows, targets) + F.cross_entropy(columns, targets)) / 2


def with_logsumexp(logits, captions):
    same = sameness(captions)
    hits = (logits * same / same.sum(dim=0)).sum()
    total = logits.logsumexp(dim=1).sum() + logits.logsumexp(dim=0).sum()
    return (total - 2 * hits) / (2 * len(captions))


def any_twin(logits, captions):
    same = sameness(captions)
    hits = [(scores.softmax(dim=1) * same).sum(dim=1) for scores in (logits, logits.T)]
    return -torch.stack(hits).log().mean()


def divergence(logits, captions):
    same = sameness(captions)
    shares = same / same.sum(dim=1, keepdim=True)
    rows, columns = logits.log_softmax(dim=1), logits.T.log_softmax(dim=1)
    both = torch.stack([rows, columns]).flatten(0, 1)
    return F.kl_div(both, shares.repeat(2, 1), reduction="batchmean")


def without_repeats(logits, captions):
    first = [i for i, one in enumerate(captions) if one not in captions[:i]]
    return as_always(logits[first][:, first], captions=first)


RIGHT = {
    "by hand": by_hand,
    "row by row": row_by_row,
    "with logsumexp": with_logsumexp,
}
WRONG = {
    "as always": as_always,
    "not divided": not_divided,
    "the first of its kind": first_of_its_kind,
    "rows only": rows_only,
    "a softmax of the same": softmax_of_same,
    "divided by all": divided_by_all,
    "the sum of both": summed,
    "twins left out": left_out,
    "any twin will do": any_twin,
    "a divergence": divergence,
    "without repeats": without_repeats,
    "detached": detached,
    "a number": lambda logits, captions: by_hand(logits, captions).item(),
    "zero": lambda logits, captions: 0 * logits.sum(),
    "nan": lambda logits, captions: torch.nan * logits.sum(),
    "no return": lambda logits, captions: None,
}
torch.manual_seed(0)
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_twin_loss(answer)}")
# > by hand: Right!
# > row by row: Right!
# > with logsumexp: Right!
# > as always: Not yet: ['a', 'b', 'a']: 1.72, not 1.52.
# > not divided: Not yet: ['a', 'b', 'a']: 2.27, not 1.15.
# > the first of its kind: Not yet: ['a', 'b', 'a']: 0.34, not 1.17.
# > rows only: Not yet: ['a', 'b', 'c']: 2.32, not 2.18.
# > a softmax of the same: Not yet: ['a', 'b', 'c']: 2.20, not 2.64.
# > divided by all: Not yet: ['a', 'b', 'c']: 1.47, not 4.42.
# > the sum of both: Not yet: ['a', 'b', 'c']: 1.57, not 0.79.
# > twins left out: Not yet: ['a', 'b', 'a']: 1.03, not 1.30.
# > any twin will do: Not yet: ['a', 'b', 'a']: 1.40, not 2.43.
# > a divergence: Not yet: ['a', 'b', 'a']: 0.96, not 1.42.
# > without repeats: Not yet: ['a', 'b', 'a']: 1.14, not 2.20.
# > detached: Not yet: the value is right, and its gradient is not.
# > a number: Not yet: AttributeError: 'float' object has no attribute 'item'
# > zero: Not yet: ['a', 'b', 'c']: -0.00, not 1.95.
# > nan: Not yet: ['a', 'b', 'c']: nan, not 0.55.
# > no return: Not yet: AttributeError: 'NoneType' object has no attribute 'item'
