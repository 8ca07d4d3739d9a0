import math

import pytest
import torch
from torch import nn

BCE, CE = nn.BCEWithLogitsLoss(), nn.CrossEntropyLoss()


def best_guess(loss_function, days):
    guesses = torch.arange(0.0, 100.0, 0.5)
    losses = [loss_function(guess.expand(len(days)), days) for guess in guesses]
    return guesses[torch.stack(losses).argmin()].item()


def test_median_and_mean():
    """
    L1 leads to the *median*, the value in the middle, and does not care how wrong the
    thermometer was. The squared error leads to the *mean*, which one bad measurement
    drags to 25, a temperature above that of the four other days.
    """
    for wrong, mean in ((47.0, 25.0), (72.0, 30.0)):
        days = torch.tensor([18.0, 19.0, 20.0, 21.0, wrong])
        assert best_guess(nn.L1Loss(), days) == 20.0
        assert best_guess(nn.MSELoss(), days) == mean


def test_honest_probabilities():
    """
    It has a property that makes it more than a matter of taste: if it rains on 30 % of
    the days that look like today, then the forecast with the smallest mean loss is 0.3.
    """
    p = torch.linspace(0.01, 0.99, 99)
    surprise = -(0.3 * p.log() + 0.7 * (1 - p).log())
    assert p[surprise.argmin()].item() == pytest.approx(0.3)
    absolute = 0.3 * (1 - p) + 0.7 * p  # another loss rewards an extreme forecast
    assert p[absolute.argmin()].item() == pytest.approx(0.01)


def test_the_day_that_teaches_nothing():
    """
    The worse forecast has the slope 0: the day from which the model should learn most
    teaches it nothing.
    """
    for value in (20.0, 30.0, 100.0):
        logit = torch.tensor([value], requires_grad=True)
        nn.BCELoss()(torch.sigmoid(logit), torch.zeros(1)).backward()
        assert logit.grad.item() == 0.0
        logit.grad = None
        BCE(logit, torch.zeros(1)).backward()
        assert logit.grad.item() == pytest.approx(1.0)


def test_the_first_loss():
    """
    Remember this as a test: **a new model with `C` classes should start with a loss
    near $\\ln C$**, about 2.30 for ten classes.
    """
    torch.manual_seed(0)
    for classes in (3, 10, 100):
        model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, classes))
        loss = CE(model(torch.rand(500, 64)), torch.randint(0, classes, (500,)))
        assert loss.item() == pytest.approx(math.log(classes), abs=0.1)


def test_softmax_before_the_loss():
    """
    They differ by 1 at most, so with three classes it never gets below 0.55, and a
    perfect model looks mediocre.
    """
    sure = torch.tensor([[1000.0, 0.0, 0.0]]), torch.tensor([0])
    lowest = CE(sure[0].softmax(dim=1), sure[1]).item()
    assert lowest == pytest.approx(math.log(math.e + 2) - 1) and lowest > 0.55
    torch.manual_seed(0)
    rows = (20 * torch.randn(2000, 3)).softmax(dim=1)
    assert CE(rows, rows.argmax(dim=1)).item() >= lowest
    assert CE(*sure).item() == 0.0


def test_what_weights_divide_by():
    """
    With `weight` and class indices, the mean becomes a weighted mean, which divides by
    the sum of the weights that were used.
    """
    logits, classes = torch.randn(6, 3), torch.tensor([0, 1, 2, 1, 1, 0])
    weight = torch.tensor([1.0, 3.0, 0.5])
    each = nn.CrossEntropyLoss(reduction="none")(logits, classes)
    weighted, used = each * weight[classes], weight[classes].sum()
    weigh = nn.CrossEntropyLoss(weight=weight)
    assert torch.allclose(weigh(logits, classes), weighted.sum() / used)
    probabilities = nn.functional.one_hot(classes, 3).float()
    assert torch.allclose(weigh(logits, probabilities), weighted.mean())


def test_what_a_positive_weight_divides_by():
    """
    With `pos_weight`, it still divides by the number of elements, so that loss grows
    with the weight.
    """
    logits, hail = torch.randn(10), torch.tensor([1.0] + [0.0] * 9)
    each = nn.BCEWithLogitsLoss(reduction="none")(logits, hail)
    losses = []
    for weight in (1.0, 9.0, 100.0):
        loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(weight))(logits, hail)
        weighted = torch.where(hail == 1, weight * each, each)
        assert torch.allclose(loss, weighted.sum() / 10)
        losses.append(loss)
    assert losses[0] < losses[1] < losses[2]


