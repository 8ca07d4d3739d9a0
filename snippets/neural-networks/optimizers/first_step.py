"""The first step of SGD and of Adam, for a steep and a flat direction."""

import torch

# --8<-- [start:compare]
for kind in (torch.optim.SGD, torch.optim.Adam):
    weights = torch.tensor([0.0, 0.0], requires_grad=True)
    optimizer = kind([weights], lr=0.1)
    weights.grad = torch.tensor([-1000.0, -0.01])
    optimizer.step()
    print(weights.tolist())
# > [100.0, 0.0010000000474974513]
# > [0.09999999403953552, 0.09999989718198776]
# --8<-- [end:compare]

# --8<-- [start:state]
print(list(optimizer.state[weights]))
# > ['step', 'exp_avg', 'exp_avg_sq']
print(optimizer.state[weights]["exp_avg"].shape)
# > torch.Size([2])
# --8<-- [end:state]
