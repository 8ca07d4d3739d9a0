"""Steps grow when the slope keeps its direction."""

import torch

# --8<-- [start:grow]
weight = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
for _ in range(4):
    before = weight.item()
    weight.grad = torch.tensor(-1.0)  # the same slope each time
    optimizer.step()
    print(f"{weight.item() - before:.2f}")
# > 0.10
# > 0.19
# > 0.27
# > 0.34
# --8<-- [end:grow]
