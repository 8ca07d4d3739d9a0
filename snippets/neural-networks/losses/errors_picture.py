"""Three losses of a single error, and their slopes."""

# needs: matplotlib (draws the curves)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch
from torch import nn


def draw_losses(loss_functions: list) -> None:
    """Draw the loss of an error, and its slope, for each function."""
    _, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.8))
    for loss_function in loss_functions:
        error = torch.linspace(-3, 3, 300, requires_grad=True)
        loss = loss_function(error, torch.zeros(300))
        loss.sum().backward()
        name = type(loss_function).__name__
        x = error.detach()
        left.plot(x, loss.detach(), label=name)
        right.plot(x, error.grad)
    left.set(title="loss", xlabel="error", ylim=(-0.2, 5))
    right.set(title="slope", xlabel="error", ylim=(-4.5, 4.5))
    left.legend(loc="upper center")


# --8<-- [end:draw]

# --8<-- [start:show]
kinds = (nn.L1Loss, nn.MSELoss, nn.HuberLoss)
draw_losses([kind(reduction="none") for kind in kinds])
plt.show()
# figure> Left, the loss over the error: L1Loss is a V, MSELoss a parabola that is soon
# figure> steeper, HuberLoss a bowl near zero that goes on as a straight line. Right, their
# figure> slopes: that of L1Loss jumps from -1 to 1, that of MSELoss is a straight line through
# figure> zero, that of HuberLoss is such a line between -1 and 1 and flat outside.
# --8<-- [end:show]
