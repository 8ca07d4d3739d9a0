"""jacrev against jacfwd: a wide Jacobian, then a tall one."""

import warnings

# --8<-- [start:time]
from time import perf_counter

import torch
from torch.func import jacfwd, jacrev


def milliseconds(jacobian, x):
    jacobian(x)
    start = perf_counter()
    jacobian(x)
    return 1000 * (perf_counter() - start)


# --8<-- [end:time]

# As of torch 2.13, the first use of forward mode warns about torch's own code.
warnings.filterwarnings("ignore", "`torch.jit.script`")


# --8<-- [start:race]
torch.manual_seed(0)
for outputs, inputs in ((2, 2000), (2000, 2)):
    matrix = torch.randn(outputs, inputs)
    x = torch.randn(inputs)

    def f(x, matrix=matrix):
        return torch.sin(matrix @ x)

    print(f"{outputs} outputs, {inputs} inputs")
    print(f"    jacrev {milliseconds(jacrev(f), x):5.2f} ms")
    print(f"    jacfwd {milliseconds(jacfwd(f), x):5.2f} ms")
# ~> 2 outputs, 2000 inputs
# ~>     jacrev  0.52 ms
# ~>     jacfwd  4.56 ms
# ~> 2000 outputs, 2 inputs
# ~>     jacrev  3.68 ms
# ~>     jacfwd  0.41 ms
# --8<-- [end:race]
