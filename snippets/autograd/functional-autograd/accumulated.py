"""Two kinds of hooks on a leaf: before the gradient is added, and after."""

import torch

# --8<-- [start:order]
w = torch.tensor(2.0, requires_grad=True)
w.register_hook(lambda g: print("arriving:", g))
w.register_post_accumulate_grad_hook(lambda w: print("in .grad:", w.grad))
for _ in range(2):
    (w**2).backward()
# > arriving: tensor(4.)
# > in .grad: tensor(4.)
# > arriving: tensor(4.)
# > in .grad: tensor(8.)
# --8<-- [end:order]
