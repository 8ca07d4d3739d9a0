"""Other images by the same people, or images by other people?"""

# needs: sklearn (the digits come with it)
# tolerance: 0.02 (the trained network drifts with device and threads)

import torch
from measure import evaluate
from reader import device, images, labels, loss_fn, new_reader, train_epoch
from torch.utils.data import DataLoader, TensorDataset


# --8<-- [start:score]
def score(order: torch.Tensor) -> float:
    """Train on the first 1,497 digits of an order, measure on the last 300."""
    first, last = order[:1497], order[1497:]
    model = new_reader().to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.003)
    loader = DataLoader(
        TensorDataset(images[first], labels[first]), batch_size=64, shuffle=True
    )
    for _ in range(15):
        train_epoch(model, loader, loss_fn, optimizer, device)
    rest = DataLoader(TensorDataset(images[last], labels[last]), batch_size=300)
    return evaluate(model, rest, loss_fn, device)[1]


# --8<-- [end:score]

# --8<-- [start:compare]
generator = torch.Generator().manual_seed(0)
mixed = torch.randperm(1797, generator=generator)
print(f"mixed:         {score(mixed):.2f}")
# > mixed:         0.97
print(f"as they stand: {score(torch.arange(1797)):.2f}")
# > as they stand: 0.92
# --8<-- [end:compare]
