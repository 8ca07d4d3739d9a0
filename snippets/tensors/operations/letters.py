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
    torch.manual_seed(0)
    row, q, k = torch.rand(3), torch.rand(2, 3), torch.rand(4, 3)
    bq, bk = torch.rand(5, 2, 3), torch.rand(5, 4, 3)
    operands = ((q,), (row, row + 1), (q, k), (bq, bk))
    right = (q.sum(dim=0), row @ (row + 1), q @ k.mT, bq @ bk.mT)
    pairs = zip(equations, operands, right, strict=True)
    for name, given, wanted in pairs:
        try:
            answer = torch.einsum(equations[name], *given)
        except RuntimeError as error:
            reason = str(error).split(" for operand")[0]
            return f"Not yet: {name}:\n{reason}"
        if answer.shape != wanted.shape:
            sizes = f"{tuple(answer.shape)}, not {tuple(wanted.shape)}"
            return f"Not yet: {name}:\nthe shape is {sizes}."
        if not torch.allclose(answer, wanted):
            return f"Not yet: {name}:\nright shape, wrong numbers."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_letters(equations))
    # > Not yet: the sum of each column:
    # > the shape is (2,), not (3,).
    # --8<-- [end:try]
