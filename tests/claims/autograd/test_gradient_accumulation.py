import pytest
import torch
from torch import nn


def test_several_losses_are_their_sum():
    """
    Going backward from several losses, one after the other, is going backward from
    their sum.
    """
    one, other = (torch.tensor(1.5, requires_grad=True) for _ in range(2))
    for loss in (one**2, one.sin(), -3 * one):
        loss.backward()
    (other**2 + other.sin() - 3 * other).backward()
    assert torch.allclose(one.grad, other.grad)


def test_without_clearing_a_small_rate_gets_further():
    """
    (If the learning rate is far too small, it even falls faster than with clearing, and
    the mistake looks like progress.)
    """
    km = torch.arange(1.0, 9.0)
    fare = torch.tensor([3.0, 5.0, 8.0, 10.0, 13.0, 14.0, 18.0, 20.0])

    def last_loss(rate, clear, steps=60):
        price = torch.tensor(0.0, requires_grad=True)
        for _ in range(steps):
            loss = ((price * km - fare) ** 2).mean()
            if clear:
                price.grad = None
            loss.backward()
            with torch.no_grad():
                price -= rate * price.grad
        return loss.item()

    assert last_loss(0.00001, clear=False) < 0.9 * last_loss(0.00001, clear=True)
    assert last_loss(0.002, clear=False) > 10 * last_loss(0.002, clear=True)


def test_zero_grad_removes():
    """
    Despite its name, **`zero_grad`** does not write zeros. Since PyTorch 2.0 it removes
    the gradients, which frees their memory, and the next `backward()` can put its
    result there without an addition.
    """
    model = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for owner in (model, optimizer):
        model(torch.ones(2)).sum().backward()
        owner.zero_grad()
        assert [p.grad for p in model.parameters()] == [None, None]


def test_zeroing_fails_where_there_is_no_gradient():
    """
    | `w.grad.zero_()` | fills it with zeros; fails if there is none yet |
    """
    w = torch.tensor(1.0, requires_grad=True)
    with pytest.raises(AttributeError):
        w.grad.zero_()
    w.sin().backward()
    w.grad.zero_()
    assert w.grad.item() == 0.0


OPTIMIZERS = [
    lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9, weight_decay=0.1),
    lambda p: torch.optim.Adam(p, lr=0.1),
    lambda p: torch.optim.AdamW(p, lr=0.1, weight_decay=0.1),
    lambda p: torch.optim.RMSprop(p, lr=0.1, momentum=0.9),
]


@pytest.mark.parametrize("make", OPTIMIZERS)
def test_none_is_left_alone_and_zero_is_not(make):
    """
    With a gradient of 0, an optimizer does its usual work, and here the momentum moves
    the weight on.
    """
    weight = torch.tensor(1.0, requires_grad=True)
    optimizer = make([weight])
    (5 * weight).backward()
    optimizer.step()
    first = weight.item()
    optimizer.zero_grad(set_to_none=True)
    optimizer.step()
    assert weight.item() == first
    weight.grad = torch.tensor(0.0)
    optimizer.step()
    assert weight.item() != first


def gradient_in_pieces(size, divide):
    x = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0])
    price = torch.tensor(0.0, requires_grad=True)
    pieces = x.split(size)
    for piece in pieces:
        errors = (price * piece - 3 * piece) ** 2
        divide(errors, len(pieces), len(x)).backward()
    return price.grad


def test_the_rule_for_pieces_of_any_size():
    """
    The rule for pieces of any size: add up the losses of the single samples, and divide
    by the number of all of them.
    """
    whole = gradient_in_pieces(8, lambda errors, pieces, samples: errors.mean())
    for size in (1, 2, 3, 5, 7):
        by_samples = gradient_in_pieces(
            size, lambda e, pieces, samples: e.sum() / samples
        )
        by_pieces = gradient_in_pieces(
            size, lambda e, pieces, samples: e.mean() / pieces
        )
        torch.testing.assert_close(by_samples, whole)
        assert torch.allclose(by_pieces, whole) == (8 % size == 0)


