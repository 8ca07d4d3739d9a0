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
    nan = torch.nan
    try:
        for days, forecasts in (
            ([14.0, nan, 21.0, 19.0], [15.0, 17.0, 18.0, 21.0]),
            ([nan, nan, 3.0], [1.0, 2.0, 5.0]),
            ([1.0, 2.0], [4.0, 2.5]),
            ([nan, 0.0, 0.0, nan, 7.0], [0.0, 1.0, 0.0, -3.0, 5.0]),
        ):
            truth = torch.tensor(days)
            forecast = torch.tensor(forecasts, requires_grad=True)
            loss = loss_with_gaps(forecast, truth)
            if not isinstance(loss, torch.Tensor) or loss.shape != ():
                return "Not yet: a loss is a tensor without dimensions."
            if not torch.equal(truth.isnan(), torch.tensor(days).isnan()):
                return "Not yet: afterward, the truth has other gaps."
            known = [day == day for day in days]  # nan is not equal to itself
            error = forecast.detach()[known] - truth[known]
            right = error.square().mean().item()
            if not abs(loss.item() - right) <= 0.001:
                return (
                    f"Not yet: with {days}, it is {loss.item():.2f}, not {right:.2f}."
                )
            if not loss.requires_grad:
                return "Not yet: the loss has lost its way back to the forecast."
            loss.backward()
            slope = torch.zeros(len(days))
            slope[known] = 2 * error / len(error)
            if not torch.allclose(forecast.grad, slope, atol=0.001):
                return f"Not yet: the gradient is {forecast.grad}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_gaps(loss_with_gaps))
    # > Not yet: with [14.0, nan, 21.0, 19.0], it is nan, not 4.67.
    # --8<-- [end:try]
