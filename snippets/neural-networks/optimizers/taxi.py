"""The step against the gradient, taken by an optimizer."""

# --8<-- [start:step]
import torch
from torch import nn

km = torch.tensor([[1.0], [2.0], [4.0]])
price = torch.tensor([[5.0], [8.0], [14.0]])  # 3 a kilometer, 2 to get in
model = nn.Linear(1, 1)
nn.init.ones_(model.weight)
nn.init.zeros_(model.bias)

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss = nn.MSELoss()(model(km), price)
optimizer.zero_grad()
loss.backward()
slope = model.weight.grad.item()
print(f"weight {model.weight.item():.2f}, slope {slope:.2f}")
# > weight 1.00, slope -37.33
optimizer.step()
print(f"weight {model.weight.item():.2f}")
# > weight 4.73
# --8<-- [end:step]

# --8<-- [start:again]
optimizer.step()
print(f"weight {model.weight.item():.2f}")
# > weight 8.47
# --8<-- [end:again]

# --8<-- [start:loop]
for _ in range(200):
    optimizer.zero_grad()
    loss = nn.MSELoss()(model(km), price)
    loss.backward()
    optimizer.step()
print(f"{model.weight.item():.2f} {model.bias.item():.2f}")
# > 3.00 2.00
# --8<-- [end:loop]
