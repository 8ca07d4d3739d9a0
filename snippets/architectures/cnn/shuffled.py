"""The same comparison with shuffled pixels: which model minds?"""

# needs: sklearn (the digits come with it)
# needs: matplotlib (the module with the digits draws, too)

from net import accuracy, new_cnn, new_mlp, report, split, torch, train

# --8<-- [start:shuffled]
results = {"CNN": [], "MLP": []}
for seed in range(8):
    order = torch.randperm(64, generator=torch.Generator().manual_seed(seed))
    inputs, targets, new_inputs, answers = split(seed)
    shuffled = inputs.flatten(1)[:, order].view_as(inputs)
    new_shuffled = new_inputs.flatten(1)[:, order].view_as(new_inputs)
    for name, make in {"CNN": new_cnn, "MLP": new_mlp}.items():
        model = train(make, seed, shuffled, targets)
        results[name].append(accuracy(model, new_shuffled, answers))
report(results)
# > CNN       94.8  spread 1.8  lead -2.1 ± 0.6
# > MLP       96.8  spread 0.8  lead +0.0 ± 0.0
# --8<-- [end:shuffled]
