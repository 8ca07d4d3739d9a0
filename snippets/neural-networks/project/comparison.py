"""Line against network, on twelve splits of the same tumors."""

# needs: sklearn (the measurements come with it)

import tempfile
from pathlib import Path

import torch
from paired_solution import paired
from standardize_solution import standardize
from torch import nn
from train_best_solution import train_best
from tumors import features, malignant


# --8<-- [start:accuracy]
def accuracy(model, split):
    """Train on a split, keep the best weights, return the test accuracy."""
    inputs = standardize(*(features[part] for part in split))
    targets = [malignant[part] for part in split]
    with tempfile.TemporaryDirectory() as folder:
        parts = list(zip(inputs, targets, strict=True))
        train_best(model, parts[0], parts[1], Path(folder) / "best.pt")
    with torch.no_grad():
        answers = model(inputs[2]).squeeze(1) > 0
    return (answers == (targets[2] == 1)).float().mean().item()


# --8<-- [end:accuracy]

# --8<-- [start:compare]
lines, networks = [], []
for seed in range(12):
    torch.manual_seed(seed)
    split = torch.randperm(569).split([341, 114, 114])
    lines.append(accuracy(nn.Linear(30, 1), split))
    network = nn.Sequential(nn.Linear(30, 64), nn.ReLU(), nn.Linear(64, 1))
    networks.append(accuracy(network, split))
lines, networks = 100 * torch.tensor(lines), 100 * torch.tensor(networks)
for name, percent in (("line", lines), ("network", networks)):
    low, high = percent.min(), percent.max()
    print(f"{name:8}{percent.mean():.1f} %, from {low:.1f} to {high:.1f}")
# > line    97.1 %, from 94.7 to 99.1
# > network 96.3 %, from 93.9 to 99.1
mean, error = paired(lines, networks)
print(f"network minus line: {mean:.1f} ± {error:.1f}")
# > network minus line: -0.7 ± 0.5
# --8<-- [end:compare]
