import pytest
import torch
from torch import nn
from torch.optim import lr_scheduler
from torch.utils.data import DataLoader


def make_scheduler(kind, **settings):
    optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)
    return optimizer, kind(optimizer, **settings)


def rates(optimizer, scheduler, steps):
    seen = []
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        seen.append(optimizer.param_groups[0]["lr"])
    return seen


KINDS = [
    (lr_scheduler.ExponentialLR, {"gamma": 0.8}, True),
    (lr_scheduler.CosineAnnealingLR, {"T_max": 10}, False),
    (lr_scheduler.StepLR, {"step_size": 3}, False),
]


@pytest.mark.parametrize(("kind", "settings", "same"), KINDS)
def test_which_scheduler_may_be_forgotten(kind, settings, same):
    """
    That is so for `ExponentialLR`, which multiplies the learning rate that it finds in
    the optimizer. One that counts epochs, such as `CosineAnnealingLR`, would start its
    curve again.
    """
    optimizer, scheduler = make_scheduler(kind, **settings)
    rates(optimizer, scheduler, 4)
    resumed, fresh = make_scheduler(kind, **settings)
    resumed.load_state_dict(optimizer.state_dict())
    whole, broken = rates(optimizer, scheduler, 4), rates(resumed, fresh, 4)
    assert (broken == pytest.approx(whole)) == same


def test_a_loaded_state_brings_the_old_settings_back():
    """
    But the state of a scheduler holds its settings too, and loading it brings the old
    ones back. So does that of an optimizer, with its learning rate. There is no
    message.
    """
    short, long = 10, 50
    optimizer, scheduler = make_scheduler(lr_scheduler.CosineAnnealingLR, T_max=short)
    _, longer = make_scheduler(lr_scheduler.CosineAnnealingLR, T_max=long)
    longer.load_state_dict(scheduler.state_dict())
    assert longer.T_max == short
    other = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.5)
    other.load_state_dict(optimizer.state_dict())
    assert other.param_groups[0]["lr"] == 0.1


def right(logits, targets):
    return int((logits.argmax(dim=1) == targets).sum()) / len(targets)


def test_what_counts_as_right_is_for_classes():
    """
    | numbers, or a yes or no from one logit | `make_training`, and in `evaluate` the line that counts what is right |
    """
    torch.manual_seed(0)
    classes = torch.randint(0, 3, (100,))
    assert right(torch.eye(3)[classes], classes) == 1.0
    yes = (torch.arange(100) % 2).float()[:, None]
    perfect = 20 * yes - 10  # one logit for each
    assert ((perfect > 0) == (yes == 1)).all()
    assert right(perfect, yes) > 1  # a column against a row: no accuracy at all


def test_the_order_is_in_the_generator():
    """
    The order of the batches comes from the loader's own generator, hence `shuffle`.
    """
    shuffle = torch.Generator().manual_seed(0)
    loader = DataLoader(range(20), batch_size=None, shuffle=True, generator=shuffle)
    list(loader)
    state, global_state = shuffle.get_state(), torch.get_rng_state()
    second = list(loader)
    torch.manual_seed(99)
    shuffle.set_state(state)
    assert list(loader) == second
    shuffle.manual_seed(1)
    torch.set_rng_state(global_state)
    assert list(loader) != second


def test_the_states_of_generators_stay_on_the_cpu(tmp_path):
    """
    `map_location="cpu"` matters on a machine with a GPU: the states of the generators
    have to stay on the CPU, and `load_state_dict` moves the rest to where it belongs.
    """
    torch.save({"rng": torch.get_rng_state()}, tmp_path / "last.pt")
    moved = torch.load(tmp_path / "last.pt", map_location="meta")  # as a GPU would
    with pytest.raises(TypeError, match="ByteTensor"):
        torch.set_rng_state(moved["rng"])
    kept = torch.load(tmp_path / "last.pt", map_location="cpu")
    torch.set_rng_state(kept["rng"])
    model = nn.Linear(2, 1).to(torch.float64)
    model.load_state_dict(nn.Linear(2, 1).state_dict())
    assert model.weight.dtype == torch.float64


def test_the_two_files_mixed_up():
    """
    Resume from the first, and you get a `KeyError`; load the second into the model, and
    a `RuntimeError` lists missing keys:
    """
    model = nn.Linear(2, 1)
    best, last = model.state_dict(), {"epoch": 3, "model": model.state_dict()}
    with pytest.raises(KeyError):
        best["epoch"]
    with pytest.raises(RuntimeError, match="Missing key"):
        model.load_state_dict(last)


def test_a_class_for_each_pixel():
    """
    | a class for each pixel | `make_training`, and in `evaluate` the share: `right`
    counts pixels, `count` images |
    """
    logits, targets = torch.zeros(8, 2, 4, 4), torch.zeros(8, 4, 4).long()
    right = (logits.argmax(dim=1) == targets).sum().item()
    assert right / len(targets) == 16


def test_a_loss_of_nan_trains_on():
    """
    | to stop when the loss is `nan` | in `train_epoch`, raise an error unless
    `loss.isfinite()`: as it is, it trains on and saves |
    """
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for value in (float("nan"), 1.0):
        optimizer.zero_grad()
        loss = model(torch.tensor([[value]])).square().mean()
        loss.backward()
        optimizer.step()
    assert not loss.isfinite() and model.weight.isnan().all()
    assert not loss < float("inf")  # so it never counts as the best


SCHEDULERS = {
    "MultiStepLR": {"milestones": [2, 4]},
    "CosineAnnealingWarmRestarts": {"T_0": 3},
    "ReduceLROnPlateau": {},
    "OneCycleLR": {"max_lr": 0.1, "total_steps": 9},
}


@pytest.mark.parametrize("name", SCHEDULERS)
def test_the_states_of_schedulers_can_be_loaded(name, tmp_path):
    """
    | `ReduceLROnPlateau` | `scheduler.step(valid_loss)` in `fit` |
    """
    _, scheduler = make_scheduler(getattr(lr_scheduler, name), **SCHEDULERS[name])
    torch.save(scheduler.state_dict(), tmp_path / "state.pt")
    state = torch.load(tmp_path / "state.pt", weights_only=True)
    scheduler.load_state_dict(state)
    assert scheduler.state_dict() == state


def test_three_generators():
    """
    Dropout draws from the **global generator**, hence `rng`.
    """
    ones, state = torch.ones(50), torch.get_rng_state()
    first, second = nn.Dropout()(ones), nn.Dropout()(ones)
    torch.set_rng_state(state)
    assert torch.equal(nn.Dropout()(ones), first) and not torch.equal(first, second)


def test_small_batches_equal_a_large_one_unless_a_layer_looks_at_its_batch():
    """
    (That is possible as long as no layer looks at its whole batch, as batch norm does.)
    """
    torch.manual_seed(0)
    x, loss_fn = torch.randn(32, 5), nn.MSELoss()
    y = x.sum(dim=1, keepdim=True)
    for norm, equal in ((nn.LayerNorm(3), True), (nn.BatchNorm1d(3), False)):
        model = nn.Sequential(nn.Linear(5, 3), norm, nn.Tanh(), nn.Linear(3, 1))
        slopes = []
        for size in (32, 8):
            model.zero_grad()
            for few, right in zip(x.split(size), y.split(size), strict=True):
                (loss_fn(model(few), right) * size / 32).backward()
            slopes.append(model[0].weight.grad.clone())
        assert torch.allclose(*slopes, atol=1e-5) == equal
