"""A small CNN, and functions that train a network from three seeds."""

# needs: sklearn (the digits come with it)

import torch
from digits_parts import images, labels, train
from torch import nn
from torch.nn import functional as F

# --8<-- [start:fit]
from torch.nn.attention import SDPBackend, sdpa_kernel


def shift(images: torch.Tensor, most: int) -> torch.Tensor:
    """Move each image by up to `most` pixels, and fill with paper."""
    n, _, height, width = images.shape
    padded = F.pad(images, (most,) * 4, value=-1.0)
    down, right = torch.randint(2 * most + 1, (2, n, 1))
    rows = (down + torch.arange(height))[:, :, None]
    columns = (right + torch.arange(width))[:, None]
    return padded[torch.arange(n)[:, None, None], 0, rows, columns].unsqueeze(1)


def new_cnn() -> nn.Sequential:
    """Return two convolutions, the mean over all places, a linear layer."""
    return nn.Sequential(
        nn.Conv2d(1, 20, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(20, 52, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(52, 10),
    )


def train_together(build, losses, seeds: int, steps: int, lr: float) -> list:
    """Train one network for each seed, all of them side by side.

    `losses(run)` is the sum of their losses in a step; `run` calls all of them at once.
    """
    models = []
    for seed in range(seeds):
        torch.manual_seed(seed)
        models.append(build())
    parameters, _ = torch.func.stack_module_state(models)
    optimizer = torch.optim.AdamW(parameters.values(), fused=True)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimizer, lr, total_steps=steps)

    def one(parameters, *batch):
        return torch.func.functional_call(models[0], parameters, batch)

    torch.manual_seed(0)
    with sdpa_kernel(SDPBackend.MATH):  # attention that vmap can batch
        for _ in range(steps):
            loss = losses(lambda *batches: torch.vmap(one)(parameters, *batches))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            plan.step()
    for seed, model in enumerate(models):
        state = {name: values[seed] for name, values in parameters.items()}
        model.load_state_dict(state)
        model.eval()
    return models


def fit(build, lr: float, most: int = 0, seeds=3, steps=200, size=32) -> list:
    """Train one network for each seed to name digits."""

    def losses(run):
        pick = train[torch.randint(len(train), (seeds * size,))]
        batch = shift(images[pick], most).unflatten(0, (seeds, size))
        # Times the seeds, a sum: each network gets the gradient of its own loss.
        return F.cross_entropy(run(batch).flatten(0, 1), labels[pick]) * seeds

    return train_together(build, losses, seeds, steps, lr)


@torch.inference_mode()
def accuracy(models, some: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Return the percentage of right answers of each network."""
    right = [(model(some).argmax(dim=1) == targets).float() for model in models]
    return 100 * torch.stack(right).mean(dim=1)


def told(scores: torch.Tensor) -> str:
    """Return the lowest and the highest score in words."""
    return f"{scores.min():.1f} to {scores.max():.1f}"


# --8<-- [end:fit]
