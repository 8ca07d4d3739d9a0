"""Exercise: look at the next numbers without taking them."""

import torch


# --8<-- [start:starter]
def peek(generator: torch.Generator) -> torch.Tensor:
    """Return the three numbers that `generator` will give next."""
    return torch.rand(3, generator=generator)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_peek(answer) -> str:
    """Say whether the function `answer` foretells, and leaves the generator alone."""
    generator = torch.Generator().manual_seed(5)
    torch.rand(10, generator=generator)
    state = generator.get_state()
    foretold = answer(generator)
    if not torch.equal(generator.get_state(), state):
        return "Not yet: afterward, the generator is somewhere else."
    if not torch.equal(foretold, torch.rand(3, generator=generator)):
        return "Not yet: the generator then gave other numbers."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_peek(peek))
    # > Not yet: afterward, the generator is somewhere else.
    # --8<-- [end:try]
