"""Common mistake: a running total that keeps every graph alive."""

import torch
from distinct_nodes import nodes

# --8<-- [start:total]
w = torch.tensor(2.0, requires_grad=True)
total, number = 0.0, 0.0
for x in (1.0, 2.0, 3.0):
    loss = (w * x - 4) ** 2
    total += loss
    number += loss.item()
    print(len(nodes(loss)), len(nodes(total)))
# > 4 5
# > 4 9
# > 4 13
print(total, number)
# > tensor(8., grad_fn=<AddBackward0>) 8.0
# --8<-- [end:total]
