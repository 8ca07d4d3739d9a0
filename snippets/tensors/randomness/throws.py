"""Exercise: throws of a die that depend on the seed alone."""

import random

import torch


# --8<-- [start:starter]
def throws(seed: int) -> torch.Tensor:
    """Throw a die ten times; leave the global generator alone."""
    return torch.randint(1, 7, (10,))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_throws(answer) -> str:
    """Say whether the function `answer` depends on its seed and on nothing else."""
    try:
        before = torch.get_rng_state(), random.getstate()
        throws = [answer(seed) for seed in range(300)]
        again = [answer(seed) for seed in range(300)]
        if not all(isinstance(t, torch.Tensor) and t.shape == (10,) for t in throws):
            return "Not yet: a tensor of ten throws was due."
        if not all(map(torch.equal, throws, again)):
            return "Not yet: the same seed gave different throws the second time."
        if not torch.equal(before[0], torch.get_rng_state()):
            return "Not yet: the global generator is not where it was."
        if before[1] != random.getstate():
            return "Not yet: Python's own generator is not where it was."
        different = len({tuple(t.tolist()) for t in throws})
        if different < 300:
            return (
                f"Not yet: different rows of throws from 300 seeds: only {different}."
            )
        faces, counts = torch.cat(throws).unique(return_counts=True)
        if faces.tolist() != [1, 2, 3, 4, 5, 6]:
            return f"Not yet: with many seeds, the faces are {faces.tolist()}."
        if counts.min() < 400:
            return (
                f"Not yet: of 3,000 throws, a face came up only {counts.min()} times."
            )
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_throws(throws))
    # > Not yet: the same seed gave different throws the second time.
    # --8<-- [end:try]
