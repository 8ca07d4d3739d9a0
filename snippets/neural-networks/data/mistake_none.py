"""An item without a label."""

import torch
from torch.utils.data import DataLoader

# --8<-- [start:mistake]
items = [(torch.zeros(2), None), (torch.zeros(2), None)]
try:
    next(iter(DataLoader(items, batch_size=2)))
except TypeError as error:
    print(str(error).replace(", dicts", ",\n  dicts").replace("; ", ";\n  "))
# > default_collate: batch must contain tensors, numpy arrays, numbers,
# >   dicts or lists;
# >   found <class 'NoneType'>
# --8<-- [end:mistake]
