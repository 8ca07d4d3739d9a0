"""The loop as a function, on whatever device there is."""

# needs: sklearn (the digits come with it)

from digits_loop import make_model, train

# isort: split
# --8<-- [start:function]
import torch
from torch import nn
from torch.utils.data import DataLoader
from tqdm import tqdm


def train_epoch(
    model: nn.Module,
    loader: DataLoader,
    loss_fn: nn.Module,
    optimizer: torch.optim.Optimizer,
    device: torch.device,
) -> float:
    """Train for one epoch, and return the mean loss of an example."""
    model.train()
    total, count = 0.0, 0
    for inputs, targets in tqdm(loader, leave=False, disable=None):
        inputs, targets = inputs.to(device), targets.to(device)
        optimizer.zero_grad()
        loss = loss_fn(model(inputs), targets)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(targets)
        count += len(targets)
    return total / count


# --8<-- [end:function]

if __name__ == "__main__":
    # --8<-- [start:use]
    device = torch.accelerator.current_accelerator(check_available=True)
    device = device or torch.device("cpu")
    model = make_model().to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.003)
    shuffle = torch.Generator().manual_seed(0)
    loader = DataLoader(train, batch_size=32, shuffle=True, generator=shuffle)
    loss_fn = nn.CrossEntropyLoss()
    history = []
    for _ in range(15):
        history.append(train_epoch(model, loader, loss_fn, optimizer, device))
    print(f"epoch 1: {history[0]:.2f}, epoch 15: {history[-1]:.2f}")
    # > epoch 1: 2.10, epoch 15: 0.11
    # --8<-- [end:use]

    # --8<-- [start:bar]
    print(tqdm.format_meter(n=30, total=38, elapsed=1.5, ncols=60))
    # >  79%|██████████████████▏    | 30/38 [00:01<00:00, 20.00it/s]
    # --8<-- [end:bar]
