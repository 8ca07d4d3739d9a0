"""Answers to the exercise “Pixel by pixel”, and what its check says to each."""

import torch
import torch.nn.functional as F
from by_pixel import check_standardize


def scaled(train, test, std, mean=None):
    mean = train.mean(dim=0) if mean is None else mean
    return (train - mean) / std, (test - mean) / std


def masked_fill(train, test):
    std, mean = torch.std_mean(train, dim=0)
    return scaled(train, test, std.masked_fill(std == 0, 1), mean)


def divided_by_n(train, test):
    std = train.std(dim=0, correction=0)
    std[std < 1e-6] = 1
    return scaled(train, test, std)


def column_by_column(train, test):
    new_train, new_test = train.clone(), test.clone()
    for column in range(train.shape[1]):
        mean, std = train[:, column].mean(), train[:, column].std()
        for one in (new_train, new_test):
            one[:, column] -= mean
            if std > 0:
                one[:, column] /= std
    return [new_train, new_test]


def own_numbers(train, test):
    return masked_fill(train, train)[0], masked_fill(test, test)[0]


def numbers_of_both(train, test):
    both = masked_fill(torch.cat([train, test]), test)
    return both[0][: len(train)], both[1]


def one_for_all(train, test):
    return scaled(train, test, train.std(), train.mean())


def along_rows(train, test):
    std = train.std(dim=1, keepdim=True)
    return (train - train.mean(dim=1, keepdim=True)) / std, test


def in_place(train, test):
    mean, std = train.mean(dim=0), train.std(dim=0)
    std[std == 0] = 1
    return train.sub_(mean).div_(std), test.sub_(mean).div_(std)


def zero_where_still(train, test):
    return tuple(
        one.nan_to_num(0, 0, 0) for one in scaled(train, test, train.std(dim=0))
    )


def left_as_it_is(train, test):
    still = train.std(dim=0) == 0
    pairs = zip((train, test), masked_fill(train, test), strict=True)
    return tuple(torch.where(still, old, new) for old, new in pairs)


def layer_norm(train, test):
    return F.layer_norm(train.T, train.T.shape[1:]).T, F.layer_norm(test.T, (20,)).T


def test_by_row(train, test):
    std, mean = torch.std_mean(train, dim=0)
    new_train, _ = masked_fill(train, test)
    return new_train, (test - mean) / (std + 1.0)


def without_still(train, test):
    varies = train.std(dim=0) > 0
    return masked_fill(train[:, varies], test[:, varies])


def mean_only(train, test):
    return scaled(train, test, 1)


def no_mean(train, test):
    std = train.std(dim=0)
    return scaled(train, test, torch.where(std == 0, 1.0, std), 0)


RIGHT = {
    "masked_fill": masked_fill,
    "divided by n": divided_by_n,
    "column by column": column_by_column,
}
WRONG = {
    "divided by 0": lambda train, test: scaled(train, test, train.std(dim=0)),
    "a tiny number added": lambda train, test: scaled(
        train, test, train.std(dim=0) + 1e-8
    ),
    "a tenth added": lambda train, test: scaled(train, test, train.std(dim=0) + 0.1),
    "0 where nothing varies": zero_where_still,
    "as it is where nothing varies": left_as_it_is,
    "the test part by its own numbers": own_numbers,
    "the numbers of both": numbers_of_both,
    "layer_norm": layer_norm,
    "one mean for all columns": one_for_all,
    "along the rows": along_rows,
    "the mean only": mean_only,
    "the deviation only": no_mean,
    "in place": in_place,
    "two columns": without_still,
    "train only": lambda train, test: masked_fill(train, test)[0],
    "stacked": lambda train, test: torch.cat(masked_fill(train, test)),
    "lists": lambda train, test: [one.tolist() for one in masked_fill(train, test)],
    "another deviation for test": test_by_row,
    "no return": lambda train, test: None,
    "without test": lambda train: masked_fill(train, train),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_standardize(answer)}")
# > masked_fill: Right!
# > divided by n: Right!
# > column by column: Right!
# > divided by 0: Not yet: there are values that are nan or inf.
# > a tiny number added: Not yet: the 8 and the 7 became [100000000.0, 0.0].
# > a tenth added: Not yet: the deviation of a column of `train` is not 1.
# > 0 where nothing varies: Not yet: the 8 and the 7 became [0.0, 0.0].
# > as it is where nothing varies: Not yet: the mean of a column of `train` is not 0.
# > the test part by its own numbers: Not yet: the test part was scaled by other numbers.
# > the numbers of both: Not yet: the mean of a column of `train` is not 0.
# > layer_norm: Not yet: the deviation of a column of `train` is not 1.
# > one mean for all columns: Not yet: the mean of a column of `train` is not 0.
# > along the rows: Not yet: the mean of a column of `train` is not 0.
# > the mean only: Not yet: the deviation of a column of `train` is not 1.
# > the deviation only: Not yet: the mean of a column of `train` is not 0.
# > in place: Not yet: the tensors that were handed in have changed.
# > two columns: Not yet: two tensors of the same shapes were due.
# > train only: Not yet: a Tensor is not two tensors.
# > stacked: Not yet: a Tensor is not two tensors.
# > lists: Not yet: two tensors of the same shapes were due.
# > another deviation for test: Not yet: the test part was scaled by other numbers.
# > no return: Not yet: a NoneType is not two tensors.
# > without test: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
