"""Exercise: how sure the model is of a preference."""

import torch


# --8<-- [start:starter]
def chance(policy: torch.Tensor, reference: torch.Tensor, beta: float) -> torch.Tensor:
    """Return, for each pair, the chance that the chosen answer is preferred.

    Both tensors are (2, pairs): log-probabilities of the chosen, then of the rejected.
    """
    return torch.full_like(policy[0], 0.5)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_chance(chance) -> str:
    """Compare with Bradley-Terry on random log-probabilities."""
    try:
        torch.manual_seed(0)
        for beta, pairs in ((0.1, 5), (1.0, 3), (0.5, 1), (0.02, 2)):
            policy, reference = -40 * torch.rand(2, 2, pairs)
            got = chance(policy.clone(), reference.clone(), beta)
            if not isinstance(got, torch.Tensor) or got.shape != (pairs,):
                return f"Not yet: return a tensor of shape ({pairs},)."
            if not ((got >= 0) & (got <= 1)).all():
                return "Not yet: a chance lies between 0 and 1."
            got = got.float()
            rewards = [
                [beta * (p - r) for p, r in zip(*rows, strict=True)]
                for rows in zip(policy.tolist(), reference.tolist(), strict=True)
            ]
            right = torch.tensor(
                [
                    1 / (1 + 2.718281828 ** (bad - good))
                    for good, bad in zip(*rewards, strict=True)
                ]
            )
            if torch.allclose(got, 1 - right, atol=1e-3) and pairs > 1:
                return "Not yet: that is the chance of the rejected answer."
            if not torch.allclose(got, right, atol=1e-3):
                return f"Not yet: another chance is right, with beta {beta}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_chance(chance))
    # > Not yet: another chance is right, with beta 0.1.
    # --8<-- [end:try]
