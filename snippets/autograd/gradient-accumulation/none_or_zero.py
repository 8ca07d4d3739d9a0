"""An optimizer skips a weight without a gradient, but not one whose gradient is 0."""

import torch


# --8<-- [start:compare]
def second_step(set_to_none):
    weight = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
    (5 * weight).backward()
    optimizer.step()
    first = weight.item()
    optimizer.zero_grad(set_to_none=set_to_none)
    optimizer.step()  # no backward() in between
    print(f"{first:.2f} -> {weight.item():.2f}")


second_step(set_to_none=True)
# > 0.50 -> 0.50
second_step(set_to_none=False)
# > 0.50 -> 0.05
# --8<-- [end:compare]
