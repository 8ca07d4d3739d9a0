"""Answers to the exercise “Look ahead”, and what its check says to each."""

import torch
from peek import check_peek


def clone(generator):
    return torch.rand(3, generator=generator.clone_state())


def copy_of_state(generator):
    other = torch.Generator()
    other.set_state(generator.get_state())
    return torch.rand(3, generator=other)


def in_place(generator):
    before = generator.get_state()
    foretold = torch.empty(3).uniform_(generator=generator)
    generator.set_state(before)
    return foretold


def seeded_again(generator):
    return torch.rand(3, generator=torch.Generator().manual_seed(5))


def start_over(generator):
    foretold = torch.rand(3, generator=generator)
    generator.manual_seed(5)
    return foretold


def two_only(generator):
    return torch.rand(2, generator=generator.clone_state())


def normal(generator):
    return torch.randn(3, generator=generator.clone_state())


def as_list(generator):
    return clone(generator).tolist()


def through_global(generator):
    torch.set_rng_state(generator.get_state())
    return torch.rand(3)


def no_return(generator):
    clone(generator)


RIGHT = {
    "a clone": clone,
    "another generator in the same state": copy_of_state,
    "filled in place, state put back": in_place,
}
WRONG = {
    "its seed, from the check": seeded_again,
    "seeded anew afterward": start_over,
    "two numbers": two_only,
    "normal numbers": normal,
    "a list": as_list,
    "by way of the global generator": through_global,
    "no return": no_return,
    "not called with the generator": lambda: torch.rand(3),
    "a constant": lambda generator: torch.zeros(3),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_peek(answer)}")
# > a clone: Right!
# > another generator in the same state: Right!
# > filled in place, state put back: Right!
# > its seed, from the check: Not yet: the generator then gave other numbers.
# > seeded anew afterward: Not yet: afterward, the generator is somewhere else.
# > two numbers: Not yet: the generator then gave other numbers.
# > normal numbers: Not yet: the generator then gave other numbers.
# > a list: Not yet: a tensor was due, not [0.6064285635948181, 0.5645712614059448, 0.07241219282150269].
# > by way of the global generator: Not yet: the global generator has moved.
# > no return: Not yet: a tensor was due, not None.
# > not called with the generator: Not yet: TypeError: <lambda>() takes 0 positional arguments but 1 was given
# > a constant: Not yet: the generator then gave other numbers.
