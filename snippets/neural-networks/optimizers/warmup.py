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
    try:
        optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.5)
        scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)
        rates = []
        for _ in range(161):
            rates.append(float(scheduler.get_last_lr()[0]))
            optimizer.step()
            scheduler.step()
        rise = [(step, (step + 1) / 20) for step in range(10)]
        fall = [(10, 0.4767), (19, 0.3536), (39, 0.25), (89, 1 / 6), (159, 0.125)]
        for step, right in rise + fall:
            if not abs(rates[step] - right) <= 0.001:
                text = f"at step {step}, the rate is {rates[step]:.3f}"
                return f"Not yet: {text}, not {right:.3f}."
        if not abs(float(factor(39)) - 0.5) <= 0.001:
            return "Not yet: asked for step 39 once more, it says something else."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_warmup(factor))
    # > Not yet: at step 0, the rate is 0.500, not 0.050.
    # --8<-- [end:try]
