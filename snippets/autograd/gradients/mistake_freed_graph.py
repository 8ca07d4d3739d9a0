"""Common mistake: going backward twice through one recording."""

from textwrap import fill

import torch

# --8<-- [start:twice]
x = torch.tensor(3.0, requires_grad=True)
y = x**2 + 2 * x + 1
y.backward()
try:
    y.backward()
except RuntimeError as error:
    print(fill(str(error), 76))
# > Trying to backward through the graph a second time (or directly access saved
# > tensors after they have already been freed). Saved intermediate values of
# > the graph are freed when you call .backward() or autograd.grad(). Specify
# > retain_graph=True if you need to backward through the graph a second time or
# > if you need to access saved tensors after calling backward.
# --8<-- [end:twice]
