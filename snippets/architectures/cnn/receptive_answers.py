"""Answers to the exercise “The receptive field, computed”, and the verdicts."""

import math

import torch
from receptive import check_receptive
from torch import nn


def backward(layers):
    size = 1
    for kernel, stride in reversed(layers):
        size = (size - 1) * stride + kernel
    return size


def forward(layers):
    size = 1
    for kernel, stride in layers:
        size = (size - 1) * stride + kernel
    return size


def with_products(layers):
    strides = [stride for _, stride in layers]
    terms = [(k - 1) * math.prod(strides[:n]) for n, (k, _) in enumerate(layers)]
    return 1 + sum(terms)


def by_gradient(layers):
    net = nn.Sequential(*(nn.Conv1d(1, 1, k, s) for k, s in layers))
    row = torch.rand(1, 1, 200, requires_grad=True)
    net(row)[0, 0, 0].backward()
    places = row.grad.flatten().nonzero()
    return int(places.max() - places.min()) + 1


def stride_too_early(layers):
    field, step = 1, 1
    for kernel, stride in layers:
        step *= stride
        field += (kernel - 1) * step
    return field


def forgot_the_last_step(layers):
    field, step = 1, 1
    for kernel, stride in layers:
        field += (kernel - 1) * step
        step = stride
    return field


RIGHT = {
    "from the last layer back": backward,
    "products of strides": with_products,
    "measured": by_gradient,
}
WRONG = {
    "sum of kernels": lambda layers: sum(k for k, _ in layers),
    "product of kernels": lambda layers: math.prod(k for k, _ in layers),
    "without strides": lambda layers: 1 + sum(k - 1 for k, _ in layers),
    "in the wrong order": forward,
    "its own stride first": stride_too_early,
    "the last stride alone": forgot_the_last_step,
    "the area": lambda layers: backward(layers) ** 2,
    "a constant": lambda layers: 5,
    "nan": lambda layers: math.nan,
    "no return": lambda layers: None,
    "an empty list": lambda layers: layers.clear() or layers[0],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_receptive(answer)}")
# > from the last layer back: Right!
# > products of strides: Right!
# > measured: Right!
# > sum of kernels: Not yet: for [(3, 1), (3, 1)], your answer is 6, not 5.
# > product of kernels: Not yet: for [(3, 1), (3, 1)], your answer is 9, not 5.
# > without strides: Not yet: for [(3, 2), (3, 1)], your answer is 5, not 7.
# > in the wrong order: Not yet: for [(3, 2), (3, 1)], your answer is 5, not 7.
# > its own stride first: Not yet: for [(3, 2), (3, 1)], your answer is 9, not 7.
# > the last stride alone: Not yet: for [(2, 2), (2, 2), (3, 1), (1, 1)], your answer is 8, not 12.
# > the area: Not yet: for [(5, 1)], your answer is 25, not 5.
# > a constant: Not yet: for [(3, 2), (3, 1)], your answer is 5, not 7.
# > nan: Not yet: for [(5, 1)], your answer is nan, not 5.
# > no return: Not yet: for [(5, 1)], your answer is None, not 5.
# > an empty list: Not yet: IndexError: list index out of range
