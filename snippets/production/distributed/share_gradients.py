"""Exercise: DDP by hand."""

from functools import partial

import torch
from group import launch
from torch import distributed as dist
from torch import nn


# --8<-- [start:starter]
def share_gradients(net: nn.Module) -> None:
    """Replace each gradient by its mean over all ranks."""
    for weight in net.parameters():
        dist.all_reduce(weight.grad)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_share_gradients(share_gradients) -> str:
    """Say whether all ranks get the gradients of the whole batch."""
    try:
        generator = torch.Generator().manual_seed(1)
        inputs = torch.randn(12, 3, generator=generator)

        def work(frozen: bool, ranks: int) -> str:
            case = f"Not yet: with {ranks} ranks, rank {dist.get_rank()}:"
            torch.manual_seed(1)
            mine = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
            mine[0].bias.requires_grad_(not frozen)
            trained = [weight for weight in mine.parameters() if weight.requires_grad]
            start = [weight.detach().clone() for weight in mine.parameters()]
            mine(inputs).square().mean().backward()  # what the whole batch says
            due = [weight.grad for weight in trained]
            mine.zero_grad()
            mine(inputs[dist.get_rank() :: ranks]).square().mean().backward()
            try:
                share_gradients(mine)
            except Exception as error:
                kind, first = type(error).__name__, str(error).split(chr(10))[0]
                return f"{case} {kind}: {first}"
            if not all(map(torch.equal, start, mine.parameters())):
                return f"{case} the weights themselves changed."
            if any(weight.grad is None for weight in trained):
                return f"{case} a weight has no gradient anymore."
            pairs = zip(trained, due, strict=True)
            off = torch.stack([(w.grad - whole).abs().max() for w, whole in pairs])
            if not off.max() <= 1e-5:
                return f"{case} gradients are off by up to {off.max():.2f}."
            return "Right!"

        for ranks, frozen in ((2, False), (3, False), (2, True)):
            for verdict in launch(partial(work, frozen, ranks), ranks):
                if verdict != "Right!":
                    return verdict
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {str(error).split(chr(10))[0]}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_share_gradients(share_gradients))
    # > Not yet: with 2 ranks, rank 0: gradients are off by up to 0.17.
    # --8<-- [end:try]
