"""Answers to the exercise “Where is it?”, and what its check says to each."""

import torch
from element import check_element


def loop(index, stride, offset):
    for dim, i in enumerate(index):
        offset += i * stride[dim]
    return offset


RIGHT = {
    "a loop": loop,
    "a dot product": lambda index, stride, offset: (
        offset + int(torch.tensor(index) @ torch.tensor(stride))
    ),
    "map": lambda index, stride, offset: sum(map(int.__mul__, index, stride)) + offset,
}
WRONG = {
    "offset forgotten": lambda index, stride, offset: loop(index, stride, 0),
    "strides backward": lambda index, stride, offset: loop(index, stride[::-1], offset),
    "the last dimension alone": lambda index, stride, offset: offset + index[-1],
    "the offset times": lambda index, stride, offset: loop(index, stride, 0) * offset,
    "one too many": lambda index, stride, offset: loop(index, stride, offset) + 1,
    "five columns": lambda index, stride, offset: loop(index, (20, 5, 1), offset),
    "dot of tuples": lambda index, stride, offset: torch.dot(index, stride) + offset,
    "a float": lambda index, stride, offset: float(loop(index, stride, offset)),
    "the strides": lambda index, stride, offset: stride,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_element(answer)}")
# > a loop: Right!
# > a dot product: Right!
# > map: Right!
# > offset forgotten: Not yet: index (0, 0, 0), stride (20, 10, 3), offset 21: 21, not 0.
# > strides backward: Not yet: index (0, 0, 1), stride (20, 5, 1), offset 0: 1, not 20.
# > the last dimension alone: Not yet: index (0, 1, 0), stride (20, 5, 1), offset 0: 5, not 0.
# > the offset times: Not yet: index (0, 0, 1), stride (20, 5, 1), offset 0: 1, not 0.
# > one too many: Not yet: index (0, 0, 0), stride (20, 5, 1), offset 0: 0, not 1.
# > five columns: Not yet: index (0, 0, 1), stride (1, 20, 5), offset 0: 5, not 1.
# > dot of tuples: Not yet: TypeError: dot(): argument 'input' (position 1) must be Tensor, not tuple
# > a float: Not yet: a place is a plain whole number.
# > the strides: Not yet: a place is a plain whole number.
