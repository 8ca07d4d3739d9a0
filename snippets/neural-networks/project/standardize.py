"""Stage 1: all columns on one scale, measured on the training part."""

import torch


# --8<-- [start:starter]
def standardize(train, *others):
    """Return all parts, scaled by mean and deviation of the train part."""
    return [train, *others]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_standardize(standardize):
    """Say whether each part is scaled, by the numbers of the training part alone."""
    train = torch.tensor([[1.0, 50.0, 7.0], [3.0, 10.0, 7.0], [5.0, 30.0, 7.0]])
    other = torch.tensor([[5.0, 30.0, 7.0], [9.0, 70.0, 7.0]])
    parts = standardize(train.clone(), other.clone())
    if len(parts) != 2 or parts[0].shape != (3, 3) or parts[1].shape != (2, 3):
        return "Not yet: return as many parts as came in, with the same shapes."
    if any(part.isnan().any() or part.isinf().any() for part in parts):
        return "Not yet: a column that never changes becomes nan. Make it 0."
    right = torch.tensor([[-1.0, 1.0, 0.0], [0.0, -1.0, 0.0], [1.0, 0.0, 0.0]])
    if not torch.allclose(parts[0], right, atol=1e-4):
        return (
            f"Not yet: the first row should be [-1, 1, 0], not {parts[0][0].tolist()}."
        )
    if not torch.allclose(parts[1][1], torch.tensor([3.0, 2.0, 0.0]), atol=1e-4):
        return "Not yet: scale the other parts with the numbers of the train part."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_standardize(standardize))
    # > Not yet: the first row should be [-1, 1, 0], not [1.0, 50.0, 7.0].
    # --8<-- [end:try]
