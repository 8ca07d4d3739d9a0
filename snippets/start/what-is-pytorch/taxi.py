"""Exercise: a taxi fare with an `if`, and what the next kilometer costs."""

import torch


# --8<-- [start:starter]
def fare(kilometers):
    return 4 + 2 * kilometers  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_taxi(fare) -> str:
    for ride, price, rate in ((5.0, 14.0, 2.0), (10.0, 24.0, 2.0), (30.0, 54.0, 1.5)):
        kilometers = torch.tensor(ride, requires_grad=True)
        answer = fare(kilometers)
        if not isinstance(answer, torch.Tensor) or answer.grad_fn is None:
            return "Not yet: nothing was recorded. Calculate with the tensor itself."
        if abs(answer.item() - price) > 1e-3:
            return f"Not yet: {ride:g} km cost {price:g}, not {answer.item():g}."
        answer.backward()
        if abs(kilometers.grad.item() - rate) > 1e-3:
            found = kilometers.grad.item()
            return (
                f"Not yet: after {ride:g} km, one more costs {rate:g}, not {found:g}."
            )
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_taxi(fare))
    # > Not yet: 30 km cost 54, not 64.
    # --8<-- [end:try]
