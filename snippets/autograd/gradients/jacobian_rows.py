"""Exercise: the whole Jacobian, row by row."""

# --8<-- [start:starter]
import torch


def jacobian(f, x):
    """Return the slopes: a row for each output, a column for each input."""
    y = f(x)
    return torch.zeros(len(y), len(x))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_jacobian(jacobian):
    def three_outputs(x):
        return torch.stack([x[0] * x[1], x[0] + 10 * x[1], x[1] ** 2])

    x = torch.tensor([2.0, 3.0])
    answer = jacobian(three_outputs, x)
    if x.requires_grad:
        return "Not yet: your function marked the x it was given."
    if not isinstance(answer, torch.Tensor):
        return "Not yet: return one tensor; `torch.stack` makes one of rows."
    right = torch.func.jacrev(three_outputs)(x)
    if answer.shape != right.shape:
        return f"Not yet: the shape is {answer.shape}, not {right.shape}."
    for number, (row, right_row) in enumerate(zip(answer, right, strict=True)):
        if not torch.allclose(row, right_row):
            return f"Not yet: row {number} should be {right_row}, not {row}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_jacobian(jacobian))
    # > Not yet: row 0 should be tensor([3., 2.]), not tensor([0., 0.]).
    # --8<-- [end:try]
