"""Answers to the exercise “Is each example alone?”, and the verdict on each."""

import math

import torch
from mixes import check_mixes_examples


def evaluated(test):
    def run(model, batch):
        mode = model.training
        model.eval()
        try:
            return test(model, batch)
        finally:
            model.train(mode)

    return run


def differ(one, two):
    return not torch.allclose(one, two, atol=1e-5)


def by_gradient(model, batch):
    for n in range(len(batch)):
        asked = batch.clone().requires_grad_()
        weights = torch.rand(batch.shape[1])
        (model(asked)[n] * weights).sum().backward()
        asked.grad[n] = 0
        if asked.grad.abs().max() > 1e-7:
            return True
    return False


def by_change(model, batch):
    before = model(batch)
    for n in range(len(batch)):
        changed = batch.clone()
        changed[n] += torch.rand(batch.shape[1])
        rest = torch.arange(len(batch)) != n
        if differ(model(changed)[rest], before[rest]):
            return True
    return False


def alone(model, batch):
    return torch.cat([model(one) for one in batch.split(1)])


def turned(model, batch):
    return differ(model(batch.flip(0)).flip(0), model(batch))


def in_eval(model, batch):
    model.eval()
    return differ(model(batch), alone(model, batch))


def in_train(model, batch):
    said = in_eval(model, batch)
    model.train()
    return said


def from_both_ends(model, batch):
    one, two = model(batch[:1]), model(batch[-1:])
    return differ(model(batch)[[0, -1]], torch.cat([one, two]))


def in_pieces(size):
    """Compare with pieces of the batch, in which others are left."""

    def test(model, batch):
        pieces = torch.cat([model(piece) for piece in batch.split(size)])
        return differ(model(batch), pieces)

    return evaluated(test)


def some_alone(model, batch):
    return any(differ(model(batch[[n]])[0], model(batch)[n]) for n in (0, 3, 6))


RIGHT = {
    "by the gradient": evaluated(by_gradient),
    "by changing one": evaluated(by_change),
}
WRONG = {
    "turned around": turned,
    "turned, in eval mode": evaluated(turned),
    "in train mode": lambda m, b: differ(m(b), alone(m, b)),
    "left in eval mode": in_eval,
    "left in train mode": in_train,
    "both ends": evaluated(from_both_ends),
    "the first one": evaluated(lambda m, b: differ(m(b)[:1], m(b[:1]))),
    "the last one": evaluated(lambda m, b: differ(m(b)[-1:], m(b[-1:]))),
    "two halves": in_pieces(4),
    "two by two": in_pieces(2),
    "three by three": in_pieces(3),
    "some of them": evaluated(some_alone),
    "to the last digit": evaluated(lambda m, b: not torch.equal(m(b), alone(m, b))),
    "a tensor": evaluated(lambda m, b: (m(b) != alone(m, b)).any()),
    "always": lambda m, b: True,
    "never": lambda m, b: False,
    "nan": lambda m, b: math.nan,
    "nothing": lambda m, b: None,
    "one argument": lambda m: False,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_mixes_examples(answer)}")
# > by the gradient: Right!
# > by changing one: Right!
# > turned around: Not yet: a softmax over the batch mixes.
# > turned, in eval mode: Not yet: a softmax over the batch mixes.
# > in train mode: Not yet: dropout does not mix.
# > left in eval mode: Not yet: it leaves a model in eval mode that was in train mode.
# > left in train mode: Not yet: it leaves a model in train mode that was in eval mode.
# > both ends: Not yet: a model that swaps the rows 1 and 2 mixes.
# > the first one: Not yet: a sum of all examples up to this one mixes.
# > the last one: Not yet: a model that adds the last example mixes.
# > two halves: Not yet: a model that swaps the rows 2 and 3 mixes.
# > two by two: Not yet: a model that turns every 2 rows around mixes.
# > three by three: Not yet: a model that turns every 3 rows around mixes.
# > some of them: Not yet: a model that swaps the rows 1 and 2 mixes.
# > to the last digit: Not yet: a wide layer does not mix.
# > a tensor: Not yet: return True or False, not Tensor.
# > always: Not yet: a softmax over the classes does not mix.
# > never: Not yet: a softmax over the batch mixes.
# > nan: Not yet: return True or False, not float.
# > nothing: Not yet: return True or False, not NoneType.
# > one argument: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
