"""Two processes that find each other, and what they can do together."""

# --8<-- [start:launch]
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import torch
from torch import distributed as dist
from torch import multiprocessing as mp


def run_rank(rank: int, work: Callable, ranks: int, folder: str) -> None:
    """Join the group as number `rank`, do the work, and leave the result in a file."""
    torch.set_num_threads(1)
    dist.init_process_group(
        "gloo",
        init_method=f"file://{folder}/meeting",
        rank=rank,
        world_size=ranks,
        timeout=timedelta(seconds=20),
    )
    dist.barrier()  # all are here: whoever is quick does not leave before
    try:
        torch.save(work(), Path(folder, f"{rank}.pt"))
    finally:
        dist.destroy_process_group()


def launch(work: Callable[[], Any], ranks: int = 2) -> list[Any]:
    """Let so many processes do the same work as one group; return all results."""
    with tempfile.TemporaryDirectory() as folder:
        mp.start_processes(
            run_rank, (work, ranks, folder), nprocs=ranks, start_method="fork"
        )
        return [torch.load(Path(folder, f"{rank}.pt")) for rank in range(ranks)]


# --8<-- [end:launch]

if __name__ == "__main__":
    # --8<-- [start:hello]
    def hello() -> str:
        """Say who this is."""
        return f"rank {dist.get_rank()} of {dist.get_world_size()}"

    print(launch(hello))
    # > ['rank 0 of 2', 'rank 1 of 2']
    # --8<-- [end:hello]

    # --8<-- [start:reduce]
    def total() -> torch.Tensor:
        """Add up what all ranks have."""
        mine = torch.tensor([1.0, 10.0]) * (dist.get_rank() + 1)
        dist.all_reduce(mine)
        return mine

    for rank, result in enumerate(launch(total)):
        print(rank, result)
    # > 0 tensor([ 3., 30.])
    # > 1 tensor([ 3., 30.])
    # --8<-- [end:reduce]
