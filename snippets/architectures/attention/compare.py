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
# > Average  4687 weights: 0.31  0.32  0.32
# > Reader   4800 weights: 0.31  0.34  0.34

torch.manual_seed(1000)  # the lists that accuracy() draws
_, digits, _, answer = make_lists(2000)
most_common = digits.mode(dim=1).values
print(
    f"the most common digit of each list: {(most_common == answer).float().mean():.2f}"
)
# > the most common digit of each list: 0.34
# --8<-- [end:compare]

# --8<-- [start:longer]
for pairs in (2, 6, 12, 26):
    scores = torch.tensor([accuracy(model, pairs) for model in trained[Lookup]])
    print(f"{pairs:2} entries: above 0.95 in {(scores > 0.95).sum()} of 3 runs")
# >  2 entries: above 0.95 in 3 of 3 runs
# >  6 entries: above 0.95 in 3 of 3 runs
# > 12 entries: above 0.95 in 3 of 3 runs
# > 26 entries: above 0.95 in 3 of 3 runs
# --8<-- [end:longer]
