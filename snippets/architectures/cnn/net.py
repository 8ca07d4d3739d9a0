"""A small CNN for the digits, and the functions that train and compare models."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (the module with the digits draws, too)

import torch
from digit_images import split
from torch import nn
from torch.nn import functional as F

# --8<-- [start:train]
from torch.utils.flop_counter import FlopCounterMode


def new_mlp(hidden: int = 25) -> nn.Sequential:
    """Return an untrained network with one hidden layer."""
    first, last = nn.Linear(64, hidden), nn.Linear(hidden, 10)
    norm = nn.BatchNorm1d(hidden)
    return nn.Sequential(nn.Flatten(), first, norm, nn.ReLU(), last)


def count(model: nn.Module) -> tuple[int, int]:
    """Return the number of weights, and of products for an image."""
    with FlopCounterMode(display=False) as counter:
        model.eval()(torch.zeros(1, 1, 8, 8))
    products = counter.get_total_flops() // 2  # a product and a sum count as two
    return sum(p.numel() for p in model.parameters()), products


def train(make, seed: int, inputs, targets) -> nn.Module:
    """Return a model that was trained for 200 steps on batches of 32."""
    torch.manual_seed(seed)
    model = make().to(inputs)  # to their device and dtype
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01, fused=True)
    generator = torch.Generator().manual_seed(seed)  # the same batches for all models
    for _ in range(200):
        batch = torch.randint(len(inputs), (32,), generator=generator)
        optimizer.zero_grad()
        F.cross_entropy(model(inputs[batch]), targets[batch]).backward()
        optimizer.step()
    return model.eval()


@torch.inference_mode()
def accuracy(model: nn.Module, inputs, answers) -> float:
    """Return the percentage of images that are recognized."""
    return 100 * (model(inputs).argmax(1) == answers).double().mean().item()


def as_it_is(images: torch.Tensor, seed: int) -> torch.Tensor:
    """Change nothing."""
    return images


def train_all(makers: dict, change=as_it_is) -> dict[str, list]:
    """Return eight trained models of each kind."""
    models = {name: [] for name in makers}
    for seed in range(8):
        inputs, targets, _, _ = split(seed)
        for name, make in makers.items():
            models[name].append(train(make, seed, change(inputs, seed), targets))
    return models


def scores(models: dict[str, list], change=as_it_is) -> dict[str, torch.Tensor]:
    """Return the accuracies of all models on new images."""
    found = {name: [] for name in models}
    for seed in range(8):
        _, _, new_inputs, answers = split(seed)
        for name, trained in models.items():
            result = accuracy(trained[seed], change(new_inputs, seed), answers)
            found[name].append(result)
    return {name: torch.tensor(values) for name, values in found.items()}


def report(results: dict[str, torch.Tensor]) -> None:
    """Print the mean and spread of each model, and its lead over the MLP."""
    for name, values in results.items():
        lead = values - results["MLP"]  # seed by seed
        error = lead.std() / len(lead) ** 0.5
        print(f"{name:8}  {values.mean():.1f}  spread {values.std():.1f}", end="")
        print(f"  lead {lead.mean():+.1f} ± {error:.1f}")


# --8<-- [end:train]


# --8<-- [start:net]
def new_cnn() -> nn.Sequential:
    """Return an untrained network for images of 8 by 8 pixels."""
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1, bias=False),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(8, 16, 3, padding=1, bias=False),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(16 * 2 * 2, 10),
    )


# --8<-- [end:net]


if __name__ == "__main__":
    # --8<-- [start:run]
    inputs, targets, new_inputs, answers = split(seed=0)
    model = train(new_cnn, 0, inputs, targets)
    print(f"{accuracy(model, new_inputs, answers):.1f} % of new images")
    # > 98.3 % of new images
    # --8<-- [end:run]
