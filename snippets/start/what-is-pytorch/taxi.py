"""Exercise: a taxi fare with an `if`, and what the next kilometer costs."""

import torch


# --8<-- [start:starter]
def fare(kilometers):
    return 4 + 2 * kilometers  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_taxi(fare) -> str:
    rides = (5.0, 9.5, 10.0, 10.5, 30.0, 0.25, 7.75, 12.3, 101.0)
    try:
        for ride in rides:
            price = 4 + 2 * ride if ride <= 10 else 24 + 1.5 * (ride - 10)
            rate = 2 if ride < 10 else 1.5
            kilometers = torch.tensor(ride, requires_grad=True)
            answer = fare(kilometers)
            if not isinstance(answer, torch.Tensor) or answer.grad_fn is None:
                return (
                    "Not yet: nothing was recorded. Calculate with the tensor itself."
                )
            if not abs(answer.item() - price) <= 1e-3:
                return f"Not yet: {ride:g} km cost {price:g}, not {answer.item():g}."
            answer.backward()
            if ride == 10:  # a corner: which rate applies is a matter of taste
                continue
            found = 0.0 if kilometers.grad is None else kilometers.grad.item()
            if not abs(found - rate) <= 1e-3:
                text = f"at {ride:g} km, one more costs {rate:g}"
                return f"Not yet: {text}, not {found:g}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_taxi(fare))
    # > Not yet: 10.5 km cost 24.75, not 25.
    # --8<-- [end:try]
