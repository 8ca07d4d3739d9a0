"""Gradient accumulation: no_sync saves conversations."""

import torch
from ddp import small_net, whole_batch
from group import launch
from torch import distributed as dist

# isort: split
# --8<-- [start:count]
from contextlib import nullcontext

from torch.distributed.algorithms.ddp_comm_hooks.default_hooks import allreduce_hook
from torch.nn.parallel import DistributedDataParallel as DDP


def accumulate(wait: bool) -> tuple[int, torch.Tensor]:
    """Add up the gradients of 4 small batches; count the conversations, too."""
    model, sent = DDP(small_net(seed=0)), []

    def counted(group, bucket):
        sent.append(bucket.buffer().numel())
        return allreduce_hook(group, bucket)

    model.register_comm_hook(None, counted)
    inputs, targets = (t[dist.get_rank() :: 2] for t in whole_batch())
    for number in range(4):
        quiet = wait and number < 3
        with model.no_sync() if quiet else nullcontext():
            error = model(inputs[number : number + 1]) - targets[number]
            (error.square().mean() / 4).backward()
    return len(sent), model.module[0].weight.grad


if __name__ == "__main__":
    results = launch(lambda: [accumulate(wait=False), accumulate(wait=True)])
    (often, gradient), (once, same) = results[0]
    print(f"{often} conversations, or {once}")
    # > 4 conversations, or 1
    print("the same gradients:", torch.allclose(gradient, same))
    # > the same gradients: True
# --8<-- [end:count]
