"""The digits: 1,497 to learn from and 300 that are held out."""

# needs: sklearn (the digits come with it)

# --8<-- [start:load]
import torch
from sklearn.datasets import load_digits
from torch.utils.data import random_split

digits = load_digits()
images = torch.tensor(digits.data / 16)  # (1797, 64), in float64
labels = torch.tensor(digits.target)

generator = torch.Generator().manual_seed(0)
parts = random_split(range(1797), [1497, 300], generator=generator)
train, held_out = (torch.tensor(part.indices) for part in parts)
known, new = images[train], images[held_out]
known_labels, new_labels = labels[train], labels[held_out]
# --8<-- [end:load]
