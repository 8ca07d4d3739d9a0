"""One rank has a batch more than the other, and waits."""

from datetime import timedelta

import torch
from group import launch
from torch import distributed as dist

# --8<-- [start:mistake]


def uneven() -> str:
    """Give rank 0 two batches and rank 1 one; return the message, if there is one."""
    impatient = dist.new_group(timeout=timedelta(seconds=3))  # 30 minutes if not given
    message = "done"
    try:
        for _ in range(2 - dist.get_rank()):
            dist.all_reduce(torch.ones(1), group=impatient)
    except RuntimeError as error:
        message = str(error).split("] ")[-1].split(" for ")[0]
    dist.barrier()  # in the other group, which is patient: nobody leaves before
    return message


if __name__ == "__main__":
    print(launch(uneven))
    # > ['Timed out waiting 3000ms', 'done']
# --8<-- [end:mistake]
