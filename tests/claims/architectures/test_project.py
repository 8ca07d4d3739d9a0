import pytest
import torch
from torch.nn import functional as F


def test_no_digit_of_the_training_is_in_the_test(script):
    """
    The split is made here, before any strip exists: a digit that was used in the training
    is on no strip of the test.
    """
    digits = script("digits")
    assert not set(digits.train.tolist()) & set(digits.test.tolist())
    made = script("strips")
    for strip, starts in zip(made.test_strips[:50], made.test_starts, strict=False):
        for start in starts[starts >= 0].tolist():
            digit = strip[0, :, start : start + 8]
            same = (digits.images == digit).all(dim=2).all(dim=1).nonzero().flatten()
            assert set(same.tolist()) & set(digits.test.tolist())


def test_full_makes_classes():
    """
    `torch.full` with a whole number makes an `int64`, which is what `cross_entropy` wants
    of classes.
    """
    assert torch.full((2, 3), 10).dtype == torch.int64
    with pytest.raises((RuntimeError, NotImplementedError)):
        F.cross_entropy(torch.zeros(2, 11), torch.full((2,), 10).int())


def test_reshape_tears_the_columns_apart(script):
    """
    A `reshape` would give the same shape, with the columns torn apart.
    """
    columns, check = script("columns_solution").Columns, script("columns").check_columns

    class Reshaped(columns):
        def forward(self, strips):
            maps = self.cnn(strips)
            return maps.reshape(len(strips), 16, -1)

    strips = torch.rand(2, 1, 8, 32)
    assert Reshaped(32)(strips).shape == columns(32)(strips).shape
    assert check(columns) == "Right!"
    assert check(Reshaped) != "Right!"


def test_the_kernel_leaves_one_row_and_all_columns():
    """
    A kernel of 4 × 3 without padding for the height: (4 + 0 − 4) / 1 + 1 = 1 row is left.
    With a padding of 1 for the width, (16 + 2 − 3) / 1 + 1 = 16 columns are.
    """
    layer = torch.nn.Conv2d(16, 32, kernel_size=(4, 3), padding=(0, 1))
    assert layer(torch.zeros(5, 16, 4, 16)).shape == (5, 32, 1, 16)


def test_without_positions_the_order_is_lost(script):
    """
    No training could help: whatever the weights are, both strips get one answer.
    """
    reader, order = script("reader_solution").Reader, script("order")
    for seed in range(5):
        torch.manual_seed(seed)
        one = reader().double().eval()
        with torch.no_grad():
            for weight in one.parameters():
                weight.add_(0.3 * torch.randn_like(weight))
            (first, second), _ = one(order.pair.double())
            assert not torch.allclose(first, second, atol=1e-4)
            one.positions.zero_()
            (first, second), _ = one(order.pair.double())
        torch.testing.assert_close(first, second)


def test_a_batch_dimension_for_the_queries():
    """
    `queries` has no batch dimension, and broadcasting gives it one.
    """
    queries, keys = torch.randn(3, 8), torch.randn(5, 16, 8)
    whole = queries.expand(5, 3, 8) @ keys.mT
    torch.testing.assert_close(queries @ keys.mT, whole)


def trained(script, nudge, steps):
    """Return the queries after these steps from weights that are nudged."""
    made, digits = script("strips"), script("digits")
    strips, targets, _ = made.make_strips(digits.train, 200, seed=0)
    strips = strips.double()
    torch.manual_seed(0)
    model = script("reader_solution").Reader().double()
    with torch.no_grad():
        for weight in model.parameters():
            weight.mul_(1 + nudge * torch.randn_like(weight))
    torch.manual_seed(1)
    optimizer = torch.optim.AdamW(model.parameters(), 0.01)
    for _ in range(steps):
        batch = torch.randint(len(strips), (4,))
        logits, _ = model(strips[batch])
        optimizer.zero_grad()
        F.cross_entropy(logits.flatten(0, 1), targets[batch].flatten()).backward()
        optimizer.step()
    return model.queries.detach()


def test_a_tiny_difference_grows(script):
    """
    But even there, a tiny difference grows while the reader is trained: if your processor
    rounds otherwise, it may end with other weights, and your numbers below differ from these.
    """
    apart = []
    for steps in (0, 150):
        one, other = (trained(script, size, steps) for size in (0.0, 1e-12))
        apart.append((one - other).abs().max())
    assert 0 < 10 * apart[0] < apart[1]


def test_odd_starts_reach_five_columns():
    """
    Mind that a digit that starts at an odd pixel reaches into five columns.
    """
    for start in range(25):
        own = {pixel // 2 for pixel in range(start, start + 8)}
        assert len(own) == 4 + start % 2


def test_digits_of_the_training_touch_at_most(script):
    """
    On the strips of the training, digits touched at most.
    """
    digits, made = script("digits"), script("strips")
    _, _, starts = made.make_strips(digits.train, 1000, seed=0)
    steps = starts[:, 1:] - starts[:, :-1]
    steps = steps[starts[:, 1:] >= 0]
    assert steps.min() == 8


def test_the_baseline_has_more_weights(script):
    """
    It has more weights, and is trained in the same way.
    """
    reader, flat = script("reader_solution").Reader(), script("flat").Flat()
    sizes = [sum(w.numel() for w in model.parameters()) for model in (reader, flat)]
    assert sizes[0] < sizes[1]


def test_the_left_edge_is_black_in_most_digits(script):
    """
    An overlap of one pixel costs little: in most digits, the left edge is black.
    """
    images = script("digits").images
    assert (images[:, :, 0] == 0).all(dim=1).float().mean() > 0.9
    both = (images[:, :, :2] == 0).all(dim=2).all(dim=1).float().mean()
    assert both < 0.5


def test_the_third_digit_of_the_training_is_the_last(script):
    """
    In the training, the third digit was always the last one, too; here these are two.
    """
    made, digits = script("strips"), script("digits")
    _, targets, _ = made.make_strips(digits.train, 200, seed=0)
    assert targets.shape == (200, 3)
    assert made.make_strip(digits.images[:4], [0] * 4).shape == (1, 8, 32)
