"""What docs/tensors/broadcasting.md claims."""

from itertools import pairwise

import pytest
import torch
from torch.nn import functional as F


def test_a_few_functions_do_not_broadcast():
    """The rules hold for nearly all operations that work element by element:
    arithmetic, comparisons, `torch.where`, `torch.maximum` and many more. They also
    hold for assigning, as in `prices[:] = discount`, except that the left side cannot
    grow. A few functions insist on equal shapes, such as the loss
    `binary_cross_entropy`.
    """
    column, row = torch.rand(3, 1), torch.rand(4)
    several = [
        column + row,
        column < row,
        torch.where(column < row, column, row),
        torch.maximum(column, row),
        torch.atan2(column, row),
        torch.logical_or(column, row),
    ]
    assert {tuple(one.shape) for one in several} == {(3, 4)}
    table = torch.zeros(3, 4)
    table[:] = row
    assert torch.equal(table, row.expand(3, 4))
    with pytest.raises(RuntimeError):
        row[:] = table
    with pytest.raises(ValueError, match="different to the input size"):
        F.binary_cross_entropy(torch.rand(4, 1), torch.rand(4))


def test_a_photo_of_three_columns_raises_no_error():
    """The error was good luck. For a photo with three columns it does not come, and
    the factors are used for the wrong dimension.
    """
    factors = torch.tensor([0.5, 1.0, 2.0])
    with pytest.raises(RuntimeError):
        torch.ones(3, 480, 640) * factors
    scaled = torch.ones(3, 2, 3) * factors
    assert torch.equal(scaled[0], factors.expand(2, 3))


@pytest.mark.parametrize("dim", [0, 1, 2])
def test_keepdim_lines_a_reduction_up_with_its_tensor(dim):
    """Whenever the result of a reduction meets the tensor that it came from, write
    `keepdim=True`.
    """
    table = torch.arange(27.0).reshape(3, 3, 3) ** 2
    centered = table - table.mean(dim, keepdim=True)
    assert torch.allclose(centered.mean(dim), torch.zeros(3, 3), atol=1e-4)
    if dim > 0:  # the first dimension is the only one that fits without it
        lost = table - table.mean(dim)
        assert not torch.allclose(lost.mean(dim), torch.zeros(3, 3), atol=1e-4)


def wrong_nearest(count: int, **mode: str) -> int:
    """Return for how many of the points `cdist` names another nearest point."""
    draw = torch.Generator().manual_seed(0)
    points = torch.rand(count, 2, generator=draw) + 1000
    others = torch.rand(count, 2, generator=draw) + 1000
    nearest = torch.cdist(points.double(), others.double()).argmin(dim=1)
    return int((torch.cdist(points, others, **mode).argmin(dim=1) != nearest).sum())


def test_cdist_loses_digits_from_26_points_on():
    """With more than 25 points on either side, `cdist` takes a faster way, a matrix
    product. That way loses digits where points lie close together and far from zero,
    and may then name the wrong nearest point. Where that matters, add
    `compute_mode="donot_use_mm_for_euclid_dist"`.
    """
    assert wrong_nearest(25) == 0
    assert wrong_nearest(26) > 5
    for sizes in ((26, 3), (3, 26)):
        draw = torch.Generator().manual_seed(0)
        points = [torch.rand(size, 2, generator=draw) + 1000 for size in sizes]
        near, exact = (torch.cdist(*points), torch.cdist(*[p.double() for p in points]))
        assert (near - exact).abs().max() > 0.01
    assert wrong_nearest(50) > 10
    assert wrong_nearest(50, compute_mode="donot_use_mm_for_euclid_dist") == 0


def test_writing_to_an_expanded_tensor_writes_to_what_it_came_from():
    """The whole row changed, because it is one number, and so did `tax`."""
    tax = torch.tensor([[1.0], [2.0], [3.0]])
    wide = tax.expand(3, 4)
    wide[0, 0] = 99
    assert wide[0].tolist() == [99, 99, 99, 99]
    assert tax[0].item() == 99


def test_adding_to_an_expanded_tensor_is_refused():
    """Torch refuses to choose. A single element, as in `wide[0, 0] = 99` above, it
    does write, and all four places change.
    """
    wide = torch.zeros(3, 1).expand(3, 4)
    with pytest.raises(RuntimeError, match="more than one element"):
        wide += 1
    wide[0, 0] = 99
    assert wide[0].tolist() == [99, 99, 99, 99]


def test_repeat_copies_even_where_nothing_is_repeated():
    """In a calculation you need neither: broadcasting is enough. Use `expand` where a
    function demands the full shape, and `repeat` where you want copies that can be
    changed one by one.
    """
    column, row = torch.rand(3, 1), torch.rand(4)
    assert torch.equal(column.expand(3, 4) * row, column * row)
    with pytest.raises(RuntimeError):
        torch.cat([column, torch.rand(2, 4)])
    assert torch.cat([column.expand(3, 4), torch.rand(2, 4)]).shape == (5, 4)
    copies = column.repeat(1, 4)
    copies[0, 0] = 99
    assert copies[0, 1] != 99
    assert column[0] != 99


def test_training_with_the_silent_mistake_ends_in_a_lazy_model():
    """Training looks for a small loss, so with this mistake it turns a good model into
    a lazy one, and all the while the loss goes down as it should.
    """
    inputs = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
    targets = inputs.squeeze(1)
    slope = torch.ones(1, requires_grad=True)  # the perfect model: slope 1, base 0
    base = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([slope, base], lr=0.05)
    losses = []
    for _ in range(500):
        loss = ((inputs * slope + base - targets) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[0] == 2.5
    assert all(later <= before + 1e-6 for before, later in pairwise(losses))
    assert torch.allclose(inputs * slope + base, targets.mean(), atol=0.01)


def test_ready_made_losses_warn_and_a_formula_does_not(recwarn):
    """The ready-made losses `mse_loss` and `l1_loss` calculate on, but they warn. In a
    long log this warning is easily lost. Your own formula, as above, does not even
    warn.
    """
    predictions, targets = torch.rand(4, 1), torch.rand(4)
    ((predictions - targets) ** 2).mean()
    assert not recwarn.list
    for loss in (F.mse_loss, F.l1_loss):
        with pytest.warns(UserWarning, match="target size"):
            assert loss(predictions, targets).isfinite()
