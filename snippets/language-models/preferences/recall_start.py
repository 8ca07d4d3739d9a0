"""Question: where the loss of DPO starts."""

import torch
from torch.nn import functional as F

# --8<-- [start:question]
chosen, rejected = torch.tensor(-4.0), torch.tensor(-9.0)
reference_chosen, reference_rejected = chosen, rejected  # a copy

ratio_chosen = chosen - reference_chosen
ratio_rejected = rejected - reference_rejected
loss = -F.logsigmoid(ratio_chosen - ratio_rejected)
print(f"{loss:.2f}")
# > 0.69
# --8<-- [end:question]
