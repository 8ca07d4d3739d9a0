"""Exercise: standardize each column with the numbers of the training part."""

import torch


# --8<-- [start:starter]
def standardize(
    train: torch.Tensor, test: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return both, each column scaled by the numbers of `train`."""
    mean, std = train.mean(dim=0), train.std(dim=0)
    return (train - mean) / std, (test - mean) / std  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_standardize(standardize) -> str:
    """Say whether `standardize` works, also where nothing varies."""
    generator = torch.Generator().manual_seed(0)
    train = torch.randn(50, 3, generator=generator) * 4 + 7
    test = torch.randn(20, 3, generator=generator) * 4 + 9
    train[:, 2], test[:, 2] = train[:, 2] / 100, test[:, 2] / 100
    train[:, 1] = test[:, 1] = 7.0  # nothing varies in this column
    test[0, 1] = 8.0  # except here
    answer = standardize(train.clone(), test.clone())
    if not isinstance(answer, (tuple, list)) or len(answer) != 2:
        return f"Not yet: a {type(answer).__name__} is not two tensors."
    new_train, new_test = answer
    if new_train.isnan().any() or new_test.isinf().any():
        return "Not yet: there are values that are nan or inf."
    if not new_train.mean(dim=0).abs().max() <= 1e-4:
        return "Not yet: the mean of a column of `train` is not 0."
    if not (new_train.std(dim=0)[[0, 2]] - 1).abs().max() <= 1e-4:
        return "Not yet: the deviation of a column of `train` is not 1."
    right = (test - train.mean(dim=0)) / train.std(dim=0)
    if not torch.allclose(new_test[:, [0, 2]], right[:, [0, 2]], atol=1e-3):
        return "Not yet: the test part was scaled by other numbers."
    if not torch.allclose(new_test[:2, 1], torch.tensor([1.0, 0.0])):
        became = new_test[:2, 1].tolist()
        return f"Not yet: the 8 and the 7 became {became}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_standardize(standardize))
    # > Not yet: there are values that are nan or inf.
    # --8<-- [end:try]
