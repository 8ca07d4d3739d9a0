"""Training."""
from model import *
# --8<-- [start:train]
def draw(count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return sequences of eight digits, and the same sequences backwards."""
    tokens = torch.randint(0, 10, (count, 8))
    return tokens, tokens.flip(1)


def train(model: nn.Module, steps: int = 150, lr: float = 0.005) -> list[float]:
    """Train a model to reverse, and return the loss of each step."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
    device = next(model.parameters()).device
    losses = []
    for _ in range(steps):
        tokens, targets = (part.to(device) for part in draw(32))
        loss = F.cross_entropy(model(tokens).mT, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


@torch.no_grad()
def accuracy(model: nn.Module) -> float:
    """Return the percentage of right tokens in a thousand new sequences."""
    tokens, targets = draw(1000)
    device = next(model.parameters()).device
    return 100 * (model(tokens.to(device)).argmax(-1) == targets.to(device)).double().mean().item()
# --8<-- [end:train]
class Alone(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.norm=nn.LayerNorm(width)
        self.mlp=nn.Sequential(nn.Linear(width,6*width),nn.GELU(),nn.Linear(6*width,width))
    def forward(self,x): return x+self.mlp(self.norm(x))
