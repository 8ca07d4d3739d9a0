"""Exercise: pairs from scores."""

import torch


# --8<-- [start:starter]
def best_and_worst(scores: torch.Tensor) -> torch.Tensor:
    """Return a row (prompt, chosen, rejected) of places for each prompt that has a pair.

    `scores` is (prompts, answers). A prompt whose answers are all equally good has no pair.
    """
    return torch.zeros(0, 3, dtype=torch.long)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_best_and_worst(best_and_worst) -> str:
    """Give scores with and without ties, and look up what was chosen."""
    try:
        torch.manual_seed(0)
        cases = [torch.randint(0, 3, (9, count)).float() for count in (2, 4, 7)]
        cases += [
            -torch.rand(5, 3),
            torch.full((4, 3), 2.0),
            torch.tensor([[1.0, 3.0]]),
        ]
        for scores in cases:
            given = scores.clone()
            rows = best_and_worst(given)
            if not given.equal(scores):
                return "Not yet: it changes the scores. Use a copy."
            if not isinstance(rows, torch.Tensor) or rows.shape[1:] != (3,):
                return "Not yet: return a tensor with three columns."
            if rows.dtype != torch.int64:
                return f"Not yet: places are int64, not {rows.dtype}."
            low, high = scores.min(dim=1).values, scores.max(dim=1).values
            wanted = [n for n in range(len(scores)) if low[n] < high[n]]
            if len(rows) > len(wanted):
                return (
                    "Not yet: a prompt whose answers are all equally good has no pair."
                )
            if rows[:, 0].tolist() != wanted:
                return f"Not yet: the first column should be {wanted}."
            prompt, chosen, rejected = rows.T
            if chosen.numel() and (
                rows.min() < 0 or rows[:, 1:].max() >= scores.size(1)
            ):
                return "Not yet: there is no answer at one of these places."
            if not scores[prompt, chosen].equal(high[prompt]):
                return "Not yet: a chosen answer is not the best one."
            if not scores[prompt, rejected].equal(low[prompt]):
                return "Not yet: a rejected answer is not the worst one."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_best_and_worst(best_and_worst))
    # > Not yet: the first column should be [0, 1, 2, 4, 7].
    # --8<-- [end:try]
