"""The digits as image tensors: 1,497 to work with, 300 for the test."""

# needs: sklearn (the digits come with it)

# --8<-- [start:load]
import torch
from sklearn.datasets import load_digits

digits = load_digits()
everything = torch.from_numpy(digits.images / 16).unsqueeze(1)
answers = torch.from_numpy(digits.target)

generator = torch.Generator().manual_seed(0)
order = torch.randperm(1797, generator=generator)
work, test = order[:1497], order[1497:]
images, labels = everything[work], answers[work]
# --8<-- [end:load]
