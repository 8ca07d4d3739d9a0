"""Answers to the exercise “Two bugs at once”, and what its check says to each."""

import torch
from torch import nn
from two_bugs import check_two_bugs


def train(model, images, numbers, rounds=60, lr=0.5, clear=True):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for _ in range(rounds):
        nn.CrossEntropyLoss()(model(images), numbers).backward()
        optimizer.step()
        if clear:
            model.zero_grad()


@torch.no_grad()
def share_right(model, images, numbers):
    return (model(images).argmax(1) == numbers).float().mean().item()


def answer_with(
    training=True, testing=False, seen=slice(300), new=slice(300, None), **options
):
    """Return an answer whose model is in these modes, on these images."""

    def answer(model, images, numbers):
        model.train(training)
        train(model, images[seen], numbers[seen], **options)
        model.train(testing)
        return share_right(model, images[new], numbers[new])

    return answer


def in_parts(model, images, numbers):
    train(model.train(), images[:300], numbers[:300])
    model.eval()
    pairs = zip(images[300:].split(500), numbers[300:].split(500), strict=True)
    right = sum(share_right(model, *pair) * len(pair[0]) for pair in pairs)
    return right / len(images[300:])


def with_inference_mode(model, images, numbers):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(60):
        optimizer.zero_grad(set_to_none=False)
        nn.functional.cross_entropy(model(images[:300]), numbers[:300]).backward()
        optimizer.step()
    with torch.inference_mode():
        guesses = model.eval()(images[300:]).argmax(dim=1)
    return sum(map(int, guesses == numbers[300:])) / len(guesses)


def cleared_once(model, images, numbers):
    model.zero_grad()
    train(model, images[:300], numbers[:300], clear=False)
    return share_right(model.eval(), images[300:], numbers[300:])


def cleared_too_soon(model, images, numbers):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(20):
        nn.CrossEntropyLoss()(model(images[:300]), numbers[:300]).backward()
        optimizer.zero_grad()
        optimizer.step()
    return share_right(model.eval(), images[300:], numbers[300:])


def without_dropout(model, images, numbers):
    model[2].p = 0.0
    return answer_with(testing=True)(model, images, numbers)


def no_training(model, images, numbers):
    return share_right(model.eval(), images[300:], numbers[300:])


def no_return(model, images, numbers):
    answer_with()(model, images, numbers)


RIGHT = {
    "cleared after the step": answer_with(),
    "tested in parts": in_parts,
    "inference_mode": with_inference_mode,
}
WRONG = {
    "not cleared": answer_with(clear=False),
    "cleared once": cleared_once,
    "cleared too soon": cleared_too_soon,
    "no eval": answer_with(testing=True),
    "eval from the start": answer_with(training=False),
    "mixed up": answer_with(training=False, testing=True),
    "dropout of 0": without_dropout,
    "tested on what it has seen": answer_with(new=slice(300)),
    "tested on all": answer_with(new=slice(None)),
    "one round": answer_with(rounds=1),
    "a rate that is too small": answer_with(lr=0.001),
    "no training": no_training,
    "a number": lambda model, images, numbers: 0.9,
    "no return": no_return,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_two_bugs(answer)}")
# > cleared after the step: Right!
# > tested in parts: Right!
# > inference_mode: Right!
# > not cleared: Not yet: the gradient holds those of earlier rounds too.
# > cleared once: Not yet: the gradient holds those of earlier rounds too.
# > cleared too soon: Not yet: only 10% are right.
# > no eval: Not yet: asked twice, the model gives two different answers.
# > eval from the start: Not yet: in training, dropout is off.
# > mixed up: Not yet: in training, dropout is off.
# > dropout of 0: Not yet: asked twice, the model gives two different answers.
# > tested on what it has seen: Not yet: it returns 0.97, and 0.81 are right.
# > tested on all: Not yet: it returns 0.84, and 0.81 are right.
# > one round: Not yet: only 13% are right.
# > a rate that is too small: Not yet: only 10% are right.
# > no training: Not yet: no gradient has reached the model.
# > a number: Not yet: no gradient has reached the model.
# > no return: Not yet: TypeError: unsupported operand type(s) for -: 'NoneType' and 'float'
