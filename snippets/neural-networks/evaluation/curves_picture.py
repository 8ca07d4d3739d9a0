"""Training and validation loss of the wide network, as curves."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

from hasty import curves

# --8<-- [start:draw]
from matplotlib import pyplot as plt


def draw_curves(curves) -> None:
    """Draw losses on the left, the accuracy on the right, over the epochs."""
    training, held_back, accuracies = zip(*curves, strict=True)
    epochs = range(1, len(curves) + 1)
    _, (left, right) = plt.subplots(1, 2, figsize=(7.6, 2.8), layout="constrained")
    left.plot(epochs, training, label="training")
    left.plot(epochs, held_back, label="validation")
    left.set(xlabel="epoch", ylabel="loss", ylim=(0, None))
    left.legend()
    right.plot(epochs, accuracies, color="C1")
    right.set(xlabel="epoch", ylabel="validation accuracy")


# --8<-- [end:draw]

# --8<-- [start:show]
draw_curves(curves)
plt.show()
# tolerance: 6 points (training on wrong labels drifts: one image more or less is right)
# figure> Two panels over 60{=len(curves)} epochs. Left: the training loss falls from 2.2{=curves[0][0]}
# figure> close to zero. The validation loss falls along with it at first, is lowest in the first third of
# figure> the epochs, about where the curves cross, and then climbs slowly. Right: the validation accuracy
# figure> jumps to nearly 0.9{=curves[3][2]} within the first epochs and then sinks to about three quarters.
# --8<-- [end:show]
