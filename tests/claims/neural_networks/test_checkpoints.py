import pickle

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
