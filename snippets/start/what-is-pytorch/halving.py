"""Exercise: a loop whose length depends on the data."""

import torch


# --8<-- [start:starter]
def halve_until_small(number):
    return number / 2  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_halving(halve_until_small) -> str:
    for start, slope in ((0.5, 1.0), (4.0, 0.25), (100.0, 0.0078125)):
        number = torch.tensor(start, requires_grad=True)
        try:
            answer = halve_until_small(number)
        except RuntimeError as error:  # for example after number /= 2
            return f"Not yet: {error}"
        if not isinstance(answer, torch.Tensor) or not answer.requires_grad:
            return "Not yet: nothing was recorded. Calculate with the tensor itself."
        if answer > 1:
            return f"Not yet: {start:g} ends at {answer.item():g}, which is above 1."
        answer.backward()
        if number.grad.item() != slope:
            halvings = round(1 / slope).bit_length() - 1
            return f"Not yet: {start:g} has to be halved {halvings} times."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_halving(halve_until_small))
    # > Not yet: 0.5 has to be halved 0 times.
    # --8<-- [end:try]
