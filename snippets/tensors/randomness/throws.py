"""Exercise: throws of a die that depend on the seed alone."""

import torch


# --8<-- [start:starter]
def throws(seed: int) -> torch.Tensor:
    """Throw a die ten times; leave the global generator alone."""
    return torch.randint(1, 7, (10,))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_throws(answer) -> str:
    """Say whether the function `answer` depends on its seed and on nothing else."""
    before = torch.get_rng_state()
    first, again, other = answer(1), answer(1), answer(2)
    if not torch.equal(first, again):
        return "Not yet: seed 1 gave different throws the second time."
    if torch.equal(first, other):
        return "Not yet: seeds 1 and 2 gave the same throws."
    if not torch.equal(before, torch.get_rng_state()):
        return "Not yet: the global generator is not where it was."
    if first.shape != (10,):
        return f"Not yet: ten throws were due, not {tuple(first.shape)}."
    faces = torch.cat([answer(seed) for seed in range(50)]).unique().tolist()
    if faces != [1, 2, 3, 4, 5, 6]:
        return f"Not yet: with many seeds, the faces are {faces}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_throws(throws))
    # > Not yet: seed 1 gave different throws the second time.
    # --8<-- [end:try]
