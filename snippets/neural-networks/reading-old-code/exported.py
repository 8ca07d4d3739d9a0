"""torch.export turns a model into a program that needs no Python."""

import torch

# --8<-- [start:export]
from torch import nn


class Bill(nn.Module):
    def forward(self, usage):
        return 9.0 + 0.25 * usage


program = torch.export.export(Bill(), (torch.tensor([60.0, 150.0]),))
print(program.graph_module.code.strip())
# > def forward(self, usage):
# >     mul = torch.ops.aten.mul.Tensor(usage, 0.25);  usage = None
# >     add = torch.ops.aten.add.Tensor(mul, 9.0);  mul = None
# >     return (add,)
# --8<-- [end:export]
