"""A checkpoint that two ranks write together, and one process reads."""

import tempfile
from pathlib import Path

import torch
from ddp import small_net
from fsdp import sharded_net
from group import launch

# isort: split
# --8<-- [start:save]
from functools import partial

from torch.distributed import checkpoint as dcp


def save_sharded(folder: str) -> torch.Tensor:
    """Write what this rank holds; return the first weights whole."""
    model = sharded_net()
    dcp.save({"model": model.state_dict()}, checkpoint_id=folder)
    return model[0].weight.full_tensor().detach()


def load_alone(folder: str) -> torch.Tensor:
    """Read the checkpoint into a network that is not sharded."""
    net = small_net(seed=7)
    state = {"model": net.state_dict()}
    dcp.load(state, checkpoint_id=folder)
    net.load_state_dict(state["model"])
    return net[0].weight.detach()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        saved, _ = launch(partial(save_sharded, folder))
        print(sorted(file.name for file in Path(folder).iterdir()))
        (loaded,) = launch(partial(load_alone, folder), ranks=1)
    # > ['.metadata', '__0_0.distcp', '__1_0.distcp']
    print("the same weights:", torch.equal(loaded, saved))
    # > the same weights: True
# --8<-- [end:save]
