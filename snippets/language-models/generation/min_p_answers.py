"""Answers to the exercise “Min-p”, and what its check says to each."""

import math

from min_p import check_min_p, torch


def by_scores(scores, share):
    """A share of probabilities is a difference of scores."""
    least = scores.max(-1, keepdim=True).values + math.log(share)
    return torch.where(scores >= least, scores, -torch.inf)


def row_by_row(scores, share):
    cut = torch.full_like(scores, -torch.inf)
    for new, row in zip(cut, scores, strict=True):
        shares = row.softmax(0)
        keep = shares / shares.max() >= share
        new[keep] = row[keep]
    return cut


def of_the_scores(scores, share):
    return scores.masked_fill(
        scores < share * scores.amax(-1, keepdim=True), -torch.inf
    )


def not_of_the_likeliest(scores, share):
    return scores.masked_fill(scores.softmax(-1) < share, -torch.inf)


def largest_of_all(scores, share):
    likely = scores.softmax(-1)
    return scores.masked_fill(likely < share * likely.max(), -torch.inf)


def zeros(scores, share):
    likely = scores.softmax(-1)
    return scores * (likely >= share * likely.amax(-1, keepdim=True))


def infinite(scores, share):
    likely = scores.softmax(-1)
    return scores.masked_fill(likely < share * likely.amax(-1, keepdim=True), torch.inf)


def probabilities(scores, share):
    likely = scores.softmax(-1)
    least = share * likely.amax(-1, keepdim=True)
    return likely.masked_fill(likely < least, -torch.inf)


def in_place(scores, share):
    likely = scores.softmax(-1)
    return scores.masked_fill_(
        likely < share * likely.amax(-1, keepdim=True), -torch.inf
    )


def always_a_tenth(scores, share):
    likely = scores.softmax(-1)
    return scores.masked_fill(likely < 0.1 * likely.amax(-1, keepdim=True), -torch.inf)


RIGHT = {"by scores": by_scores, "row by row": row_by_row}
WRONG = {
    "a share of the score": of_the_scores,
    "not of the likeliest": not_of_the_likeliest,
    "the largest of all rows": largest_of_all,
    "zeros": zeros,
    "plus infinity": infinite,
    "probabilities": probabilities,
    "in place": in_place,
    "always a tenth": always_a_tenth,
    "nan": lambda scores, share: scores * torch.nan,
    "a list": lambda scores, share: scores.tolist(),
    "nothing": lambda scores, share: None,
    "one argument": lambda scores: scores,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_min_p(answer)}")
# > by scores: Right!
# > row by row: Right!
# > a share of the score: Not yet: of [0.5, 0.26, 0.2, 0.04] and 0.05, 4 should stay.
# > not of the likeliest: Not yet: of [0.5, 0.26, 0.2, 0.04] and 0.05, 4 should stay.
# > the largest of all rows: Not yet: of [0.5, 0.26, 0.2, 0.04] and 0.05, 4 should stay.
# > zeros: Not yet: of [0.04, 0.9, 0.05, 0.01] and 0.05, 2 should stay.
# > plus infinity: Not yet: what is cut off should be -inf.
# > probabilities: Not yet: the scores that stay should stay as they are.
# > in place: Not yet: it changes its input. Return a new tensor.
# > always a tenth: Not yet: of [0.5, 0.26, 0.2, 0.04] and 0.05, 4 should stay.
# > nan: Not yet: there is nan in it.
# > a list: Not yet: a tensor of the same shape should come out.
# > nothing: Not yet: a tensor of the same shape should come out.
# > one argument: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
