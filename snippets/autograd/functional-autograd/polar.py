"""The Jacobian of the change from polar to Cartesian coordinates."""

# --8<-- [start:define]
import warnings

import torch
from torch.func import jacfwd, jacrev


def to_cartesian(polar):
    radius, angle = polar
    return radius * torch.stack([torch.cos(angle), torch.sin(angle)])


polar = torch.tensor([2.0, torch.pi / 6])
print(to_cartesian(polar))
# > tensor([1.7321, 1.0000])
# --8<-- [end:define]

# --8<-- [start:jacobian]
jacobian = jacrev(to_cartesian)(polar)
print(jacobian)
# > tensor([[ 0.8660, -1.0000],
# >         [ 0.5000,  1.7321]])
# --8<-- [end:jacobian]

# --8<-- [start:move]
move = torch.tensor([0.0, 0.01])
print(jacobian @ move)
# > tensor([-0.0100,  0.0173])
print(to_cartesian(polar + move) - to_cartesian(polar))
# > tensor([-0.0101,  0.0173])
# --8<-- [end:move]

# --8<-- [start:forward]
warnings.filterwarnings("ignore", "`torch.jit.script`")
torch.testing.assert_close(jacfwd(to_cartesian)(polar), jacobian)
# --8<-- [end:forward]
