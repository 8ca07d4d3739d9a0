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
    try:
        for slopes, options in (
            ([3.0, 1.0, -0.5, 20.0, 0.0], {}),
            ([0.0, -2.0, 4.0], {"lr": 0.5}),
            ([1e-8, 1e-8], {}),
        ):
            weight = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
            optimizer = torch.optim.Adam([weight], lr=options.get("lr", 0.1))
            places = own_adam(list(slopes), **options)
            if not isinstance(places, (list, tuple, torch.Tensor)):
                return f"Not yet: a list of places was due, not {places}."
            if len(places) != len(slopes):
                return f"Not yet: {len(slopes)} slopes, but {len(places)} places."
            for step, place in enumerate(places):
                weight.grad = torch.tensor(slopes[step]).double()
                optimizer.step()
                right = weight.item()
                if not abs(float(place) - right) <= 1e-4:
                    text = f"with {slopes}, after step {step + 1} it is {place:.4f}"
                    return f"Not yet: {text}, not {right:.4f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_own_adam(own_adam))
    # > Not yet: with [3.0, 1.0, -0.5, 20.0, 0.0], after step 1 it is -0.3000, not -0.1000.
    # --8<-- [end:try]
