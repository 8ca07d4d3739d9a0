"""Answers to the exercise “Every class counts the same”, and the verdict on each."""

from mean_recall import check_mean_recall


def row_by_row(matrix):
    rows = enumerate(matrix.tolist())
    recalls = [row[i] / sum(row) for i, row in rows if sum(row)]
    return sum(recalls) / len(recalls)


def shares_first(matrix):
    counts = matrix.sum(dim=1, keepdim=True)
    shares = matrix / counts.clamp(min=1)
    return shares.trace() / (counts > 0).sum()


def precision(matrix):
    return (matrix.diagonal() / matrix.sum(dim=0)).nanmean().item()


def classes_that_were_named(matrix):
    named = matrix.sum(dim=0) > 0
    return (matrix.diagonal()[named] / matrix.sum(dim=1)[named]).mean().item()


def over_all_classes(matrix):
    return (matrix.diagonal() / matrix.sum(dim=1).clamp(min=1)).mean().item()


def whole_numbers(matrix):
    counts = matrix.sum(dim=1)
    return (matrix.diagonal()[counts > 0] // counts[counts > 0]).float().mean().item()


def mean_of_whole_numbers(matrix):
    counts = matrix.sum(dim=1)
    return (matrix.diagonal()[counts > 0] * 100 / counts[counts > 0]).mean().item()


def filled_in_place(matrix):
    matrix += (matrix.sum(dim=1) == 0).diag_embed()
    return (matrix.diagonal() / matrix.sum(dim=1)).mean().item()


def filled_with_1(matrix):
    return (matrix.diagonal() / matrix.sum(dim=1)).nan_to_num(1.0).mean().item()


RIGHT = {
    "nanmean": lambda matrix: (matrix.diagonal() / matrix.sum(1)).nanmean().item(),
    "row by row": row_by_row,
    "the trace of the shares": shares_first,
}
WRONG = {
    "the accuracy": lambda matrix: (matrix.trace() / matrix.sum()).item(),
    "the precision": precision,
    "nan where none occurs": lambda matrix: (matrix.diagonal() / matrix.sum(1)).mean(),
    "over all classes": over_all_classes,
    "1 where none occurs": filled_with_1,
    "filled in place": filled_in_place,
    "classes that were named": classes_that_were_named,
    "whole numbers": whole_numbers,
    "percent": mean_of_whole_numbers,
    "each class": lambda matrix: (matrix.diagonal() / matrix.sum(1)).tolist(),
    "a constant": lambda matrix: 0.5,
    "rounded": lambda matrix: round(row_by_row(matrix), 3),
    "no return": lambda matrix: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_mean_recall(answer)}")
# > nanmean: Right!
# > row by row: Right!
# > the trace of the shares: Right!
# > the accuracy: Not yet: 90 of 90 and 0 of 10: 0.9 is not 0.5.
# > the precision: Not yet: 90 of 90 and 0 of 10: 0.9 is not 0.5.
# > nan where none occurs: Not yet: a class that does not occur: nan is not 0.75.
# > over all classes: Not yet: a class that does not occur: 0.5 is not 0.75.
# > 1 where none occurs: Not yet: a class that does not occur: 0.8333 is not 0.75.
# > filled in place: Not yet: a class that does not occur: 0.8333 is not 0.75.
# > classes that were named: Not yet: 90 of 90 and 0 of 10: 1 is not 0.5.
# > whole numbers: Not yet: 5 of 10 and 10 of 10: 0.5 is not 0.75.
# > percent: Not yet: 90 of 90 and 0 of 10: 50 is not 0.5.
# > each class: Not yet: TypeError: float() argument must be a string or a real number, not 'list'
# > a constant: Not yet: 5 of 10 and 10 of 10: 0.5 is not 0.75.
# > rounded: Not yet: 2 of 8, 1 of 2 and 2 of 3: 0.472 is not 0.4722.
# > no return: Not yet: TypeError: float() argument must be a string or a real number, not 'NoneType'
