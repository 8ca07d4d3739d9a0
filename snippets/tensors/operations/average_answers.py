"""Answers to the exercise “An average that moves”, and what its check says to each."""

import torch
from average import check_average


def in_place(change):
    def update_(average, new, share):
        with torch.no_grad():
            change(average, new, share)

    return update_


def recorded(average, new, share):
    average += share * (new - average)


def new_name(average, new, share):
    with torch.no_grad():
        average = average.lerp(new, share)


def switched_off(average, new, share):
    average.requires_grad_(False)
    average.lerp_(new, share)


def into_new(average, new, share):
    new.lerp_(average, 1 - share)
    average.detach().copy_(new)


RIGHT = {
    "lerp_": in_place(lambda old, new, share: old.lerp_(new, share)),
    "two steps": in_place(
        lambda old, new, share: old.mul_(1 - share).add_(share * new)
    ),
    "copy_": in_place(lambda old, new, share: old.copy_(old + share * (new - old))),
    "through detach": lambda old, new, share: old.detach().lerp_(new, share),
}
WRONG = {
    "a new name": new_name,
    "recorded": recorded,
    "switched off": switched_off,
    "the new values too": into_new,
    "the shares swapped": in_place(lambda old, new, share: old.lerp_(new, 1 - share)),
    "the new values alone": in_place(lambda old, new, share: old.copy_(new)),
    "added up": in_place(lambda old, new, share: old.add_(new, alpha=share)),
    "halfway": in_place(lambda old, new, share: old.lerp_(new, 0.5)),
    "always a tenth": in_place(lambda old, new, share: old.lerp_(new, 0.1)),
    "returned": lambda old, new, share: old + share * (new - old),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_average(answer)}")
# > lerp_: Right!
# > two steps: Right!
# > copy_: Right!
# > through detach: Right!
# > a new name: Not yet: the average that came in is as it was.
# > recorded: Not yet: RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
# > switched off: Not yet: a weight no longer records as before.
# > the new values too: Not yet: the new values have changed.
# > the shares swapped: Not yet: -1.4, not 3.4.
# > the new values alone: Not yet: -2, not 3.4.
# > added up: Not yet: 3.8, not 3.4.
# > halfway: Not yet: 1, not 3.4.
# > always a tenth: Not yet: 2.86, not 2.05.
# > returned: Not yet: the average that came in is as it was.
