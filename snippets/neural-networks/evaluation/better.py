"""Exercise: is the second model better, or was it luck?"""

import torch


# --8<-- [start:starter]
def share_better(a, b, rounds: int = 2000) -> float:
    """Return the share of resampled tests that b wins against a."""
    return float(b.sum() > a.sum())  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_share_better(share_better) -> str:
    """Compare with what the bootstrap gives for models that are known."""
    torch.manual_seed(0)
    a = torch.arange(300) < 270
    swapped = (torch.arange(300) >= 10) & (torch.arange(300) < 285)
    cases = (
        ("b is right where a is, and on 5 more", torch.arange(300) < 275, 0.99),
        ("b gains 15 and loses 10", swapped, 0.82),
        ("both are the same", a, 0.0),
    )
    try:
        for name, b, right in cases:
            answer = float(share_better(a, b))
            if not abs(answer - right) <= 0.04:
                return f"Not yet: {name}: {answer:.2f}, not about {right:.2f}."
        if float(share_better(a[5:], swapped[5:], rounds=1)) not in (0, 1):
            return "Not yet: one round is won or not, so it gives 0 or 1."
    except Exception as error:
        return f"Not yet: {error!r:.70}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_share_better(share_better))
    # > Not yet: b gains 15 and loses 10: 1.00, not about 0.82.
    # --8<-- [end:try]
