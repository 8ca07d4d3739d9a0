"""Question: how hard a pair pulls."""

import torch
from torch.nn import functional as F

# --8<-- [start:question]
margins = torch.tensor([-4.0, 0.0, 4.0], requires_grad=True)
(-F.logsigmoid(margins)).sum().backward()

pull = -margins.grad
print([round(force, 2) for force in pull.tolist()])
# > [0.98, 0.5, 0.02]
# --8<-- [end:question]
