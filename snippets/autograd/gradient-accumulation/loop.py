"""One step of the optimizer for every few small batches."""

import torch

# --8<-- [start:data]
torch.manual_seed(0)
inputs = torch.randn(40, 3)
targets = inputs @ torch.tensor([[1.0], [-2.0], [0.5]])
batches = list(zip(inputs.split(4), targets.split(4), strict=True))
# --8<-- [end:data]

# --8<-- [start:loop]
model = torch.nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
every = 4  # small batches for one step

for start in range(0, len(batches), every):
    group = batches[start : start + every]
    samples = sum(len(x) for x, _ in group)
    optimizer.zero_grad()
    for x, target in group:
        loss = ((model(x) - target) ** 2).sum() / samples
        loss.backward()
    optimizer.step()
    print(f"step after {len(group)} small batches, {samples} samples")
# > step after 4 small batches, 16 samples
# > step after 4 small batches, 16 samples
# > step after 2 small batches, 8 samples
# --8<-- [end:loop]
