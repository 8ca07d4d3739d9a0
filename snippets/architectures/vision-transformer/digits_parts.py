"""The digits as images of one channel, and the indices of their three parts."""

# needs: sklearn (the digits come with it)

# --8<-- [start:load]
import torch
from sklearn.datasets import load_digits
from torch.utils.data import random_split

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1)
images = images / 8 - 1  # from -1, the paper, to 1, the ink
labels = torch.tensor(digits.target)

generator = torch.Generator().manual_seed(0)
parts = random_split(range(1797), [1197, 300, 300], generator=generator)
train, validation, test = (torch.tensor(part.indices) for part in parts)
# --8<-- [end:load]
