"""Common mistake: to sample at another temperature than the one of the scores."""

import torch

rewards = torch.tensor([1.0, 3.0, 0.0, 2.0])
scores = torch.tensor([1.0, 0.0, 0.5, 0.0])
chances = scores.softmax(dim=0)
slopes = torch.autograd.functional.jacobian(lambda s: s.log_softmax(dim=0), scores)

# --8<-- [start:mistake]
for temperature in (1.0, 0.2):
    drawn = (scores / temperature).softmax(dim=0)
    gradient = (drawn * rewards) @ slopes
    print(f"temperature {temperature}: {[round(x, 2) for x in gradient.tolist()]}")
# > temperature 1.0: [-0.09, 0.28, -0.31, 0.12]
# > temperature 0.2: [0.51, -0.13, -0.24, -0.14]
# --8<-- [end:mistake]
