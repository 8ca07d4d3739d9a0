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
    scaled = torch.tensor([[-1.0, 1.0, 0.0], [0.0, -1.0, 0.0], [1.0, 0.0, 0.0]])
    try:
        for order in ([0, 1, 2], [2, 0, 1]):  # of the columns
            for others in ([other, other], [other], []):
                given = [train[:, order], *(one[:, order] for one in others)]
                before = [part.clone() for part in given]
                parts = standardize(*given)
                if [tuple(part.shape) for part in parts] != [
                    tuple(part.shape) for part in before
                ]:
                    return (
                        "Not yet: return as many parts as came in, with their shapes."
                    )
                if not all(map(torch.equal, given, before)):
                    return "Not yet: the parts that came in have changed."
                if not all(part.isfinite().all() for part in parts):
                    return (
                        "Not yet: a column that never changes becomes nan. Make it 0."
                    )
                right = scaled[:, order]
                if torch.allclose(parts[0].float(), right * 1.5**0.5, atol=1e-3):
                    right = right * 1.5**0.5  # divided by n: as good as the other
                if not torch.allclose(parts[0].float(), right, atol=1e-3):
                    first = [round(number, 2) for number in parts[0][0].tolist()]
                    return f"Not yet: the first row should be {right[0].tolist()}, not {first}."
                last = torch.tensor([3.0, 2.0, 0.0])[order] * right.max()
                for part in parts[1:]:
                    if not torch.allclose(part[1].float(), last, atol=1e-3):
                        return "Not yet: scale the others by the numbers of the train part."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_standardize(standardize))
    # > Not yet: the first row should be [-1.0, 1.0, 0.0], not [1.0, 50.0, 7.0].
    # --8<-- [end:try]
