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
    train[:, 1] = test[:, 1] = 7.0  # never any ink in this pixel
    test[0, 1] = 8.0  # except here
    new_train, new_test = standardize(train.clone(), test.clone())
    if new_train.isnan().any() or new_test.isinf().any():
        return "Not yet: there are values that are nan or inf."
    if new_train.mean(dim=0).abs().max() > 1e-4:
        return "Not yet: a column of the training part has a mean that is not 0."
    if (new_train.std(dim=0)[[0, 2]] - 1).abs().max() > 1e-4:
        return "Not yet: a column of the training part does not deviate by 1."
    right = (test - train.mean(dim=0)) / train.std(dim=0)
    if not torch.allclose(new_test[:, [0, 2]], right[:, [0, 2]], atol=1e-3):
        return "Not yet: the test part was scaled by other numbers."
    if new_test.abs().max() > 10:
        return f"Not yet: one pixel became {new_test.abs().max():.0f}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_standardize(standardize))
    # > Not yet: there are values that are nan or inf.
    # --8<-- [end:try]
