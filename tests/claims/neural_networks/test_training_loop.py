import io

import pytest
import torch
from torch import nn

SWITCHES = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
LIT = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
BCE = nn.BCEWithLogitsLoss()


def test_no_straight_line_solves_xor():
    """
    This little puzzle, known as *XOR*, is the classic example of what no straight line
    can solve, and it needs all that you have learned so far: a model, a loss, an
    optimizer.
    """
    side = torch.linspace(-3, 3, 25)
    lines = torch.cartesian_prod(side, side, side)
    logits = lines[:, :2] @ SWITCHES.T + lines[:, 2:]
    right = ((logits > 0) == (LIT.T == 1)).sum(dim=1)
    assert right.max() == 3


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


def test_a_new_layer_is_not_known():
    """
    The optimizer holds the parameters of the old layer and does not know of the new
    one.
    """
    model = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 1))
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
    model[1] = nn.Linear(4, 3)
    before = [p.detach().clone() for p in model.parameters()]
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    pairs = zip(before, model.parameters(), strict=True)
    assert [torch.equal(a, b) for a, b in pairs] == [False, False, True, True]


def test_more_time_rescues_none():
    """
    They do not: twice as many epochs rescue none. In theory 2 units are enough, but with
    so few, most starts get stuck.
    """
    learned = {}
    for hidden, epochs in ((4, (500, 1000)), (2, (500,))):
        models = []
        for seed in range(30):
            torch.manual_seed(seed)
            first, last = nn.Linear(2, hidden), nn.Linear(hidden, 1)
            models.append(nn.Sequential(first, nn.ReLU(), last))
        state, _ = torch.func.stack_module_state(models)
        optimizer = torch.optim.SGD(state.values(), lr=0.5)

        def logits(state, skeleton=models[0]):
            return torch.func.functional_call(skeleton, state, (SWITCHES,))

        for epoch in range(1, max(epochs) + 1):
            optimizer.zero_grad()
            answers = torch.func.vmap(logits)(state)
            (30 * BCE(answers, LIT.expand_as(answers))).backward()
            optimizer.step()
            if epoch in epochs:
                right = (torch.func.vmap(logits)(state) > 0) == (LIT == 1)
                learned[hidden, epoch] = right.all(dim=1).flatten()
    assert not (learned[4, 1000] & ~learned[4, 500]).any()
    assert learned[2, 500].any()  # 2 are enough
    assert learned[2, 500].float().mean() < 0.5


def test_training_without_clearing_runs_past_the_goal():
    """
    The gradients of all steps pile up, so the model runs downhill with all its past
    speed, and past the goal. There is no message. Only the loss shows it, if the
    learning rate is not far too small.
    """
    x = torch.linspace(-1, 1, 20).unsqueeze(1)
    y = 3 * x + 2

    def train(clear, rate, steps=200):
        torch.manual_seed(0)
        line = nn.Linear(1, 1)
        optimizer = torch.optim.SGD(line.parameters(), lr=rate)
        biases = []
        for _ in range(steps):
            if clear:
                optimizer.zero_grad()
            loss = nn.functional.mse_loss(line(x), y)
            loss.backward()
            optimizer.step()
            biases.append(line.bias.item())
        return max(biases), loss.item()

    (cleared, low), (piled_up, high) = (train(clear, 0.1) for clear in (True, False))
    assert cleared <= 2.001 and piled_up > 3 and high > 100 * low
    assert train(False, 0.0001)[1] < 0.5 * train(True, 0.0001)[1]


def test_tqdm_draws_in_a_terminal_only():
    """
    `leave=False` removes it at the end of an epoch, and `disable=None` draws it in a
    terminal only: not in log files, and not in the runs behind this page.
    """
    tqdm = pytest.importorskip("tqdm").tqdm
    for terminal in (True, False):
        file = io.StringIO()
        file.isatty = lambda terminal=terminal: terminal
        list(tqdm(range(3), leave=False, disable=None, file=file))
        assert bool(file.getvalue()) == terminal


def test_a_device_that_is_there():
    """
    Otherwise `check_available=True` makes it return `None`, and `or` takes the CPU, so
    the same lines run without.
    """
    device = torch.accelerator.current_accelerator(check_available=True)
    assert (device is None) == (not torch.accelerator.is_available())
    device = device or torch.device("cpu")
    assert torch.ones(1, device=device).device.type == device.type
