"""The first step of SGD and of Adam, for a steep and a flat direction."""

import torch

# --8<-- [start:compare]
for kind in (torch.optim.SGD, torch.optim.Adam):
    weights = torch.tensor([0.0, 0.0], requires_grad=True)
    optimizer = kind([weights], lr=0.1)
    weights.grad = torch.tensor([-1000.0, -0.01])
    optimizer.step()
    print([round(weight, 3) for weight in weights.tolist()])
# > [100.0, 0.001]
# > [0.1, 0.1]
# --8<-- [end:compare]

# --8<-- [start:state]
print(list(optimizer.state[weights]))
# > ['step', 'exp_avg', 'exp_avg_sq']
print(optimizer.state[weights]["exp_avg"].shape)
# > torch.Size([2])
# --8<-- [end:state]
