"""A line through five deliveries, found by gradient descent."""

# --8<-- [start:data]
import matplotlib.pyplot as plt
import torch
from torch import nn

distance = torch.tensor([[0.5], [1.0], [2.0], [3.0], [4.0]])
fee = torch.tensor([[2.4], [2.9], [3.2], [4.1], [4.4]])
print(distance.shape)
# --8<-- [end:data]

# --8<-- [start:model]
torch.manual_seed(0)
model = nn.Linear(1, 1)
guess = model(distance).detach()
print(f"fee = {model.weight.item():.2f} * distance + {model.bias.item():.2f}")
# --8<-- [end:model]

# --8<-- [start:train]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for step in range(1, 201):
    loss = ((model(distance) - fee) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step in (1, 2, 10, 50, 100, 200):
        print(f"step {step:3}: loss {loss.item():.4f}")
# --8<-- [end:train]

# --8<-- [start:use]
print(f"fee = {model.weight.item():.2f} * distance + {model.bias.item():.2f}")
print(f"2.5 km: {model(torch.tensor([[2.5]])).item():.2f}")
# --8<-- [end:use]

# --8<-- [start:draw]
plt.plot(distance, fee, "o", label="the deliveries")
plt.plot(distance, guess, "--", label="before training")
plt.plot(distance, model(distance).detach(), label="after 200 steps")
plt.xlabel("distance in km")
plt.ylabel("fee")
plt.legend()
plt.show()
# --8<-- [end:draw]

# --8<-- [start:exact]
columns = torch.hstack([distance, torch.ones(5, 1)])
print(torch.linalg.lstsq(columns, fee).solution)
# --8<-- [end:exact]
