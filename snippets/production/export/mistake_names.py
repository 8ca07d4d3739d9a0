"""Mistake: two names for sizes that have to be equal."""

from frost import nn, torch
from torch.export import Dim


# --8<-- [start:mistake]
class Difference(nn.Module):
    def forward(self, today, yesterday):
        return today - yesterday


both = (torch.zeros(4, 3), torch.zeros(4, 3))
try:
    sizes = ({0: Dim("a")}, {0: Dim("b")})
    torch.export.export(Difference(), both, dynamic_shapes=sizes)
except RuntimeError as error:
    print("\n".join(str(error).splitlines()[:4]))
# > Constraints violated (b)! For more information, run with TORCH_LOGS="+dynamic".
# >   - The values of b = L['yesterday'].size()[0] and a = L['today'].size()[0] must always be equal.
# > Suggested fixes:
# >   b = a
days = Dim("days")
sizes = ({0: days}, {0: days})
difference = torch.export.export(Difference(), both, dynamic_shapes=sizes)
print(difference.module()(torch.ones(7, 3), torch.ones(7, 3)).shape)
# > torch.Size([7, 3])
# --8<-- [end:mistake]
