"""The staircase lamp, learned by the loop in ten lines."""

# --8<-- [start:data]
import torch
from torch import nn

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
lit = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
# --8<-- [end:data]

# --8<-- [start:model]
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
loss_fn = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
# --8<-- [end:model]

# --8<-- [start:loop]
losses = []
for epoch in range(201):
    optimizer.zero_grad()  # 1. clear the gradients of the step before
    logits = model(switches)  # 2. forward: what does the model say?
    loss = loss_fn(logits, lit)  # 3. how wrong is that?
    loss.backward()  # 4. backward: a gradient for each parameter
    optimizer.step()  # 5. a small step downhill
    losses.append(loss.item())
    if epoch % 50 == 0:
        print(f"epoch {epoch:3}: loss {loss.item():.3f}")
# > epoch   0: loss 0.694
# > epoch  50: loss 0.389
# > epoch 100: loss 0.078
# > epoch 150: loss 0.028
# > epoch 200: loss 0.015
# --8<-- [end:loop]

# --8<-- [start:answers]
with torch.no_grad():
    for switch, logit in zip(switches, model(switches), strict=True):
        print(switch.tolist(), "lit" if logit > 0 else "dark")
# > [0.0, 0.0] dark
# > [0.0, 1.0] lit
# > [1.0, 0.0] lit
# > [1.0, 1.0] dark
# --8<-- [end:answers]
