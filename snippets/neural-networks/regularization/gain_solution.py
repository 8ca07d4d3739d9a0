"""Solution: subtract seed by seed, first of all."""

from gain import check_gain, torch


# --8<-- [start:solution]
def gain(scores, baseline):
    gains = scores - baseline
    return gains.mean(), gains.std() / len(gains) ** 0.5


print(check_gain(gain))
# > Right!

luck = torch.tensor([78.0, 84.0, 80.0, 86.0])
for shuffled in (luck + 1.0, luck.flip(0) + 1.0):
    mean, error = gain(shuffled, luck)
    print(f"{mean:+.1f} ± {error:.1f}")
# > +1.0 ± 0.0
# > +1.0 ± 3.7
# --8<-- [end:solution]
