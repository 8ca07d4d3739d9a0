"""Question: what DDP does with the gradients of the ranks."""

import torch

# --8<-- [start:question]
weight = torch.tensor(0.0, requires_grad=True)
batch = torch.tensor([1.0, 2.0, 3.0, 4.0])


def gradient(part):
    return torch.autograd.grad((weight * part).mean(), weight)[0]


whole = gradient(batch)
total = sum(gradient(part) for part in batch.chunk(2))  # of two ranks
print(torch.equal(whole, total), torch.equal(whole, total / 2))
# > False True
# --8<-- [end:question]
