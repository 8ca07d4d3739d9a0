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
    needs that output for its gradient, and so do `ReLU` and `sigmoid`.
    """
    for before, fails in (
        (nn.Tanh(), True),
        (nn.ReLU(), True),
        (nn.Sigmoid(), True),
        (nn.Linear(8, 8), False),
    ):
        first = nn.Linear(4, 8)
        loss = nn.Dropout(0.5, inplace=True)(before(first(torch.rand(2, 4)))).sum()
        try:
            loss.backward()
        except RuntimeError as error:
            assert fails and "inplace" in str(error)
        else:
            assert not fails


def test_dropout_draws_anew_and_divides():
    """
    **Dropout**, which [Evaluation](evaluation.md#two-modes) switched off, sets each
    number to 0 with the probability *p*, anew in each step, so that no unit can count
    on another one being there. What remains is divided by 1 − *p*. Below,
    `bernoulli_(1 - p)` fills a tensor with ones, each with the probability 1 − *p*, and
    zeros:
    """
    torch.manual_seed(0)
    dropout, x = nn.Dropout(0.25), torch.rand(10_000) + 1
    one, other = dropout(x), dropout(x)
    assert not torch.equal(one, other)
    kept = one > 0
    assert abs(kept.float().mean() - 0.75) < 0.02
    assert torch.allclose(one[kept], x[kept] / 0.75)
    drawn = torch.empty(10_000).bernoulli_(1 - 0.25)
    assert drawn.unique().tolist() == [0, 1]
    assert abs(drawn.mean() - 0.75) < 0.02


def test_more_decay_gives_smaller_weights():
    """
    More decay gives smaller weights.
    """
    torch.manual_seed(0)
    labels = torch.arange(100) % 4
    inputs = torch.rand(4, 64)[labels] + 0.3 * torch.randn(100, 64)
    sizes = []
    for decay in (0.0, 3.0, 30.0, 90.0):
        torch.manual_seed(1)
        model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 4))
        optimizer = torch.optim.AdamW(model.parameters(), lr=0.01, weight_decay=decay)
        for _ in range(100):
            optimizer.zero_grad()
            F.cross_entropy(model(inputs), labels).backward()
            optimizer.step()
        sizes.append(model[0].weight.std().item())
    assert sizes == sorted(sizes, reverse=True)


def test_pairs_take_luck_out_of_the_comparison():
    """
    The number after ± is the *standard error*, the spread of the gains divided by √10:
    how far the mean of ten may be off by chance.
    """
    torch.manual_seed(0)
    gains = 1 + 2 * torch.randn(5000, 10)  # ten seeds, five thousand times
    error = gains.std(dim=1) / 10**0.5
    assert abs(error.mean() - gains.mean(dim=1).std()) < 0.05


def test_the_built_in_dropout_of_everything():
    """
    With `p = 1`, it would divide 0 by 0. The built-in one returns zeros there.
    """
    x = torch.ones(5)
    keep = torch.zeros(5)
    assert (x * keep / (1 - 1.0)).isnan().all()
    assert torch.equal(nn.Dropout(1.0)(x), torch.zeros(5))


def test_a_gain_of_nothing_can_look_like_one():
    """
    **A rule of thumb:** a gain smaller than twice its standard error may well be
    chance.
    """
    torch.manual_seed(0)
    gains = torch.randn(5000, 10)  # no method is better than none
    ratio = gains.mean(dim=1).abs() / (gains.std(dim=1) / 10**0.5)
    assert (ratio > 1).float().mean() > 0.3
    assert (ratio > 2).float().mean() < 0.1


def test_pairs_take_luck_out():
    """
    **Gain** compares models of the same seed, which takes part of that luck out.
    """
    torch.manual_seed(0)
    luck = torch.randn(500)
    one, other = luck + 0.3 * torch.randn(500), luck + 0.3 * torch.randn(500)
    assert (one - other).std() < 0.5 * (one - other[torch.randperm(500)]).std()
