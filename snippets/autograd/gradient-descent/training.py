"""The training of the line as a function, which returns its history."""

# needs: matplotlib (it draws the figure)

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
styles = {0: ":", 20: "-.", 50: "--", 100: "-"}
for epoch, style in styles.items():
    w, b, _ = history[epoch]
    plt.plot(ends, w * ends + b, style, label=f"after {epoch} epochs")
plt.xlabel("input")
plt.ylabel("target")
plt.legend()
plt.show()
# figure> A hundred points that rise from the lower left to the upper right, and four lines. The line
# figure> at the start is nearly flat and below most points. After 20{=list(styles)[1]} and
# figure> 50{=list(styles)[2]} epochs it is steeper, and after 100{=list(styles)[3]} epochs it runs among the
# figure> points, but less steeply than they rise.
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
losses = torch.tensor([loss for _, _, loss in history])
figure, (left, right) = plt.subplots(1, 2, figsize=(7, 3.2))
left.plot(losses)
left.axhline(lowest, linestyle="--", color="C1")
left.set_title("loss")
right.semilogy(losses - lowest)
right.set_title("loss above the lowest possible")
for panel in (left, right):
    panel.set_xlabel("epoch")
plt.show()
# figure> Two loss curves over 100{=len(losses) - 1} epochs. On the left, the loss falls steeply, then flattens out and
# figure> comes near a dashed line, the lowest possible loss. On the right, what is above that line is
# figure> drawn on a logarithmic axis: a straight line that still falls at the end.
# --8<-- [end:best]


# --8<-- [start:map]
def draw_map(panel):
    ws, bs = torch.linspace(0, 4.5, 25), torch.linspace(-0.6, 3.2, 25)
    w, b = torch.meshgrid(ws, bs, indexing="xy")
    errors = w[..., None] * inputs + b[..., None] - targets
    heights = (errors**2).mean(dim=-1)
    levels = [0.3, 0.6, 1, 2, 3, 5, 7, 9, 11]
    panel.contour(w, b, heights, levels, colors="C5", linewidths=0.8)
    panel.plot(best_w, best_b, "*", color="C1", markersize=14)
    panel.set(xlabel="w", ylabel="b")


def draw_path(panel, learning_rate):
    ws, bs, _ = zip(*train(learning_rate, 100), strict=True)
    panel.plot(ws, bs, ".-", markersize=5)
    panel.set_title(f"100 epochs at {learning_rate}")


# --8<-- [end:map]

# --8<-- [start:show]
figure, panels = plt.subplots(1, 2, figsize=(7, 3.5))
for panel, learning_rate in zip(panels, (0.01, 0.1), strict=True):
    draw_map(panel)
    draw_path(panel, learning_rate)
plt.show()
# figure> Two maps of the loss over w and b, with nearly round contour lines around a star at the
# figure> lowest place, near w = 3{=best_w} and b = 2{=best_b}. With the rate 0.01, a dense row of dots
# figure> comes from the lower left and ends short of the star. With 0.1, wide steps lead right up to it.
# --8<-- [end:show]

# --8<-- [start:too-large]
losses = [loss for _, _, loss in train(1.0, 30)]
for epoch in (0, 10, 20, 30):
    print(f"epoch {epoch:2}: loss {losses[epoch]:.0f}")
# > epoch  0: loss 12
# > epoch 10: loss 67
# > epoch 20: loss 382
# > epoch 30: loss 2173
# --8<-- [end:too-large]

# --8<-- [start:curves]
rates = {0.001: ":", 0.01: "--", 0.1: "-", 1.05: "-."}
for learning_rate, style in rates.items():
    losses = [loss for _, _, loss in train(learning_rate, 40)]
    plt.semilogy(losses, style, label=f"learning rate {learning_rate}")
plt.ylim(0.1, 1000)
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
plt.show()
# figure> Loss curves of 40{=len(losses) - 1} epochs with four learning rates, on a logarithmic axis. With
# figure> 0.001 the curve hardly falls; with 0.01 it falls evenly; with 0.1 it is within a tenth of the lowest
# figure> loss after 14{=[loss < 1.1 * lowest for _, _, loss in train(0.1, 40)].index(True)} epochs and stays
# figure> there. With 1.05 it rises and leaves the picture.
# --8<-- [end:curves]
