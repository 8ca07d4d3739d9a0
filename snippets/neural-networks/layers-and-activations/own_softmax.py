"""Exercise: a softmax that does not overflow."""

import torch


# --8<-- [start:starter]
def own_softmax(scores):
    """Return the softmax of each row of a matrix, without torch.softmax."""
    return scores.exp() / scores.exp().sum()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_own_softmax(own_softmax):
    cases = [
        ("one row", [[2.0, 1.0, 0.0]]),
        ("two rows", [[2.0, 1.0, 0.0], [5.0, 5.0, 0.0]]),
        ("large scores", [[3000.0, 2999.0, 0.0], [-3.0, 4.0, 0.0]]),
        ("very negative scores", [[-1000.0, -999.0], [0.0, 0.0]]),
    ]
    for name, rows in cases:
        scores = torch.tensor(rows)
        try:
            answer = own_softmax(scores)
        except (RuntimeError, TypeError) as error:
            return f"Not yet: with {name}, {error}."
        if getattr(answer, "shape", None) != scores.shape:
            return f"Not yet: with {name}, the shape is not that of scores."
        expected = torch.softmax(scores, dim=1)
        for row, right in zip(answer, expected, strict=True):
            if not torch.allclose(row.float(), right, atol=1e-3):
                found = [round(p, 2) for p in row.tolist()]
                return f"Not yet: with {name}, one row becomes {found}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_own_softmax(own_softmax))
    # > Not yet: with two rows, one row becomes [0.02, 0.01, 0.0].
    # --8<-- [end:try]
