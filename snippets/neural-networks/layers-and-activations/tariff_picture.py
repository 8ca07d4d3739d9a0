"""The linear layer of the two taxi companies, drawn."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_layer(inputs, outputs, weight):
    plt.figure(figsize=(6, 3))
    for j, name in enumerate(inputs):
        plt.text(-0.1, -j, name, ha="right", va="center")
    for i, output in enumerate(outputs):
        y = -0.2 - 1.6 * i
        plt.text(3.1, y, output, ha="left", va="center")
        for j in range(len(inputs)):
            w = weight[i, j].item()
            plt.plot([0, 3], [-j, y], color=f"C{i}", lw=0.5 + w)
            above = 0.13 if i == 0 else -0.15
            where = -j + 0.14 * (y + j) + above
            plt.text(0.42, where, f"{w:g}", ha="center", va="center")
    plt.xlim(-0.8, 4.4)
    plt.axis("off")


# --8<-- [end:draw]

# --8<-- [start:show]
prices = torch.tensor([[3.0, 0.5, 0.0], [2.5, 0.75, 1.0]])
outputs = ["company 1\n(+ 2)", "company 2\n(+ 4)"]
draw_layer(["km", "minutes", "bags"], outputs, prices)
plt.show()
# figure> Three inputs on the left, km, minutes and bags, each joined by a line to both outputs on
# figure> the right. The lines to company 1 carry the weights 3{=prices[0, 0]}, 0.5{=prices[0, 1]} and
# figure> 0{=prices[0, 2]}, those to company 2 carry 2.5{=prices[1, 0]}, 0.75{=prices[1, 1]} and
# figure> 1{=prices[1, 2]}; the larger the weight, the thicker the line. The biases are 2 and 4.
# --8<-- [end:show]
