"""What a baseline does to the mean and the variance of the gradient."""

import torch

rewards = torch.tensor([1.0, 3.0, 0.0, 2.0])
scores = torch.tensor([1.0, 0.0, 0.5, 0.0])
chances = scores.softmax(dim=0)
slopes = torch.autograd.functional.jacobian(lambda s: s.log_softmax(dim=0), scores)


# --8<-- [start:moments]
def moments(rewards, baseline):
    """Return mean and total variance of the gradient from one draw, without drawing."""
    each = (rewards - baseline)[:, None] * slopes
    mean = chances @ each
    return mean, chances @ (each - mean).square().sum(dim=1)


average = (chances * rewards).sum()
for baseline in (0.0, average, 10.0):
    mean, variance = moments(rewards, baseline)
    print(f"{baseline:5.2f}: {[round(x, 3) for x in mean.tolist()]}, {variance:.2f}")
# >  0.00: [-0.091, 0.281, -0.314, 0.124], 2.00
# >  1.21: [-0.091, 0.281, -0.314, 0.124], 0.69
# > 10.00: [-0.091, 0.281, -0.314, 0.124], 52.87
# --8<-- [end:moments]

# --8<-- [start:shifted]
for name, baseline in {"none": 0.0, "average": average + 10}.items():
    mean, variance = moments(rewards + 10, baseline)
    print(f"{name}: {[round(x, 3) for x in mean.tolist()]}, {variance:.2f}")
# > none: [-0.091, 0.281, -0.314, 0.124], 91.39
# > average: [-0.091, 0.281, -0.314, 0.124], 0.69
# --8<-- [end:shifted]


# --8<-- [start:race]
def race(use_baseline, steps=300, rate=0.1, runs=500):
    """Train many bandits at once, one draw a step; return how many find the best arm."""
    torch.manual_seed(0)
    scores, seen = torch.zeros(runs, 4), torch.zeros(runs)
    for step in range(steps):
        chances = scores.softmax(dim=1)
        arm = torch.multinomial(chances, 1)
        reward = rewards[arm.squeeze(1)] + 10
        baseline = seen / max(step, 1) if use_baseline else 0  # of earlier draws
        slope = torch.zeros(runs, 4).scatter(1, arm, 1.0) - chances
        scores += rate * (reward - baseline)[:, None] * slope
        seen += reward
    return (scores.softmax(dim=1)[:, 1] > 0.9).float().mean().item()


print(f"without {race(False):.0%}, with a baseline {race(True):.0%} of 500 runs")
# > without 36%, with a baseline 100% of 500 runs
# --8<-- [end:race]
