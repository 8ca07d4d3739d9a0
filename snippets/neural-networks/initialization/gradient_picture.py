"""Histograms of the gradients in a deep network, for three starts."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

from deep_net import deep_net, kaiming, nn, torch
from signal_picture import DEPTHS, plt
from twins import F, inputs, targets


# --8<-- [start:draw]
def too_large(module: nn.Module) -> None:
    """Start a linear layer with weights that are too large."""
    if isinstance(module, nn.Linear):
        nn.init.normal_(module.weight, std=0.5)


def draw_gradients(starts: dict) -> None:
    """Draw how large the gradients of the weights in four layers are."""
    shared = {"sharex": True, "sharey": True}
    look = {"histtype": "stepfilled", "alpha": 0.5}
    _, axes = plt.subplots(1, len(starts), figsize=(7.2, 2.8), **shared)
    for ax, (name, start) in zip(axes, starts.items(), strict=True):
        torch.manual_seed(0)
        model = deep_net().apply(start)
        F.cross_entropy(model(inputs), targets).backward()
        for depth in DEPTHS:
            sizes = model[2 * depth - 2].weight.grad.abs().flatten()
            powers = sizes[sizes > 0].log10()
            ax.hist(powers, 60, range=(-14, 10), label=depth, **look)
        ax.set(title=name, xlabel="power of ten", yticks=[])
    axes[0].legend(title="layer")


# --8<-- [end:draw]


if __name__ == "__main__":
    # --8<-- [start:show]
    starts = {"default": lambda m: None, "Kaiming": kaiming}
    draw_gradients(starts | {"std 0.5": too_large})
    plt.show()
    # figure> Histograms of the sizes of the gradients, as powers of ten, for layers 1, 5, 10 and 20
    # figure> and three starts. Default: four hills side by side, from -10 for layer 1 to -4 for
    # figure> layer 20. Kaiming: four hills on top of each other near -2. Std 0.5: on top of each
    # figure> other too, near 7.
    # --8<-- [end:show]
