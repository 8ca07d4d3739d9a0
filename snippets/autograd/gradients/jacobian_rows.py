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
    """Say whether all rows are right, for functions from 2 to 3 and from 4 to 2."""

    def three_outputs(x):
        return torch.stack([x[0] * x[1], x[0] + 10 * x[1], x[1] ** 2])

    def two_outputs(x):
        return torch.stack([x.prod(), x.sin().sum()])

    cases = ([2.0, 3.0], three_outputs), ([1.0, -2.0, 0.5, 3.0], two_outputs)
    try:
        for values, f in cases:
            x = torch.tensor(values)
            answer = jacobian(f, x)
            if x.requires_grad or x.tolist() != values:
                return "Not yet: your function marked or changed the x it was given."
            if not isinstance(answer, torch.Tensor):
                return "Not yet: return one tensor; `torch.stack` makes one of rows."
            right = torch.func.jacrev(f)(x)
            if answer.shape != right.shape:
                shapes = f"{tuple(answer.shape)}, not {tuple(right.shape)}"
                return f"Not yet: the shape is {shapes}."
            for number, (row, due) in enumerate(zip(answer, right, strict=True)):
                if not (row - due).abs().max() <= 1e-4:
                    rows = f"{due.tolist()}, not {row.tolist()}"
                    return f"Not yet: row {number} should be {rows}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_jacobian(jacobian))
    # > Not yet: row 0 should be [3.0, 2.0], not [0.0, 0.0].
    # --8<-- [end:try]
