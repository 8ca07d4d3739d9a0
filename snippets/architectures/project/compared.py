"""The reader and the baseline, on the same new strips."""

# needs: sklearn (the digits come with it)

import torch
from measures_solution import measures
from strips import test_strips, test_targets
from trained import flat, reader

# --8<-- [start:compare]
right = {}
for name, model in (("reader", reader), ("flat", flat)):
    with torch.no_grad():
        logits, _ = model(test_strips)
    digit, number = measures(logits, test_targets)
    size = sum(weight.numel() for weight in model.parameters())
    print(f"{name:7}{size:6} weights, digits {digit:.1%}, numbers {number:.1%}")
    right[name] = (logits.argmax(dim=-1) == test_targets).all(dim=1)
# > reader  17963 weights, digits 94.0%, numbers 88.8%
# > flat    23265 weights, digits 88.0%, numbers 77.2%
print("only the reader is right:", (right["reader"] & ~right["flat"]).sum().item())
# > only the reader is right: 78
print("only the baseline is right:", (right["flat"] & ~right["reader"]).sum().item())
# > only the baseline is right: 20
# --8<-- [end:compare]

# --8<-- [start:length]
lengths = (test_targets < 10).sum(dim=1)
for length in (1, 2, 3):
    shares = [float(right[name][lengths == length].float().mean()) for name in right]
    print(f"{length} digits: reader {shares[0]:.0%}, flat {shares[1]:.0%}")
# > 1 digits: reader 94%, flat 88%
# > 2 digits: reader 92%, flat 77%
# > 3 digits: reader 81%, flat 67%
# --8<-- [end:length]
