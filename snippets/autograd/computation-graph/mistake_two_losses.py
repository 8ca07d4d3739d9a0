"""Common mistake: two losses that share a part of the graph."""

import torch

# --8<-- [start:twice]
w = torch.tensor(2.0, requires_grad=True)
shared = w**3
near, small = (shared - 10) ** 2, shared**2
near.backward()
try:
    small.backward()
except RuntimeError as error:
    print(str(error).split(" (")[0])
# > Trying to backward through the graph a second time
# --8<-- [end:twice]

# --8<-- [start:sum]
w.grad = None
shared = w**3
loss = (shared - 10) ** 2 + shared**2
loss.backward()
print(w.grad)
# > tensor(144.)
# --8<-- [end:sum]
