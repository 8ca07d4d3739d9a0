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
def train_four() -> dict[str, list[float]]:
    """Return the losses on one batch, step by step, of four trainings."""
    frozen = new_model()
    frozen[2].requires_grad_(False)
    softmax = nn.Sequential(new_model(), nn.Softmax(dim=1))
    return {
        "healthy": fit_one_batch(new_model(), inputs, targets),
        "last layer frozen": fit_one_batch(frozen, inputs, targets),
        "softmax at the end": fit_one_batch(softmax, inputs, targets),
        "learning rate 3": fit_one_batch(new_model(), inputs, targets, lr=3.0),
    }


def draw_trainings(curves: dict[str, list[float]]) -> None:
    """Draw the loss on one batch of each training."""
    _, ax = plt.subplots(figsize=(6.4, 3.2))
    for name, losses in curves.items():
        ax.plot(losses, label=name)
    ax.set(xlabel="step", ylabel="loss on the batch", ylim=(0, 4))
    ax.legend(loc="upper center", ncols=2)


# --8<-- [end:draw]

# --8<-- [start:show]
curves = train_four()
draw_trainings(curves)
plt.show()
# tolerance: 8 points (the training with the rate 3 jumps otherwise on other processors)
# figure> The loss on one batch over 150{=len(curves["healthy"])} steps, all starting near
# figure> 2.3{=curves["healthy"][0]}. The healthy training is at 0.06{=curves["healthy"][50]} after a third
# figure> of the steps. With the last layer frozen, the loss is still at
# figure> 0.5{=curves["last layer frozen"][-1]} at the end; with softmax at the end, at
# figure> 1.7{=curves["softmax at the end"][-1]}. With the learning rate 3 it jumps up after a few steps
# figure> and then stays at 2.25{=curves["learning rate 3"][-1]}.
# --8<-- [end:show]
