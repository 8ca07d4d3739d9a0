"""Parameter, buffer, plain tensor: what `to` takes along."""

import torch
from torch import nn


# --8<-- [start:define]
class Kinds(nn.Module):
    def __init__(self):
        super().__init__()
        self.learned = nn.Parameter(torch.ones(2))
        self.register_buffer("fixed", torch.ones(2))
        self.register_buffer("scratch", torch.ones(2), persistent=False)
        self.plain = torch.ones(2)


kinds = Kinds().to("meta")
for name in ("learned", "fixed", "scratch", "plain"):
    moved = getattr(kinds, name).device.type == "meta"
    saved = name in kinds.state_dict()
    print(f"{name:<8} moved: {moved!s:<5} saved: {saved}")
# > learned  moved: True  saved: True
# > fixed    moved: True  saved: True
# > scratch  moved: True  saved: False
# > plain    moved: False saved: False
# --8<-- [end:define]
