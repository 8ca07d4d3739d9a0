"""Five readers, trained once, and saved in one file."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are kept in its format)

from data import answers, images, make_reader, nn, old

# isort: split

# --8<-- [start:train]
import torch
from safetensors.torch import save_file
from torch.nn import functional as F


def train(model: nn.Module, steps: int, seed: int) -> nn.Module:
    """Train on random batches of the old digits."""
    torch.manual_seed(seed)
    optimizer = torch.optim.Adam(model.parameters(), lr=2e-3, fused=True)
    for _ in range(steps):
        batch = old[torch.randint(len(old), (64,))]
        optimizer.zero_grad()
        F.cross_entropy(model(images[batch]), answers[batch]).backward()
        optimizer.step()
    return model.eval()


# --8<-- [end:train]

if __name__ == "__main__":
    # --8<-- [start:save]
    weights = {}
    for seed in range(5):
        torch.manual_seed(seed)
        trained = train(make_reader(), 800, seed)
        weights |= {f"{seed}.{name}": w for name, w in trained.state_dict().items()}
    save_file(weights, "digits.safetensors")
    # saves> digits.safetensors
    # --8<-- [end:save]
