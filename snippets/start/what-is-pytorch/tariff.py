"""A model with a Python `if` in it: electricity with two rates."""

import torch
from torch import nn


# --8<-- [start:model]
class Tariff(nn.Module):
    def __init__(self):
        super().__init__()
        self.low = nn.Parameter(torch.tensor(0.20))
        self.high = nn.Parameter(torch.tensor(0.35))

    def forward(self, usage):
        if usage <= 100:
            return self.low * usage
        return self.low * 100 + self.high * (usage - 100)


# --8<-- [end:model]

# --8<-- [start:small]
tariff = Tariff()
cost = tariff(60)
cost.backward()

print(cost)
# > tensor(12., grad_fn=<MulBackward0>)
print(tariff.low.grad)
# > tensor(60.)
print(tariff.high.grad)
# > None
# --8<-- [end:small]

# --8<-- [start:large]
tariff = Tariff()
cost = tariff(150)
cost.backward()

print(tariff.low.grad, tariff.high.grad)
# > tensor(100.) tensor(50.)
# --8<-- [end:large]


# --8<-- [start:record-function]
def recorded(result):
    """Name the operations that led to a result, the last one first."""
    steps, waiting = [], [result.grad_fn]
    while waiting:
        step = waiting.pop(0)
        if step is not None and step.name() != "torch::autograd::AccumulateGrad":
            steps.append(step.name())
            waiting += [before for before, _ in step.next_functions]
    return steps


# --8<-- [end:record-function]

# --8<-- [start:record]
print(recorded(tariff(60)))
# > ['MulBackward0']
print(recorded(tariff(150)))
# > ['AddBackward0', 'MulBackward0', 'MulBackward0']
# --8<-- [end:record]
