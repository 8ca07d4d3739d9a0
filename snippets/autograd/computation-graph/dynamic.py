"""Each run of the code records a graph of its own."""

# needs: matplotlib (it draws the figure)

import matplotlib.pyplot as plt
import torch
from graph_picture import draw_graph


# --8<-- [start:halve]
def halve_then_square(x):
    while x > 1:
        x = x / 2
    return x**2


starts = (0.8, 3.0, 40.0)
results = []
for start in starts:
    x = torch.tensor(start, requires_grad=True)
    y = halve_then_square(x)
    results.append(y)
    y.backward()
    print(f"{start:4}: value {y.item():.4f}, slope {x.grad.item():.4f}")
# >  0.8: value 0.6400, slope 1.6000
# >  3.0: value 0.5625, slope 0.3750
# > 40.0: value 0.3906, slope 0.0195
# --8<-- [end:halve]

# --8<-- [start:draw]
_, rows = plt.subplots(3, 1, figsize=(6.4, 2.6))
for y, axes in zip(results, rows, strict=True):
    draw_graph(y, axes)
    axes.set(xlim=(-0.4, 7.4))
plt.show()
# figure> Three recorded graphs, each a chain from Pow to a leaf. For the start 0.8{=starts[0]}
# figure> nothing lies between them, for 3.0{=starts[1]}
# figure> two{=torch.log2(starts[1] / results[1].sqrt())} nodes named Div, for 40.0{=starts[2]}
# figure> six{=torch.log2(starts[2] / results[2].sqrt())}.
# --8<-- [end:draw]
