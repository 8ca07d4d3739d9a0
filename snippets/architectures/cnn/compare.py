"""CNN against MLP: the same number of weights, the same steps, eight seeds."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

import torch
from digit_images import plt, split
from net import F, accuracy, new_cnn, nn, report, train

# --8<-- [start:models]
from torch.utils.flop_counter import FlopCounterMode


def new_mlp(hidden: int = 25) -> nn.Sequential:
    """Return an untrained network with one hidden layer."""
    first, last = nn.Linear(64, hidden), nn.Linear(hidden, 10)
    norm = nn.BatchNorm1d(hidden)
    return nn.Sequential(nn.Flatten(), first, norm, nn.ReLU(), last)


def describe(model: nn.Module) -> str:
    """Return how many weights a model has, and how much it multiplies."""
    weights = sum(p.numel() for p in model.parameters())
    with FlopCounterMode(display=False) as counter:
        model.eval()(torch.zeros(1, 1, 8, 8))
    products = counter.get_total_flops() // 2  # a product and a sum count as two
    return f"{weights} weights, {products} products for each image"


makers = {"CNN": new_cnn, "MLP": new_mlp, "wide MLP": lambda: new_mlp(128)}
# --8<-- [end:models]

if __name__ == "__main__":
    # --8<-- [start:count]
    for name, make in makers.items():
        print(f"{name}: {describe(make())}")
    # > CNN: 1922 weights, 23680 products for each image
    # > MLP: 1935 weights, 1850 products for each image
    # > wide MLP: 9866 weights, 9472 products for each image
    # --8<-- [end:count]

    # --8<-- [start:compare]
    splits = [split(seed) for seed in range(8)]
    models = {name: [] for name in makers}
    for seed, (inputs, targets, _, _) in enumerate(splits):
        for name, make in makers.items():
            models[name].append(train(make, seed, inputs, targets))

    def scores(change=lambda images: images) -> dict[str, list[float]]:
        """Return the accuracies of all models on changed new images."""
        found = {name: [] for name in models}
        for n, (_, _, new_inputs, answers) in enumerate(splits):
            for name in models:
                model, changed = models[name][n], change(new_inputs)
                found[name].append(accuracy(model, changed, answers))
        return found

    report(scores())
    # > CNN       97.8  spread 0.6  lead +1.1 ± 0.3
    # > MLP       96.7  spread 0.8  lead +0.0 ± 0.0
    # > wide MLP  97.5  spread 0.7  lead +0.8 ± 0.3
    # --8<-- [end:compare]

    # --8<-- [start:moved]
    def move(images: torch.Tensor, right: int, down: int = 0) -> torch.Tensor:
        """Return the images further right and down, with paper where they were."""
        paper = images.min().item()
        return F.pad(images, (right, -right, down, -down), value=paper)

    report(scores(lambda images: move(images, 1)))
    # > CNN       71.6  spread 5.1  lead +23.8 ± 1.6
    # > MLP       47.9  spread 3.2  lead +0.0 ± 0.0
    # > wide MLP  50.2  spread 4.4  lead +2.3 ± 0.9
    # --8<-- [end:moved]

    # --8<-- [start:draw]
    means = {name: [] for name in models}
    for distance in range(3):
        sides = [(distance, 0), (-distance, 0), (0, distance), (0, -distance)]
        four = [scores(lambda images, to=side: move(images, *to)) for side in sides]
        for name in models:
            means[name].append(torch.tensor([one[name] for one in four]).mean().item())
    _, ax = plt.subplots(figsize=(4.8, 3.6), layout="constrained")
    for (name, values), style in zip(means.items(), ("o-", "s-", "^--"), strict=True):
        ax.plot(values, style, label=name)
    ax.set(xlabel="moved by so many pixels", ylabel="new images recognized, %")
    ax.set(xticks=range(3), ylim=(0, 100))
    ax.legend()
    plt.show()
    # figure> Three lines that begin together at
    # figure> 97{=means["MLP"][0]} to 98{=means["CNN"][0]} percent for digits that were not moved. At one pixel, the CNN
    # figure> is at 67{=means["CNN"][1]}, and the MLPs are at 43{=means["MLP"][1]} and 46{=means["wide MLP"][1]}. At two
    # figure> pixels, the CNN is at 26{=means["CNN"][2]}, and both MLPs are at 13{=means["MLP"][2]}.
    # --8<-- [end:draw]
