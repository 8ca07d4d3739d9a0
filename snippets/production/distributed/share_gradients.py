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

        def gradients(frozen: bool, ranks: int) -> list[torch.Tensor] | str:
            torch.manual_seed(1)
            mine = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
            mine[0].bias.requires_grad_(not frozen)
            start = [weight.detach().clone() for weight in mine.parameters()]
            mine(inputs[dist.get_rank() :: ranks]).square().mean().backward()
            try:
                if ranks > 1:
                    share_gradients(mine)
            except Exception as error:
                return f"{type(error).__name__}: {str(error).split(chr(10))[0]}"
            kept = all(map(torch.equal, start, mine.parameters()))
            trained = [weight for weight in mine.parameters() if weight.requires_grad]
            return [weight.grad for weight in trained] if kept else []

        for ranks, frozen in ((2, False), (3, False), (2, True)):
            (due,) = launch(partial(gradients, frozen, 1), ranks=1)
            for rank, found in enumerate(
                launch(partial(gradients, frozen, ranks), ranks)
            ):
                case = f"Not yet: with {ranks} ranks, rank {rank}:"
                if not found:
                    return f"{case} the weights themselves changed."
                if isinstance(found, str):
                    return f"{case} {found}"
                off = torch.stack(
                    [(a - b).abs().max() for a, b in zip(found, due, strict=True)]
                )
                if not off.max() <= 1e-5:
                    return f"{case} gradients are off by up to {off.max():.2f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {str(error).split(chr(10))[0]}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_share_gradients(share_gradients))
    # > Not yet: with 2 ranks, rank 0: gradients are off by up to 0.17.
    # --8<-- [end:try]
