"""Softmax of the same scores, divided by three temperatures."""

# needs: matplotlib (it draws the figure)

import matplotlib.pyplot as plt
import torch


# --8<-- [start:draw]
def draw_softmax(scores, temperatures):
    count = len(temperatures)
    _, axes = plt.subplots(1, count + 1, figsize=(7.2, 2.6))
    names = ["cat", "dog", "owl", "fox"]
    axes[0].bar(names, scores, color="C5")
    axes[0].set_title("scores")
    for ax, temperature in zip(axes[1:], temperatures, strict=True):
        ax.bar(names, torch.softmax(scores / temperature, dim=0))
        ax.set_title(f"softmax, T = {temperature}")
        ax.set(ylim=(0, 1), yticks=[0, 0.5, 1])
    for ax in axes:
        ax.tick_params(labelsize=9)


# --8<-- [end:draw]

# --8<-- [start:show]
four = torch.tensor([2.0, 1.0, 0.0, -1.0])
draw_softmax(four, [0.5, 1, 5])
plt.show()
# figure> Four bar charts. The scores of cat, dog, owl and fox are 2, 1, 0 and -1. Softmax at
# figure> T = 0.5 gives nearly nine tenths to cat. At T = 1 cat has about two thirds, and each of the
# figure> others a little more than a third of the one before. At T = 5 the bars differ far less: they go
# figure> from 0.33{=torch.softmax(four / 5, dim=0)[0]} for cat down to
# figure> 0.18{=torch.softmax(four / 5, dim=0)[-1]} for fox.
# --8<-- [end:show]
