"""The networks of this lesson, and the loop that trains each of them."""

# --8<-- [start:autoencoder]
from collections.abc import Callable
from itertools import pairwise

import torch
from torch import nn
from torch.nn import functional as F


def mlp(*sizes: int) -> nn.Sequential:
    """Return linear layers with SiLU between them, in float64."""
    layers = []
    for inputs, outputs in pairwise(sizes):
        layers += [nn.Linear(inputs, outputs), nn.SiLU()]
    return nn.Sequential(*layers[:-1]).double()


class Autoencoder(nn.Module):
    """64 pixels to two latents, and back."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = mlp(64, 64, 32, 2)
        self.decoder = mlp(2, 32, 64, 64)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return self.decoder(self.encoder(images))


# --8<-- [end:autoencoder]


# --8<-- [start:fit]
def fit(model: nn.Module, loss_of: Callable, *data, steps: int = 800) -> None:
    """Train on batches of 128 that are drawn at random."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.01, steps)
    for _ in range(steps):
        chosen = torch.randint(len(data[0]), (128,))
        loss = loss_of(model, *(part[chosen] for part in data))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()


# --8<-- [end:fit]


# --8<-- [start:vae]
class VAE(nn.Module):
    """64 pixels to a cloud, a latent drawn from it, and back."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = mlp(64, 64, 32, 4)  # two means, two log-variances
        self.decoder = mlp(2, 32, 64, 64)

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, ...]:
        mean, log_variance = self.encoder(images).chunk(2, dim=1)
        std = (log_variance / 2).exp()
        latents = mean + std * torch.randn_like(std)
        return self.decoder(latents), mean, log_variance


def two_terms(vae: VAE, images: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """Return reconstruction and KL, the means of sums over an image."""
    rebuilt, mean, log_variance = vae(images)
    reconstruction = (rebuilt - images).square() / (2 * 0.2**2)
    kl = (mean.square() + log_variance.exp() - 1 - log_variance) / 2
    return reconstruction.sum(dim=1).mean(), kl.sum(dim=1).mean()


# --8<-- [end:vae]


# --8<-- [start:velocity]
class Velocity(nn.Module):
    """Where to go from the point x at the time t, perhaps with a hint."""

    def __init__(self, size: int, hidden: int, hints: int = 0) -> None:
        super().__init__()
        self.layers = mlp(size + 1 + hints, hidden, hidden, hidden, size)

    def forward(self, x: torch.Tensor, t: torch.Tensor, *hints):
        return self.layers(torch.cat([x, t, *hints], dim=1))


def flow_loss(model: Velocity, data: torch.Tensor, *hints) -> torch.Tensor:
    """Compare velocities at random times with the straight ones."""
    noise, t = torch.randn_like(data), torch.rand_like(data[:, :1])
    x = (1 - t) * noise + t * data
    return F.mse_loss(model(x, t, *hints), data - noise)


@torch.no_grad()
def flow(model: Velocity, x: torch.Tensor, *hints, steps: int):
    """Follow the velocity to t = 1; return all places on the way."""
    path = [x]
    for step in range(steps):
        t = torch.full_like(x[:, :1], step / steps)
        path.append(path[-1] + model(path[-1], t, *hints) / steps)
    return torch.stack(path)


# --8<-- [end:velocity]
