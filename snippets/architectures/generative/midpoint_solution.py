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

plain = 1.05**20  # 20 old steps, where the velocity equals x
ahead = follow(lambda x, t: x, torch.ones(1, 1), 10).item()
print(f"20 calls: {torch.e - plain:.3f} off, {torch.e - ahead:.3f} off")
# > 20 calls: 0.065 off, 0.004 off
# --8<-- [end:solution]
