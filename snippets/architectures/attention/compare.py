"""Attention, an average and an LSTM are asked for one entry of a list."""

from pairs import Average, Lookup, Reader, accuracy, make_lists, torch, train

# --8<-- [start:compare]
trained = {Lookup: [], Average: [], Reader: []}
for kind, models in trained.items():
    for seed in range(3):
        torch.manual_seed(seed)
        models.append(train(kind()))
    size = sum(weight.numel() for weight in models[0].parameters())
    scores = "  ".join(f"{accuracy(model):.2f}" for model in models)
    print(f"{kind.__name__:<8} {size} weights: {scores}")
# > Lookup   4650 weights: 1.00  1.00  1.00
# > Average  4687 weights: 0.32  0.32  0.33
# > Reader   4800 weights: 0.33  0.32  0.34

torch.manual_seed(1000)  # the lists that accuracy() draws
_, digits, _, answer = make_lists(2000)
most_common = digits.mode(dim=1).values
share = (most_common == answer).float().mean()
print(f"the most common digit of each list: {share:.2f}")
# > the most common digit of each list: 0.34
# --8<-- [end:compare]

# --8<-- [start:longer]
for pairs in (2, 6, 12, 26):
    good = sum(accuracy(model, pairs) > 0.95 for model in trained[Lookup])
    print(f"{pairs:2} entries: {good} of 3 models are above 0.95")
# >  2 entries: 3 of 3 models are above 0.95
# >  6 entries: 3 of 3 models are above 0.95
# > 12 entries: 3 of 3 models are above 0.95
# > 26 entries: 3 of 3 models are above 0.95
# --8<-- [end:longer]
