"""One number that is fitted on one half of the new text, and tried on the other."""

# needs: safetensors (the weights are kept in its format)

from calibration import calibration_error, logits_of, reliability
from losses import F, model, torch, validation


# --8<-- [start:fit]
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
    share, sure, hit = (rows := reliability(scaled, targets)).mT
    print(f"loss {loss:.3f}, sure {share @ sure:.3f}, right {share @ hit:.3f}")
    print(f"  calibration error {calibration_error(rows):.3f}")
# > loss 3.429, sure 0.285, right 0.252
# >   calibration error 0.034
# > loss 3.404, sure 0.250, right 0.252
# >   calibration error 0.031
print(torch.equal(logits.argmax(dim=-1), scaled.argmax(dim=-1)))
# > True
# --8<-- [end:try]
