"""Inputs on a large scale make a narrow valley; standardizing makes it round."""

# tolerance: 0.01 (a last decimal may round differently on other machines)

import matplotlib.pyplot as plt

# --8<-- [start:fit]
import torch


def fit(inputs, targets, learning_rate, epochs):
    """Return all the pairs (w, b) that gradient descent visits."""
    wb = torch.zeros(2, requires_grad=True)
    places = [wb.tolist()]
    for _ in range(epochs):
        wb.grad = None
        ((wb[0] * inputs + wb[1] - targets) ** 2).mean().backward()
        with torch.no_grad():
            wb -= learning_rate * wb.grad
        places.append(wb.tolist())
    return places


# --8<-- [end:fit]

# --8<-- [start:raw]
torch.manual_seed(0)
sizes = 10 * torch.rand(100)
prices = 3 * sizes + 2 + 0.5 * torch.randn(100)
for epochs in (10, 100, 1000):
    w, b = fit(sizes, prices, 0.02, epochs)[-1]
    print(f"{epochs:4} epochs: w {w:.2f}, b {b:.2f}")
# >   10 epochs: w 3.20, b 0.65
# >  100 epochs: w 3.06, b 1.57
# > 1000 epochs: w 2.97, b 2.17
# --8<-- [end:raw]

# --8<-- [start:explodes]
places = fit(sizes, prices, 0.04, 6)
print([round(w) for w, _ in places])
# > [0, 9, -6, 18, -21, 43, -63]
# --8<-- [end:explodes]

# --8<-- [start:scaled]
scaled = (sizes - sizes.mean()) / sizes.std()
w, b = fit(scaled, prices, 0.4, 10)[-1]
print(f"scaled:  w {w:.2f}, b {b:.2f}")
# > scaled:  w 8.73, b 16.65
w = w / sizes.std()
b = b - w * sizes.mean()
print(f"as size: w {w:.2f}, b {b:.2f}")
# > as size: w 2.97, b 2.17
# --8<-- [end:scaled]


# --8<-- [start:draw]
def draw_valley(panel, inputs, w_range, b_range, rate):
    ws, bs = torch.linspace(*w_range, 80), torch.linspace(*b_range, 80)
    w, b = torch.meshgrid(ws, bs, indexing="xy")
    errors = w[..., None] * inputs + b[..., None] - prices
    heights = (errors**2).mean(dim=-1)
    panel.contour(w, b, heights, levels=[1, 5, 15, 40, 100, 200], colors="C5")
    panel.plot(*zip(*fit(inputs, prices, rate, 20), strict=True), "o-", markersize=3)
    panel.set(xlabel="w", ylabel="b", xlim=w_range, ylim=b_range)


# --8<-- [end:draw]

# --8<-- [start:show]
figure, (left, right) = plt.subplots(1, 2, figsize=(7, 3.6), layout="constrained")
draw_valley(left, sizes, (-1, 7), (-8, 12), 0.025)
draw_valley(right, scaled, (-4, 20), (-4, 32), 0.4)
left.set_title("sizes as they are")
right.set_title("sizes standardized")
plt.show()
# figure> Two maps with 20 steps each. On the left, the contour lines are long and narrow, and the path
# figure> jumps from one wall of the valley to the other, then creeps along its bottom. On the right,
# figure> they are round, and the path goes straight to the middle.
# --8<-- [end:show]
