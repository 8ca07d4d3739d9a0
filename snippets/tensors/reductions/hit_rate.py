"""Exercise: how often a forecast was right."""

import torch


# --8<-- [start:starter]
def hit_rate(forecast: torch.Tensor, truth: torch.Tensor) -> float:
    """Return the share of days on which both agree, from 0 to 1."""
    return 0.0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_hit_rate(hit_rate) -> str:
    """Say whether `hit_rate` is right for forecasts of several lengths."""
    truth = [1, 0, 2, 1]
    cases = [([1, 0, 1, 1], truth, 0.75), ([0, 1, 1, 0], truth, 0.0)]
    cases += [([2, 2, 0, 1, 3], [2, 0, 0, 2, 1], 0.4), ([5], [5], 1.0)]
    try:
        for days, truth, right in cases:
            answer = hit_rate(torch.tensor(days), torch.tensor(truth))
            if not isinstance(answer, float):
                return f"Not yet: return a float, not {type(answer)}."
            if not abs(answer - right) <= 1e-6:
                return f"Not yet: the rate is {right}, not {answer}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_hit_rate(hit_rate))
    # > Not yet: the rate is 0.75, not 0.0.
    # --8<-- [end:try]