def test_a_weighted_mean_has_another_divisor():
    """
    (A [weighted mean](../neural-networks/losses.md#rare-classes-a-weighted-loss) is divided by the sum
    of all weights instead.)
    """
    weight = torch.tensor([1.0, 3.0])
    logits, classes = torch.tensor([[2.0, 1], [0, 1], [1, 3]]), torch.tensor([0, 1, 0])
    total = nn.functional.cross_entropy(logits, classes, weight, reduction="sum")
    mean = nn.functional.cross_entropy(logits, classes, weight)
    torch.testing.assert_close(mean, total / weight[classes].sum())
    assert not torch.allclose(mean, total / len(classes))


def test_batch_norm_sees_the_small_batches():
    """
    It replaces a large batch only if the samples are computed independently. A layer
    such as batch normalization looks at all samples in its batch, and sees the small
    ones.
    """
    torch.manual_seed(0)
    x, target = torch.randn(8, 3), torch.randn(8, 1)

    def gradient(norm, pieces):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(3, 3), norm, nn.Linear(3, 1))
        for part, goal in zip(x.chunk(pieces), target.chunk(pieces), strict=True):
            (((model(part) - goal) ** 2).sum() / 8).backward()
        return model[0].weight.grad

    layer = nn.LayerNorm(3)
    torch.testing.assert_close(gradient(layer, 1), gradient(nn.LayerNorm(3), 4))
    batch = gradient(nn.BatchNorm1d(3), 1), gradient(nn.BatchNorm1d(3), 4)
    assert not torch.allclose(*batch, rtol=0.01)


def test_clearing_before_the_step_changes_nothing():
    """
    It has not moved, and nothing complained: the optimizer skips weights without a
    gradient.
    """
    for clear in (True, False):
        weight = torch.tensor(3.0, requires_grad=True)
        optimizer = torch.optim.SGD([weight], lr=0.1)
        for _ in range(100):
            (weight**2).backward()
            if clear:
                optimizer.zero_grad()
            optimizer.step()
        assert (weight.item() == 3.0) == clear


def test_a_late_optimizer_follows_the_old_gradients():
    """
    If one day an optimizer for it joins and steps before it clears, that step follows
    all the old gradients at once.
    """

    def first_step(clear):
        body, head = nn.Linear(2, 2), nn.Linear(2, 1)
        nn.init.ones_(head.weight)
        model = nn.Sequential(body, head)
        for _ in range(50):
            (model if clear else head).zero_grad()
            model(torch.ones(2)).sum().backward()
        before = body.bias.detach().clone()
        torch.optim.SGD(body.parameters(), lr=0.1).step()
        return (before - body.bias).mean().item()

    assert first_step(clear=True) == pytest.approx(0.1, rel=1e-4)
    assert first_step(clear=False) == pytest.approx(50 * 0.1, rel=1e-4)


def test_a_gradient_without_a_copy_goes_on_changing():
    """
    `backward()` adds to the tensor that is already there, so the name `first` sees the
    sum too. Take a `clone()`.
    """
    weight = torch.tensor(3.0, requires_grad=True)
    (2 * weight).backward()
    first, copy = weight.grad, weight.grad.clone()
    (2 * weight).backward()
    assert first.item() == 4.0 and copy.item() == 2.0
    assert weight.grad is first


KINDS = {
    kind
    for kind in vars(torch.optim).values()
    if isinstance(kind, type) and issubclass(kind, torch.optim.Optimizer)
} - {torch.optim.Optimizer, torch.optim.LBFGS, torch.optim.SparseAdam}


@pytest.mark.parametrize("kind", sorted(KINDS, key=lambda kind: kind.__name__))
def test_optimizers_skip_a_weight_without_a_gradient(kind):
    """
    A weight whose gradient is `None` is left alone by the optimizers of PyTorch, all
    but `LBFGS`.
    """
    used, resting = (torch.ones(2, 2, requires_grad=True) for _ in range(2))
    optimizer = kind([used, resting], lr=0.1)
    (used * resting).square().sum().backward()
    optimizer.step()
    before = resting.detach().clone()
    assert not torch.equal(before, torch.ones(2, 2))
    optimizer.zero_grad()
    used.square().sum().backward()
    optimizer.step()
    assert torch.equal(resting, before)


