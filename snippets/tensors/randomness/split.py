"""Exercise: split the items of a dataset at random, the same way in every run."""

import torch


# --8<-- [start:starter]
def split(count: int, seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return 0 to count - 1 in two parts: 80 % of them, and the rest."""
    numbers = torch.arange(count)  # your code here
    cut = count * 8 // 10
    return numbers[:cut], numbers[cut:]


# --8<-- [end:starter]


# --8<-- [start:check]
def check_split(answer) -> str:
    """Say whether the function `answer` splits at random and repeatably."""
    try:
        before = torch.get_rng_state()
        for count in (100, 10, 35):
            train, test = answer(count, 7)
            sizes = len(train), len(test)
            if sorted(train.tolist() + test.tolist()) != list(range(count)):
                return f"Not yet: of {count} items, some are missing or twice there."
            if sizes != (count // 5 * 4, count // 5):
                return (
                    f"Not yet: {count} items give parts of {sizes[0]} and {sizes[1]}."
                )
        tests = [answer(100, seed)[1] for seed in range(200)]
        again = [answer(100, seed)[1] for seed in range(200)]
        if not all(map(torch.equal, tests, again)):
            return "Not yet: the same seed gives another split."
        different = len({tuple(sorted(test.tolist())) for test in tests})
        if different < 200:
            return f"Not yet: different splits from 200 seeds: only {different}."
        if not torch.equal(before, torch.get_rng_state()):
            return "Not yet: the global generator is not where it was."
        if test.is_floating_point():
            return "Not yet: numbers of items are whole numbers."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_split(split))
    # > Not yet: different splits from 200 seeds: only 1.
    # --8<-- [end:try]
