"""Stage 2: how far a guess is from what was heard."""

import torch
from arrival_times_solution import arrival_times  # noqa: F401


# --8<-- [start:starter]
def misfit(source, stations, heard):
    """Return the mean squared difference to the heard times, in s²."""
    return 0 * source.sum()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_misfit(misfit):
    """Say whether a misfit has the right value, and the right slope."""
    stations = torch.tensor([[3.4, 0.0], [0.0, -6.8], [-3.4, 0.0]])
    heard = torch.tensor([12.0, 21.0, 9.0])  # off by -1, 0 and 2 s
    cases = [
        (3, 5 / 3, [2 / 0.34, 0.0, 2 / 3]),
        (2, 1 / 2, [1 / 0.34, 0.0, -1.0]),
    ]
    try:
        for count, right, slopes in cases:
            source = torch.tensor([0.0, 0.0, 1.0], requires_grad=True)
            loss = misfit(source, stations[:count], heard[:count])
            if not isinstance(loss, torch.Tensor) or loss.shape != ():
                return "Not yet: return one number, a tensor without dimensions."
            if not abs(loss.item() - right) < 0.01:
                return f"Not yet: the misfit should be {right:.2f}, not {loss:.2f}."
            if not loss.requires_grad:
                return "Not yet: the misfit has lost its way back to the source."
            (slope,) = torch.autograd.grad(loss, source)
            for name, value, due in zip("xyt", slope.tolist(), slopes, strict=True):
                if not abs(value - due) < 0.01:
                    facts = f"{due:.2f}, not {value:.2f}"
                    return f"Not yet: along {name}, the slope should be {facts}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_misfit(misfit))
    # > Not yet: the misfit should be 1.67, not 0.00.
    # --8<-- [end:try]
