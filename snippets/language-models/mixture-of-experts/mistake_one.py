"""Common mistake: one expert a token, with a weight that is always 1."""

from language_model import Experts, torch

# --8<-- [start:mistake]
torch.manual_seed(0)
for top in (1, 2):
    experts = Experts(width=64, hidden=64, count=8, top=top)
    experts(torch.randn(500, 64)).square().sum().backward()
    print(top, "router learns:", experts.router.weight.grad.abs().max().item() > 1e-3)
# > 1 router learns: False
# > 2 router learns: True
# --8<-- [end:mistake]
