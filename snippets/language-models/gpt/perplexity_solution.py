"""Solution: e to the mean loss."""

from perplexity import Tensor, check_perplexity

# isort: split

# --8<-- [start:solution]
import torch.nn.functional as F


def perplexity(logits: Tensor, targets: Tensor) -> float:
    """Return the perplexity of scores (batch, length, vocabulary) for the targets."""
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return loss.exp().item()


print(check_perplexity(perplexity))
# > Right!
# --8<-- [end:solution]
