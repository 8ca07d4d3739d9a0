"""Exercise: Adam in a few lines."""

import torch


# --8<-- [start:starter]
def own_adam(slopes: list[float], lr: float = 0.1) -> list[float]:
    """Return where a weight that starts at 0 is after each slope."""
    weight, places = 0.0, []
    for slope in slopes:
        weight -= lr * slope  # your code here
        places.append(weight)
    return places


# --8<-- [end:starter]


# --8<-- [start:check]
def check_own_adam(own_adam) -> str:
    """Say whether `own_adam` goes where `torch.optim.Adam` goes."""
    slopes = [3.0, 1.0, -0.5, 20.0, 0.0]
    weight = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.Adam([weight], lr=0.1)
    try:
        places = list(own_adam(slopes))
    except (TypeError, ZeroDivisionError) as error:
        return f"Not yet: {error}."
    if len(places) != len(slopes):
        return f"Not yet: {len(slopes)} slopes, but {len(places)} places."
    for step, place in enumerate(places):
        weight.grad = torch.tensor(slopes[step])
        optimizer.step()
        right = weight.item()
        if not abs(place - right) <= 1e-4:
            text = f"after step {step + 1}, the weight is {place:.4f}"
            return f"Not yet: {text}, not {right:.4f}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_own_adam(own_adam))
    # > Not yet: after step 1, the weight is -0.3000, not -0.1000.
    # --8<-- [end:try]
