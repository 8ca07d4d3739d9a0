"""CNN against MLP: the same number of weights, the same steps, eight seeds."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (the module with the digits draws, too)

import torch
from net import F, accuracy, new_cnn, new_mlp, report, split, train

# --8<-- [start:count]
from torch.utils.flop_counter import FlopCounterMode

makers = {"CNN": new_cnn, "MLP": new_mlp, "wide MLP": lambda: new_mlp(128)}
for name, make in makers.items():
    model = make().eval()
    weights = sum(p.numel() for p in model.parameters())
    with FlopCounterMode(display=False) as counter:
        model(torch.zeros(1, 1, 8, 8))
    products = counter.get_total_flops() // 2  # a product and a sum count as two
    print(f"{name}: {weights} weights, {products} products for each image")
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
def move(images: torch.Tensor, right: int) -> torch.Tensor:
    """Return the images further right, with paper where they were."""
    return F.pad(images, (right, -right), value=images.min().item())


report(scores(lambda images: move(images, 1)))
# > CNN       71.6  spread 5.1  lead +23.8 ± 1.6
# > MLP       47.9  spread 3.2  lead +0.0 ± 0.0
# > wide MLP  50.2  spread 4.4  lead +2.3 ± 0.9
# --8<-- [end:moved]
