"""Exercise: say which type eight results have."""

import torch

# --8<-- [start:starter]
i = torch.tensor([1, 2, 3])
f = torch.tensor([0.5, 1.5, 2.5])
h = f.half()

results = [i + 1, i / 1, i + f, h + f, h * 2.5]
results += [i > f, (i > f).sum(), i * True]
guesses = [torch.float32] * 8  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def check_guess_types(guesses: list[torch.dtype]) -> str:
    """Say which of the guesses are wrong, and no more."""
    try:
        if len(guesses) != len(results):
            return f"Not yet: {len(guesses)} guesses, but 8 results."
        if not all(isinstance(guess, torch.dtype) for guess in guesses):
            return "Not yet: guess types such as torch.float32."
        wrong = [n for n, r in enumerate(results) if r.dtype != guesses[n]]
        if wrong:
            return f"Not yet: look again at {wrong}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_guess_types(guesses))
    # > Not yet: look again at [0, 4, 5, 6, 7].
    # --8<-- [end:try]
