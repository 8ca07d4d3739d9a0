"""The training of the line as a function, which returns its history."""

# tolerance: 0.01 (a last decimal may round differently on other machines)

import matplotlib.pyplot as plt
import torch
from points import inputs, start, targets


def mean_squared_error(w, b):
    predictions = w * inputs + b
    return ((predictions - targets) ** 2).mean()


# --8<-- [start:train]
def train(learning_rate, epochs):
    """Return w, b and the loss before each epoch and after the last."""
    w, b = (number.clone().requires_grad_() for number in start)
    history = []
    for _ in range(epochs):
        loss = mean_squared_error(w, b)
        history.append((w.item(), b.item(), loss.item()))
        w.grad = b.grad = None
        loss.backward()
        with torch.no_grad():
            w -= learning_rate * w.grad
            b -= learning_rate * b.grad
    last = mean_squared_error(w, b)
    history.append((w.item(), b.item(), last.item()))
    return history


# --8<-- [end:train]

# --8<-- [start:fits]
history = train(0.01, 100)
ends = torch.tensor([-3.0, 3.0])
plt.plot(inputs, targets, ".", color="C5", label="the points")
for epoch, style in ((0, ":"), (20, "-."), (50, "--"), (100, "-")):
    w, b, _ = history[epoch]
    plt.plot(ends, w * ends + b, style, label=f"after {epoch} epochs")
plt.xlabel("input")
plt.ylabel("target")
plt.legend()
plt.show()
# figure> A hundred points that rise from the lower left to the upper right, and four lines. The line
# figure> at the start is nearly flat and below most points. After 20 and 50 epochs it is steeper, and
# figure> after 100 epochs it runs among the points, but less steeply than they rise.
# --8<-- [end:fits]

# --8<-- [start:longer]
for learning_rate, epochs in ((0.01, 100), (0.01, 500), (0.1, 100)):
    w, b, loss = train(learning_rate, epochs)[-1]
    settings = f"rate {learning_rate:4}, {epochs} epochs"
    print(f"{settings}: loss {loss:.2f}, w {w:.2f}, b {b:.2f}")
# > rate 0.01, 100 epochs: loss 0.38, w 2.67, b 1.76
# > rate 0.01, 500 epochs: loss 0.20, w 3.01, b 2.02
# > rate  0.1, 100 epochs: loss 0.20, w 3.01, b 2.02
# --8<-- [end:longer]

# --8<-- [start:best]
table = torch.stack([inputs, torch.ones(100)], dim=1)
best = torch.linalg.lstsq(table, targets.unsqueeze(1)).solution
best_w, best_b = best.flatten()
lowest = mean_squared_error(best_w, best_b)
print(f"loss {lowest:.2f}, w {best_w:.2f}, b {best_b:.2f}")
# > loss 0.20, w 3.01, b 2.02
print(f"with 3 and 2: loss {mean_squared_error(3, 2):.2f}")
# > with 3 and 2: loss 0.20
# --8<-- [end:best]

# --8<-- [start:curve]
losses = torch.tensor([loss for _, _, loss in history])
figure, (left, right) = plt.subplots(1, 2, figsize=(7, 3.2), layout="constrained")
left.plot(losses)
left.axhline(lowest, linestyle="--", color="C1")
left.set_title("loss")
right.semilogy(losses - lowest)
right.set_title("loss above the lowest possible")
for panel in (left, right):
    panel.set_xlabel("epoch")
plt.show()
# figure> Two loss curves over 100 epochs. On the left, the loss falls steeply, then flattens out and
# figure> comes near a dashed line, the lowest possible loss. On the right, what is above that line is
# figure> drawn on a logarithmic axis: a straight line that still falls at the end.
# --8<-- [end:curve]


# --8<-- [start:map]
def draw_map():
    grid_w, grid_b = torch.meshgrid(
        torch.linspace(0, 4.5, 60), torch.linspace(-0.6, 3.2, 60), indexing="xy"
    )
    residuals = grid_w[..., None] * inputs + grid_b[..., None] - targets
    heights = (residuals**2).mean(dim=-1)
    levels = [0.3, 0.6, 1, 2, 3, 5, 7, 9, 11]
    plt.contour(grid_w, grid_b, heights, levels=levels, colors="C5", linewidths=0.8)


def draw_path(learning_rate, style, every):
    places = train(learning_rate, 100)[::every]
    label = f"100 epochs at {learning_rate}"
    plt.plot([w for w, _, _ in places], [b for _, b, _ in places], style, label=label)


# --8<-- [end:map]

# --8<-- [start:show]
plt.figure(figsize=(6, 5))
draw_map()
draw_path(0.1, "s--", 1)
draw_path(0.01, "o-", 10)
plt.plot(best_w, best_b, "*", color="C2", markersize=14, label="lowest")
plt.xlabel("w")
plt.ylabel("b")
plt.legend(loc="lower right")
plt.show()
# figure> A map of the loss over w and b: nearly round contour lines around the lowest point near w = 3
# figure> and b = 2. Two paths lead there from the lower left. That of the rate 0.1 arrives; that of the
# figure> rate 0.01, with a dot for every ten epochs, takes shorter and shorter steps and ends short of it.
# --8<-- [end:show]

# --8<-- [start:rates]
for learning_rate in (0.001, 0.01, 0.1, 0.9):
    print(f"{learning_rate:5}: loss {train(learning_rate, 100)[-1][2]:.2f}")
# > 0.001: loss 8.29
# >  0.01: loss 0.38
# >   0.1: loss 0.20
# >   0.9: loss 0.20
# --8<-- [end:rates]

# --8<-- [start:too-large]
losses = [loss for _, _, loss in train(1.0, 100)]
print(f"{losses[0]:.0f}, {losses[10]:.0f}, {losses[20]:.0f}")
# > 12, 67, 382
print(losses[-1] > 1_000_000)
# > True
# --8<-- [end:too-large]

# --8<-- [start:curves]
for learning_rate, style in ((0.001, ":"), (0.01, "--"), (0.1, "-"), (1.05, "-.")):
    losses = [loss for _, _, loss in train(learning_rate, 40)]
    plt.semilogy(losses, style, label=f"learning rate {learning_rate}")
plt.ylim(0.1, 1000)
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
plt.show()
# figure> Loss curves of 40 epochs with four learning rates, on a logarithmic axis. With 0.001 the curve
# figure> hardly falls; with 0.01 it falls evenly; with 0.1 it is down after 15 epochs and stays there.
# figure> With 1.05 it rises and leaves the picture.
# --8<-- [end:curves]
