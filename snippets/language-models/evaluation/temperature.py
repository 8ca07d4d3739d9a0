"""One number that is fitted on one half of the new text, and tried on the other."""

# needs: safetensors (the weights are kept in its format)

from reliability import (
    calibration_error,
    logits_of,
    model,
    reliability,
    torch,
    validation,
)
# > known: sure 0.304, right 0.347
# >   expected calibration error 0.043
# > new: sure 0.297, right 0.270
# >   expected calibration error 0.032

# --8<-- [start:fit]
from torch.nn import functional as F


def fit_temperature(logits: torch.Tensor, targets: torch.Tensor) -> float:
    """Return the temperature with the least loss."""
    inverse = torch.ones((), requires_grad=True)
    optimizer = torch.optim.LBFGS([inverse], line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = F.cross_entropy(inverse * logits, targets)
        loss.backward()
        return loss

    optimizer.step(closure)
    return 1 / inverse.item()


first, second = validation.chunk(2)
temperature = fit_temperature(*logits_of(model, first))
print(f"temperature {temperature:.2f}")
# > temperature 1.09
# --8<-- [end:fit]

# --8<-- [start:try]
logits, targets = logits_of(model, second)
for scaled in (logits, logits / temperature):
    loss = F.cross_entropy(scaled, targets)
    error = calibration_error(reliability(scaled, targets))
    right = (scaled.argmax(dim=-1) == targets).sum()
    print(f"loss {loss:.3f}, calibration error {error:.3f}, {right} right")
# > loss 3.429, calibration error 0.034, 806 right
# > loss 3.404, calibration error 0.031, 806 right
# --8<-- [end:try]
