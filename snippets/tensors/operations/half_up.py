"""Exercise: round so that halves go up."""

import torch


# --8<-- [start:starter]
def half_up(prices: torch.Tensor) -> torch.Tensor:
    """Round to whole numbers; what lies in the middle goes up."""
    return prices.round()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_half_up(half_up) -> str:
    """Say whether the nearest whole number comes out, and the upper one for halves."""
    halves = torch.arange(-5, 6) + 0.5
    others = torch.tensor([[0.1, 0.9, -0.1], [-0.9, 7.0, -7.0], [99.25, 1.75, 2.495]])
    try:
        for given in (halves, others, halves.double() * 3, torch.tensor(6.5)):
            prices = given.clone()
            answer = half_up(prices)
            if not isinstance(answer, torch.Tensor) or answer.shape != given.shape:
                return "Not yet: a tensor of the same shape was due."
            if not torch.equal(prices, given):
                return "Not yet: the prices that came in have changed."
            wrong = answer != given.sub(0.5).ceil() + (given.remainder(1) == 0.5)
            if wrong.any():
                first = f"{given[wrong][0]:g} became {answer[wrong][0]:g}"
                return f"Not yet: {first}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_half_up(half_up))
    # > Not yet: -3.5 became -4.
    # --8<-- [end:try]
