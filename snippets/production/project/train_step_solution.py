"""Solution of stage 2: the forward pass and the loss under autocast."""

import torch
from torch.nn import functional as F
from train_step import check_train_step


# --8<-- [start:solution]
def train_step(model, optimizer, images, labels, dtype: torch.dtype) -> float:
    """Take one step with activations of this dtype, and return the loss."""
    optimizer.zero_grad()
    half = dtype != torch.float32
    with torch.autocast(images.device.type, dtype, enabled=half):
        loss = F.cross_entropy(model(images), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


if __name__ == "__main__":
    print(check_train_step(train_step))
    # > Right!
# --8<-- [end:solution]
