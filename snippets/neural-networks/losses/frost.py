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
    truth = torch.tensor([2.0, 2.0, 2.0, 2.0])
    for error, cost in ((0.0, 0.0), (1.0, 9.0), (-1.0, 1.0), (-3.0, 3.0)):
        try:
            loss = frost_loss(truth + error, truth)
        except (RuntimeError, TypeError) as message:
            return f"Not yet: {message}"
        if not isinstance(loss, torch.Tensor) or loss.shape != ():
            return f"Not yet: {loss} is not a tensor without dimensions."
        if not abs(loss.item() - cost) <= 1e-4:
            text = f"{error:+.0f} degrees cost {loss:.1f}"
            return f"Not yet: {text}, not {cost}."
    forecast = torch.tensor([1.0, 3.0, 3.0, 3.0], requires_grad=True)
    loss = frost_loss(forecast, truth)
    if not loss.requires_grad:
        return "Not yet: no gradient comes back to the forecast."
    if not abs(loss.item() - 7.0) <= 1e-4:
        return f"Not yet: a mix of errors costs {loss:.1f}, not 7.0."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_frost(frost_loss))
    # > Not yet: +1 degrees cost 1.0, not 9.0.
    # --8<-- [end:try]
