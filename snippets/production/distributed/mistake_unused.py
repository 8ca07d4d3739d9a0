"""DDP waits for a gradient that never comes."""

import torch
from ddp import small_net
from group import launch

# --8<-- [start:mistake]
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP


def two_steps() -> str:
    """Call backward twice; return the message, if there is one."""
    net = small_net(seed=0)
    net.register_parameter("spare", nn.Parameter(torch.ones(1)))  # nobody uses it
    model = DDP(net)
    try:
        for _ in range(2):
            model(torch.ones(4, 3)).sum().backward()
    except RuntimeError as error:
        return str(error)
    return ""


if __name__ == "__main__":
    message = launch(two_steps)[0]
    print(message[: message.index("This error")])
    # > Expected to have finished reduction in the prior iteration before starting a new one.
# --8<-- [end:mistake]
