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
    right = torch.tensor([[-1.0, 1.0, 0.0], [0.0, -1.0, 0.0], [1.0, 0.0, 0.0]])
    try:
        parts = standardize(train.clone(), other.clone(), other.clone())
        shapes = [tuple(part.shape) for part in parts]
    except Exception as error:
        return f"Not yet: {error!r:.70}"
    if shapes != [(3, 3), (2, 3), (2, 3)]:
        return "Not yet: return as many parts as came in, with the same shapes."
    if not all(part.isfinite().all() for part in parts):
        return "Not yet: a column that never changes becomes nan. Make it 0."
    if torch.allclose(parts[0], right * 1.5**0.5, atol=1e-4):
        right = right * 1.5**0.5  # std with correction=0: as good as the other
    if not torch.allclose(parts[0], right, atol=1e-4):
        first = [round(number, 2) for number in parts[0][0].tolist()]
        return f"Not yet: the first row should be [-1, 1, 0], not {first}."
    last = torch.tensor([3.0, 2.0, 0.0]) * right[2, 0]
    if not all(torch.allclose(part[1], last, atol=1e-4) for part in parts[1:]):
        return "Not yet: scale the other parts with the numbers of the train part."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_standardize(standardize))
    # > Not yet: the first row should be [-1, 1, 0], not [1.0, 50.0, 7.0].
    # --8<-- [end:try]