def test_a_gap_left_out_too_late():
    """
    Leaving them out afterward, with `nanmean` or a `torch.where` on the squares, can
    give the right loss, but there is a `nan` in the gradient, and after one step the
    [whole model](debugging.md#how-a-nan-is-born) would be `nan`.
    """
    truth = torch.tensor([14.0, float("nan"), 21.0])

    def nanmean(squares):
        return squares.nanmean()

    def where(squares):
        return torch.where(truth.isnan(), 0.0, squares).sum() / 2

    for reduce in (nanmean, where):
        model = nn.Linear(1, 1)
        forecast = model(torch.ones(3, 1)).squeeze(1)
        forecast.retain_grad()
        loss = reduce((forecast - truth).square())
        right = nn.MSELoss()(forecast[[0, 2]], truth[[0, 2]])
        assert torch.allclose(loss, right)
        loss.backward()
        assert forecast.grad.isnan().tolist() == [False, True, False]
        torch.optim.SGD(model.parameters(), lr=0.1).step()
        assert all(p.isnan().all() for p in model.parameters())


def test_an_ignored_index_pulls_at_nothing():
    """
    The twelve empty hours have the loss 0, pull at nothing, and the mean leaves them
    out of its count.
    """
    logits = torch.randn(1, 3, 24, requires_grad=True)
    sky = torch.randint(0, 3, (1, 24))
    sky[0, 12:] = -100
    loss = CE(logits, sky)
    loss.backward()
    assert torch.allclose(loss, CE(logits[..., :12], sky[:, :12]))
    assert not logits.grad[..., 12:].any() and logits.grad[..., :12].all()


def test_smoothing_has_a_floor():
    """
    The smallest possible loss is no longer 0, so do not compare it with that of a model
    trained without smoothing.
    """
    smooth = nn.CrossEntropyLoss(label_smoothing=0.1)
    target = torch.tensor([0])
    goal = torch.tensor([[0.9 + 0.1 / 3, 0.1 / 3, 0.1 / 3]])
    floor = smooth(goal.log(), target).item()
    assert floor == pytest.approx(-(goal * goal.log()).sum().item()) and floor > 0.25
    for size in (0.0, 1.0, 5.0, 20.0):  # surer is not better
        assert smooth(torch.tensor([[size, 0.0, 0.0]]), target).item() > floor


def test_smooth_l1_is_huber():
    """
    [`nn.NLLLoss`](https://docs.pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html)
    is cross-entropy for a model that ends with `log_softmax`, and
    [`nn.SmoothL1Loss`](https://docs.pytorch.org/docs/stable/generated/torch.nn.SmoothL1Loss.html)
    is, with the default settings, the same as Huber.
    """
    x, zero = torch.linspace(-3, 3, 61), torch.zeros(61)
    assert torch.allclose(nn.SmoothL1Loss()(x, zero), nn.HuberLoss()(x, zero))
    other = nn.SmoothL1Loss(beta=2.0)(x, zero), nn.HuberLoss(delta=2.0)(x, zero)
    assert not torch.allclose(*other)
    logits, classes = torch.randn(4, 3), torch.tensor([0, 1, 2, 1])
    by_name = nn.NLLLoss()(logits.log_softmax(dim=1), classes)
    assert torch.allclose(by_name, CE(logits, classes))


def test_bce_is_stricter_about_shapes():
    """
    BCE is stricter and refuses. There the truth was given a second dimension; either
    side will do.
    """
    column, row = torch.zeros(4, 1), torch.zeros(4)
    for loss_function in (nn.MSELoss(), nn.L1Loss()):
        with pytest.warns(UserWarning, match="target size"):
            loss_function(column, row)
    for loss_function in (BCE, nn.BCELoss()):
        with pytest.raises(ValueError, match="size"):
            loss_function(column, row)
        same = loss_function(column, row[:, None]), loss_function(column[:, 0], row)
        assert torch.equal(*same)


def test_labels_from_one_may_pass():
    """
    If the largest class had not occurred in this batch, there would have been no error,
    and each label would have been off by one.
    """
    logits = torch.zeros(2, 3)
    with pytest.raises(IndexError, match="out of bounds"):
        CE(logits, torch.tensor([1, 3]))
    assert CE(logits, torch.tensor([1, 2])).isfinite()


