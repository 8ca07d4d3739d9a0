"""A checkpointed function that does something else the second time."""

# --8<-- [start:flag]
import torch
from torch import nn
from torch.utils.checkpoint import CheckpointError, checkpoint

torch.manual_seed(0)
layers = [nn.Linear(4, 4) for _ in range(3)]
all_layers = True


def part(x: torch.Tensor) -> torch.Tensor:
    x = layers[0](x).tanh()
    return layers[1](x).tanh() if all_layers else x


result = checkpoint(part, torch.ones(2, 4), use_reentrant=False)
all_layers = False  # before the backward pass
try:
    result.sum().backward()
except CheckpointError as error:
    print("\n".join(str(error).splitlines()[:3]))
# > torch.utils.checkpoint: A different number of tensors was saved during the original forward and recomputation.
# > Number of tensors saved during forward: 5
# > Number of tensors saved during recomputation: 2.
# --8<-- [end:flag]


# --8<-- [start:late]
def gradient_of(way: str) -> torch.Tensor:
    """Return the gradient of the first layer's weights."""
    layers[0].zero_grad()
    x = torch.ones(2, 4)
    for layer in layers:
        if way == "no checkpoint":
            x = layer(x).tanh()
        elif way == "a lambda":
            x = checkpoint(lambda x: layer(x).tanh(), x, use_reentrant=False)  # noqa: B023
        else:
            x = checkpoint(nn.Sequential(layer, nn.Tanh()), x, use_reentrant=False)
    x.sum().backward()
    return layers[0].weight.grad.clone()


right = gradient_of("no checkpoint")
for way in ("a lambda", "a module"):
    print(f"{way}: right? {torch.equal(gradient_of(way), right)}")
# > a lambda: right? False
# > a module: right? True
# --8<-- [end:late]
