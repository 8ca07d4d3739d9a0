"""Measure a model: the function `evaluate`, and a test of it."""

# needs: sklearn (the digits come with it)

import torch
from reader import device, loss_fn, new_reader, validation
from torch import nn
from torch.utils.data import DataLoader


# --8<-- [start:evaluate]
@torch.inference_mode()
def evaluate(
    model: nn.Module,
    loader: DataLoader,
    loss_fn: nn.Module,
    device: torch.device,
) -> tuple[float, float]:
    """Return the mean loss and the accuracy over all examples."""
    model.eval()
    total, right, count = 0.0, 0, 0
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)
        logits = model(inputs)
        total += loss_fn(logits, targets).item() * len(targets)
        right += (logits.argmax(dim=1) == targets).sum().item()
        count += len(targets)
    return total / count, right / count


# --8<-- [end:evaluate]

if __name__ == "__main__":
    # --8<-- [start:sizes]
    model = new_reader().to(device)  # as it was at the start
    for batch_size in (1, 7, 300):
        loader = DataLoader(validation, batch_size=batch_size)
        loss, accuracy = evaluate(model, loader, loss_fn, device)
        print(f"batches of {batch_size:3}", end=": ")
        print(f"loss {loss:.3f}, accuracy {accuracy:.3f}")
    # > batches of   1: loss 2.310, accuracy 0.133
    # > batches of   7: loss 2.310, accuracy 0.133
    # > batches of 300: loss 2.310, accuracy 0.133
    # --8<-- [end:sizes]
