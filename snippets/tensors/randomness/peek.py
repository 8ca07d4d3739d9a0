"""Exercise: look at the next numbers without taking them."""

import torch


# --8<-- [start:starter]
def peek(generator: torch.Generator) -> torch.Tensor:
    """Return the three numbers that `generator` will give next."""
    return torch.rand(3, generator=generator)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_peek(answer) -> str:
    """Say whether the function `answer` foretells, and leaves all generators alone."""
    try:
        for seed, drawn in ((5, 10), (5, 11), (6, 0)):
            generator = torch.Generator().manual_seed(seed)
            torch.rand(drawn, generator=generator)
            states = generator.get_state(), torch.get_rng_state()
            foretold = answer(generator)
            if not isinstance(foretold, torch.Tensor):
                return f"Not yet: a tensor was due, not {foretold!r}."
            if not torch.equal(generator.get_state(), states[0]):
                return "Not yet: afterward, the generator is somewhere else."
            if not torch.equal(torch.get_rng_state(), states[1]):
                return "Not yet: the global generator has moved."
            if not torch.equal(foretold, torch.rand(3, generator=generator)):
                return "Not yet: the generator then gave other numbers."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_peek(peek))
    # > Not yet: afterward, the generator is somewhere else.
    # --8<-- [end:try]
