"""Gradients through a random draw, and the second term by hand and by torch."""

# --8<-- [start:trick]
import torch
from torch.distributions import Normal, kl_divergence

torch.manual_seed(0)
mean = torch.tensor(1.0, requires_grad=True)
std = torch.tensor(0.5, requires_grad=True)
print(Normal(mean, std).sample().requires_grad)
# > False

noise = torch.randn(())
latent = mean + std * noise
latent.backward()
print(f"noise {noise:.2f}, gradients {mean.grad:.2f} and {std.grad:.2f}")
# > noise -0.29, gradients 1.00 and -0.29
# --8<-- [end:trick]

# --8<-- [start:kl]
mean = torch.tensor([0.0, 3.0, 0.0])
log_variance = torch.tensor([0.0, 0.0, -4.0])
by_hand = (mean.square() + log_variance.exp() - 1 - log_variance) / 2
print(by_hand)
# > tensor([0.0000, 4.5000, 1.5092])

cloud, normal = Normal(mean, (log_variance / 2).exp()), Normal(0.0, 1.0)
torch.testing.assert_close(kl_divergence(cloud, normal), by_hand)
# --8<-- [end:kl]
