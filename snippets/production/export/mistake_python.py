"""Mistakes: Python decides on the numbers of a tensor, and NumPy calculates with them."""

from frost import nn, torch

# isort: split

# --8<-- [start:branch]
import contextlib
import io
import logging

logging.getLogger("torch.fx").setLevel(logging.ERROR)


class Branched(nn.Module):
    def forward(self, degrees):
        return degrees * 1.5 if degrees.min() < 0 else degrees.clone()


degrees = torch.tensor([3.0, 5.0])
try:
    with contextlib.redirect_stderr(io.StringIO()):  # it prints the graph so far
        torch.export.export(Branched(), (degrees,))
except RuntimeError as error:
    print(str(error).splitlines()[0])
# > Could not guard on data-dependent expression Eq(u0, 1) (unhinted: Eq(u0, 1)).  (Size-like symbols: none)
# --8<-- [end:branch]


# --8<-- [start:numpy]
class Detour(nn.Module):
    def forward(self, degrees):
        return torch.from_numpy(degrees.numpy().round())


try:
    torch.export.export(Detour(), (degrees,))
except RuntimeError as error:
    print(error)
# > .numpy() is not supported for tensor subclasses.
# --8<-- [end:numpy]
