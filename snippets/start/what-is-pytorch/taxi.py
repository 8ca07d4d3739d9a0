"""Exercise: a taxi fare with an `if`, and what the next kilometer costs."""

import torch


# --8<-- [start:starter]
def fare(kilometers):
    return 4 + 2 * kilometers  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_taxi(fare) -> str:
    prices = {5.0: (14.0, 2.0), 9.5: (23.0, 2.0), 10.0: (24.0, None)}
    prices |= {10.5: (24.75, 1.5), 30.0: (54.0, 1.5)}
    for ride, (price, rate) in prices.items():
        kilometers = torch.tensor(ride, requires_grad=True)
        answer = fare(kilometers)
        if not isinstance(answer, torch.Tensor) or answer.grad_fn is None:
            return "Not yet: nothing was recorded. Calculate with the tensor itself."
        if not abs(answer.item() - price) <= 1e-3:
            return f"Not yet: {ride:g} km cost {price:g}, not {answer.item():g}."
        answer.backward()
        found = kilometers.grad.item()
        if rate is not None and not abs(found - rate) <= 1e-3:
            return f"Not yet: at {ride:g} km, one more costs {rate:g}, not {found:g}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_taxi(fare))
    # > Not yet: 10.5 km cost 24.75, not 25.
    # --8<-- [end:try]
