"""Exercise: a loss that charges more for one direction than for the other."""

import torch


# --8<-- [start:starter]
def frost_loss(forecast: torch.Tensor, truth: torch.Tensor) -> torch.Tensor:
    """Return the mean cost: 9 per degree too warm, 1 per degree too cold."""
    return (forecast - truth).abs().mean()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_frost(frost_loss) -> str:
    """Say whether `frost_loss` charges 9 and 1, and can be learned from."""
    try:
        for errors, cost in (
            ([0.0], 0.0),
            ([1.0], 9.0),
            ([-1.0, -1.0], 1.0),
            ([-3.0, -3.0, -3.0], 3.0),
            ([-1.0, 1.0, 2.0, 1.0], 9.25),
            ([-2.0, 0.5, -4.0], 3.5),
        ):
            truth = torch.arange(float(len(errors))).unsqueeze(1)
            forecast = truth + torch.tensor(errors).unsqueeze(1)
            forecast.requires_grad_()
            loss = frost_loss(forecast, truth)
            if not isinstance(loss, torch.Tensor) or loss.shape != ():
                return f"Not yet: {loss} is not a tensor without dimensions."
            if not abs(loss.item() - cost) <= 1e-4:
                text = f"errors of {errors} degrees cost {loss.item():.2f}"
                return f"Not yet: {text}, not {cost}."
            if not loss.requires_grad:
                return "Not yet: no gradient comes back to the forecast."
            loss.backward()
            for error, slope in zip(errors, forecast.grad.flatten(), strict=True):
                right = (9 if error > 0 else -1) / len(errors)
                if error != 0 and not abs(slope.item() - right) <= 1e-4:
                    text = f"for {error} in {errors}, the slope is {slope.item():.2f}"
                    return f"Not yet: {text}, not {right:.2f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_frost(frost_loss))
    # > Not yet: errors of [1.0] degrees cost 1.00, not 9.0.
    # --8<-- [end:try]
