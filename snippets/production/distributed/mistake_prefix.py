"""What is saved around a network does not fit into it."""

import tempfile
from functools import partial
from pathlib import Path

import torch
from ddp import small_net
from group import launch
from torch import distributed as dist
from torch.nn.parallel import DistributedDataParallel as DDP


# --8<-- [start:mistake]
def save_wrapped(file: Path) -> None:
    """Save once, and let nobody go on before the file is there."""
    model = DDP(small_net(seed=0))
    if dist.get_rank() == 0:
        torch.save(model.state_dict(), file)  # right: model.module.state_dict()
    dist.barrier()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        launch(partial(save_wrapped, Path(folder, "net.pt")))
        wrapped = torch.load(Path(folder, "net.pt"))
    try:
        small_net(seed=0).load_state_dict(wrapped)
    except RuntimeError as error:
        print(*(line.strip() for line in str(error).splitlines()[:2]), sep="\n")
    # > Error(s) in loading state_dict for Sequential:
    # > Missing key(s) in state_dict: "0.weight", "0.bias", "2.weight".
# --8<-- [end:mistake]
