"""Exercise: a schedule of your own, as a factor for each step."""

import torch


# --8<-- [start:starter]
def factor(step: int) -> float:
    """Rise evenly from 0.1 to 1 in steps 0 to 9, then fall like 1 / sqrt."""
    return 1.0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_warmup(factor) -> str:
    """Say whether `factor` rises, peaks at step 9, and falls as it should."""
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.5)
    rates = []
    try:
        scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)
        for _ in range(100):
            rates.append(scheduler.get_last_lr()[0])
            optimizer.step()
            scheduler.step()
    except (TypeError, ValueError, ZeroDivisionError) as error:
        return f"Not yet: at step {len(rates)}, {error}."
    known = ((0, 0.05), (4, 0.25), (9, 0.5), (10, 0.477), (19, 0.354))
    for step, right in (*known, (39, 0.25), (89, 1 / 6)):
        if not abs(rates[step] - right) <= 0.001:
            text = f"at step {step}, the rate is {rates[step]:.3f}"
            return f"Not yet: {text}, not {right:.3f}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_warmup(factor))
    # > Not yet: at step 0, the rate is 0.500, not 0.050.
    # --8<-- [end:try]
