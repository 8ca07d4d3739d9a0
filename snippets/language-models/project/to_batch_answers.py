"""Answers to the stage “Examples side by side”, and what its check says to each."""

import torch
from dates import END
from to_batch import check_to_batch, to_batch


def filled(
    examples, filler=END, learned=-100, left=False, length=None, dtype=torch.int64
):
    length = length or max(len(ids) for ids, _ in examples)
    all_ids = torch.full((len(examples), length), filler, dtype=dtype)
    all_targets = torch.full((len(examples), length), learned, dtype=dtype)
    for row, (ids, targets) in enumerate(examples):
        place = slice(length - len(ids), None) if left else slice(len(ids))
        all_ids[row, place] = torch.tensor(ids, dtype=dtype)
        all_targets[row, place] = torch.tensor(targets, dtype=dtype)
    return all_ids, all_targets


def in_lists(examples):
    length = max(len(ids) for ids, _ in examples)
    rows = [ids + [0] * (length - len(ids)) for ids, _ in examples]
    learned = [targets + [-100] * (length - len(targets)) for _, targets in examples]
    return torch.tensor(rows), torch.tensor(learned)


def padded_left_ids(examples):
    return filled(examples, left=True)[0], filled(examples)[1]


def padded_left_targets(examples):
    return filled(examples)[0], filled(examples, left=True)[1]


RIGHT = {"torch.full": filled, "lists, filled with the first sign": in_lists}
WRONG = {
    "the starter": to_batch,
    "END is learned": lambda examples: filled(examples, learned=END),
    "ids of -100": lambda examples: filled(examples, filler=-100),
    "ids at the right": padded_left_ids,
    "targets at the right": padded_left_targets,
    "always 40 places": lambda examples: filled(examples, length=40),
    "floats": lambda examples: filled(examples, dtype=torch.float32),
    "cut to the shortest": lambda examples: tuple(
        torch.tensor([e[n][: min(len(ids) for ids, _ in examples)] for e in examples])
        for n in (0, 1)
    ),
    "None": lambda examples: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_to_batch(answer)}")
# > torch.full: Right!
# > lists, filled with the first sign: Right!
# > the starter: Not yet: ValueError: expected sequence of length 4 at dim 1 (got 2)
# > END is learned: Not yet: what fills a row is learned, too.
# > ids of -100: Not yet: a model knows no ids such as these fillers.
# > ids at the right: Not yet: the ids of an example begin at the left.
# > targets at the right: Not yet: the targets of an example begin at the left.
# > always 40 places: Not yet: the shapes are (1, 40) and (1, 40), not (1, 2) twice.
# > floats: Not yet: the dtypes are torch.float32 and torch.float32.
# > cut to the shortest: Not yet: the shapes are (2, 2) and (2, 2), not (2, 4) twice.
# > None: Not yet: TypeError: cannot unpack non-iterable NoneType object
