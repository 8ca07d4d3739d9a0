"""Histograms of weights: the default, Xavier and Kaiming."""

# needs: matplotlib (it draws)

import torch
from signal_picture import plt
from torch import nn


# --8<-- [start:draw]
def draw_weights(drawn: dict) -> None:
    """Draw a histogram of each tensor."""
    size = {"figsize": (7.2, 2.2), "sharex": True, "sharey": True}
    _, axes = plt.subplots(1, len(drawn), **size)
    for ax, (name, values) in zip(axes, drawn.items(), strict=True):
        values = values.flatten()
        ax.hist(values, 60, range=(-0.3, 0.3), histtype="stepfilled")
        ax.set(title=name, yticks=[], xlabel="weight")


# --8<-- [end:draw]

# --8<-- [start:show]
torch.manual_seed(0)
weight = nn.Linear(256, 256).weight.detach()
drawn = {"default of nn.Linear": weight.clone()}
drawn["Xavier, uniform"] = nn.init.xavier_uniform_(weight).clone()
drawn["Kaiming, normal"] = nn.init.kaiming_normal_(weight)
draw_weights(drawn)
plt.show()
# figure> Three histograms of weights. The default of nn.Linear: a narrow box from
# figure> -0.06{=drawn["default of nn.Linear"].min()} to 0.06{=drawn["default of nn.Linear"].max()}.
# figure> Xavier, uniform: a box from -0.11{=drawn["Xavier, uniform"].min()} to
# figure> 0.11{=drawn["Xavier, uniform"].max()}. Kaiming, normal: a wide bell, whose standard deviation is
# figure> 0.09{=drawn["Kaiming, normal"].std()}.
# --8<-- [end:show]
