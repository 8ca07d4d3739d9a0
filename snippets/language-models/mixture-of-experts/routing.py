"""Which experts a token goes to, and how much each of them counts."""

# --8<-- [start:route]
import torch
from torch import Tensor, nn


def choose(shares: Tensor, top: int) -> tuple[Tensor, Tensor]:
    """Return the weights and the numbers of the experts with the highest shares."""
    best, chosen = shares.topk(top, dim=-1)
    return best / best.sum(dim=-1, keepdim=True), chosen


torch.manual_seed(0)
router = nn.Linear(16, 4, bias=False)
with torch.no_grad():
    shares = router(2 * torch.randn(5, 16)).softmax(dim=-1)
weights, chosen = choose(shares, top=2)
for one in zip(shares.tolist(), chosen.tolist(), weights.tolist(), strict=True):
    print([[round(number, 2) for number in numbers] for numbers in one])
# > [[0.13, 0.29, 0.26, 0.31], [3, 1], [0.52, 0.48]]
# > [[0.65, 0.17, 0.12, 0.06], [0, 1], [0.79, 0.21]]
# > [[0.41, 0.09, 0.34, 0.16], [0, 2], [0.54, 0.46]]
# > [[0.03, 0.39, 0.46, 0.11], [2, 1], [0.54, 0.46]]
# > [[0.1, 0.1, 0.33, 0.47], [3, 2], [0.59, 0.41]]
# --8<-- [end:route]
