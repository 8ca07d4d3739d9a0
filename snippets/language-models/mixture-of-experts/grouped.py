"""All experts in one call: tokens sorted by expert, and grouped_mm."""

from language_model import Experts, torch

# isort: split

# --8<-- [start:grouped]
import torch.nn.functional as F


def sorted_experts(experts: Experts, tokens: torch.Tensor) -> torch.Tensor:
    """Sort the choices by expert, and multiply all groups in one call."""
    weights, chosen = experts.route(tokens)
    order = chosen.flatten().argsort()
    rows = order // experts.top
    ends = chosen.flatten().bincount(minlength=len(experts.networks)).cumsum(0)
    owners = chosen.flatten()[order]
    x = tokens[rows]
    for layer in (0, 2):
        linears = [network[layer] for network in experts.networks]
        matrices = torch.stack([linear.weight.T for linear in linears])
        biases = torch.stack([linear.bias for linear in linears])
        x = F.grouped_mm(x, matrices, offs=ends.int()) + biases[owners]
        x = F.gelu(x) if layer == 0 else x
    said = weights.flatten()[order, None] * x
    return torch.zeros_like(tokens).index_add(0, rows, said)


torch.manual_seed(0)
experts, tokens = Experts(width=64, hidden=64, count=8, top=2), torch.randn(500, 64)
print(torch.allclose(sorted_experts(experts, tokens), experts(tokens), atol=1e-5))
# > True
# --8<-- [end:grouped]
