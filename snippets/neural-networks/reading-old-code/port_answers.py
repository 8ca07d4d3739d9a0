"""Answers to the exercise “Bring it up to date”, and what its check says to each."""

import torch
from port import check_port
from torch.autograd import Variable


@torch.no_grad()
def decorated(usage, rate):
    return float((usage * rate).sum())


@torch.inference_mode()
def inference(usage, rate):
    return (usage * rate).sum().item()


@torch.no_grad()
def still_a_tensor(usage, rate):
    return (usage * rate).sum()


@torch.no_grad()
def average(usage, rate):
    return (usage * rate).mean().item()


@torch.no_grad()
def first(usage, rate):
    return (usage * rate).sum().data[0]


def volatile(usage, rate):
    return (Variable(usage, volatile=True) * rate).sum().item()


def no_grad_at_the_end(usage, rate):
    result = (usage * rate).sum()
    with torch.no_grad():
        return result.item()


def frozen(usage, rate):
    return (usage * rate.requires_grad_(False)).sum().item()


def for_good(usage, rate):
    torch.set_grad_enabled(False)
    return (usage * rate).sum().item()


def switched_off(usage, rate):
    with torch.no_grad():
        return 0.25 * usage.sum().item()


RIGHT = {
    "a decorator": decorated,
    "inference_mode": inference,
    "detached before": lambda usage, rate: (usage * rate.detach()).sum().item(),
    "a number taken out": lambda usage, rate: usage.sum().item() * rate.item(),
}
WRONG = {
    "the first of none": first,
    "volatile": volatile,
    "no_grad forgotten": lambda usage, rate: (usage * rate).sum().item(),
    "detached after": lambda usage, rate: (usage * rate).detach().sum().item(),
    "no_grad at the end": no_grad_at_the_end,
    "the rate frozen": frozen,
    "switched off for good": for_good,
    "the rate typed": switched_off,
    "a tensor": still_a_tensor,
    "the mean": average,
    "52.5": lambda usage, rate: 52.5,
    "no return": lambda usage, rate: None,
    "numpy()": lambda usage, rate: (usage * rate).numpy().sum().item(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_port(answer)}")
# > a decorator: Right!
# > inference_mode: Right!
# > detached before: Right!
# > a number taken out: Right!
# > the first of none: Not yet: the result has no dimension: [0] does not work.
# > volatile: Not yet: a warning says “volatile was removed and now h…”.
# > no_grad forgotten: Not yet: autograd kept a record.
# > detached after: Not yet: autograd kept a record.
# > no_grad at the end: Not yet: autograd kept a record.
# > the rate frozen: Not yet: the rate that came in does not learn any more.
# > switched off for good: Not yet: no gradients are recorded from now on.
# > the rate typed: Not yet: 15.0 should be 120.0.
# > a tensor: Not yet: the result is a Tensor, not a float.
# > the mean: Not yet: 26.25 should be 52.5.
# > 52.5: Not yet: 52.5 should be 120.0.
# > no return: Not yet: the result is a NoneType, not a float.
# > numpy(): Not yet: RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
