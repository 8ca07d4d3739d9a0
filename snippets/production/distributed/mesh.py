"""A mesh gives the ranks places, and a DTensor is spread over them."""

from typing import Any

import torch
from group import launch

# --8<-- [start:mesh]
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.tensor import Replicate, Shard, distribute_tensor


def places() -> str:
    """Return where this rank stands, and with whom in its row."""
    mesh = init_device_mesh("cpu", (2, 2), mesh_dim_names=("replicate", "shard"))
    row = mesh["shard"]
    return f"{mesh.get_coordinate()}, row {row.mesh.tolist()}"


if __name__ == "__main__":
    for rank, place in enumerate(launch(places, ranks=4)):
        print(rank, place)
    # > 0 (0, 0), row [0, 1]
    # > 1 (0, 1), row [0, 1]
    # > 2 (1, 0), row [2, 3]
    # > 3 (1, 1), row [2, 3]
# --8<-- [end:mesh]


# --8<-- [start:spread]
def spread() -> dict[str, Any]:
    """Lay one matrix out in three ways; return what this rank holds."""
    mesh = init_device_mesh("cpu", (2,))
    table = torch.arange(10.0).reshape(5, 2)
    held = {}
    for placement in (Replicate(), Shard(0), Shard(1)):
        whole = distribute_tensor(table, mesh, [placement])
        mine = whole.to_local()
        held[str(placement)] = f"{tuple(whole.shape)}, here {tuple(mine.shape)}"
    return held


# --8<-- [end:spread]


if __name__ == "__main__":
    # --8<-- [start:spread-use]
    for rank, held in enumerate(launch(spread)):
        print(rank, *held.items(), sep="\n  ")
    # > 0
    # >   ('R', '(5, 2), here (5, 2)')
    # >   ('S(0)', '(5, 2), here (3, 2)')
    # >   ('S(1)', '(5, 2), here (5, 1)')
    # > 1
    # >   ('R', '(5, 2), here (5, 2)')
    # >   ('S(0)', '(5, 2), here (2, 2)')
    # >   ('S(1)', '(5, 2), here (5, 1)')
    # --8<-- [end:spread-use]


# --8<-- [start:product]
def product() -> tuple[str, list, list]:
    """Multiply matrices that are cut along the dimension that is summed over."""
    mesh = init_device_mesh("cpu", (2,))
    a = distribute_tensor(torch.ones(2, 4), mesh, [Shard(1)])
    b = distribute_tensor(torch.ones(4, 1), mesh, [Shard(0)])
    c = a @ b
    return str(c.placements), c.to_local().tolist(), c.full_tensor().tolist()


if __name__ == "__main__":
    print(launch(product)[1])
    # > ('(Partial(sum),)', [[2.0], [2.0]], [[4.0], [4.0]])
# --8<-- [end:product]
