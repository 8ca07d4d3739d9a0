"""A conversation without a group."""

import torch
from torch import distributed as dist

# --8<-- [start:mistake]
try:
    dist.all_reduce(torch.ones(1))
except ValueError as error:
    print(error)
# > Default process group has not been initialized, please make sure to call init_process_group.
try:
    dist.init_process_group("gloo")  # a script that torchrun did not start
except ValueError as error:
    print(error)
# > Error initializing torch.distributed using env:// rendezvous: environment variable RANK expected, but not set
# --8<-- [end:mistake]
