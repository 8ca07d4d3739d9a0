"""Answers to the exercise on paired differences, and what its check says to each."""

from paired import check_compare, torch


def by_counts(ours, theirs):
    size = len(ours)
    we = ((ours == 1) & (theirs == 0)).sum().item()
    they = ((ours == 0) & (theirs == 1)).sum().item()
    mean = (we - they) / size
    return mean, ((we + they) / size - mean**2) ** 0.5 / size**0.5


def by_covariance(ours, theirs):
    table = torch.stack([ours, theirs]).cov()
    variance = table[0, 0] + table[1, 1] - 2 * table[0, 1]
    return (ours.mean() - theirs.mean()).item(), (variance / len(ours)).sqrt().item()


def in_a_loop(ours, theirs):
    apart = [a - b for a, b in zip(ours.tolist(), theirs.tolist(), strict=True)]
    mean = sum(apart) / len(apart)
    squares = sum((one - mean) ** 2 for one in apart)
    return mean, (squares / (len(apart) - 1) / len(apart)) ** 0.5


def unpaired(ours, theirs):
    variance = (ours.var() + theirs.var()) / len(ours)
    return (ours.mean() - theirs.mean()).item(), variance.sqrt().item()


def in_place(ours, theirs):
    ours -= theirs
    return ours.mean().item(), (ours.std() / len(ours) ** 0.5).item()


def differences(ours, theirs):
    return ours - theirs


def mean_of(ours, theirs):
    return (ours - theirs).mean().item()


RIGHT = {"counts": by_counts, "covariance": by_covariance, "a loop": in_a_loop}
WRONG = {
    "for other questions": unpaired,
    "the other way round": lambda a, b: (mean_of(b, a), by_counts(a, b)[1]),
    "not by the root": lambda a, b: (mean_of(a, b), (a - b).std().item()),
    "a variance": lambda a, b: (mean_of(a, b), (a - b).var().item() / len(a)),
    "an interval": lambda a, b: (mean_of(a, b), 1.96 * by_counts(a, b)[1]),
    "of ours alone": lambda a, b: (mean_of(a, b), (a.std() / len(a) ** 0.5).item()),
    "the error only": lambda a, b: by_counts(a, b)[1],
    "tensors": lambda a, b: ((a - b).mean(), (a - b).std() / len(a) ** 0.5),
    "a list": lambda a, b: list(by_counts(a, b)),
    "in place": in_place,
    "the first example": lambda a, b: (0.05, 0.0314),
    "nan": lambda a, b: (float("nan"), float("nan")),
    "a right mean and nan": lambda a, b: (mean_of(a, b), float("nan")),
    "nothing": lambda a, b: None,
    "one argument": lambda a: (a.mean().item(), 0.0),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_compare(answer)}")
# > counts: Right!
# > covariance: Right!
# > a loop: Right!
# > for other questions: Not yet: that is for two sets of different questions.
# > the other way round: Not yet: with 25 only ours and 15 only theirs of 200 right, the difference is 0.050.
# > not by the root: Not yet: the error is 0.0314, not 0.4455.
# > a variance: Not yet: the error is 0.0314, not 0.0010.
# > an interval: Not yet: the error is 0.0314, not 0.0616.
# > of ours alone: Not yet: the error is 0.0314, not 0.0296.
# > the error only: Not yet: return a tuple of two floats.
# > tensors: Not yet: both should be floats. A tensor has .item() for that.
# > a list: Not yet: return a tuple of two floats.
# > in place: Not yet: it changes the answers that it is given.
# > the first example: Not yet: with 80 only ours and 60 only theirs of 200 right, the difference is 0.100.
# > nan: Not yet: with 25 only ours and 15 only theirs of 200 right, the difference is 0.050.
# > a right mean and nan: Not yet: the error is 0.0314, not nan.
# > nothing: Not yet: return a tuple of two floats.
# > one argument: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
