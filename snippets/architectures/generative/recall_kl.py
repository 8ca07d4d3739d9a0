"""Question: what zeros cost in the KL divergence."""

import torch
from torch.distributions import Normal, kl_divergence

# --8<-- [start:question]
mean, log_variance = torch.zeros(2), torch.zeros(2)  # of an encoder

cloud = Normal(mean, (log_variance / 2).exp())
print(kl_divergence(cloud, Normal(0.0, 1.0)).sum())
# > tensor(0.)
# --8<-- [end:question]
