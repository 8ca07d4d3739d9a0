"""Solution: half a step to look, then a whole step with what was seen there."""

from midpoint import check_follow, torch


# --8<-- [start:solution]
def follow(model, x, steps):
    for step in range(steps):
        t = torch.full_like(x[:, :1], step / steps)
        halfway = x + model(x, t) / (2 * steps)
        x = x + model(halfway, t + 1 / (2 * steps)) / steps
    return x


print(check_follow(follow))
# > Right!

plain = 1.05**20  # twenty steps of the old kind, in a velocity that equals x
ahead = follow(lambda x, t: x, torch.ones(1, 1), 10).item()  # and ten of the new kind
print(f"20 calls each: {torch.e - plain:.3f} off, and {torch.e - ahead:.3f}")
# > 20 calls each: 0.065 off, and 0.004
# --8<-- [end:solution]
