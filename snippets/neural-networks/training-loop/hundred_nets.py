"""How many of a hundred nets, from a hundred seeds, learn the lamp?"""

import torch
from torch import nn

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
lit = torch.tensor([[0.0], [1.0], [1.0], [0.0]])


# --8<-- [start:count]
def make_net(hidden: int, seed: int) -> nn.Module:
    """Return a fresh net with a hidden layer."""
    torch.manual_seed(seed)
    first, last = nn.Linear(2, hidden), nn.Linear(hidden, 1)
    return nn.Sequential(first, nn.ReLU(), last)


def share_that_learns(hidden: int, epochs: int = 1000) -> float:
    """Train a hundred nets side by side: which share gets all right?"""
    nets = 100
    models = [make_net(hidden, seed) for seed in range(nets)]
    parameters, buffers = torch.func.stack_module_state(models)
    optimizer = torch.optim.SGD(parameters.values(), lr=0.5)

    def all_logits(parameters, buffers):
        state = (parameters, buffers)
        return torch.func.functional_call(models[0], state, (switches,))

    answers = torch.func.vmap(all_logits)
    targets = lit.expand(nets, 4, 1)
    loss_fn = nn.BCEWithLogitsLoss(reduction="sum")
    for _ in range(epochs):
        optimizer.zero_grad()
        # A sum over nets: each gets the gradient of its own loss.
        loss = loss_fn(answers(parameters, buffers), targets) / 4
        loss.backward()
        optimizer.step()
    right = (answers(parameters, buffers) > 0) == (targets == 1)
    return right.all(dim=1).float().mean().item()


# --8<-- [end:count]

if __name__ == "__main__":
    # --8<-- [start:shares]
    for hidden in (2, 4, 8, 16):
        print(f"{hidden:2} hidden units: {share_that_learns(hidden):.2f}")
    # >  2 hidden units: 0.21
    # >  4 hidden units: 0.66
    # >  8 hidden units: 0.95
    # > 16 hidden units: 1.00
    # --8<-- [end:shares]

    # --8<-- [start:longer]
    print(f"4 units, 2,000 epochs: {share_that_learns(4, epochs=2000):.2f}")
    # > 4 units, 2,000 epochs: 0.66
    # --8<-- [end:longer]
