"""Answers to the exercise “A stream of unknown length”, and what its check says."""

import torch
from stream import check_stream


def one_way_back(weight, stream, losses):
    weight.grad = None
    torch.cat([losses(weight, piece) for piece in stream]).mean().backward()


def asked(weight, stream, losses):
    total, samples = torch.zeros_like(weight), 0
    for piece in stream:
        total += torch.autograd.grad(losses(weight, piece).sum(), weight)[0]
        samples += piece.numel()
    weight.grad = total / samples


def running_mean(weight, stream, losses):
    weight.grad, samples = torch.zeros_like(weight), 0
    for piece in stream:
        samples += len(piece)
        weight.grad *= (samples - len(piece)) / samples
        (losses(weight, piece).sum() / samples).backward()


def not_cleared(weight, stream, losses):
    samples = 0
    for piece in stream:
        losses(weight, piece).sum().backward()
        samples += len(piece)
    weight.grad /= samples


def cleared_for_each(weight, stream, losses):
    samples = 0
    for piece in stream:
        weight.grad = None
        losses(weight, piece).sum().backward()
        samples += len(piece)
    weight.grad /= samples


def mean_of_means(weight, stream, losses):
    weight.grad, pieces = None, 0
    for piece in stream:
        losses(weight, piece).mean().backward()
        pieces += 1
    weight.grad /= pieces


def sum_of_all(weight, stream, losses):
    weight.grad = None
    for piece in stream:
        losses(weight, piece).sum().backward()


def six_samples(weight, stream, losses):
    sum_of_all(weight, stream, losses)
    weight.grad /= 6


def by_pieces(weight, stream, losses):
    weight.grad, pieces = None, 0
    for piece in stream:
        losses(weight, piece).sum().backward()
        pieces += 1
    weight.grad /= pieces


def glued(weight, stream, losses):
    weight.grad = None
    losses(weight, torch.cat(list(stream))).mean().backward()


def counted_first(weight, stream, losses):
    weight.grad = None
    samples = sum(len(piece) for piece in stream)
    for piece in stream:
        (losses(weight, piece).sum() / samples).backward()


def length_of_stream(weight, stream, losses):
    weight.grad = None
    for piece in stream:
        (losses(weight, piece).mean() / len(stream)).backward()


def a_step_too(weight, stream, losses):
    asked(weight, stream, losses)
    with torch.no_grad():
        weight -= 0.1 * weight.grad


def returned(weight, stream, losses):
    one_way_back(weight, stream, losses)
    gradient, weight.grad = weight.grad, None
    return gradient


RIGHT = {
    "one way back at the end": one_way_back,
    "torch.autograd.grad": asked,
    "a running mean": running_mean,
}
WRONG = {
    "not cleared": not_cleared,
    "cleared for each piece": cleared_for_each,
    "the mean of means": mean_of_means,
    "the sum": sum_of_all,
    "six samples": six_samples,
    "by the number of pieces": by_pieces,
    "glued together": glued,
    "counted first": counted_first,
    "the length of a stream": length_of_stream,
    "and a step": a_step_too,
    "returned": returned,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_stream(answer)}")
# > one way back at the end: Right!
# > torch.autograd.grad: Right!
# > a running mean: Right!
# > not cleared: Not yet: pieces of [2, 2, 2] give 70.33, not 53.67.
# > cleared for each piece: Not yet: pieces of [2, 2, 2] give 37.00, not 53.67.
# > the mean of means: Not yet: pieces of [1, 5] give 33.00, not 53.67.
# > the sum: Not yet: pieces of [2, 2, 2] give 322.00, not 53.67.
# > six samples: Not yet: pieces of [3, 1, 2, 4] give -146.67, not -88.00.
# > by the number of pieces: Not yet: pieces of [2, 2, 2] give 107.33, not 53.67.
# > glued together: Not yet: take pieces of [2, 2, 2], not of [6].
# > counted first: Not yet: take pieces of [2, 2, 2], not of [].
# > the length of a stream: Not yet: TypeError: object of type 'tuple_iterator' has no len()
# > and a step: Not yet: leave weight as it is, with a gradient in .grad.
# > returned: Not yet: leave weight as it is, with a gradient in .grad.
