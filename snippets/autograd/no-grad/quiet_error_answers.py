"""Answers to the exercise “Measure quietly”, and what its check says to each."""

import torch
from quiet_error import check_mean_error


def block(weight, inputs, targets):
    with torch.no_grad():
        return torch.nn.functional.l1_loss(weight * inputs, targets)


def switched_off(weight, inputs, targets):
    torch.set_grad_enabled(False)
    return (weight * inputs - targets).abs().mean()


def mark_taken_off(weight, inputs, targets):
    return (weight.requires_grad_(False) * inputs - targets).abs().mean()


def detached_in_place(weight, inputs, targets):
    return (weight.detach_() * inputs - targets).abs().mean()


def outside_the_block(weight, inputs, targets):
    with torch.no_grad():
        count = len(inputs)
    return (weight * inputs - targets).abs().sum() / count


def in_place(weight, inputs, targets):
    return (weight.data.mul_(2) * inputs / 2 - targets).abs().mean()


def no_return(weight, inputs, targets):
    block(weight, inputs, targets)


RIGHT = {
    "a block": block,
    "detached at the end": lambda w, x, y: (w * x - y).abs().mean().detach(),
    "detached weight": lambda w, x, y: (w.detach() * x - y).abs().mean(),
    "inference mode": torch.inference_mode()(lambda w, x, y: (w * x - y).abs().mean()),
    "in float64": lambda w, x, y: (w.item() * x.double() - y.double()).abs().mean(),
    "a new tensor": lambda w, x, y: torch.tensor((w * x - y).abs().mean().item()),
}
WRONG = {
    "no sign taken off": torch.no_grad()(lambda w, x, y: (y - w * x).mean()),
    "the sign taken off late": torch.no_grad()(
        lambda w, x, y: (y - w * x).mean().abs()
    ),
    "squares": torch.no_grad()(lambda w, x, y: (w * x - y).square().mean()),
    "the sum": torch.no_grad()(lambda w, x, y: (w * x - y).abs().sum()),
    "half the sum": torch.no_grad()(lambda w, x, y: (w * x - y).abs().sum() / 2),
    "one for each input": torch.no_grad()(lambda w, x, y: (w * x - y).abs()),
    "a number": lambda w, x, y: (w * x - y).abs().mean().item(),
    "a constant": lambda w, x, y: torch.tensor(2.0),
    "only the inputs detached": lambda w, x, y: (w * x.detach() - y).abs().mean(),
    "outside the block": outside_the_block,
    "switched off for good": switched_off,
    "the caller's mark taken off": mark_taken_off,
    "detached in place": detached_in_place,
    "computed in the weight": in_place,
    "no return": no_return,
    "targets forgotten": lambda weight, inputs: block(weight, inputs, 0.0),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_mean_error(answer)}")
# > a block: Right!
# > detached at the end: Right!
# > detached weight: Right!
# > inference mode: Right!
# > in float64: Right!
# > a new tensor: Right!
# > no sign taken off: Not yet: the error should be 1.75, not 0.75.
# > the sign taken off late: Not yet: the error should be 1.75, not 0.75.
# > squares: Not yet: the error should be 2.0, not 5.
# > the sum: Not yet: the error should be 2.0, not 4.
# > half the sum: Not yet: the error should be 1.75, not 3.5.
# > one for each input: Not yet: return one number, the mean.
# > a number: Not yet: return a tensor, not a plain number.
# > a constant: Not yet: the error should be 1.75, not 2.
# > only the inputs detached: Not yet: the result still carries a record.
# > outside the block: Not yet: the result still carries a record.
# > switched off for good: Not yet: recording is off for the rest of the program.
# > the caller's mark taken off: Not yet: the weight of the caller lost its mark or its value.
# > detached in place: Not yet: the weight of the caller lost its mark or its value.
# > computed in the weight: Not yet: the weight of the caller lost its mark or its value.
# > no return: Not yet: return a tensor, not a plain number.
# > targets forgotten: Not yet: TypeError: <lambda>() takes 2 positional arguments but 3 were given
