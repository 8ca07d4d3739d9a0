import pytest
import torch
from torch import nn

SWITCHES = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
LIT = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
BCE = nn.BCEWithLogitsLoss()


def test_no_straight_line_solves_xor():
    """
    This little puzzle, known as *XOR*, is the smallest that a straight line cannot
    solve, and it needs all that you have learned so far: a model, a loss, an optimizer.
    """
    side = torch.linspace(-3, 3, 25)
    lines = torch.cartesian_prod(side, side, side)
    logits = lines[:, :2] @ SWITCHES.T + lines[:, 2:]
    right = ((logits > 0) == (LIT.T == 1)).sum(dim=1)
    assert right.max() == 3
    three = ((logits[:, :3] > 0) == (LIT[:3].T == 1)).all(dim=1)
    assert three.any()  # any three of the rows can be told apart


def test_a_unit_that_is_0_for_all_rows_is_lost():
    """
    Each unit is a ReLU, and one that is 0 for all four rows gets no gradient, so it is
    lost for good.
    """
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1))
    with torch.no_grad():
        model[0].bias[0] = -10
    before = model[0].weight.detach().clone()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(100):
        optimizer.zero_grad()
        BCE(model(SWITCHES), LIT).backward()
        optimizer.step()
    stayed = (model[0].weight == before).all(dim=1)
    assert stayed[0] and not stayed.all()


def test_one_in_three_is_the_best_without_telling_apart():
    """
    To the three others it gives the same probability, one in three, since one of them
    is lit. Without telling them apart, that is the best it can say.
    """
    guesses = torch.linspace(-4, 4, 801)
    targets = torch.tensor([1.0, 0.0, 0.0])
    losses = torch.stack([BCE(guess.expand(3), targets) for guess in guesses])
    assert torch.sigmoid(guesses[losses.argmin()]).item() == pytest.approx(
        1 / 3, abs=0.01
    )


def test_a_mean_of_means_favors_the_last_batch():
    """
    Averaging these means would give an image in the last batch more weight than the
    others.
    """
    losses = torch.zeros(1197)
    losses[-1] = 1.0
    means = torch.stack([batch.mean() for batch in losses.split(32)])
    assert means.mean() > 2 * losses.mean()


def test_a_record_of_every_step():
    """
    `total += loss` keeps the record of every step alive, and memory grows with each of
    them.
    """
    model, total, number = nn.Linear(10, 1), 0.0, 0.0
    for _ in range(50):
        loss = model(torch.randn(4, 10)).square().mean()
        loss.backward()
        total, number = total + loss, number + loss.item()
    node, additions = total.grad_fn, 0
    while node.name() == "AddBackward0":
        node, additions = node.next_functions[0][0], additions + 1
    assert additions == 50 and isinstance(number, float)


def test_a_loss_from_before_the_loop():
    """
    Its record is used up by the first `backward()`. The forward step belongs in the
    loop.
    """
    loss = nn.Linear(2, 1)(torch.ones(4, 2)).square().mean()
    loss.backward()
    with pytest.raises(RuntimeError, match="a second time"):
        loss.backward()


def test_clearing_in_the_wrong_place():
    """
    The model never changes, and the loss curve is flat.
    """
    model, losses = nn.Linear(2, 1), []
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
    for _ in range(20):
        loss = model(torch.ones(4, 2)).square().mean()
        loss.backward()
        optimizer.zero_grad()
        optimizer.step()
        losses.append(loss.item())
    assert len(set(losses)) == 1
