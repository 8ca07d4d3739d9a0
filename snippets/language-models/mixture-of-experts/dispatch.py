"""Each expert sees its own tokens only, and the result is as if all saw all."""

from language_model import Tensor, torch

# isort: split

# --8<-- [start:reference]
from language_model import Experts


def all_experts(experts: Experts, tokens: Tensor) -> Tensor:
    """Run each expert on each token, and weight what they say."""
    weights, chosen = experts.route(tokens)
    table = torch.zeros_like(experts.shares).scatter(-1, chosen, weights)
    said = torch.stack([network(tokens) for network in experts.networks], dim=1)
    return (table[:, :, None] * said).sum(dim=1)


torch.manual_seed(0)
experts, tokens = Experts(width=64, hidden=64, count=8, top=2), torch.randn(500, 64)
results, gradients = [], []
for run in (experts, lambda tokens: all_experts(experts, tokens)):
    result = run(tokens)
    experts.zero_grad()
    result.square().sum().backward()
    results.append(result)
    gradients.append([weight.grad for weight in experts.parameters()])

print(torch.allclose(*results, atol=1e-6))
# > True
pairs = list(zip(*gradients, strict=True))
print(all(torch.allclose(a, b, rtol=1e-4, atol=1e-4) for a, b in pairs), len(pairs))
# > True 33
print(experts.loads().mul(1000).round().int().tolist())
# > [111, 140, 118, 89, 115, 159, 150, 118]
# --8<-- [end:reference]
