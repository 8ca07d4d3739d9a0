"""Load pretrained weights, and give the model a new head."""

# needs: safetensors (the weights are saved in its format)

import torch
from net import PhotoNet, nn

# isort: split
# --8<-- [start:load]
from safetensors.torch import load_file

pretrained = load_file("pretrained.safetensors")


def pretrained_net(seed: int, kind: type[PhotoNet] = PhotoNet) -> PhotoNet:
    """Return a network with the pretrained body and a fresh head."""
    torch.manual_seed(seed)
    model = kind(classes=5)
    model.load_state_dict(pretrained)  # every name and shape must fit
    model.head = nn.Linear(model.head.in_features, 5)
    return model


# --8<-- [end:load]

if __name__ == "__main__":
    from camera import answers, held_out
    from training import accuracy

    # --8<-- [start:guess]
    print(f"{accuracy(pretrained_net(seed=0), held_out, answers):.0f} %")
    # > 28 %
    # --8<-- [end:guess]

    # --8<-- [start:partly]
    body = {name: t for name, t in pretrained.items() if name.startswith("body.")}
    result = PhotoNet(classes=10).load_state_dict(body, strict=False)
    print("missing:   ", result.missing_keys)
    # > missing:    ['head.weight', 'head.bias']
    print("unexpected:", result.unexpected_keys)
    # > unexpected: []
    # --8<-- [end:partly]
