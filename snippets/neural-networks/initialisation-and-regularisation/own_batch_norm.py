"""Exercise: batch normalization with running numbers."""

import torch
from torch import nn


# --8<-- [start:starter]
class OwnBatchNorm(nn.Module):
    """Normalize each column; without weight and bias."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.register_buffer("running_mean", torch.zeros(width))
        self.register_buffer("running_var", torch.ones(width))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        mean, var = x.mean(0), x.var(0)  # your code here
        return (x - mean) / torch.sqrt(var + 1e-5)


# --8<-- [end:starter]


# --8<-- [start:check]
def check_batch_norm(kind) -> str:
    """Compare with nn.BatchNorm1d in both modes."""
    own, built_in = kind(4), nn.BatchNorm1d(4)
    try:
        for _ in range(3):
            x = 2 * torch.randn(5, 4) + 3
            if not torch.allclose(own(x), built_in(x), atol=1e-4):
                return "Not yet: the output in training is different."
        wrong = _different(own, built_in)
        if wrong:
            return f"Not yet: {wrong} is different after three batches."
        own.eval(), built_in.eval()
        if not torch.allclose(own(x), built_in(x), atol=1e-4):
            return "Not yet: the output in evaluation is different."
        wrong = _different(own, built_in)
        if wrong:
            return f"Not yet: evaluation must not change {wrong}."
        own.train()(x.requires_grad_())
    except Exception as error:
        return f"Not yet: {error!r:.70}"
    if own.running_mean.requires_grad or own.running_var.requires_grad:
        return "Not yet: autograd records the running numbers."
    return "Right!"


def _different(own, built_in) -> str:
    """Return the name of the first running number that is not the same."""
    for name in ("running_mean", "running_var"):
        mine, right = getattr(own, name), getattr(built_in, name)
        if not torch.allclose(mine, right, atol=1e-4):
            return name
    return ""


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    torch.manual_seed(0)
    print(check_batch_norm(OwnBatchNorm))
    # > Not yet: the output in training is different.
    # --8<-- [end:try]
