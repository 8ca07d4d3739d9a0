"""Exercise: the mean of what all ranks have."""

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import torch
from torch import distributed as dist
from torch import multiprocessing as mp


# --8<-- [start:starter]
def mean_of_all(values: torch.Tensor) -> float:
    """Return the mean of the values of all ranks, on each rank."""
    mean = values.mean()
    dist.all_reduce(mean)
    return mean.item() / dist.get_world_size()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
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


def check_mean_of_all(mean_of_all) -> str:
    """Say whether each rank gets the mean of all values, also of unequal shares."""
    try:
        for shares in ([[1, 2, 3], [10]], [[4], [], [7, 7]]):
            tensors = [torch.tensor(share, dtype=torch.float32) for share in shares]
            due = torch.cat(tensors).mean().item()

            def work(tensors=tensors):
                try:
                    return mean_of_all(tensors[dist.get_rank()])
                except Exception as error:
                    return f"{type(error).__name__}: {str(error).split(chr(10))[0]}"

            for rank, found in enumerate(launch(work, ranks=len(shares))):
                if isinstance(found, str):
                    return f"Not yet: on rank {rank}, {found}"
                if not abs(found - due) <= 1e-4:
                    case = f"the mean of {shares} is {due}"
                    return f"Not yet: {case}, and rank {rank} says {found}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {str(error).split(chr(10))[0]}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mean_of_all(mean_of_all))
    # > Not yet: the mean of [[1, 2, 3], [10]] is 4.0, and rank 0 says 6.0.
    # --8<-- [end:try]
