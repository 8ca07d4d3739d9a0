"""Dropout or nothing, on twenty seeds that were not looked at before."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (another snippet, which is imported, draws)
# time: 60 s (trains forty small networks, in a few seconds if nothing else runs)

from few_digits import accuracy, answers, doubt, held_out, torch, train_few

# --8<-- [start:fresh]
gains = []
for seed in range(10, 30):
    dropped, plain = train_few(seed, drop=0.5), train_few(seed)
    gain = accuracy(dropped, held_out, answers) - accuracy(plain, held_out, answers)
    gains.append(gain)
gains = torch.tensor(gains)
print(f"{gains.mean():+.1f} ± {doubt(gains):.1f}")
# > +0.6 ± 0.3
# --8<-- [end:fresh]
