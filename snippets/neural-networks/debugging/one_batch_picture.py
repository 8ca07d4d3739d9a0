"""The loss on one batch: a healthy training and three that are not."""

# needs: matplotlib (it draws)
# needs: sklearn (the digits come with it)

# --8<-- [start:import]
import matplotlib.pyplot as plt

# --8<-- [end:import]
from digits import inputs, new_model, targets
from fitting import fit_one_batch
from torch import nn


# --8<-- [start:draw]
def draw_trainings() -> None:
    """Draw the loss on one batch for four trainings."""
    frozen = new_model()
    frozen[2].requires_grad_(False)
    softmax = nn.Sequential(new_model(), nn.Softmax(dim=1))
    curves = {
        "healthy": fit_one_batch(new_model(), inputs, targets),
        "last layer frozen": fit_one_batch(frozen, inputs, targets),
        "softmax at the end": fit_one_batch(softmax, inputs, targets),
        "learning rate 3": fit_one_batch(new_model(), inputs, targets, lr=3.0),
    }
    _, ax = plt.subplots(figsize=(6.4, 3.2))
    for name, losses in curves.items():
        ax.plot(losses, label=name)
    ax.set(xlabel="step", ylabel="loss on the batch", ylim=(0, 4))
    ax.legend(loc="upper center", ncols=2)


# --8<-- [end:draw]

# --8<-- [start:show]
draw_trainings()
plt.show()
# tolerance: 8 points (the training with the rate 3 jumps otherwise on other processors)
# figure> The loss on one batch over 150 steps, all starting near 2.3. The healthy training is
# figure> near 0 after 50 steps. With the last layer frozen, the loss is still at 0.5 at the end;
# figure> with softmax at the end, at 1.7. With the learning rate 3 it jumps up after a few steps
# figure> and then stays at 2.25.
# --8<-- [end:show]
