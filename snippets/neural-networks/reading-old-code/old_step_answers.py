"""Answers to the exercise “A step of training”, and what its check says to each."""

import torch
from old_step import F, Variable, check_train_step, nn


def loss_of(model, x, target):
    return F.cross_entropy(model(x), target, reduction="sum")


def step(loss, model, optimizer, clip=nn.utils.clip_grad_norm_):
    optimizer.zero_grad()
    loss.backward()
    clip(model.parameters(), 1.0)
    optimizer.step()
    return loss.item()


def with_module(model, optimizer, x, target):
    loss = nn.CrossEntropyLoss(reduction="sum")(model(x), target)
    return step(loss, model, optimizer)


def nll(model, optimizer, x, target):
    loss = F.nll_loss(F.log_softmax(model(x), dim=1), target, reduction="sum")
    return step(loss, model, optimizer)


def mean_times_count(model, optimizer, x, target):
    loss = F.cross_entropy(model(x), target) * len(x)
    return float(step(loss, model, optimizer))


def still_variables(model, optimizer, x, target):
    x, target = Variable(x), Variable(target)
    return step(loss_of(model, x, target), model, optimizer)


def averaged(model, optimizer, x, target):
    return step(F.cross_entropy(model(x), target), model, optimizer)


def size_average(model, optimizer, x, target):
    loss = F.cross_entropy(model(x), target, size_average=False)
    return step(loss, model, optimizer)


def old_clip(model, optimizer, x, target):
    loss = loss_of(model, x, target)
    return step(loss, model, optimizer, nn.utils.clip_grad_norm)


def by_value(model, optimizer, x, target):
    loss = loss_of(model, x, target)
    return step(loss, model, optimizer, nn.utils.clip_grad_value_)


def not_clipped(model, optimizer, x, target):
    loss = loss_of(model, x, target)
    return step(loss, model, optimizer, lambda *rest: None)


def clipped_too_late(model, optimizer, x, target):
    optimizer.zero_grad()
    loss = loss_of(model, x, target)
    loss.backward()
    optimizer.step()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    return loss.item()


def not_cleared(model, optimizer, x, target):
    loss = loss_of(model, x, target)
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    return loss.item()


def no_step(model, optimizer, x, target):
    return loss_of(model, x, target).item()


def measured_after(model, optimizer, x, target):
    step(loss_of(model, x, target), model, optimizer)
    return loss_of(model, x, target).item()


def first_element(model, optimizer, x, target):
    loss = loss_of(model, x, target)
    step(loss, model, optimizer)
    return loss.data[0]


def a_tensor(model, optimizer, x, target):
    loss = loss_of(model, x, target)
    step(loss, model, optimizer)
    return loss.detach()


def no_return(model, optimizer, x, target):
    step(loss_of(model, x, target), model, optimizer)


def no_record(model, optimizer, x, target):
    with torch.no_grad():
        return step(loss_of(model, x, target), model, optimizer)


RIGHT = {
    "the module of the loss": with_module,
    "nll_loss": nll,
    "the mean times the count": mean_times_count,
    "Variable left in": still_variables,
}
WRONG = {
    "the mean": averaged,
    "size_average left in": size_average,
    "the old name for clipping": old_clip,
    "clipped by value": by_value,
    "not clipped": not_clipped,
    "clipped too late": clipped_too_late,
    "not cleared": not_cleared,
    "no step": no_step,
    "measured after the step": measured_after,
    "[0] left in": first_element,
    "a tensor": a_tensor,
    "no return": no_return,
    "under no_grad": no_record,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_train_step(answer)}")
# > the module of the loss: Right!
# > nll_loss: Right!
# > the mean times the count: Right!
# > Variable left in: Right!
# > the mean: Not yet: the loss is 1.60, and was 19.15.
# > size_average left in: Not yet: a warning says “size_average and reduce args will be dep…”.
# > the old name for clipping: Not yet: a warning says “`torch.nn.utils.clip_grad_norm` is now d…”.
# > clipped by value: Not yet: the parameters do not end where they did.
# > not clipped: Not yet: the parameters do not end where they did.
# > clipped too late: Not yet: the parameters do not end where they did.
# > not cleared: Not yet: the parameters do not end where they did.
# > no step: Not yet: the parameters do not end where they did.
# > measured after the step: Not yet: the loss is 18.45, and was 19.15.
# > [0] left in: Not yet: IndexError: invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number
# > a tensor: Not yet: return a float, not a Tensor.
# > no return: Not yet: return a float, not a NoneType.
# > under no_grad: Not yet: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
