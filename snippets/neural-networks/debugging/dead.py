"""How a large learning rate silences ReLUs for good."""

# needs: sklearn (the digits come with it)

from digits import digits, labels, new_model
from fitting import fit_one_batch

# --8<-- [start:count]
for lr in (0.5, 3.0):
    model = new_model()
    losses = fit_one_batch(model, digits[:300], labels[:300], lr)
    hidden = model[1](model[0](digits[:300]))
    dead = (hidden == 0).all(dim=0).sum()
    slope = model[0].weight.grad.norm()
    print(f"lr {lr}: loss {losses[-1]:.2f}, {dead} dead, slope {slope:.2f}")
# > lr 0.5: loss 0.04, 3 dead, slope 0.02
# > lr 3.0: loss 2.30, 64 dead, slope 0.00
# --8<-- [end:count]
