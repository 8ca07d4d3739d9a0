"""A line through five deliveries, found by gradient descent."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:data]
import matplotlib.pyplot as plt
import torch
from torch import nn

distance = torch.tensor([[0.5], [1.0], [2.0], [3.0], [4.0]])
fee = torch.tensor([[2.4], [2.9], [3.2], [4.1], [4.4]])
print(distance.shape)
# > torch.Size([5, 1])
# --8<-- [end:data]

# --8<-- [start:model]
torch.manual_seed(0)
model = nn.Linear(1, 1)
guess = model(distance).detach()
slope, base = model.weight.item(), model.bias.item()
print(f"fee = {slope:.2f} * distance + {base:.2f}")
# > fee = -0.01 * distance + 0.54
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
# > step   1: loss 8.8604
# > step   2: loss 1.5221
# > step  10: loss 0.2014
# > step  50: loss 0.0208
# > step 100: loss 0.0172
# > step 200: loss 0.0172
# --8<-- [end:train]

# --8<-- [start:use]
slope, base = model.weight.item(), model.bias.item()
print(f"fee = {slope:.2f} * distance + {base:.2f}")
# > fee = 0.57 * distance + 2.20
print(f"2.5 km: {model(torch.tensor([[2.5]])).item():.2f}")
# > 2.5 km: 3.63
# --8<-- [end:use]

# --8<-- [start:draw]
plt.plot(distance, fee, "o", label="the deliveries")
plt.plot(distance, guess, "--", label="before training")
plt.plot(distance, model(distance).detach(), label="after 200 steps")
plt.xlabel("distance in km")
plt.ylabel("fee")
plt.legend()
plt.show()
# figure> Five points that rise from left to right. A dashed line, before training,
# figure> runs far below them; a solid line, after 200 steps, passes close to all five.
# --8<-- [end:draw]

# --8<-- [start:exact]
columns = torch.hstack([distance, torch.ones(5, 1)])
print(torch.linalg.lstsq(columns, fee).solution)
# > tensor([[0.5732],
# >         [2.1963]])
# --8<-- [end:exact]
