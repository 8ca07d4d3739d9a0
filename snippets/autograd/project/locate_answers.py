"""Answers to the stage “Walk there”, and what its check says to each."""

import torch
from locate import check_locate
from locate_fast_solution import locate_fast
from misfit_solution import misfit


def with_optimizer(stations, heard, start, learning_rate=0.2, steps=100):
    source = start.clone().requires_grad_()
    optimizer = torch.optim.SGD([source], lr=learning_rate)
    for _ in range(steps):
        optimizer.zero_grad()
        misfit(source, stations, heard).backward()
        optimizer.step()
    return source.detach()


def functional(stations, heard, start, learning_rate=0.2, steps=100):
    for _ in range(steps):
        start = start - learning_rate * torch.func.grad(misfit)(start, stations, heard)
    return start


def asked(stations, heard, start, learning_rate=0.2, steps=100):
    source = start.detach().clone().requires_grad_()
    for _ in range(steps):
        loss = misfit(source, stations, heard)
        (slope,) = torch.autograd.grad(loss, source)
        source = (source - learning_rate * slope).detach().requires_grad_()
    return source.clone().detach()


def start_walks(stations, heard, start, learning_rate=0.2, steps=100):
    source = start.requires_grad_()
    return functional(stations, heard, source, learning_rate, steps).detach()


def start_shared(stations, heard, start, learning_rate=0.2, steps=100):
    source = start.detach().requires_grad_()
    for _ in range(steps):
        source.grad = None
        misfit(source, stations, heard).backward()
        source.data -= learning_rate * source.grad
    return source.detach()


def recorded(stations, heard, start, learning_rate=0.2, steps=100):
    source = start.clone().requires_grad_()
    for _ in range(steps):
        source.grad = None
        misfit(source, stations, heard).backward()
        source -= learning_rate * source.grad
    return source.detach()


def record_kept(stations, heard, start, learning_rate=0.2, steps=100):
    return asked(stations, heard, start, learning_rate, steps).requires_grad_()


def not_cleared(stations, heard, start, learning_rate=0.2, steps=100):
    source = start.clone().requires_grad_()
    for _ in range(steps):
        misfit(source, stations, heard).backward()
        with torch.no_grad():
            source -= learning_rate * source.grad
    return source.detach()


def uphill(stations, heard, start, learning_rate=0.2, steps=100):
    return functional(stations, heard, start, -learning_rate, steps)


def a_step_too_many(stations, heard, start, learning_rate=0.2, steps=100):
    return functional(stations, heard, start, learning_rate, steps + 1)


def own_rate(stations, heard, start, learning_rate=0.2, steps=100):
    return functional(stations, heard, start, 0.2, steps)


def own_steps(stations, heard, start, learning_rate=0.2, steps=100):
    return functional(stations, heard, start, learning_rate)


def place_only(stations, heard, start, learning_rate=0.2, steps=100):
    found = functional(stations, heard, start, learning_rate, steps)
    return torch.cat([found[:2], start[2:]])


def of_gauss(stations, heard, start, learning_rate=0.2, steps=100):
    return locate_fast(stations, heard, start, min(steps, 5))


def whole_loop_unrecorded(*all_):
    with torch.no_grad():
        return not_cleared(*all_)


RIGHT = {
    "an optimizer": with_optimizer,
    "torch.func.grad": functional,
    "torch.autograd.grad": asked,
}
WRONG = {
    "the start walks along": start_walks,
    "memory of the start": start_shared,
    "the step recorded": recorded,
    "nothing recorded": whole_loop_unrecorded,
    "the record kept": record_kept,
    "not cleared": not_cleared,
    "uphill": uphill,
    "a step too many": a_step_too_many,
    "a rate of its own": own_rate,
    "a hundred steps always": own_steps,
    "the start's second": place_only,
    "the steps of stage 5": of_gauss,
    "the place alone": lambda *all_: functional(*all_)[:2],
    "a list": lambda *all_: functional(*all_).tolist(),
    "the example": lambda *all_: torch.tensor([4.0, 7.0, 2.0]),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_locate(answer)}")
# > an optimizer: Right!
# > torch.func.grad: Right!
# > torch.autograd.grad: Right!
# > the start walks along: Not yet: the start was changed. Walk with a copy of it.
# > memory of the start: Not yet: the start was changed. Walk with a copy of it.
# > the step recorded: Not yet: RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
# > nothing recorded: Not yet: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
# > the record kept: Not yet: return the source without its record.
# > not cleared: Not yet: this is 2.84 km away from the source.
# > uphill: Not yet: this is nan km away from the source.
# > a step too many: Not yet: with rate 0.1 and steps=0, it ends elsewhere.
# > a rate of its own: Not yet: with rate 0.1 and steps=1, it ends elsewhere.
# > a hundred steps always: Not yet: with rate 0.1 and steps=0, it ends elsewhere.
# > the start's second: Not yet: it struck at 2 s, not at 0.00.
# > the steps of stage 5: Not yet: with rate 0.1 and steps=1, it ends elsewhere.
# > the place alone: Not yet: return a tensor of shape (3,), with x, y and t.
# > a list: Not yet: return a tensor of shape (3,), with x, y and t.
# > the example: Not yet: with rate 0.1 and steps=0, it ends elsewhere.
