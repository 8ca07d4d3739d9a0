"""Which digit is taken for which: the confusion matrix."""

# needs: sklearn (the digits come with it)

import torch
from hasty import validation_loader
from reader import device
from stopping import wide
from torch import nn
from torch.utils.data import DataLoader


# --8<-- [start:collect]
@torch.inference_mode()
def collect(
    model: nn.Module, loader: DataLoader, device: torch.device
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the logits and the targets of all examples, on the CPU."""
    model.eval()
    pairs = [(model(inputs.to(device)).cpu(), targets) for inputs, targets in loader]
    logits, targets = zip(*pairs, strict=True)
    return torch.cat(logits), torch.cat(targets)


# --8<-- [end:collect]


# --8<-- [start:matrix]
def confusion_matrix(predicted, targets, classes: int) -> torch.Tensor:
    """Count each pair: a row for the truth, a column for the answer."""
    pairs = targets * classes + predicted
    counts = torch.bincount(pairs, minlength=classes**2)
    return counts.reshape(classes, classes)


# --8<-- [end:matrix]

# --8<-- [start:digits]
logits, targets = collect(wide, validation_loader, device)
predicted = logits.argmax(dim=1)
matrix = confusion_matrix(predicted, targets, classes=10)
# --8<-- [end:digits]

if __name__ == "__main__":
    # --8<-- [start:small]
    truth = torch.tensor([0, 0, 1, 1, 1, 2])
    answer = torch.tensor([0, 1, 1, 1, 2, 2])
    print(confusion_matrix(answer, truth, classes=3))
    # > tensor([[1, 1, 0],
    # >         [0, 2, 1],
    # >         [0, 0, 1]])
    # --8<-- [end:small]
