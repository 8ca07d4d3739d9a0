"""Labels in another order than the images: seen on images that are new."""

# needs: sklearn (the digits come with it)

import torch
from digits import digits, labels, loss_fn, new_model
from fitting import fit_one_batch

# --8<-- [start:order]
torch.manual_seed(2)
shuffled = labels[torch.randperm(len(labels))]
for name, numbers in {"as they are": labels, "shuffled": shuffled}.items():
    model = new_model()
    seen = fit_one_batch(model, digits[:300], numbers[:300])[-1]
    new = loss_fn(model(digits[300:600]), numbers[300:600])
    print(f"labels {name}: seen images {seen:.2f}, new images {new:.2f}")
# > labels as they are: seen images 0.04, new images 0.49
# > labels shuffled: seen images 1.96, new images 2.51
# --8<-- [end:order]
