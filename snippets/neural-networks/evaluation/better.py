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
    try:
        torch.manual_seed(0)
        image, other = torch.arange(300), torch.arange(80)
        a, few = image < 270, other < 60
        swapped = (image >= 10) & (image < 285)
        cases = (
            ("b is right where a is, and on 5 more", a, image < 275, 0.99),
            ("b gains 15 and loses 10", a, swapped, 0.82),
            ("a gains 15 and loses 10", swapped, a, 0.14),
            ("b gains 4 and loses 4", few, (other >= 4) & (other < 64), 0.43),
            ("both are the same", a, a, 0.0),
        )
        for name, one, two, right in cases:
            answer = float(share_better(one, two))
            if not abs(answer - right) <= 0.04:
                return f"Not yet: {name}: {answer:.2f}, not about {right:.2f}."
        for rounds in (1, 3):
            won = float(share_better(a, swapped, rounds=rounds)) * rounds
            if not abs(won - round(won)) <= 1e-4:
                return f"Not yet: with rounds={rounds}, it has won {won:.2f} of them."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_share_better(share_better))
    # > Not yet: b gains 15 and loses 10: 1.00, not about 0.82.
    # --8<-- [end:try]
