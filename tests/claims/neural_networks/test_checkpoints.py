import pickle

import numpy
import pytest
import torch
from torch import nn


def test_a_save_that_fails_empties_the_old_file(tmp_path):
    """
    `torch.save` opened the old file for writing, which emptied it. Both epochs are
    lost.
    """
    last, part = tmp_path / "last.pt", tmp_path / "last.pt.part"
    bad = {"epoch": 2, "decay": lambda epoch: epoch}
    torch.save({"epoch": 1}, last)
    for file, lost in ((part, False), (last, True)):
        with pytest.raises((pickle.PicklingError, AttributeError)):
            torch.save(bad, file)
        if lost:
            with pytest.raises(RuntimeError):
                torch.load(last)
        else:
            assert torch.load(last) == {"epoch": 1}


def steps(model, optimizer, count, seed):
    """Train on random numbers."""
    generator = torch.Generator().manual_seed(seed)
    for _ in range(count):
        optimizer.zero_grad()
        model(torch.rand(4, 3, generator=generator)).square().mean().backward()
        optimizer.step()


def test_without_the_optimizer_the_training_is_another_one():
    """
    The running means are empty too, so each of the first steps follows one or a few
    batches only.
    """
    ends = []
    for restored in (None, True, False):
        torch.manual_seed(0)
        model = nn.Linear(3, 2)
        optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
        steps(model, optimizer, 5, seed=1)
        if restored is not None:
            state, model = optimizer.state_dict(), model
            optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
            assert not optimizer.state
            if restored:
                optimizer.load_state_dict(state)
        steps(model, optimizer, 5, seed=2)
        ends.append(model.weight.detach().clone())
    assert torch.equal(ends[0], ends[1])
    assert not torch.allclose(ends[0], ends[2], atol=1e-3)


def test_the_state_of_the_cpu_generator_stays_on_the_cpu(tmp_path):
    """
    `map_location` also moved the state of the CPU's generator, which has to stay on the
    CPU.
    """
    torch.save(torch.get_rng_state(), tmp_path / "rng.pt")
    with pytest.raises(TypeError, match="ByteTensor"):
        torch.set_rng_state(torch.load(tmp_path / "rng.pt", map_location="meta"))
    torch.set_rng_state(torch.load(tmp_path / "rng.pt", map_location="cpu"))


def test_an_optimizer_checks_only_the_number_of_its_parameters():
    """
    Only their number is checked here: the same ones in another order get no message,
    and each other's running means.
    """
    model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3))
    weights = [model[0].weight, model[1].weight]
    optimizer = torch.optim.AdamW(weights)
    steps(model, optimizer, 2, seed=0)
    turned = torch.optim.AdamW(weights[::-1])
    turned.load_state_dict(optimizer.state_dict())
    means = optimizer.state[weights[0]]["exp_avg"]
    assert torch.equal(turned.state[weights[1]]["exp_avg"], means)
    with pytest.raises(ValueError, match="size"):
        torch.optim.AdamW(weights[:1]).load_state_dict(optimizer.state_dict())


def test_the_optimizer_is_the_largest_part(tmp_path):
    """
    With AdamW, the optimizer is the largest part, with two numbers for each weight:
    """
    model, sizes = nn.Linear(100, 100), []
    plain = torch.optim.SGD(model.parameters(), lr=0.1)
    for optimizer in (torch.optim.AdamW(model.parameters()), plain):
        model(torch.rand(2, 100)).sum().backward()
        optimizer.step()
        for part in (model, optimizer):
            torch.save(part.state_dict(), tmp_path / "part.pt")
            sizes.append((tmp_path / "part.pt").stat().st_size)
    assert 1.8 < sizes[1] / sizes[0] < 2.2
    assert sizes[3] < sizes[2] / 10


def test_a_scheduler_that_starts_again_is_late():
    """
    *scheduler*: It believes that this is epoch 1, and lowers the learning rate one
    epoch too late.
    """
    rates = []
    for forgotten in (False, True):
        optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2, gamma=0.5)
        rates.append([])
        for epoch in range(1, 7):
            if epoch == 4 and forgotten:
                state = optimizer.state_dict()
                scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2, gamma=0.5)
                optimizer.load_state_dict(state)
            rates[-1].append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            scheduler.step()
    assert rates[0] == [1, 1, 0.5, 0.5, 0.25, 0.25]
    assert rates[1] == [1, 1, 0.5, 0.5, 0.5, 0.25]


def test_numbers_of_numpy_are_saved_and_not_loaded(tmp_path):
    """
    Saving it works, loading does not. Make it a `float`.
    """
    best = numpy.mean([0.2, 0.4])
    torch.save({"best": best}, tmp_path / "best.pt")
    with pytest.raises(pickle.UnpicklingError, match="numpy"):
        torch.load(tmp_path / "best.pt")
    torch.save({"best": float(best)}, tmp_path / "best.pt")
    assert torch.load(tmp_path / "best.pt") == {"best": best}


def test_a_rename_replaces_the_old_file(tmp_path):
    """
    A path's method `replace` calls `os.replace`, which puts the new file into the place
    of the old one in a single action.
    """
    last, part = tmp_path / "last.pt", tmp_path / "last.pt.part"
    torch.save({"epoch": 1}, last)
    with last.open("rb") as opened:
        torch.save({"epoch": 2}, part)
        part.replace(last)
        assert torch.load(opened) == {"epoch": 1}  # who reads has the whole old file
    assert torch.load(last) == {"epoch": 2} and not part.exists()


def test_a_program_that_seeds_again_shuffles_as_at_first():
    """
    *shuffle* and *rng*: The restarted program seeds again, so epoch 4 gets the order
    and the dropout of epoch 1.
    """

    def orders(count):
        shuffle = torch.Generator().manual_seed(0)
        data = torch.arange(50)
        loader = torch.utils.data.DataLoader(
            data, batch_size=10, shuffle=True, generator=shuffle
        )
        return [torch.cat(list(loader)).tolist() for _ in range(count)]

    first, second = orders(2)
    assert orders(1)[0] == first != second


def test_a_state_of_a_generator_is_a_place():
    """
    Each of the two generators has a state, a tensor with [its place on the
    tape](../tensors/randomness.md#save-the-place-and-come-back):
    """
    generator = torch.Generator().manual_seed(0)
    torch.rand(5, generator=generator)
    state = generator.get_state()
    following = torch.rand(5, generator=generator)
    other = torch.Generator()
    other.set_state(state)
    assert isinstance(state, torch.Tensor)
    assert torch.equal(torch.rand(5, generator=other), following)
