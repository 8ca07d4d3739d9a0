"""Features from a layer in the middle, by a hook."""

# needs: safetensors (the weights are saved in its format)

import torch
from load import pretrained_net
from net import nn


# --8<-- [start:hook]
@torch.no_grad()
def layer_output(model: nn.Module, name: str, photos: torch.Tensor) -> torch.Tensor:
    """Return what the layer of this name puts out, in eval mode."""
    caught = []
    layer = model.get_submodule(name)
    hook = layer.register_forward_hook(lambda _, args, output: caught.append(output))
    try:
        model.eval()(photos)
    finally:
        hook.remove()
    return caught[0]


model = pretrained_net(seed=0)
photos = torch.rand(100, 1, 12, 12)
hooked = layer_output(model, "body.pool1", photos)
torch.testing.assert_close(hooked, model.body[:5](photos).detach())
# --8<-- [end:hook]
