"""Exercise: replace torch.range without changing the numbers."""

import warnings

import torch


# --8<-- [start:starter]
def ticks():
    # once: return torch.range(0, 1, 0.25)
    return torch.arange(0, 1, 0.25)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_ticks(ticks) -> str:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        answer = ticks()
    if not isinstance(answer, torch.Tensor):
        return f"Not yet: return a tensor, not a {type(answer).__name__}."
    if caught:
        return f"Not yet: a warning says “{str(caught[0].message)[:28]}…”."
    if len(answer) != 5:
        last = answer[-1].item()
        return f"Not yet: {len(answer)} numbers, up to {last:g}. The old call gave 5."
    if answer.tolist() != [0.0, 0.25, 0.5, 0.75, 1.0]:
        return f"Not yet: {answer.tolist()}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_ticks(ticks))
    # > Not yet: 4 numbers, up to 0.75. The old call gave 5.
    # --8<-- [end:try]
    print(check_ticks(lambda: torch.range(0, 1, 0.25)))
    # > Not yet: a warning says “torch.range is deprecated an…”.
