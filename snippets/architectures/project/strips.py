"""Strips with random digits at random places."""

# needs: sklearn (the digits come with it)

import torch
from digits import images, labels, test
from make_strip_solution import make_strip
from pad_targets_solution import pad_targets


# --8<-- [start:make]
def make_strips(pool, count, seed, lengths=(1, 2, 3)):
    """Return strips, targets, and the pixel where each digit begins."""
    generator = torch.Generator().manual_seed(seed)

    def draw(high, size=()):
        return torch.randint(high, size, generator=generator)

    strips, numbers, starts = [], [], torch.full((count, 3), -1)
    for row in starts:
        length = lengths[draw(len(lengths))]
        picked = pool[draw(len(pool), (length,))]
        room = (32 - 8 * length) // length
        gaps = draw(room + 1, (length,))
        strips.append(make_strip(images[picked], gaps.tolist()))
        numbers.append(labels[picked].tolist())
        row[:length] = gaps.cumsum(0) + 8 * torch.arange(length)
    return torch.stack(strips), pad_targets(numbers), starts


# --8<-- [end:make]

# --8<-- [start:test]
test_strips, test_targets, test_starts = make_strips(test, 500, seed=1)
# --8<-- [end:test]
