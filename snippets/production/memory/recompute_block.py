"""Exercise: a checkpoint, written by hand."""

import torch
from torch import nn


# --8<-- [start:starter]
class Recomputed(torch.autograd.Function):
    """Calls a block, and keeps its input alone."""

    @staticmethod
    def forward(ctx, block, x):
        ctx.block = block
        ctx.save_for_backward(x)
        return block(x)  # nothing is recorded in here

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return None, torch.zeros_like(x)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
class CountedBlock(nn.Module):
    """Two layers, and the number of calls."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(width, 16), nn.Tanh(), nn.Linear(16, width)
        )
        self.calls = 0

    def forward(self, x):
        self.calls += 1
        return self.layers(x)


def check_recomputed(Recomputed) -> str:
    """Compare gradients, calls and bytes with those of the blocks themselves."""
    try:
        for width, count in ((3, 1), (5, 3)):
            case = f"Not yet: with {count} block{'s' * (count > 1)}, "
            blocks = [CountedBlock(width) for _ in range(count)]
            weights = [p for block in blocks for p in block.parameters()]
            start = torch.randn(4, width, requires_grad=True)
            x = start * 2
            for block in blocks:
                x = block(x)
            wanted = torch.autograd.grad(x.square().sum(), [start, *weights])

            for p, w in zip(weights, wanted[1:], strict=True):
                p.grad = 3 * w  # as if from an earlier piece of the batch

            kept, x = [], start * 2
            with torch.autograd.graph.saved_tensors_hooks(
                lambda tensor, kept=kept: kept.append(tensor.nbytes) or tensor,
                lambda tensor: tensor,
            ):
                for block in blocks:
                    block.calls = 0
                    x = Recomputed.apply(block, x)
            if sum(kept) > count * start.nbytes:
                return f"{case}keep the inputs alone, not {sum(kept)} bytes."
            x.square().sum().backward()
            calls = [block.calls for block in blocks]
            if calls != [2] * count:
                return f"{case}call each twice, not {calls} times."
            found = [p.grad for p in weights]
            if all(map(torch.equal, found, [3 * w for w in wanted[1:]])):
                return f"{case}weights get no gradient."
            if all(map(torch.allclose, found, wanted[1:])):
                return f"{case}weights lose the gradient that they had."
            if start.grad is None:
                return f"{case}no gradient comes out at the beginning."
            if not torch.allclose(start.grad, wanted[0]):
                return f"{case}the gradient of the input is wrong."
            if not all(map(torch.allclose, found, [4 * w for w in wanted[1:]])):
                return f"{case}the gradients of weights are wrong."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_recomputed(Recomputed))
    # > Not yet: with 1 block, call each twice, not [1] times.
    # --8<-- [end:try]
