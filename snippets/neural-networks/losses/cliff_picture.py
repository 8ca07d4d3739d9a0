"""The two ways to binary cross-entropy, over the logit."""

# needs: matplotlib (draws the curves)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch
from torch import nn

logits, dry = torch.linspace(-5, 25, 601), torch.zeros(601)
two_steps = nn.BCELoss(reduction="none")(torch.sigmoid(logits), dry)
one_step = nn.BCEWithLogitsLoss(reduction="none")(logits, dry)


def draw_cliff() -> None:
    """Draw both losses of a dry day over the logit for rain."""
    _, ax = plt.subplots(figsize=(5.6, 2.8))
    ax.plot(logits, two_steps, "C1", label="BCELoss(sigmoid(logit))")
    ax.plot(logits, one_step, "C0", label="BCEWithLogitsLoss(logit)")
    ax.set(xlabel="logit for rain on a dry day", ylabel="loss")
    ax.legend(loc="upper left")


# --8<-- [end:draw]

# --8<-- [start:show]
draw_cliff()
plt.show()
# figure> The loss of a dry day over the logit for rain, from -5{=logits[0]} to 25{=logits[-1]}. Both
# figure> curves lie on each other near 0, then rise with slope 1. At about
# figure> 17{=logits[two_steps.argmax()]}, BCELoss jumps up to 100{=two_steps.max()} and is flat from there
# figure> on. BCEWithLogitsLoss keeps rising steadily to 25{=one_step[-1]}.
# --8<-- [end:show]
