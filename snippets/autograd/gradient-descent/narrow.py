"""Inputs on a large scale make a narrow valley; standardizing makes it round."""

# needs: matplotlib (it draws the figure)

import matplotlib.pyplot as plt

# --8<-- [start:raw]
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


torch.manual_seed(0)
sizes = 10 * torch.rand(100)
prices = 3 * sizes + 2 + 0.5 * torch.randn(100)
for epochs in (10, 100, 1000):
    w, b = fit(sizes, prices, 0.02, epochs)[-1]
    print(f"{epochs:4} epochs: w {w:.2f}, b {b:.2f}")
# >   10 epochs: w 3.20, b 0.65
# >  100 epochs: w 3.06, b 1.57
# > 1000 epochs: w 2.97, b 2.17
places = fit(sizes, prices, 0.04, 6)
print([round(w) for w, _ in places])
# > [0, 9, -6, 18, -21, 43, -63]
# --8<-- [end:raw]

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
def draw_valley(panel, inputs, w_range, b_range):
    ws, bs = torch.linspace(*w_range, 80), torch.linspace(*b_range, 80)
    w, b = torch.meshgrid(ws, bs, indexing="xy")
    errors = w[..., None] * inputs + b[..., None] - prices
    heights = (errors**2).mean(dim=-1)
    levels = [0.3, 1, 5, 15, 40, 80, 150, 250]
    panel.contour(w, b, heights, levels, colors="C5", linewidths=0.8)
    panel.set(xlabel="w", ylabel="b", xlim=w_range, ylim=b_range)


# --8<-- [end:draw]

# --8<-- [start:show]
figure, (left, right) = plt.subplots(1, 2, figsize=(7, 3.8))
draw_valley(left, sizes, (-1, 6.5), (-4, 8))
left.plot(*zip(*fit(sizes, prices, 0.025, 200), strict=True), ".-")
left.set_title("as they are: 200 epochs")
draw_valley(right, scaled, (-4, 20), (-4, 32))
right.plot(*zip(*fit(scaled, prices, 0.4, 10), strict=True), ".-")
right.set_title("standardized: 10 epochs")
plt.show()
# figure> Two maps of the loss. On the left, the contour lines are long and narrow; the path jumps from
# figure> one wall of the valley to the other, then creeps along its bottom in tiny steps. On the right,
# figure> they are round, and a few steps lead straight to the middle.
# --8<-- [end:show]
