"""Exercise: write products in letters."""

import torch

# --8<-- [start:starter]
equations = {
    "the sum of each column": "ij->i",  # your code here
    "the dot product of two vectors": "i,j->ij",  # your code here
    "rows of q, dotted with rows of k": "qd,kd->k",  # your code here
    "the same in each of b pairs": "bqd,bkd->bqd",  # your code here
}
# --8<-- [end:starter]


# --8<-- [start:check]
def check_letters(equations: dict[str, str]) -> str:
    """Say which of the equations does not do what its name says."""
    generator = torch.Generator().manual_seed(0)
    row, q, k, bq, bk = (
        torch.rand(shape, generator=generator)
        for shape in ((3,), (2, 3), (4, 3), (5, 2, 3), (5, 4, 3))
    )
    tasks = {
        "the sum of each column": ((q,), q.sum(dim=0)),
        "the dot product of two vectors": ((row, row + 1), row @ (row + 1)),
        "rows of q, dotted with rows of k": ((q, k), q @ k.mT),
        "the same in each of b pairs": ((bq, bk), bq @ bk.mT),
    }
    try:
        for name, (given, wanted) in tasks.items():
            if name not in equations:
                return f"Not yet: the equation for {name!r} is missing."
            try:
                answer = torch.einsum(equations[name], *given)
            except RuntimeError as error:
                reason = str(error).split(" for operand")[0]
                return f"Not yet: {name}: {reason}"
            if answer.shape != wanted.shape:
                sizes = f"{tuple(answer.shape)}, not {tuple(wanted.shape)}"
                return f"Not yet: {name}: the shape is {sizes}."
            if not torch.allclose(answer, wanted):
                return f"Not yet: {name}: right shape, wrong numbers."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_letters(equations))
    # > Not yet: the sum of each column: the shape is (2,), not (3,).
    # --8<-- [end:try]
