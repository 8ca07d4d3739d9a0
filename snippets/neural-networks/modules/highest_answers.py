"""Answers to the exercise “A module with a memory”, and what its check says to each."""

import torch
from highest import check_highest
from torch import nn


class Memory(nn.Module):
    """A record that starts at `start`, for the answers to keep up in their way."""

    start = float("-inf")

    def __init__(self):
        super().__init__()
        self.register_buffer("record", torch.tensor(self.start))


class InPlace(Memory):
    def forward(self, x):
        with torch.no_grad():
            self.record.copy_(torch.maximum(self.record, x.max()))
        return x


class ABuffer(nn.Module):
    def __init__(self):
        super().__init__()
        self.record = nn.Buffer(torch.full((1,), float("-inf")))

    def forward(self, x):
        seen = torch.cat([self.record, x.detach().flatten()])
        self.record = seen.max().reshape(1)
        return x


class Compared(Memory):
    def forward(self, x):
        if x.max() > self.record:
            self.record = x.max().detach().clone()
        return x


class FromZero(InPlace):
    start = 0.0


class OfLastBatch(Memory):
    def forward(self, x):
        self.record = x.detach().max()
        return x


class WithGraph(Memory):
    def forward(self, x):
        self.record = torch.maximum(self.record, x.max())
        return x


class EachColumn(Memory):
    def forward(self, x):
        self.record = torch.maximum(self.record, x.detach().amax(dim=0))
        return x


class Detached(InPlace):
    def forward(self, x):
        return super().forward(x).detach()


class HandsOutRecord(InPlace):
    def forward(self, x):
        super().forward(x)
        return self.record


class NoReturn(InPlace):
    def forward(self, x):
        super().forward(x)


class SecondRecord(Memory):
    def __init__(self):
        super().__init__()
        self.highest = -torch.inf

    def forward(self, x):
        self.highest = max(self.highest, x.max().item())
        self.record = torch.tensor(self.highest)
        return x


class Bare(nn.Module):
    def __init__(self):
        self.record = -torch.inf

    def forward(self, x):
        self.record = max(self.record, x.max().item())
        return x


class Learned(nn.Module):
    def __init__(self):
        super().__init__()
        self.record = nn.Parameter(torch.tensor(float("-inf")))

    forward = InPlace.forward


class NotSaved(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("record", torch.tensor(-torch.inf), persistent=False)

    forward = InPlace.forward


RIGHT = {
    "in place": InPlace,
    "nn.Buffer": ABuffer,
    "compared first": Compared,
}
WRONG = {
    "a parameter": Learned,
    "not in the state dict": NotSaved,
    "a record of 0 at the start": FromZero,
    "the highest of the last batch": OfLastBatch,
    "the graph comes along": WithGraph,
    "a record for each column": EachColumn,
    "x.detach() as output": Detached,
    "the record as output": HandsOutRecord,
    "a number that is not saved": SecondRecord,
    "no return": NoReturn,
    "without super().__init__()": Bare,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_highest(answer)}")
# > in place: Right!
# > nn.Buffer: Right!
# > compared first: Right!
# > a parameter: Not yet: a parameter is learned; the record must not be.
# > not in the state dict: Not yet: the state dict does not hold the record.
# > a record of 0 at the start: Not yet: after -3 and -2, the record is 0.0.
# > the highest of the last batch: Not yet: after 1 and 7, 3 and 2, the record is 3.0.
# > the graph comes along: Not yet: the record drags the graph of the input along.
# > a record for each column: Not yet: after a row of 4 and 5 above one of 9 and 1, the record is [9.0, 5.0].
# > x.detach() as output: Not yet: no gradient would come back to the input.
# > the record as output: Not yet: the input should pass through unchanged.
# > a number that is not saved: Not yet: a module that is loaded forgets the record.
# > no return: Not yet: the input should pass through unchanged.
# > without super().__init__(): Not yet: AttributeError: 'Bare' object has no attribute '_parameters'
