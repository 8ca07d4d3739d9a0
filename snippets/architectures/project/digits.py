"""The handwritten digits, split for good."""

# needs: sklearn (the digits come with it)

# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits

digits = load_digits()
images = torch.tensor(digits.images / 16, dtype=torch.float32)
labels = torch.tensor(digits.target)

order = torch.randperm(len(images), generator=torch.Generator().manual_seed(0))
train, test = order[:1400], order[1400:]
# --8<-- [end:data]

if __name__ == "__main__":
    # --8<-- [start:look]
    print(tuple(images.shape), images.min().item(), images.max().item())
    # > (1797, 8, 8) 0.0 1.0
    print(len(train), "to train with,", len(test), "for the test")
    # > 1400 to train with, 397 for the test
    # --8<-- [end:look]
