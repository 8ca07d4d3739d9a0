"""Answers to the exercise “Accelerations”, and what its check says to each."""

import torch
from acceleration import check_accelerations
from torch.func import grad, jacrev, vmap


def twice_backward(position, times):
    t = times.clone().requires_grad_()
    (speed,) = torch.autograd.grad(position(t).sum(), t, create_graph=True)
    return torch.autograd.grad(speed.sum(), t)[0]


def one_by_one(position, times):
    return torch.stack([grad(grad(position))(t) for t in times])


def in_float64(position, times):
    return vmap(grad(grad(position)))(times.double())


def diagonal(position, times):
    return jacrev(jacrev(position))(times).diagonal(dim1=0, dim2=1).diagonal()


def nudges(position, times):
    t, h = times.double(), 1e-4
    return (position(t + h) - 2 * position(t) + position(t - h)) / h**2


def record_not_kept(position, times):
    t = times.clone().requires_grad_()
    (speed,) = torch.autograd.grad(position(t).sum(), t)
    return torch.autograd.grad(speed.sum(), t)[0]


def marked(position, times):
    return twice_backward(position, times) + 0 * times.requires_grad_()


def squared(position, times):
    return vmap(grad(position))(times) ** 2


RIGHT = {
    "create_graph": twice_backward,
    "one by one": one_by_one,
    "in float64": in_float64,
    "jacrev": lambda position, times: vmap(jacrev(grad(position)))(times),
    "a diagonal": diagonal,
    "nudges in float64": nudges,
}
WRONG = {
    "the speed": lambda position, times: vmap(grad(position))(times),
    "the place": lambda position, times: position(times),
    "three times": lambda position, times: vmap(grad(grad(grad(position))))(times),
    "the slope squared": squared,
    "without vmap": lambda position, times: grad(grad(position))(times),
    "vmap too early": lambda position, times: grad(grad(vmap(position)))(times),
    "the whole Hessian": lambda p, times: jacrev(grad(lambda t: p(t).sum()))(times),
    "the first time": lambda p, t: vmap(grad(grad(p)))(t[:1]).expand(len(t)),
    "the record not kept": record_not_kept,
    "the times marked": marked,
    "a function": lambda position, times: vmap(grad(grad(position))),
    "the example": lambda position, times: 6 * times,
    "a list": lambda position, times: one_by_one(position, times).tolist(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_accelerations(answer)}")
# > create_graph: Right!
# > one by one: Right!
# > in float64: Right!
# > jacrev: Right!
# > a diagonal: Right!
# > nudges in float64: Right!
# > the speed: Not yet: t³ gives [0.0, 3.0, 12.0], not [0.0, 6.0, 12.0].
# > the place: Not yet: t³ gives [0.0, 1.0, 8.0], not [0.0, 6.0, 12.0].
# > three times: Not yet: t³ gives [6.0, 6.0, 6.0], not [0.0, 6.0, 12.0].
# > the slope squared: Not yet: t³ gives [0.0, 9.0, 144.0], not [0.0, 6.0, 12.0].
# > without vmap: Not yet: RuntimeError: grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with 1 dims. Maybe you wanted to use the vjp or jacrev APIs instead?
# > vmap too early: Not yet: RuntimeError: grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with 1 dims. Maybe you wanted to use the vjp or jacrev APIs instead?
# > the whole Hessian: Not yet: the shape is (3, 3), not (3,).
# > the first time: Not yet: t³ gives [0.0, 0.0, 0.0], not [0.0, 6.0, 12.0].
# > the record not kept: Not yet: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
# > the times marked: Not yet: leave the times as they were.
# > a function: Not yet: return a tensor, with a number for each time.
# > the example: Not yet: sin t gives [0.0, 6.0, 12.0], not [-0.0, -0.84, -0.91].
# > a list: Not yet: return a tensor, with a number for each time.
