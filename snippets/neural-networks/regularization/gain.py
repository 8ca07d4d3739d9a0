"""Exercise: the gain of a method, and its standard error."""

import torch


# --8<-- [start:starter]
def gain(scores, baseline):
    """Return the mean gain over seeds, and its standard error."""
    return scores.mean() - baseline.mean(), scores.std()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_gain(gain) -> str:
    """Try scores of ten and of twenty-five seeds, with much luck and little gain."""
    generator = torch.Generator().manual_seed(0)
    try:
        for seeds, true in ((10, 1.0), (25, -0.5), (4, 0.0)):
            luck = 80 + 3 * torch.randn(seeds, generator=generator)
            noise = 0.4 * torch.randn(seeds, generator=generator)
            answer = gain(luck + true + noise, luck)
            if not isinstance(answer, tuple) or len(answer) != 2:
                return "Not yet: return two numbers, gain and standard error."
            mean, error = (float(one) for one in answer)
            per_seed = true + noise
            right = per_seed.std().item() / seeds**0.5
            if not abs(mean - per_seed.mean().item()) <= 1e-4:
                text = f"{mean:.3f}, not {per_seed.mean().item():.3f}"
                return f"Not yet: the mean gain of {seeds} seeds is {text}."
            if not abs(error - right) <= 1e-4:
                text = f"{error:.3f}, not {right:.3f}"
                return f"Not yet: the standard error of {seeds} seeds is {text}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_gain(gain))
    # > Not yet: the standard error of 10 seeds is 3.510, not 0.100.
    # --8<-- [end:try]
