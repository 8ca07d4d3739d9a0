"""Exercise: every basket paid for in every shop, with one matrix product."""

import torch

# --8<-- [start:starter]
baskets = torch.tensor([[1.0, 2.0, 3.0], [2.0, 0.0, 1.0]])
shops = torch.tensor(
    [[4.0, 5.0, 6.0], [5.0, 4.0, 5.5], [3.0, 6.0, 6.0], [4.5, 4.5, 5.0]]
)


def bills(baskets, shops):
    return torch.zeros(2, 4)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_bills(bills) -> str:
    answer = bills(baskets, shops)
    if not isinstance(answer, torch.Tensor) or answer.shape != (2, 4):
        return "Not yet: 2 baskets in 4 shops make a tensor of 2 rows and 4 columns."
    for row, basket in enumerate(baskets):
        for column, shop in enumerate(shops):
            right, found = (basket * shop).sum(), answer[row, column]
            if not torch.isclose(right, found):
                where = f"row {row}, column {column}"
                return f"Not yet: {where} should be {right}, not {found}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_bills(bills))
    # > Not yet: row 0, column 0 should be 32.0, not 0.0.
    # --8<-- [end:try]
