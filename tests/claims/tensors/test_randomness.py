"""What docs/tensors/randomness.md claims."""

import random

import numpy as np
import pytest
import torch
from torch.utils.data import DataLoader, Dataset


def drawn(seed: int, size: int = 4) -> torch.Tensor:
    return torch.rand(size, generator=torch.Generator().manual_seed(seed))


def first_normals(size: int) -> list[float]:
    torch.manual_seed(0)
    return torch.randn(size)[:3].tolist()


class Seeds(Dataset):
    """One item: the seed of the worker that loads it."""

    def __len__(self) -> int:
        return 1

    def __getitem__(self, index: int) -> int:
        return torch.initial_seed()


def test_a_seed_counts_in_its_last_32_bits():
    """Which seed you choose does not matter: none is better than another. Each seed
    from 0 to 4,294,967,295 gives its own sequence. On the CPU only the last 32 bits of
    a seed count, so seed 2³² is seed 0 once more.
    """
    seeds = [0, 1, 2, 2**16, 2**31, 2**32 - 1]
    assert len({tuple(drawn(seed).tolist()) for seed in seeds}) == len(seeds)
    for seed in seeds:
        assert torch.equal(drawn(seed), drawn(seed + 2**32))
    torch.manual_seed(2**32)
    assert torch.equal(torch.rand(4), drawn(0))


def test_a_million_places_for_each_seed_run_out():
    """Up to seed 4,293, no two pairs share a place. Beyond, the sums outgrow the 32
    bits that count on the CPU, and the first places come around again.
    """
    assert 1_000_000 * 4_293 + 999_999 < 2**32 < 1_000_000 * 4_294 + 999_999
    beyond = 2**32 - 1_000_000 * 4_294  # this item of seed 4,294 is item 0 of seed 0
    assert torch.equal(drawn(1_000_000 * 4_294 + beyond), drawn(0))


def test_most_functions_take_a_generator():
    """A `torch.Generator` has a state of its own, and most functions that draw take it
    as `generator=`:
    """
    generator = torch.Generator()
    before = torch.get_rng_state()
    torch.randn(2, generator=generator)
    torch.randperm(3, generator=generator)
    torch.bernoulli(torch.rand(3, generator=generator), generator=generator)
    torch.multinomial(torch.ones(3), 2, generator=generator)
    torch.empty(3).normal_(generator=generator).uniform_(generator=generator)
    assert torch.equal(before, torch.get_rng_state())
    with pytest.raises(TypeError):
        torch.nn.functional.dropout(torch.ones(3), generator=generator)


def test_a_new_generator_starts_from_a_fixed_seed():
    """Unlike the global one, a new generator starts from a fixed seed (as of torch
    2.13), so two of them repeat each other. For a random start, call its method
    `seed`.
    """
    one, other = torch.Generator(), torch.Generator()
    assert torch.equal(torch.rand(3, generator=one), torch.rand(3, generator=other))
    assert torch.Generator().seed() != torch.Generator().seed()


def test_from_16_elements_on_randn_spends_the_tape_in_another_order():
    """From 16 elements on, `randn` on the CPU works in larger steps, and spends the
    tape in another order. The documentation does not mention it. To compare two sizes,
    draw the large tensor once and slice it.
    """
    few = first_normals(3)
    assert all(first_normals(size) == few for size in range(3, 16))
    assert all(first_normals(size) != few for size in range(16, 40))


def test_other_draws_are_seldom_the_same():
    """| the number of elements, the dtype, or the order of the draws | seldom |"""
    torch.manual_seed(0)
    doubles = torch.rand(4, dtype=torch.float64)
    assert not torch.allclose(doubles.float(), drawn(0))
    torch.manual_seed(0)
    torch.randint(6, ())
    assert not torch.equal(torch.rand(4), drawn(0))
    torch.manual_seed(0)  # seldom is not never: the shape alone does not matter
    assert torch.equal(torch.rand(2, 2).flatten(), drawn(0))


def test_large_floats_swallow_a_one():
    """In `float32`, adding 1 to 100 million changes nothing, because there are no
    digits left for it.
    """
    assert torch.tensor(1e8) + 1 == torch.tensor(1e8)
    assert torch.tensor(1e8, dtype=torch.float64) + 1 != 1e8


def test_a_loader_with_a_generator_does_not_depend_on_other_draws():
    """With a generator of its own, the loader does not depend on what the rest of the
    program draws:
    """
    orders = []
    for others in range(3):
        torch.rand(others)
        generator = torch.Generator().manual_seed(0)
        orders.append(list(DataLoader(range(9), shuffle=True, generator=generator)))
    assert orders[0] == orders[1] == orders[2]


def test_persistent_workers_are_seeded_once():
    """With `persistent_workers=True` the workers live on, so they are seeded once and
    not in each epoch.
    """

    def seeds(persistent: bool) -> list[int]:
        loader = DataLoader(Seeds(), num_workers=1, persistent_workers=persistent)
        return [int(seed) for _ in range(2) for seed in loader]

    first, second = seeds(persistent=False)
    assert first != second
    first, second = seeds(persistent=True)
    assert first == second


def test_the_three_libraries_are_seeded_apart():
    """The three libraries know nothing of each other's seeds: `random.seed(0)` does
    not reach torch. If your program uses all of them, seed all:
    """
    torch_state, numpy_state = torch.get_rng_state(), np.random.get_state()[1].copy()
    random.seed(0)
    assert torch.equal(torch_state, torch.get_rng_state())
    assert (numpy_state == np.random.get_state()[1]).all()
    python_state = random.getstate()
    torch.manual_seed(0)
    assert random.getstate() == python_state
    assert (numpy_state == np.random.get_state()[1]).all()


def test_fork_rng_restores_the_state():
    """It saves the state, lets you do what you like inside the block, and restores the
    state at its end:
    """
    before = torch.get_rng_state()
    with torch.random.fork_rng():
        torch.manual_seed(5)
        torch.nn.Linear(3, 3)
    assert torch.equal(before, torch.get_rng_state())
