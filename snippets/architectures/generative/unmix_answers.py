"""Answers to the exercise “What the velocity knows”, and what its check says to each."""

import torch
from unmix import check_unmix


def noise_first(x, t, velocity):
    noise = x - t * velocity
    return noise + velocity, noise


def data_first(x, t, velocity):
    data = x + velocity - t * velocity
    return [data, data - velocity]


def in_place(x, t, velocity):
    x -= t * velocity
    return x + velocity, x


def divided(x, t, velocity):
    noise = x - t * velocity
    return (x - (1 - t) * noise) / t, noise


def divided_by_the_rest(x, t, velocity):
    data = x + (1 - t) * velocity
    return data, (x - t * data) / (1 - t)


RIGHT = {"noise first": noise_first, "data first": data_first}
WRONG = {
    "nothing done": lambda x, t, velocity: (x, velocity),
    "data alone": lambda x, t, velocity: x + (1 - t) * velocity,
    "the other way around": lambda x, t, v: (x - t * v, x + (1 - t) * v),
    "as if at the start": lambda x, t, v: (x + v, x),
    "as if at the end": lambda x, t, v: (x, x - v),
    "wrong sign": lambda x, t, v: (x - (1 - t) * v, x + t * v),
    "right data, wrong noise": lambda x, t, v: (x + (1 - t) * v, x),
    "divided by t": divided,
    "divided by 1 - t": divided_by_the_rest,
    "one time for all": lambda x, t, v: (x + (1 - t.mean()) * v, x - t.mean() * v),
    "in place": in_place,
    "nan": lambda x, t, v: (x * torch.nan, x * torch.nan),
    "means": lambda x, t, v: (x.mean(0), v.mean(0)),
    "time as a number": lambda x, t, v: (x + (1 - t.item()) * v, x - t.item() * v),
    "no return": lambda x, t, v: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_unmix(answer)}")
# > noise first: Right!
# > data first: Right!
# > nothing done: Not yet: the data is another one.
# > data alone: Not yet: two tensors should come back, data and noise.
# > the other way around: Not yet: the data is another one.
# > as if at the start: Not yet: the data is another one.
# > as if at the end: Not yet: the data is another one.
# > wrong sign: Not yet: the data is another one.
# > right data, wrong noise: Not yet: the noise is another one.
# > divided by t: Not yet: the data is another one.
# > divided by 1 - t: Not yet: the noise is another one.
# > one time for all: Not yet: the data is another one.
# > in place: Not yet: it changes its inputs.
# > nan: Not yet: the data is another one.
# > means: Not yet: the data has the shape (2,).
# > time as a number: Not yet: RuntimeError: a Tensor with 5 elements cannot be converted to Scalar
# > no return: Not yet: two tensors should come back, data and noise.
