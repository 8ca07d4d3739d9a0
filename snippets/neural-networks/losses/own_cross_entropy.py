"""Exercise: cross-entropy by hand, also for large logits."""

import torch


# --8<-- [start:starter]
def own_cross_entropy(logits: torch.Tensor, classes: torch.Tensor):
    """Return the mean cross-entropy of (n, c) logits and n classes."""
    return torch.softmax(logits, dim=1).mean()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_own_cross_entropy(own_cross_entropy) -> str:
    """Say whether `own_cross_entropy` agrees with that of torch."""
    torch.manual_seed(0)
    for scale in (1, 1000):
        logits = scale * torch.randn(5, 4)
        classes = torch.tensor([3, 0, 0, 2, 1])
        try:
            answer = own_cross_entropy(logits, classes)
        except (RuntimeError, TypeError) as error:
            return f"Not yet: {error}"
        if not isinstance(answer, torch.Tensor) or answer.shape != ():
            return "Not yet: a loss is a tensor without dimensions."
        right = torch.nn.functional.cross_entropy(logits, classes)
        if not torch.allclose(answer.float(), right, rtol=1e-4):
            which = f"logits near {scale}"
            return f"Not yet: for {which}, {answer:.2f} is not {right:.2f}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_own_cross_entropy(own_cross_entropy))
    # > Not yet: for logits near 1, 0.25 is not 1.47.
    # --8<-- [end:try]
