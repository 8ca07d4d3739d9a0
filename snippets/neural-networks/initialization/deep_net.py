"""A network of twenty layers that trains, or does not, depending on its start."""

# needs: sklearn (the digits come with it)
# time: 90 s (trains many deep networks, for a few seconds if nothing else runs)

from twins import fit, nn, torch


# --8<-- [start:net]
def deep_net(norm=None, depth: int = 20) -> nn.Sequential:
    """Return a deep network for digits, each layer with a norm or none."""
    layers = []
    for _ in range(depth):
        layers.append(nn.Linear(64, 64))
        if norm:
            layers.append(norm(64))
        layers.append(nn.ReLU())
    return nn.Sequential(*layers, nn.Linear(64, 10))


# --8<-- [end:net]


# --8<-- [start:apply]
def kaiming(module: nn.Module) -> None:
    """Start a linear layer for ReLU; leave other modules as they are."""
    if isinstance(module, nn.Linear):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        nn.init.zeros_(module.bias)


# --8<-- [end:apply]


# --8<-- [start:losses]
def losses(make, seeds: int = 5) -> list[float]:
    """Return the last loss of a training for each seed, sorted."""
    results = []
    for seed in range(seeds):
        torch.manual_seed(seed)
        results.append(fit(make(), steps=50, lr=0.001))
    return sorted(results)


# --8<-- [end:losses]


if __name__ == "__main__":
    # --8<-- [start:compare]
    for make in (deep_net, lambda: deep_net().apply(kaiming)):
        results = losses(make)
        learned = sum(loss < 1 for loss in results)
        print(f"best loss {results[0]:.1f}, below 1: {learned} of 5")
    # > best loss 2.3, below 1: 0 of 5
    # > best loss 0.0, below 1: 5 of 5
    # --8<-- [end:compare]
