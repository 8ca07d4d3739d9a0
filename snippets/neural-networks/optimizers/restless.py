"""A thousand walkers with noisy slopes: which schedule ends nearest to 0?"""

# --8<-- [start:compare]
from functools import partial

import torch

schedulers = torch.optim.lr_scheduler


def end_of_walk(lr: float, make_scheduler) -> float:
    """Return the mean distance to 0 of 1,000 walks of 200 steps."""
    torch.manual_seed(0)
    places = torch.full((1000,), 5.0, requires_grad=True)
    optimizer = torch.optim.SGD([places], lr=lr)
    scheduler = make_scheduler(optimizer)
    for _ in range(200):
        noise = torch.randn(1000)
        places.grad = places.detach() + noise  # the slope of x² / 2
        optimizer.step()
        scheduler.step()
    return places.abs().mean().item()


constant = partial(schedulers.ConstantLR, factor=1.0)
cosine = partial(schedulers.CosineAnnealingLR, T_max=200)
print(f"constant 0.3    {end_of_walk(0.3, constant):.2f}")
# > constant 0.3    0.34
print(f"constant 0.003  {end_of_walk(0.003, constant):.2f}")
# > constant 0.003  2.74
print(f"from 0.3 to 0   {end_of_walk(0.3, cosine):.2f}")
# > from 0.3 to 0   0.10
# --8<-- [end:compare]
