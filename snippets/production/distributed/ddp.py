"""DDP: two processes with half a batch each learn what one learns from the whole."""

import torch._dynamo  # optimizers import it: once, before the fork, saves time
from group import launch

# isort: split
# --8<-- [start:train]
import torch
from torch import distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP
from torch.nn.utils import parameters_to_vector


def small_net(seed: int) -> nn.Module:
    """Return a network with 33 weights."""
    torch.manual_seed(seed)
    return nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 1, bias=False))


def whole_batch() -> tuple[torch.Tensor, torch.Tensor]:
    """Return 8 examples, the same on each rank."""
    inputs = torch.randn(8, 3, generator=torch.Generator().manual_seed(0))
    return inputs, inputs.prod(1, keepdim=True)


def train() -> dict[str, torch.Tensor]:
    """Take 20 steps with this rank's share; return its weights, at three times."""
    rank, ranks = dist.get_rank(), dist.get_world_size()
    inputs, targets = (t[rank::ranks] for t in whole_batch())
    net = small_net(seed=rank)
    made = parameters_to_vector(net.parameters()).detach()
    model = DDP(net) if ranks > 1 else net
    wrapped = parameters_to_vector(net.parameters()).detach()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(20):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(inputs), targets).backward()
        optimizer.step()
    trained = parameters_to_vector(net.parameters()).detach()
    return {"made": made, "wrapped": wrapped, "trained": trained}


# --8<-- [end:train]

if __name__ == "__main__":
    # --8<-- [start:equal]
    first, second = launch(train)
    for moment in first:
        print(moment, torch.equal(first[moment], second[moment]))
    # > made False
    # > wrapped True
    # > trained True
    # --8<-- [end:equal]

    # --8<-- [start:alone]
    (alone,) = launch(train, ranks=1)
    moved = (alone["trained"] - alone["made"]).abs().max()
    differ = (alone["trained"] - first["trained"]).abs().max()
    print(f"moved by up to {moved:.2f}, differ by less than 1e-5: {differ < 1e-5}")
    # > moved by up to 0.15, differ by less than 1e-5: True
    # --8<-- [end:alone]
