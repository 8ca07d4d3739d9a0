"""Solution: half a step to look, then a whole step with what was seen there."""

from midpoint import check_follow, torch
from midpoint import follow as euler


# --8<-- [start:solution]
def follow(model, x, steps):
    for step in range(steps):
        t = torch.full_like(x[:, :1], step / steps)
        halfway = x + model(x, t) / (2 * steps)
        x = x + model(halfway, t + 1 / (2 * steps)) / steps
    return x


print(check_follow(follow))
# > Right!

one = torch.ones(1, 1, dtype=torch.float64)
for name, method, steps in (("one look", euler, 20), ("two looks", follow, 10)):
    off = torch.e - method(lambda x, t: x, one, steps).item()
    print(f"{name}, 20 calls: {off:.3f} off")
# > one look, 20 calls: 0.065 off
# > two looks, 20 calls: 0.004 off
# --8<-- [end:solution]
