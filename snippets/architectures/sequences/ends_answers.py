"""Answers to the exercise “Both ends”, and what its check says to each."""

import torch
from ends import check_final


def with_gather(output, lengths):
    forward, backward = output.chunk(2, dim=2)
    index = (lengths - 1)[:, None, None].expand(-1, 1, forward.shape[2])
    return torch.cat([forward.gather(1, index)[:, 0], backward[:, 0]], dim=1)


def one_by_one(output, lengths):
    half = output.shape[2] // 2
    rows = [
        torch.cat([row[n - 1, :half], row[0, half:]])
        for row, n in zip(output, lengths.tolist(), strict=True)
    ]
    return torch.stack(rows)


def with_mask(output, lengths):
    steps = torch.arange(output.shape[1])
    last = (steps == lengths[:, None] - 1)[:, :, None]
    forward, backward = output.chunk(2, dim=2)
    return torch.cat([(forward * last).sum(1), backward.select(1, 0)], dim=-1)


def last_of_both(output, lengths):
    return output[torch.arange(len(output)), lengths - 1]


def halves_swapped(output, lengths):
    return with_gather(output, lengths).roll(output.shape[2] // 2, dims=1)


def one_too_far(output, lengths):
    return with_gather(output, lengths + 1)


def added(output, lengths):
    forward, backward = with_gather(output, lengths).chunk(2, dim=1)
    return forward + backward


def batch_alike(output, lengths):
    half = output.shape[2] // 2
    return torch.cat([output[:, lengths[0] - 1, :half], output[:, 0, half:]], dim=1)


def backward_at_the_end(output, lengths):
    forward, _ = with_gather(output, lengths).chunk(2, dim=1)
    return torch.cat([forward, output[:, -1].chunk(2, dim=1)[1]], dim=1)


def one_above_the_other(output, lengths):
    return torch.stack(with_gather(output, lengths).chunk(2, dim=1))


def interleaved(output, lengths):
    return torch.stack(with_gather(output, lengths).chunk(2, dim=1), dim=2).flatten(1)


RIGHT = {
    "gather": with_gather,
    "one by one": one_by_one,
    "a mask": with_mask,
}
WRONG = {
    "the last step": lambda output, lengths: output[:, -1],
    "the first step": lambda output, lengths: output[:, 0],
    "the last valid step of both": last_of_both,
    "halves swapped": halves_swapped,
    "one step too far": one_too_far,
    "the same length for all": batch_alike,
    "the mean": lambda output, lengths: output.mean(dim=1),
    "directions added": added,
    "all lengths at each row": lambda output, lengths: output[:, lengths - 1],
    "backward at the last step": backward_at_the_end,
    "one above the other": one_above_the_other,
    "interleaved": interleaved,
    "zeros": lambda output, lengths: torch.zeros_like(output[:, 0]),
    "nan": lambda output, lengths: torch.full_like(output[:, 0], torch.nan),
    "a list": lambda output, lengths: with_gather(output, lengths).tolist(),
    "no return": lambda output, lengths: None,
    "the longest": lambda output, lengths: output[lengths.max()],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_final(answer)}")
# > gather: Right!
# > one by one: Right!
# > a mask: Right!
# > the last step: Not yet: the forward half is off for sequence 0, of 4 steps.
# > the first step: Not yet: the forward half is off for sequence 0, of 4 steps.
# > the last valid step of both: Not yet: the backward half is off for sequence 0, of 4 steps.
# > halves swapped: Not yet: the forward half is off for sequence 0, of 4 steps.
# > one step too far: Not yet: the forward half is off for sequence 0, of 4 steps.
# > the same length for all: Not yet: the forward half is off for sequence 1, of 1 steps.
# > the mean: Not yet: the forward half is off for sequence 0, of 4 steps.
# > directions added: Not yet: the shape should be (2, 6), not (2, 3).
# > all lengths at each row: Not yet: the shape should be (2, 6), not (2, 2, 6).
# > backward at the last step: Not yet: the backward half is off for sequence 0, of 4 steps.
# > one above the other: Not yet: the shape should be (2, 6), not (2, 2, 3).
# > interleaved: Not yet: the forward half is off for sequence 0, of 4 steps.
# > zeros: Not yet: the forward half is off for sequence 0, of 4 steps.
# > nan: Not yet: the forward half is off for sequence 0, of 4 steps.
# > a list: Not yet: return a tensor.
# > no return: Not yet: return a tensor.
# > the longest: Not yet: IndexError: index 4 is out of bounds for dimension 0 with size 2
