"""Pass the photos through the frozen body once, then train a linear head alone."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved in its format)

import torch
from camera import answers, few, held_out, pool, pool_answers
from kept import FrozenBodyNet
from load import pretrained_net
from torch.optim import AdamW
from training import accuracy, fit


# --8<-- [start:features]
@torch.no_grad()
def features(model, photos: torch.Tensor) -> torch.Tensor:
    """Return what the body makes of photos, in eval mode."""
    model.eval()
    return model.body(photos)


# --8<-- [end:features]

if __name__ == "__main__":
    # --8<-- [start:once]
    model = pretrained_net(seed=0)
    chosen = few(10, seed=0)
    seen, targets = features(model, pool[chosen]), pool_answers[chosen]
    print(seen.shape)
    # > torch.Size([50, 216])
    fit(model.head, AdamW(model.head.parameters(), lr=0.01), seen, targets)
    print(f"{accuracy(model, held_out, answers):.0f} %")
    # > 55 %

    whole = pretrained_net(seed=0, kind=FrozenBodyNet)
    whole.body.requires_grad_(False)
    fit(whole, AdamW(whole.head.parameters(), lr=0.01), pool[chosen], targets)
    torch.testing.assert_close(whole.head.weight, model.head.weight)
    # --8<-- [end:once]
