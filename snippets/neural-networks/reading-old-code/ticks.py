"""Exercise: replace torch.range without changing the numbers."""

import warnings

import torch


# --8<-- [start:starter]
def ticks(parts):
    # once: return torch.range(0, 1, 1 / parts)
    return torch.arange(0, 1, 1 / parts)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_ticks(ticks) -> str:
    try:
        for parts in (4, 10, 3, 6, 1, 200):
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                answer = ticks(parts)
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(answer).__name__}."
            if caught:
                return f"Not yet: a warning says “{str(caught[0].message)[:28]}…”."
            if answer.shape != (parts + 1,):
                count, last = answer.numel(), answer.flatten()[-1].item()
                text = f"{count} numbers, up to {last:g}"
                return f"Not yet: {text}. The old call gave {parts + 1}."
            for number, found in enumerate(answer.tolist()):
                if not abs(found - number / parts) <= 1e-5:
                    text = f"number {number} of {parts} is {found:g}"
                    return f"Not yet: {text}, not {number / parts:g}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_ticks(ticks))
    # > Not yet: 4 numbers, up to 0.75. The old call gave 5.
    # --8<-- [end:try]
    print(check_ticks(lambda parts: torch.range(0, 1, 1 / parts)))
    # > Not yet: a warning says “torch.range is deprecated an…”.
