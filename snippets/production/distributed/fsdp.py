"""fully_shard: each rank keeps its half of weights, gradients and optimizer state."""

import torch
from ddp import small_net, train, whole_batch
from group import launch
from torch import distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh

# --8<-- [start:train]
from torch.distributed.fsdp import fully_shard


def sharded_net() -> nn.Module:
    """Return the network, with half of each weight on each rank."""
    net, mesh = small_net(seed=0), init_device_mesh("cpu", (2,))
    for layer in (net[0], net[2]):
        fully_shard(layer, mesh=mesh)
    return fully_shard(net, mesh=mesh)


def train_sharded() -> dict:
    """Train as `train` does; return what this rank holds, and the whole weights."""
    inputs, targets = (t[dist.get_rank() :: 2] for t in whole_batch())
    model = sharded_net()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(20):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(inputs), targets).backward()
        optimizer.step()
    weight = model[0].weight
    held = {"weight": weight, "gradient": weight.grad, **optimizer.state[weight]}
    del held["step"]
    return {
        "here": {name: tuple(t.to_local().shape) for name, t in held.items()},
        "whole": torch.cat([p.full_tensor().flatten() for p in model.parameters()]),
    }


# --8<-- [end:train]

if __name__ == "__main__":
    # --8<-- [start:use]
    results = launch(train_sharded)
    for rank, result in enumerate(results):
        print(rank, result["here"])
    # > 0 {'weight': (4, 3), 'gradient': (4, 3), 'exp_avg': (4, 3), 'exp_avg_sq': (4, 3)}
    # > 1 {'weight': (4, 3), 'gradient': (4, 3), 'exp_avg': (4, 3), 'exp_avg_sq': (4, 3)}
    differ = (results[0]["whole"].detach() - launch(train)[0]["trained"]).abs().max()
    print("as with DDP:", bool(differ < 1e-5))
    # > as with DDP: True
    # --8<-- [end:use]
