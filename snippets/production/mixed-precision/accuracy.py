"""How well digits are read after trainings in four ways."""

# needs: sklearn (the digits come with it)

import torch
from loop import train_mixed
from torch import nn
from underflow import answers, images

# --8<-- [start:train]
WAYS = {
    "float32": (torch.float32, torch.float32),  # of the weights, of autocast
    "bfloat16": (torch.float32, torch.bfloat16),
    "float16": (torch.float32, torch.float16),
    "weights, too": (torch.bfloat16, torch.float32),  # no autocast
}


def read_digits(way: str, seed: int) -> float:
    """Train in one of the ways, and return the percentage of new digits read."""
    weights, dtype = WAYS[way]
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    new, old = order[:600], order[600:]
    net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    net.to(weights)
    optimizer = torch.optim.Adam(net.parameters(), lr=5e-4, fused=True)
    rows = old[torch.randint(len(old), (600, 64))]  # 600 batches
    batches = ((images[r].to(weights), answers[r]) for r in rows)
    train_mixed(net, optimizer, batches, dtype)
    with torch.inference_mode():
        right = net(images[new].to(weights)).argmax(1) == answers[new]
    return 100 * right.float().mean().item()


# --8<-- [end:train]

# --8<-- [start:compare]
results = {way: [read_digits(way, seed) for seed in range(4)] for way in WAYS}
for way, percent in results.items():
    percent = torch.tensor(percent)
    lead = percent - torch.tensor(results["float32"])  # seed by seed
    print(f"{way:12} {percent.mean():.1f}  spread {percent.std():.1f}", end="  ")
    print(f"against float32: {lead.min():+.1f} to {lead.max():+.1f}")
# > float32      92.5  spread 1.0  against float32: +0.0 to +0.0
# > bfloat16     92.5  spread 1.0  against float32: +0.0 to +0.0
# > float16      92.5  spread 1.0  against float32: +0.0 to +0.0
# > weights, too 90.8  spread 0.9  against float32: -2.5 to -1.2
# --8<-- [end:compare]
