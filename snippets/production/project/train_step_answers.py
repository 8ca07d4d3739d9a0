"""Answers to the stage “One step, two formats”, and what its check says to each."""

import torch
from torch.nn import functional as F
from train_step import check_train_step
from train_step_solution import train_step


def step(model, optimizer, images, labels, dtype, cast=lambda logits: logits):
    with torch.autocast("cpu", dtype, enabled=dtype != torch.float32):
        logits = model(images)
    loss = F.cross_entropy(cast(logits), labels)
    loss.backward()
    optimizer.step()
    return loss


def cleared_after(model, optimizer, *rest):
    loss = step(model, optimizer, *rest, cast=torch.Tensor.float)
    optimizer.zero_grad()
    return loss.item()


def two_ways(model, optimizer, images, labels, dtype):
    if dtype != torch.float32:
        return train_step(model, optimizer, images, labels, dtype)
    loss = F.cross_entropy(model(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return float(loss.detach())


def all_half(model, optimizer, images, labels, dtype):
    model.to(dtype)
    optimizer.zero_grad()
    loss = F.cross_entropy(model(images.to(dtype)), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def always_half(model, optimizer, images, labels, dtype):
    return train_step(model, optimizer, images, labels, torch.bfloat16)


def never_half(model, optimizer, images, labels, dtype):
    return train_step(model, optimizer, images, labels, torch.float32)


def rounded_loss(model, optimizer, *rest):
    optimizer.zero_grad()
    return step(model, optimizer, *rest).item()


def no_step(model, optimizer, images, labels, dtype):
    with torch.autocast("cpu", dtype, enabled=dtype != torch.float32):
        return F.cross_entropy(model(images), labels).item()


def not_cleared(*arguments):
    return step(*arguments, cast=torch.Tensor.float).item()


RIGHT = {"cleared at the end": cleared_after, "two ways": two_ways}
WRONG = {
    "always half": always_half,
    "never half": never_half,
    "all of the model": all_half,
    "the loss in half": rounded_loss,
    "no step": no_step,
    "not cleared": not_cleared,
    "a tensor": lambda *all: torch.tensor(train_step(*all)),
    "nan": lambda *all: train_step(*all) * float("nan"),
    "a constant": lambda *all: 2.3,
    "two arguments": lambda model, optimizer: 2.3,
    "None": lambda *all: train_step(*all) and None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_train_step(answer)}")
# > cleared at the end: Right!
# > two ways: Right!
# > always half: Not yet: for torch.float32, activations are ['torch.bfloat16'].
# > never half: Not yet: for torch.bfloat16, activations are ['torch.float32'].
# > all of the model: Not yet: 1.weight is torch.bfloat16 afterward.
# > the loss in half: Not yet: for torch.bfloat16, loss 1 is 2.4219, not 2.4097.
# > no step: Not yet: for torch.float32, loss 2 is 2.4099, not 2.2892.
# > not cleared: Not yet: for torch.float32, loss 3 is 2.2112, not 2.2388.
# > a tensor: Not yet: return a float, not a Tensor.
# > nan: Not yet: for torch.float32, loss 1 is nan, not 2.4099.
# > a constant: Not yet: the model was not called.
# > two arguments: Not yet: TypeError: <lambda>() takes 2 positional arguments but 5 were given
# > None: Not yet: return a float, not a NoneType.
