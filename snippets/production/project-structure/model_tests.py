"""Four tests that a model should pass. For pytest, this is tests/test_model.py."""

import torch
from fruit import FruitNet
from torch import nn
from torch.nn import functional as F

# --8<-- [start:tests]
torch.manual_seed(0)
FRUITS, KINDS = torch.randn(6, 2), torch.arange(6) % 3


def learn(make, steps: int) -> nn.Module:
    """Return a model that was trained on one batch."""
    torch.manual_seed(0)
    model = make()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(steps):
        optimizer.zero_grad()
        F.cross_entropy(model(FRUITS), KINDS).backward()
        optimizer.step()
    return model.eval()


def test_shape(make=FruitNet):
    for count in (1, 5):
        assert make()(torch.ones(count, 2)).shape == (count, 3)


def test_gradients(make=FruitNet):
    for name, parameter in learn(make, steps=1).named_parameters():
        assert parameter.grad is not None and parameter.grad.any(), name


def test_one_batch(make=FruitNet):
    assert F.cross_entropy(learn(make, steps=300)(FRUITS), KINDS) < 0.2


def test_repeats(make=FruitNet):
    one, two = learn(make, steps=3), learn(make, steps=3)
    assert torch.equal(one(FRUITS), two(FRUITS))
    assert torch.equal(one(FRUITS), one(FRUITS))


# --8<-- [end:tests]
