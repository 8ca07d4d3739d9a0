"""A network with and without an activation learns one wave of a sine."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:train]
import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.linspace(-3, 3, 61).unsqueeze(1)
wave = torch.sin(x)


def train(activation, seed):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(1, 16), activation, nn.Linear(16, 1))
    for _ in range(2000):
        loss = ((net(x) - wave) ** 2).mean()
        net.zero_grad()
        loss.backward()
        with torch.no_grad():
            for parameter in net.parameters():
                parameter -= 0.05 * parameter.grad
    return net, loss.item()


nets = {}
for activation in (nn.Identity(), nn.ReLU()):
    results = [train(activation, seed) for seed in range(3)]
    losses = [loss for _, loss in results]
    nets[str(activation)] = results[0][0]
    print(f"{activation!s:<12} {min(losses):.3f} to {max(losses):.3f}")
# > Identity()   0.175 to 0.175
# > ReLU()       0.001 to 0.001

ones = torch.ones_like(x)
best = torch.linalg.lstsq(torch.cat([x, ones], dim=1), wave).solution
line = best[0] * x + best[1]
print(f"{((line - wave) ** 2).mean().item():.3f}")
# > 0.175
# --8<-- [end:train]


# --8<-- [start:draw]
def draw_fits(nets):
    plt.figure(figsize=(6.4, 3.2))
    plt.plot(x, wave, "o", ms=3, color="C5", label="the wave")
    for (name, net), color in zip(nets.items(), ("C0", "C1"), strict=True):
        plt.plot(x, net(x).detach(), color=color, label=f"with {name}")
    plt.xlabel("x")
    plt.ylabel("output")
    plt.legend()


# --8<-- [end:draw]

# --8<-- [start:show]
draw_fits(nets)
plt.show()
# figure> Dots follow one wave of a sine, down and up. The network without an activation is a
# figure> straight line that rises through the middle and misses both bends. The one with ReLU
# figure> consists of straight pieces that bend with the dots and lies on nearly all of them.
# --8<-- [end:show]
