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


def gradient_powers(start) -> dict[int, torch.Tensor]:
    """Return the sizes of the gradients in four layers, as powers of ten."""
    torch.manual_seed(0)
    model = deep_net().apply(start)
    F.cross_entropy(model(inputs), targets).backward()
    layers = {depth: model[2 * depth - 2] for depth in DEPTHS}
    sizes = {depth: layer.weight.grad.abs() for depth, layer in layers.items()}
    return {depth: size[size > 0].log10() for depth, size in sizes.items()}


def draw_gradients(powers: dict) -> None:
    """Draw how large the gradients of the weights in four layers are."""
    shared = {"sharex": True, "sharey": True}
    look = {"histtype": "stepfilled", "alpha": 0.5}
    _, axes = plt.subplots(1, len(powers), figsize=(7.2, 2.8), **shared)
    for ax, (name, layers) in zip(axes, powers.items(), strict=True):
        for depth, values in layers.items():
            ax.hist(values, 60, range=(-14, 10), label=depth, **look)
        ax.set(title=name, xlabel="power of ten", yticks=[])
    axes[0].legend(title="layer")


# --8<-- [end:draw]


if __name__ == "__main__":
    # --8<-- [start:show]
    starts = {"default": lambda m: None, "Kaiming": kaiming, "std 0.5": too_large}
    powers = {name: gradient_powers(start) for name, start in starts.items()}
    draw_gradients(powers)
    plt.show()
    # figure> Histograms of the sizes of the gradients, as powers of ten, for layers 1, 5,
    # figure> 10{=DEPTHS[2]} and 20{=DEPTHS[3]} and three starts. Default: four hills side by side, from
    # figure> -10{=powers["default"][1].median()} for layer 1 to -4{=powers["default"][20].median()} for
    # figure> layer 20{=DEPTHS[3]}. Kaiming: four hills on top of each other near
    # figure> -3{=powers["Kaiming"][5].median()}. Std 0.5: on top of each other too, near
    # figure> 7{=powers["std 0.5"][5].median()}.
    # --8<-- [end:show]
