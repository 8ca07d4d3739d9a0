"""One rank has a batch more than the other, and waits."""

from datetime import timedelta

import torch
from group import launch
from torch import distributed as dist

# isort: split
# --8<-- [start:mistake]
import time


def uneven() -> str:
    """Give rank 0 two batches and rank 1 one; return the message, if there is one."""
    impatient = dist.new_group(timeout=timedelta(seconds=1))  # 30 minutes if not given
    try:
        for _ in range(2 - dist.get_rank()):
            dist.all_reduce(torch.ones(1), group=impatient)
        time.sleep(3)  # rank 1 is done, and does other things
    except RuntimeError as error:
        return str(error).split("] ")[-1].split(" for ")[0]
    return "done"


if __name__ == "__main__":
    print(launch(uneven))
    # > ['Timed out waiting 1000ms', 'done']
# --8<-- [end:mistake]
