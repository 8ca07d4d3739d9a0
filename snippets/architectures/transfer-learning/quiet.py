"""Exercise: freeze the batch norms of any model, and nothing else."""

import torch
from torch import nn


# --8<-- [start:starter]
def quiet(model: nn.Module) -> None:
    """Freeze the statistics and the parameters of all batch norms."""
    model.eval()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_quiet(quiet) -> str:
    """Say whether `quiet` freezes every batch norm, and leaves all else alone."""
    try:
        torch.manual_seed(0)
        deep = nn.Sequential(nn.Conv3d(1, 2, 1), nn.BatchNorm3d(2), nn.Flatten())
        flat = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4, affine=False))
        image = nn.Sequential(nn.BatchNorm2d(1), nn.Unflatten(1, (1, 1)), deep)
        model = nn.Sequential(
            image, flat, nn.LayerNorm(4), nn.Dropout(0.5), nn.Linear(4, 1)
        )
        single = nn.BatchNorm1d(1)
        norms = [image[0], deep[1], flat[1], single]
        own = {id(p) for norm in norms for p in norm.parameters()}
        model(torch.rand(8, 1, 1, 2))  # statistics that are not the first ones
        before = [norm.running_mean.clone() for norm in norms]
        quiet(single)
        quiet(model)
        if any(norm.training for norm in norms):
            return "Not yet: a batch norm is still in train mode."
        others = [part for part in model.modules() if part not in norms]
        for part in others:
            if not part.training:
                return f"Not yet: {type(part).__name__} has left train mode too."
        for parameter in model.parameters():
            if parameter.requires_grad and id(parameter) in own:
                return "Not yet: weight or bias of a batch norm still learns."
            if not parameter.requires_grad and id(parameter) not in own:
                return "Not yet: it froze a parameter of another layer."
        model(torch.rand(8, 1, 1, 2)).sum().backward()
        for norm, mean in zip(norms, before, strict=True):
            if not torch.equal(norm.running_mean, mean):
                return "Not yet: a running mean moved."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_quiet(quiet))
    # > Not yet: Sequential has left train mode too.
    # --8<-- [end:try]
