"""Exercise: a table of the weights of all experts."""

import torch


# --8<-- [start:starter]
def gate_table(scores: torch.Tensor, top: int) -> torch.Tensor:
    """Return (tokens, experts) weights: `top` in each row, which add up to 1, else 0."""
    return scores.softmax(dim=-1)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_gates(gates) -> str:
    """Try `gates` on random scores of several sizes."""
    try:
        torch.manual_seed(0)
        for tokens, count, top in ((3, 4, 2), (5, 8, 1), (1, 3, 3), (40, 6, 4)):
            scores = 2 * torch.randn(tokens, count, dtype=torch.float64)
            found, told = gates(scores.clone(), top), f"{count} experts, top {top}"
            if not isinstance(found, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(found).__name__}."
            if found.shape != scores.shape:
                return f"Not yet: {told}: the shape is {tuple(found.shape)}."
            if not ((found != 0).sum(dim=1) == top).all():
                return f"Not yet: {told}: a row has another number of weights."
            if not (found.sum(dim=1) - 1).abs().max() <= 1e-6:
                return f"Not yet: {told}: the weights of a token do not add up to 1."
            low = scores.topk(top, dim=-1).values[:, -1:]
            right = scores.masked_fill(scores < low, -torch.inf).softmax(dim=-1)
            if not (found - right).abs().max() <= 1e-6:
                return f"Not yet: {told}: some weights are wrong."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_gates(gate_table))
    # > Not yet: 4 experts, top 2: a row has another number of weights.
    # --8<-- [end:try]
