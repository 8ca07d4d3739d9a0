"""A worker of a loader that finds no room in shared memory."""

import os
import re
import signal

from torch.profiler import record_function
from torch.utils.data import DataLoader, Dataset

with record_function("first"):
    pass  # imports what the loader would, which swallows the error that interrupts it


# --8<-- [start:bus]
class Crowded(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        os.close(2)  # there, the worker complains as well
        os.kill(os.getpid(), signal.SIGBUS)  # as Linux does when /dev/shm is full


if __name__ == "__main__":
    try:
        list(DataLoader(Crowded(), num_workers=1))
    except RuntimeError as error:
        message = str(error.__cause__ or error)
        print(re.sub(r"pid \d+", "pid …", message))
    # > DataLoader worker (pid …) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory. Please try to raise your shared memory limit.
# --8<-- [end:bus]
