"""A weight that updates itself as soon as its gradient is there."""

import torch


# --8<-- [start:update]
@torch.no_grad()
def take_step(w):
    w -= 0.1 * w.grad
    w.grad = None


w = torch.tensor(2.0, requires_grad=True)
w.register_post_accumulate_grad_hook(take_step)
for _ in range(3):
    (w**2).backward()
    print(f"{w.item():.3f}", w.grad)
# > 1.600 None
# > 1.280 None
# > 1.024 None
# --8<-- [end:update]
