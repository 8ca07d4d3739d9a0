"""Experts that take no more than so many tokens, and drop the rest."""

# needs: safetensors (the weights are kept in its format)

from alice import load_tokens
from balancing import F, torch
from language_model import Experts, loss_on
from loading import load_experts

# isort: split

# --8<-- [start:limited]
import math


class Limited(Experts):
    """Experts that each keep the first tokens that come, up to their capacity."""

    factor, dropped = 1.0, 0.0

    def route(self, tokens: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        weights, chosen = super().route(tokens)
        count = len(self.networks)
        capacity = math.ceil(self.factor * chosen.numel() / count)
        marks = F.one_hot(chosen.flatten(), count)
        place = (marks.cumsum(dim=0) * marks).sum(dim=-1)  # 1 for the first
        kept = (place <= capacity).view_as(chosen)
        self.dropped = 1 - kept.float().mean().item()
        return weights * kept, chosen


# --8<-- [end:limited]

# --8<-- [start:factors]
training, validation = load_tokens()
limited = load_experts()
for block in limited.blocks:
    weights = block.network.state_dict()
    block.network = Limited(width=64, hidden=64, count=8, top=2)
    block.network.load_state_dict(weights)

for factor in (8.0, 1.5, 1.25, 1.0, 0.5):
    for block in limited.blocks:
        block.network.factor = factor
    loss = loss_on(limited, validation)
    told = " ".join(f"{block.network.dropped:4.0%}" for block in limited.blocks)
    print(f"factor {factor:4}: dropped {told}, loss {loss:.2f}")
# > factor  8.0: dropped   0%   0%, loss 3.58
# > factor  1.5: dropped   0%   0%, loss 3.58
# > factor 1.25: dropped   0%   0%, loss 3.58
# > factor  1.0: dropped   3%   3%, loss 3.62
# > factor  0.5: dropped  50%  50%, loss 6.03
# --8<-- [end:factors]

# --8<-- [start:company]
model = load_experts()
for block in limited.blocks:
    block.network.factor = 1.0
rows = validation[: 32 * 64].view(32, 64)
for name, one in (("no limit", model), ("factor 1", limited)):
    with torch.no_grad():
        alone, together = one(rows[-1:]), one(rows)[-1:]
    print(f"{name}: same scores {torch.allclose(alone, together, atol=1e-3)}")
# > no limit: same scores True
# > factor 1: same scores False
# --8<-- [end:company]
