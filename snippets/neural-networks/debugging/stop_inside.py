"""A debugger inside `forward`, which is handed its commands by the script."""

# --8<-- [start:typist]
import pdb

import torch
from torch import nn


class Typist(pdb.Pdb):
    """A debugger that takes its commands from a list, and shows them."""

    def precmd(self, line: str) -> str:
        print("(Pdb)", line)
        return super().precmd(line)

    def print_stack_entry(self, frame_lineno, prompt_prefix="") -> None:
        """Print nothing: Python 3.11 and 3.13 show different lines here."""


typist = Typist()
typist.cmdqueue = ["p x.shape", "p x.min()", "continue"]
# --8<-- [end:typist]


# --8<-- [start:stop]
class Root(nn.Module):
    def forward(self, x):
        typist.set_trace()  # in your own code: breakpoint()
        return x.sqrt()


print(Root()(torch.tensor([4.0, 9.0, -1.0])))
# > (Pdb) p x.shape
# > torch.Size([3])
# > (Pdb) p x.min()
# > tensor(-1.)
# > (Pdb) continue
# > tensor([2., 3., nan])
# --8<-- [end:stop]
