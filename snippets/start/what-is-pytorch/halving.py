"""Exercise: a loop whose length depends on the data."""

import math

import torch


# --8<-- [start:starter]
def halve_until_small(number):
    return number / 2  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_halving(halve_until_small) -> str:
    try:
        for start in (0.5, 4.0, 100.0, 1.0, 2.0, 1000.0):
            halvings = max(0, math.ceil(math.log2(start)))
            number = torch.tensor(start, requires_grad=True)
            answer = halve_until_small(number)
            if not isinstance(answer, torch.Tensor) or not answer.requires_grad:
                return (
                    "Not yet: nothing was recorded. Calculate with the tensor itself."
                )
            if answer > 1:
                return (
                    f"Not yet: {start:g} ends at {answer.item():g}, which is above 1."
                )
            if answer.item() != start / 2**halvings:
                return f"Not yet: {start:g} has to be halved {halvings} times."
            answer.backward()
            if number.grad is None or number.grad.item() != 1 / 2**halvings:
                return "Not yet: the record does not lead back to the number."
    except Exception as error:  # for example after number /= 2
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_halving(halve_until_small))
    # > Not yet: 0.5 has to be halved 0 times.
    # --8<-- [end:try]
