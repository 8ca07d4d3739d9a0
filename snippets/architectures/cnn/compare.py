"""CNN against MLP: the same number of weights, the same steps, eight seeds."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (the module with the digits draws, too)
# time: 60 s (trains small networks, in a few seconds if nothing else runs)

import torch
from net import F, count, new_cnn, new_mlp, report, scores, train_all

# --8<-- [start:count]
makers = {"CNN": new_cnn, "MLP": new_mlp, "wide MLP": lambda: new_mlp(128)}
for name, make in makers.items():
    weights, products = count(make())
    print(f"{name}: {weights} weights, {products} products for each image")
# > CNN: 1922 weights, 23680 products for each image
# > MLP: 1935 weights, 1850 products for each image
# > wide MLP: 9866 weights, 9472 products for each image
# --8<-- [end:count]

# --8<-- [start:compare]
models = train_all(makers)
report(scores(models))
# > CNN       97.8  spread 0.6  lead +1.1 ± 0.3
# > MLP       96.7  spread 0.8  lead +0.0 ± 0.0
# > wide MLP  97.5  spread 0.7  lead +0.8 ± 0.3
# --8<-- [end:compare]


# --8<-- [start:moved]
def move(images: torch.Tensor, seed: int) -> torch.Tensor:
    """Move the images to the right by a pixel; on the left, paper comes in."""
    return F.pad(images, (1, -1), value=images.min().item())


report(scores(models, move))
# > CNN       71.6  spread 5.1  lead +23.8 ± 1.6
# > MLP       47.9  spread 3.2  lead +0.0 ± 0.0
# > wide MLP  50.2  spread 4.4  lead +2.3 ± 0.9
# --8<-- [end:moved]
