"""Draw the graph behind any result, as PyTorch recorded it."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:function]
import matplotlib.pyplot as plt
import torch


def draw_graph(result, axes):
    """Draw the nodes behind a result, which should be few."""
    column, waiting = {result.grad_fn: 0}, [result.grad_fn]
    for node in waiting:
        for following, _ in node.next_functions:
            if following is not None:
                here, old = column[node] + 1, column.get(following, 0)
                column[following] = max(here, old)
                waiting.append(following)

    place = {}
    for node, x in column.items():
        peers = [other for other in column if column[other] == x]
        place[node] = x, peers.index(node) - (len(peers) - 1) / 2
        name = node.name().split("::")[-1].removesuffix("Backward0")
        leaf = name == "AccumulateGrad"
        frame = {"boxstyle": "round", "fc": "none", "ec": f"C{1 - leaf}"}
        name = "leaf" if leaf else name
        align = {"ha": "center", "va": "center"}
        axes.text(*place[node], name, bbox=frame, **align)

    for node, x in column.items():
        for following, _ in node.next_functions:
            if following is not None:
                bend = 0.35 if column[following] - x > 1 else 0
                arrow = {"arrowstyle": "->", "color": "C1"}
                arrow |= {"connectionstyle": f"arc3,rad={bend}"}
                arrow |= {"shrinkA": 20, "shrinkB": 20}
                start, end = place[node], place[following]
                axes.annotate("", xy=end, xytext=start, arrowprops=arrow)

    height = max(abs(y) for _, y in place.values()) + 0.5
    width = max(column.values()) + 0.4
    axes.set(xlim=(-0.4, width), ylim=(-height, height))
    axes.axis("off")


# --8<-- [end:function]

if __name__ == "__main__":
    a = torch.tensor(3.0, requires_grad=True)
    b = torch.tensor(0.5, requires_grad=True)
    product = a * b
    f = torch.sin(product**2) + product
    # --8<-- [start:draw]
    _, axes = plt.subplots(figsize=(6.4, 1.9))
    draw_graph(f, axes)
    plt.show()
    # figure> The recorded graph of f, from the result on the left to the leaves on the
    # figure> right. From Add, one arrow goes to Sin, then Pow, then Mul; another leads
    # figure> from Add straight to the same Mul. From Mul, two arrows end at two leaves.
    # --8<-- [end:draw]
