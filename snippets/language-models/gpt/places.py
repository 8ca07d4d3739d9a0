"""The loss by the number of tokens that the model has seen."""

# needs: safetensors (the weights are kept in its format)

from compare import F, model, torch, validation

# --8<-- [start:places]
overlapping = validation.unfold(0, 65, 8)
inputs, after = overlapping[:, :-1], overlapping[:, 1:]
with torch.no_grad():
    losses = F.cross_entropy(model(inputs).mT, after, reduction="none").mean(dim=0)
for first, last in ((1, 1), (2, 2), (3, 3), (4, 16), (17, 64)):
    print(f"{first:2} to {last:2} seen: {losses[first - 1 : last].mean():.1f}")
# >  1 to  1 seen: 4.0
# >  2 to  2 seen: 3.5
# >  3 to  3 seen: 3.3
# >  4 to 16 seen: 3.3
# > 17 to 64 seen: 3.3
# --8<-- [end:places]
