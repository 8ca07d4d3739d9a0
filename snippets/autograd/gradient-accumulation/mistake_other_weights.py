"""Common mistake: an optimizer clears only the weights that it was given."""

import torch

# --8<-- [start:other]
body = torch.nn.Linear(2, 2)
head = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
torch.nn.init.ones_(body.weight)
torch.nn.init.ones_(head.weight)
for _ in range(3):
    optimizer.zero_grad()
    head(body(torch.ones(2))).sum().backward()
    print(head.bias.grad.item(), body.bias.grad.tolist())
# > 1.0 [1.0, 1.0]
# > 1.0 [2.0, 2.0]
# > 1.0 [3.0, 3.0]
# --8<-- [end:other]
