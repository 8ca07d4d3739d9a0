import pytest
import torch
from torch.utils.data import (
    ConcatDataset,
    DataLoader,
    WeightedRandomSampler,
    default_collate,
    random_split,
)


def test_the_same_parts_in_every_run():
    """
    They are drawn by chance, from a
    [generator](../tensors/randomness.md#a-generator-of-your-own) with a seed of its
    own, so the parts are the same in every run.
    """

    def parts():
        torch.rand(1)  # what the rest of the program draws does not matter
        generator = torch.Generator().manual_seed(0)
        return [part.indices for part in random_split(range(50), [30, 20], generator)]

    first = parts()
    assert parts() == first
    assert sorted(first[0] + first[1]) == list(range(50)) and first[0] != list(
        range(30)
    )


def test_a_loader_without_a_generator_leaves_a_trace():
    """
    With one of its own, a loader's order does not depend on what the rest of the
    program draws, nor the rest on the loader. Without one, even a loader that does not
    shuffle leaves a trace:
    """

    def next_number(**settings):
        torch.manual_seed(0)
        order = list(DataLoader(range(20), batch_size=None, **settings))
        return torch.rand(1).item(), order

    torch.manual_seed(0)
    untouched = torch.rand(1).item()
    own = torch.Generator().manual_seed(5)
    with_own, order = next_number(shuffle=True, generator=own)
    assert with_own == untouched and next_number()[0] != untouched
    own.manual_seed(5)
    torch.rand(3)
    again = list(DataLoader(range(20), batch_size=None, shuffle=True, generator=own))
    assert again == order


def test_drop_last_loses_items():
    """
    Do it in training only: in a test, those 45 images would be silently missing.
    """
    for drop_last, seen in ((False, 1197), (True, 1152)):
        loader = DataLoader(range(1197), batch_size=64, drop_last=drop_last)
        assert sum(len(batch) for batch in loader) == seen


def test_floats_of_python_become_float64():
    """
    Python's floats have 64 bits, so they become `float64`, and the first layer of your
    model will complain that [`Double` and
    `Float`](../tensors/dtypes-and-devices.md#a-matrix-product-of-two-types) do not fit.
    """
    batch = default_collate([0.5, 1.5])
    assert batch.dtype == torch.float64
    with pytest.raises(RuntimeError, match="Double and Float"):
        torch.nn.Linear(2, 1)(batch)


def score(seed, leak):
    g = torch.Generator().manual_seed(seed)
    noise, heads = torch.randn(60, 500, generator=g), torch.rand(60, generator=g) < 0.5
    seen = 60 if leak else 40

    def gap(rows):
        return noise[:rows][heads[:rows]].mean(0) - noise[:rows][~heads[:rows]].mean(0)

    best = gap(seen).abs().topk(20).indices
    answers = noise[40:, best] @ gap(40)[best] > 0
    return (answers == heads[40:]).float().mean().item()


def test_columns_chosen_with_the_test_part_leak():
    """
    In the second, the columns were chosen with all 60 tosses in view, so those that
    happened to fit the 20 test tosses as well were preferred.
    """
    honest, leaking = (sum(score(s, leak) for s in range(60)) / 60 for leak in (0, 1))
    assert 0.4 < honest < 0.6 and leaking > 0.75


def test_where_rounding_puts_the_rest():
    """
    What rounding leaves over goes to the first parts.
    """
    parts = random_split(range(1797), [0.7, 0.15, 0.15])
    assert [len(part) for part in parts] == [1258, 270, 269]


def test_a_list_of_numbers_is_no_row():
    """
    (So a *list* of numbers in an item does not become a row: the batch gets one tensor
    for each place in the list.)
    """
    batch = default_collate([[1, 2, 3], [4, 5, 6]])
    assert [column.tolist() for column in batch] == [[1, 4], [2, 5], [3, 6]]
    row = default_collate([torch.tensor([1, 2, 3]), torch.tensor([4, 5, 6])])
    assert row.tolist() == [[1, 2, 3], [4, 5, 6]]


def test_what_a_dataset_may_be():
    """
    A list or a `range` has a length and items as well, so it can stand wherever a
    dataset is wanted.
    """
    both = ConcatDataset([[10, 11], range(3)])
    assert [batch.tolist() for batch in DataLoader(both)] == [[10], [11], [0], [1], [2]]
    first, last = random_split(range(5), [3, 2])
    assert sorted([*first, *last]) == list(range(5))


def test_a_sampler_with_weights():
    """
    `WeightedRandomSampler`, for one, draws rare classes more often, if you give them
    larger weights.
    """
    torch.manual_seed(0)
    labels = torch.tensor([0] * 90 + [1] * 10)
    for rare, low, high in ((1.0, 0.05, 0.15), (9.0, 0.45, 0.55)):
        weights = torch.where(labels == 1, rare, 1.0).tolist()
        drawn = labels[list(WeightedRandomSampler(weights, 5000))]
        assert low < drawn.float().mean() < high
