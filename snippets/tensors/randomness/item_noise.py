"""Exercise: noise that belongs to an item, whoever loads it and when."""

import torch


# --8<-- [start:starter]
def item_noise(seed: int, index: int) -> torch.Tensor:
    """Return four normal numbers for one of up to a million items."""
    generator = torch.Generator().manual_seed(seed)  # your code here
    return torch.randn(4, generator=generator)


# --8<-- [end:starter]


# --8<-- [start:check]
def check_item_noise(answer) -> str:
    """Say whether the noise depends on seed and index, and on both of them."""
    try:
        items = (0, 1, 2, 10, 100, 1000, 10_000, 100_000, 999_999)
        places = [(seed, i) for seed in (0, 1, 2, 3, 77, 1000) for i in items]
        noise = {place: answer(*place) for place in places}
        for (seed, i), first in noise.items():
            if not isinstance(first, torch.Tensor) or first.shape != (4,):
                return "Not yet: a tensor of four numbers was due."
            if not torch.equal(first, answer(seed, i)):
                return f"Not yet: item {i} with seed {seed} got other noise later."
        for (seed, i), first in noise.items():
            for (other_seed, j), other in noise.items():
                if (seed, i) < (other_seed, j) and torch.equal(first, other):
                    pair = f"item {i}, seed {seed} and item {j}, seed {other_seed}"
                    return f"Not yet: the same noise for {pair}."
        spread = torch.stack(list(noise.values())).std().item()
        if not 0.8 < spread < 1.2:
            return f"Not yet: normal numbers spread by about 1, these by {spread:.2f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_item_noise(item_noise))
    # > Not yet: the same noise for item 0, seed 0 and item 1, seed 0.
    # --8<-- [end:try]
