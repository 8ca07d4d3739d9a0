"""Dropout or nothing, on twenty seeds that were not looked at before."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (another snippet, which is imported, draws)
# time: 60 s (trains forty small networks, in a few seconds if nothing else runs)

from few_digits import accuracy, images, torch, train_few, validation

# --8<-- [start:fresh]
held_out = images[validation]
gains = []
for seed in range(10, 30):
    with_dropout = accuracy(train_few(seed, drop=0.5), held_out)
    gains.append(with_dropout - accuracy(train_few(seed), held_out))
gain = torch.tensor(gains)
print(f"{gain.mean():+.1f} ± {gain.std() / 20**0.5:.1f}")
# > +0.6 ± 0.3
# --8<-- [end:fresh]
