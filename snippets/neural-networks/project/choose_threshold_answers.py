"""Answers to the stage “A threshold for the worse mistake”, and the verdict on each."""

import math
from fractions import Fraction

import torch
from choose_threshold import check_choose_threshold


def needed_of(recall, count):
    return math.ceil(Fraction(str(recall)) * count)


def with_topk(logits, targets, recall):
    ill = logits[targets.bool()]
    return ill.topk(needed_of(recall, len(ill))).values.min().sigmoid().item()


def one_by_one(logits, targets, recall):
    chances = torch.sigmoid(logits)
    ill = int(targets.sum())
    for threshold in sorted(chances.tolist(), reverse=True):
        if int(((chances >= threshold) & (targets == 1)).sum()) >= recall * ill - 1e-9:
            return threshold


def from_below(logits, targets, recall):
    ill = sorted(1 / (1 + math.exp(-z)) for z in logits[targets > 0].tolist())
    return ill[-needed_of(recall, len(ill))]


def rounded(way, shift=0):
    """Return an answer that rounds in this way."""

    def answer(logits, targets, recall):
        ill = logits[targets == 1].sigmoid().sort(descending=True).values
        return ill[way(recall * len(ill)) - 1 + shift].item()

    return answer


def of_all(logits, targets, recall):
    chances = logits.sigmoid().sort(descending=True).values
    return chances[needed_of(recall, len(chances)) - 1].item()


def of_the_well(logits, targets, recall):
    return with_topk(logits, 1 - targets, recall)


def as_logit(logits, targets, recall):
    ill = logits[targets == 1]
    return ill.topk(needed_of(recall, len(ill))).values.min().item()


def ascending(logits, targets, recall):
    ill = logits[targets == 1].sigmoid().sort().values
    return ill[needed_of(recall, len(ill)) - 1].item()


def quantile(logits, targets, recall):
    return logits[targets == 1].sigmoid().quantile(1 - recall).item()


def a_grid(logits, targets, recall):
    ill = logits[targets == 1].sigmoid()
    good = [i / 10 for i in range(11) if (ill >= i / 10).float().mean() >= recall]
    return max(good)


RIGHT = {
    "topk": with_topk,
    "one by one": one_by_one,
    "from below": from_below,
}
WRONG = {
    "one half": lambda logits, targets, recall: 0.5,
    "one minus the recall": lambda logits, targets, recall: 1 - recall,
    "rounded down": rounded(math.floor),
    "rounded": rounded(round),
    "rounded up without care": rounded(math.ceil),
    "one more": rounded(lambda product: math.ceil(product - 1e-9), 1),
    "of all tumors": of_all,
    "of the benign ones": of_the_well,
    "a logit": as_logit,
    "the lowest first": ascending,
    "a quantile": quantile,
    "tenths": a_grid,
    "a tensor": lambda *args: torch.tensor(with_topk(*args)),
    "all of them": lambda logits, targets, recall: 0.0,
    "no return": lambda logits, targets, recall: None,
    "without a recall": lambda logits, targets: with_topk(logits, targets, 0.98),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_choose_threshold(answer)}")
# > topk: Right!
# > one by one: Right!
# > from below: Right!
# > one half: Not yet: for 0.6, 0.50 is lower than it must be.
# > one minus the recall: Not yet: for 0.6, 0.40 is lower than it must be.
# > rounded down: Not yet: for 0.7, 0.60 finds 3, not 4.
# > rounded: Not yet: for 0.1, 0.15 is lower than it must be.
# > rounded up without care: Not yet: for 0.55, 0.72 is lower than it must be.
# > one more: Not yet: for 0.6, 0.30 is lower than it must be.
# > of all tumors: Not yet: for 0.6, 0.30 is lower than it must be.
# > of the benign ones: Not yet: for 0.6, 0.20 is lower than it must be.
# > a logit: Not yet: for 0.6, 0.41 is lower than it must be.
# > the lowest first: Not yet: for 0.8, 0.80 finds 2, not 4.
# > a quantile: Not yet: for 0.6, 0.48 is lower than it must be.
# > tenths: Not yet: for 0.5, 0.30 is lower than it must be.
# > a tensor: Not yet: return a plain float.
# > all of them: Not yet: for 0.6, 0.00 is lower than it must be.
# > no return: Not yet: return a plain float.
# > without a recall: Not yet: TypeError: <lambda>() takes 2 positional arguments but 3 were given
