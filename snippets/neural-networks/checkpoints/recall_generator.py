"""Question: what the state of a generator brings back."""

import torch

# --8<-- [start:question]
generator = torch.Generator().manual_seed(0)
state = generator.get_state()

first = torch.rand(2, generator=generator)
second = torch.rand(2, generator=generator)

generator.set_state(state)
third = torch.rand(2, generator=generator)

print(torch.equal(third, first), torch.equal(third, second))
# > True False
# --8<-- [end:question]
