"""The contrastive loss: each image finds its words, each text its image."""

# --8<-- [start:loss]
import torch
from torch.nn import functional as F


def contrastive_loss(logits: torch.Tensor) -> torch.Tensor:
    """Return the mean of two cross-entropies: over rows, and over columns."""
    targets = torch.arange(len(logits), device=logits.device)
    by_image = F.cross_entropy(logits, targets)
    by_text = F.cross_entropy(logits.T, targets)
    return (by_image + by_text) / 2


torch.manual_seed(0)
scores = torch.rand(64, 64)
by_image = -scores.softmax(dim=1).diagonal().log().mean()
by_text = -scores.softmax(dim=0).diagonal().log().mean()
torch.testing.assert_close(contrastive_loss(scores), (by_image + by_text) / 2)
# --8<-- [end:loss]
