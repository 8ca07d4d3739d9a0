"""What weight decay does to a weight that has no slope."""

import torch

# --8<-- [start:still]
for kind in (torch.optim.SGD, torch.optim.AdamW, torch.optim.Adam):
    weight = torch.tensor(1.0, requires_grad=True)
    optimizer = kind([weight], lr=0.1, weight_decay=0.1)
    weight.grad = torch.tensor(0.0)
    optimizer.step()
    print(f"{kind.__name__:<6}{weight.item():.3f}")
# > SGD   0.990
# > AdamW 0.990
# > Adam  0.900
# --8<-- [end:still]
