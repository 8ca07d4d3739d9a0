"""Exercise: a loss over the days that have a measurement."""

import torch


# --8<-- [start:starter]
def loss_with_gaps(forecast: torch.Tensor, truth: torch.Tensor):
    """Return the mean squared error over the days whose truth is no nan."""
    return (forecast - truth).square().mean()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_gaps(loss_with_gaps) -> str:
    """Say whether `loss_with_gaps` leaves out the gaps, also in the slope."""
    truth = torch.tensor([14.0, torch.nan, 21.0, 19.0])
    forecast = torch.tensor([15.0, 17.0, 18.0, 21.0], requires_grad=True)
    loss = loss_with_gaps(forecast, truth)
    if not isinstance(loss, torch.Tensor) or loss.shape != ():
        return "Not yet: a loss is a tensor without dimensions."
    if loss.isnan():
        return "Not yet: the loss is nan."
    if not abs(loss.item() - 14 / 3) <= 0.001:
        return f"Not yet: the loss is {loss:.2f}, not 14 / 3 = 4.67."
    if not loss.requires_grad:
        return "Not yet: the loss has lost its way back to the forecast."
    loss.backward()
    if forecast.grad.isnan().any():
        return f"Not yet: the gradient is {forecast.grad}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_gaps(loss_with_gaps))
    # > Not yet: the loss is nan.
    # --8<-- [end:try]
