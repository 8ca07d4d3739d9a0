"""Train experts, with and without something that balances them."""

# --8<-- [start:loss]
import torch
import torch.nn.functional as F
from language_model import Experts, LanguageModel, add_experts, windows
from torch import Tensor, nn
from trained import load_model


def balance_loss(experts: Experts) -> Tensor:
    """Return 1 if the choices are balanced, and more if busy experts get high shares."""
    loads, shares = experts.loads(), experts.shares.mean(dim=0)
    return len(loads) * (loads * shares).sum()


# --8<-- [end:loss]


# --8<-- [start:train]
def train(
    model: LanguageModel, tokens: Tensor, pull: float = 0.0, nudge: float = 0.0
) -> Tensor:
    """Train what is not frozen for 100 steps; return (steps, blocks, experts) loads.

    `pull` is the weight of the balance loss; `nudge` is how far biases move a step.
    """
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=8e-3, weight_decay=0.1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=8e-3, total_steps=100, pct_start=0.1
    )
    layers = [m for m in model.modules() if isinstance(m, Experts)]
    history = []
    model.train()
    for _ in range(100):
        ids, targets = windows(tokens, 8, model.config.context)
        loss = F.cross_entropy(model(ids).flatten(0, 1), targets.flatten())
        for experts in layers:
            loss = loss + pull * balance_loss(experts)
            loads = experts.loads()
            experts.bias -= nudge * (loads - loads.mean()).sign()
            history.append(loads)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(weights, max_norm=1.0)
        optimizer.step()
        schedule.step()
    return torch.stack(history).view(100, len(layers), -1) if layers else torch.empty(0)


# --8<-- [end:train]


# --8<-- [start:start]
def with_experts(seed: int) -> LanguageModel:
    """Return the trained model, frozen, with new experts that are to learn."""
    torch.manual_seed(seed)
    model = load_model().requires_grad_(False)
    return add_experts(model, count=8, top=2, hidden=64)


# --8<-- [end:start]
