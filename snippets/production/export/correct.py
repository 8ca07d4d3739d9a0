"""A decision that is part of the graph."""

from frost import nn, torch


# --8<-- [start:cond]
class Corrected(nn.Module):
    """Correct a series of temperatures, if one of them is below zero."""

    def forward(self, degrees):
        return torch.cond(
            degrees.min() < 0,
            lambda degrees: degrees * 1.5,
            lambda degrees: degrees.clone(),
            (degrees,),
        )


corrected = torch.export.export(Corrected(), (torch.tensor([3.0, 5.0]),))
for degrees in ([3.0, 5.0], [-2.0, 4.0]):
    print(corrected.module()(torch.tensor(degrees)))
# > tensor([3., 5.])
# > tensor([-3.,  6.])
# --8<-- [end:cond]
