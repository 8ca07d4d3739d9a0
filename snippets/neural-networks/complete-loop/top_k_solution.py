"""Solution: compare a column of targets with the k best guesses."""

import torch
from top_k import check_top_k_accuracy


# --8<-- [start:solution]
def top_k_accuracy(
    logits: torch.Tensor,
    targets: torch.Tensor,
    k: int,
) -> float:
    """Return the share of rows with the target among the k best guesses."""
    guesses = logits.topk(k, dim=1).indices
    found = (guesses == targets.unsqueeze(1)).any(dim=1)
    return found.float().mean().item()


print(check_top_k_accuracy(top_k_accuracy))
# > Right!
# --8<-- [end:solution]
