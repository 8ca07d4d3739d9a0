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
    try:
        for some, prices in (
            (baskets, shops),
            (shops, baskets),
            (shops[:3], shops[1:]),
        ):
            answer, size = bills(some, prices), (len(some), len(prices))
            if not isinstance(answer, torch.Tensor) or answer.shape != size:
                text = f"{size[0]} baskets in {size[1]} shops make a tensor"
                return f"Not yet: {text} of {size[0]} rows and {size[1]} columns."
            for row, basket in enumerate(some):
                for column, shop in enumerate(prices):
                    right, found = (basket * shop).sum(), answer[row, column]
                    if not abs(right - found) <= 0.001:
                        where = f"row {row}, column {column}"
                        return f"Not yet: {where} should be {right}, not {found}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_bills(bills))
    # > Not yet: row 0, column 0 should be 32.0, not 0.0.
    # --8<-- [end:try]
