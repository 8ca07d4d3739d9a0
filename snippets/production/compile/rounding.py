"""What is the same in a compiled function, and what is not."""

# needs: c++ (torch.compile writes C++ and has it compiled)
# time: 90 s (compiles; with an empty cache, on a slow machine)

import warnings

with warnings.catch_warnings():  # torch 2.13 uses a deprecated part of itself there
    warnings.simplefilter("ignore", DeprecationWarning)
    import torch._inductor.compile_fx

# --8<-- [start:gelu]
import torch
from torch.nn import functional as F


def gelu(x):
    """An activation, by hand."""
    return 0.5 * x * (1 + torch.tanh(0.8 * (x + 0.045 * x**3)))


fast_gelu = torch.compile(gelu)
x = torch.linspace(-3, 3, 1001)
torch.testing.assert_close(fast_gelu(x), gelu(x))

few = x.bfloat16()
exact = gelu(few.double())
for function in (gelu, fast_gelu):
    print(f"mean error {(function(few) - exact).abs().mean():.1e}")
# > mean error 1.7e-03
# > mean error 1.2e-03
# --8<-- [end:gelu]


# --8<-- [start:noise]
def thinned(x):
    return F.dropout(x, p=0.5)


def kept(function) -> str:
    """Say which of twenty ones survive, with the same seed."""
    torch.manual_seed(0)
    return "".join(".#"[int(number > 0)] for number in function(torch.ones(20)))


fast_thinned = torch.compile(thinned)
print(kept(thinned))
# > ..#...##.####.####..
print(kept(fast_thinned))
# > ..##...#.....##.#..#
# --8<-- [end:noise]
