"""Exercise: stop when all answers are right, and say when that was."""

# --8<-- [start:starter]
import torch
from torch import nn


def epochs_to_learn(
    model: nn.Module,
    inputs: torch.Tensor,
    targets: torch.Tensor,
    limit: int = 2000,
) -> int | None:
    """Train until each logit has the right sign.

    Return the number of steps this took, 0 if none was needed, or None where
    the limit came first.
    """
    return limit  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_epochs_to_learn(epochs_to_learn) -> str:
    """Say whether training stops in time, or gives up at the limit."""
    inputs = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    targets = torch.tensor([[0.0], [1.0], [1.0], [0.0]])

    def fresh() -> nn.Module:
        torch.manual_seed(0)
        return nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))

    model = fresh()
    steps = epochs_to_learn(model, inputs, targets)
    with torch.no_grad():
        right = bool(((model(inputs) > 0) == (targets == 1)).all())
    if not right:
        return "Not yet: at the end, not all of its answers are right."
    if steps is None or not 40 <= steps <= 42:
        return f"Not yet: it should take 41 steps, and you return {steps}."
    if epochs_to_learn(fresh(), inputs, targets, limit=steps) != steps:
        return f"Not yet: with limit={steps}, the last step is enough."
    if epochs_to_learn(model, inputs, targets) != 0:
        return "Not yet: a model that is right already needs 0 steps."
    hopeless = nn.Linear(2, 1)
    if epochs_to_learn(hopeless, inputs, targets, limit=50) is not None:
        return "Not yet: a straight line cannot learn this. Return None."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_epochs_to_learn(epochs_to_learn))
    # > Not yet: at the end, not all of its answers are right.
    # --8<-- [end:try]