def test_lbfgs_moves_a_weight_without_a_gradient():
    """
    A weight whose gradient is `None` is left alone by the optimizers of PyTorch, all
    but `LBFGS`.
    """
    used, resting = (torch.tensor([2.0], requires_grad=True) for _ in range(2))
    optimizer = torch.optim.LBFGS([used, resting], lr=0.1, max_iter=3)

    def both():
        optimizer.zero_grad()
        loss = (used**4 + resting**4 + used * resting).sum()
        loss.backward()
        return loss

    def alone():
        optimizer.zero_grad()
        loss = (used**4).sum()
        loss.backward()
        return loss

    optimizer.step(both)
    before = resting.item()
    optimizer.step(alone)
    assert resting.grad is None and resting.item() != before


def test_where_clearing_belongs():
    """
    Once for each step, anywhere after `step()` and before the next `backward()`.
    """
    ends = []
    for place in ("first", "after the loss", "after the step"):
        weight = torch.tensor(3.0, requires_grad=True)
        optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.5)
        for _ in range(5):
            if place == "first":
                optimizer.zero_grad()
            loss = (weight - 1) ** 2
            if place == "after the loss":
                optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            if place == "after the step":
                optimizer.zero_grad()
        ends.append(weight.item())
    assert len(set(ends)) == 1


def test_clipping_comes_after_the_last_piece():
    """
    Whatever looks at the whole gradient, such as limiting its length
    ([*clipping*](../neural-networks/optimizers.md#clipping)), comes after the last
    `backward()` of the group and before `step()`.
    """

    def clipped(pieces, each):
        weight = torch.zeros(2, requires_grad=True)
        for piece in pieces:
            (weight @ piece).sum().backward()
            if each:
                torch.nn.utils.clip_grad_norm_([weight], 1.0)
        torch.nn.utils.clip_grad_norm_([weight], 1.0)
        return weight.grad

    batch = torch.tensor([[1.0, 5.0, 0.0], [0.0, 0.0, 3.0]])
    whole = clipped([batch], each=False)
    torch.testing.assert_close(clipped(batch.split(1, dim=1), each=False), whole)
    assert not torch.allclose(clipped(batch.split(1, dim=1), each=True), whole)


def test_batches_that_are_left_over():
    """
    They make a group of their own and are divided by *their* number of samples; a loop
    that takes a step only after every fourth batch would leave their gradients on the
    tab. The next pass over the data then adds to them, or throws them away if it begins
    by clearing.
    """
    for clears_first, first_of_next in ((False, 3.0), (True, 1.0)):
        weight = torch.tensor(0.0, requires_grad=True)
        optimizer = torch.optim.SGD([weight], lr=0.0)
        for _ in range(2):
            if clears_first:
                optimizer.zero_grad()
            seen = []
            for number in range(1, 11):
                weight.backward()
                seen.append(weight.grad.item())
                if number % 4 == 0:
                    optimizer.step()
                    optimizer.zero_grad()
        assert seen[0] == first_of_next


def test_none_and_zero_for_an_optimizer():
    """
    An optimizer other than `LBFGS` skips a weight without a gradient, but may still
    move one whose gradient is zero, as momentum does.
    """
    for zeros in (False, True):
        weight = torch.tensor(1.0, requires_grad=True)
        optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
        (5 * weight).backward()
        optimizer.step()
        before = weight.item()
        optimizer.zero_grad(set_to_none=not zeros)
        optimizer.step()
        assert (weight.item() != before) == zeros


def test_momentum_dies_down_unless_the_rate_is_too_high():
    """
    With a value below 1, such as the usual 0.9, the swinging dies down unless the rate
    is too high, and then it can even help.
    """

    def far(rate, momentum, steps):
        weight = torch.tensor(1.0, requires_grad=True)
        optimizer = torch.optim.SGD([weight], lr=rate, momentum=momentum)
        for _ in range(steps):
            optimizer.zero_grad()
            (weight**2).backward()
            optimizer.step()
        return abs(weight.item())

    assert far(0.1, 0.9, 300) < 1e-4
    assert far(2.0, 0.9, 50) > 100
    assert far(0.001, 0.9, 300) < far(0.001, 0.0, 300) / 100
