import torch
from torch import nn
from torch.nn import functional as F


def test_what_adam_makes_of_decay():
    """
    In `Adam`, it is added to the gradient, and what it does depends on how large the
    gradients are.
    """

    def shrinking(kind, size):
        ends = []
        for decay in (0.0, 0.1):
            weight = torch.tensor(1.0, requires_grad=True)
            optimizer = kind([weight], lr=0.1, weight_decay=decay)
            for n in range(20):
                weight.grad = torch.tensor(size * (-1.0) ** n)
                optimizer.step()
            ends.append(weight.item())
        return ends[0] - ends[1]

    adam = [shrinking(torch.optim.Adam, size) for size in (0.001, 1.0, 100.0)]
    adamw = [shrinking(torch.optim.AdamW, size) for size in (0.001, 1.0, 100.0)]
    assert adam[0] > 2 * adam[1] > 4 * adam[2]
    assert max(adamw) < 1.05 * min(adamw)


def test_overlapping_dots_can_hide_a_clear_difference():
    """
    Do not judge by the dots, which overlap: compare in pairs, seed by seed.
    """
    torch.manual_seed(0)
    luck = 3 * torch.randn(10)  # of a seed, the same for both
    one, other = 80 + luck, 81 + luck + 0.3 * torch.randn(10)
    assert one.max() > other.min()
    gain = other - one
    assert gain.mean() > 5 * gain.std() / 10**0.5


def test_functional_dropout_never_stops():
    """
    `F.dropout` is on unless it is told otherwise, and knows nothing of `eval()`.
    """

    class Net(nn.Module):
        def forward(self, x):
            return F.dropout(x, 0.5), F.dropout(x, 0.5, self.training)

    on, off = Net().eval()(torch.ones(1000))
    assert (on == 0).any() and torch.equal(off, torch.ones(1000))


def test_dropout_keeps_the_mean_and_evaluation_everything():
    """
    One in five remains and counts five times, so the mean stays 1. In evaluation,
    everything passes unchanged, and nothing has to be corrected.
    """
    torch.manual_seed(0)
    dropout, ones = nn.Dropout(0.8), torch.ones(100_000)
    dropped = dropout(ones)
    assert abs((dropped > 0).float().mean() - 0.2) < 0.01
    assert dropped.max() == 5 and abs(dropped.mean() - 1) < 0.05
    assert torch.equal(dropout.eval()(ones), ones)


def test_decay_in_adamw_is_multiplied_by_the_learning_rate():
    """
    AdamW multiplies the decay by the learning rate of 0.01, so a decay of 3 takes 3 %
    in each step.
    """
    weight = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.AdamW([weight], lr=0.01, weight_decay=3.0)
    weight.grad = torch.tensor(0.0)
    optimizer.step()
    assert abs(weight.item() - 0.97) < 1e-6


def test_dropout_in_place_breaks_the_gradient_of_what_needs_its_output():
    """
    `inplace=True` overwrites the output of the layer before, to save memory. `tanh`
    needs that output for its gradient.
    """
    for before, fails in ((nn.Tanh(), True), (nn.Linear(8, 8), False)):
        first = nn.Linear(4, 8)
        loss = nn.Dropout(0.5, inplace=True)(before(first(torch.rand(2, 4)))).sum()
        try:
            loss.backward()
        except RuntimeError as error:
            assert fails and "inplace" in str(error)
        else:
            assert not fails
