"""Answers to the exercise “A large batch from small ones”, and the verdict on each."""

import torch
from accumulate import check_train_batches


def losses_of(model, batches, loss_fn):
    return [loss_fn(model(inputs), targets) for inputs, targets in batches]


def mean_of_losses(model, batches, loss_fn, optimizer):
    optimizer.zero_grad()
    torch.stack(losses_of(model, batches, loss_fn)).mean().backward()
    optimizer.step()


def divided_at_the_end(model, batches, loss_fn, optimizer):
    for inputs, targets in batches:
        loss_fn(model(inputs), targets).backward()
    for parameter in model.parameters():
        parameter.grad /= len(batches)
    optimizer.step()
    optimizer.zero_grad()


def by_examples(model, batches, loss_fn, optimizer):
    optimizer.zero_grad()
    examples = sum(len(targets) for _, targets in batches)
    for inputs, targets in batches:
        share = len(targets) / examples
        (loss_fn(model(inputs), targets) * share).backward()
    optimizer.step()


def summed(model, batches, loss_fn, optimizer):
    optimizer.zero_grad()
    sum(losses_of(model, batches, loss_fn)).backward()
    optimizer.step()


def a_step_each(model, batches, loss_fn, optimizer):
    for inputs, targets in batches:
        optimizer.zero_grad()
        (loss_fn(model(inputs), targets) / len(batches)).backward()
        optimizer.step()


def cleared_each_time(model, batches, loss_fn, optimizer):
    for inputs, targets in batches:
        optimizer.zero_grad()
        (loss_fn(model(inputs), targets) / len(batches)).backward()
    optimizer.step()


def never_cleared(model, batches, loss_fn, optimizer):
    for inputs, targets in batches:
        (loss_fn(model(inputs), targets) / len(batches)).backward()
    optimizer.step()


def by_four(model, batches, loss_fn, optimizer):
    optimizer.zero_grad()
    for inputs, targets in batches:
        (loss_fn(model(inputs), targets) / 4).backward()
    optimizer.step()


def by_batch_size(model, batches, loss_fn, optimizer):
    optimizer.zero_grad()
    for inputs, targets in batches:
        (loss_fn(model(inputs), targets) / len(inputs)).backward()
    optimizer.step()


def put_together(model, batches, loss_fn, optimizer):
    inputs, targets = map(torch.cat, zip(*batches, strict=True))
    optimizer.zero_grad()
    loss_fn(model(inputs), targets).backward()
    optimizer.step()


def last_loss(model, batches, loss_fn, optimizer):
    optimizer.zero_grad()
    losses_of(model, batches, loss_fn)[-1].backward()
    optimizer.step()


def numbers_added(model, batches, loss_fn, optimizer):
    optimizer.zero_grad()
    total = sum(loss.item() for loss in losses_of(model, batches, loss_fn))
    torch.tensor(total / len(batches), requires_grad=True).backward()
    optimizer.step()


def no_step(model, batches, loss_fn, optimizer):
    optimizer.zero_grad()
    torch.stack(losses_of(model, batches, loss_fn)).mean().backward()


RIGHT = {
    "the mean of the losses": mean_of_losses,
    "divided at the end": divided_at_the_end,
    "by the number of examples": by_examples,
}
WRONG = {
    "the sum": summed,
    "a step each": a_step_each,
    "cleared each time": cleared_each_time,
    "never cleared": never_cleared,
    "always by four": by_four,
    "by the size of a batch": by_batch_size,
    "put together": put_together,
    "the last loss": last_loss,
    "numbers added up": numbers_added,
    "no step": no_step,
    "nothing": lambda model, batches, loss_fn, optimizer: None,
    "without an optimizer": lambda model, batches, loss_fn: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_train_batches(answer)}")
# > the mean of the losses: Right!
# > divided at the end: Right!
# > by the number of examples: Right!
# > the sum: Not yet: from one large batch, a weight is 0.091 off.
# > a step each: Not yet: from one large batch, a weight is 0.007 off.
# > cleared each time: Not yet: from one large batch, a weight is 0.061 off.
# > never cleared: Not yet: from one large batch, a weight is 0.024 off.
# > always by four: Not yet: from one large batch, a weight is 0.063 off.
# > by the size of a batch: Not yet: from one large batch, a weight is 0.019 off.
# > put together: Not yet: a batch of 32 does not fit into memory.
# > the last loss: Not yet: from one large batch, a weight is 0.112 off.
# > numbers added up: Not yet: from one large batch, a weight is 0.041 off.
# > no step: Not yet: from one large batch, a weight is 0.041 off.
# > nothing: Not yet: from one large batch, a weight is 0.041 off.
# > without an optimizer: Not yet: TypeError: <lambda>() takes 3 positional arguments but 4 were given