def test_surprises_of_independent_things_add_up():
    """The probability that two independent things both happen is the product of
    theirs, so their surprises add up:
    """
    p, q = (
        torch.rand(100, generator=torch.Generator().manual_seed(0)).view(2, 50) + 1e-3
    )
    assert torch.allclose(-(p * q).log(), -p.log() - q.log(), atol=1e-5)


def test_a_batch_without_answers():
    """
    If a batch has no answer at all, the mean is 0 / 0, which is `nan`; leave such a
    batch out.
    """
    none, some = torch.tensor([-100, -100]), torch.tensor([-100, 1])
    logits = torch.randn(2, 3)
    assert CE(logits, none).isnan()
    assert torch.equal(CE(logits, some), CE(logits[1:], some[1:]))


def test_what_is_checked_of_probabilities():
    """
    They have to be floats, and to add up to 1; only the first is checked.
    """
    logits = torch.zeros(2, 3)
    with pytest.raises(RuntimeError, match="loating point"):
        CE(logits, torch.tensor([[1, 0, 0], [0, 1, 0]]))
    assert CE(logits, torch.ones(2, 3)) > 3  # no probabilities at all


def test_errors_cancel():
    """
    Without dropping the sign or squaring, errors in opposite directions would cancel:
    here 1 + 0 − 3 + 2 = 0, and these four days would count as perfect.
    """
    assert torch.tensor([1.0, 0.0, -3.0, 2.0]).mean() == 0


def test_these_losses_have_no_parameters():
    """
    A loss in `torch.nn` is a module, and those of this page have no parameters.
    """
    names = [
        "L1",
        "MSE",
        "Huber",
        "SmoothL1",
        "BCE",
        "BCEWithLogits",
        "CrossEntropy",
        "NLL",
    ]
    for name in names:
        assert not list(getattr(nn, f"{name}Loss")().parameters())
    other = nn.AdaptiveLogSoftmaxWithLoss(4, 5, [2])
    assert list(other.parameters())


def test_sum_pulls_harder_with_the_batch():
    """
    So with `"sum"`, a batch that is twice as large pulls twice as hard, and with
    `"mean"` it does not, which makes the mean the better default.
    """
    for reduction, factor in (("sum", 2), ("mean", 1)):
        slopes = []
        for copies in (1, 2):
            weight = torch.ones(1, requires_grad=True)
            x = torch.tensor([1.0, 2.0, 3.0]).repeat(copies)
            loss = nn.MSELoss(reduction=reduction)(weight * x, torch.zeros_like(x))
            loss.backward()
            slopes.append(weight.grad.item())
        assert slopes[1] == pytest.approx(factor * slopes[0])


def test_the_gradient_of_cross_entropy():
    """
    The logit of what happened is pulled up, all others are pushed down, and each row
    adds up to 0.
    """
    logits = torch.randn(50, 4, requires_grad=True)
    classes = torch.randint(4, (50,))
    CE(logits, classes).backward()
    expected = (logits.softmax(1) - nn.functional.one_hot(classes, 4)) / 50
    assert torch.allclose(logits.grad, expected, atol=1e-6)
    assert (logits.grad.argmin(1) == classes).all()
    assert ((logits.grad < 0).sum(1) == 1).all()


def test_smoothing_takes_away_the_reason_to_grow():
    """
    That takes away the reason to make the logits ever larger.
    """
    for amount, ends in ((0.0, False), (0.1, True)):
        logits = torch.tensor([[30.0, 0.0, 0.0]], requires_grad=True)
        loss_function = nn.CrossEntropyLoss(label_smoothing=amount)
        loss_function(logits, torch.tensor([0])).backward()
        pulls_back = logits.grad[0, 0].item() > 1e-3
        assert pulls_back == ends


def test_huber_hears_all_days():
    """
    So it is gentle near zero, where L1 keeps pulling at full strength, and it does not
    let one huge error outvote all others, as the squared error does.
    """
    days = torch.tensor([18.0, 19.0, 20.0, 21.0, 47.0])
    assert best_guess(nn.HuberLoss(), days) == 20
    assert best_guess(nn.MSELoss(), days) == 25
    slopes = []
    for loss_function in (nn.L1Loss(), nn.HuberLoss()):
        error = torch.tensor(0.01, requires_grad=True)
        loss_function(error, torch.tensor(0.0)).backward()
        slopes.append(error.grad.item())
    assert slopes == pytest.approx([1, 0.01])
