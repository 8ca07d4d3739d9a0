"""A worker of a loader that leaves without a word."""

import os
import re

from torch.profiler import record_function
from torch.utils.data import DataLoader, Dataset

with record_function("first"):
    pass  # imports what the loader would, which swallows the error that interrupts it


# --8<-- [start:exit]
class Leaving(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        os._exit(1)  # no traceback, as when a library in C gives up


if __name__ == "__main__":
    try:
        list(DataLoader(Leaving(), num_workers=1))
    except RuntimeError as error:
        message = str(error.__cause__ or error)
        print(re.sub(r"pid \d+", "pid …", message))
    # > DataLoader worker (pid …) exited unexpectedly with exit code 1. Details are lost due to multiprocessing. Rerunning with num_workers=0 may give better error trace.
# --8<-- [end:exit]
