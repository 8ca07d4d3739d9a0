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
    try:
        generator = torch.Generator().manual_seed(0)
        for rows, still, dtype in ((50, 1, torch.float32), (30, 2, torch.float64)):
            train = torch.randn(rows, 3, generator=generator, dtype=dtype) * 4 + 7
            test = torch.randn(20, 3, generator=generator, dtype=dtype) * 4 + 9
            train[:, 0], test[:, 0] = train[:, 0] / 100, test[:, 0] / 100
            train[:, still] = test[:, still] = 7.0  # nothing varies in this column
            test[0, still] = 8.0  # except here
            given = train.clone(), test.clone()
            answer = standardize(*given)
            if not isinstance(answer, (tuple, list)) or len(answer) != 2:
                return f"Not yet: a {type(answer).__name__} is not two tensors."
            if [getattr(one, "shape", 0) for one in answer] != [
                train.shape,
                test.shape,
            ]:
                return "Not yet: two tensors of the same shapes were due."
            if not (train.equal(given[0]) and test.equal(given[1])):
                return "Not yet: the tensors that were handed in have changed."
            new_train, new_test = answer
            if not (new_train.isfinite().all() and new_test.isfinite().all()):
                return "Not yet: there are values that are nan or inf."
            mean, varies = train.mean(dim=0), [0, 3 - still]
            if not new_train.mean(dim=0).abs().max() <= 1e-4:
                return "Not yet: the mean of a column of `train` is not 0."
            for correction in (1, 0):  # divided by n - 1 or by n: both are in use
                std = train.std(dim=0, correction=correction)
                right = (train - mean) / std, (test - mean) / std
                if torch.allclose(new_train[:, varies], right[0][:, varies], atol=1e-3):
                    break
            else:
                return "Not yet: the deviation of a column of `train` is not 1."
            if not torch.allclose(new_test[:, varies], right[1][:, varies], atol=1e-3):
                return "Not yet: the test part was scaled by other numbers."
            became = new_test[:2, still].tolist()
            if became != [1.0, 0.0]:
                return f"Not yet: the 8 and the 7 became {became}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_standardize(standardize))
    # > Not yet: there are values that are nan or inf.
    # --8<-- [end:try]
