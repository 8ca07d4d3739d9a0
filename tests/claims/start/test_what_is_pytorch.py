"""What docs/start/what-is-pytorch.md claims."""

import math
import warnings

import numpy as np
import pytest
import torch
from torch import nn


def bill(usage: torch.Tensor, low: torch.Tensor, high: torch.Tensor) -> torch.Tensor:
    if usage > 100:
        return 100 * low + (usage - 100) * high
    return usage * low


def rates() -> tuple[torch.Tensor, torch.Tensor]:
    low = torch.tensor(0.2, requires_grad=True)
    return low, torch.tensor(0.35, requires_grad=True)


def test_what_did_not_run_is_not_on_the_record():
    """The high rate has no gradient at all, `None`: the line with the high rate never
    ran, so there is nothing on the record.
    """
    low, high = rates()
    bill(torch.tensor(60.0), low, high).backward()
    assert low.grad == 60
    assert high.grad is None


def test_the_other_branch_is_recorded_when_it_runs():
    """A hundred kilowatt-hours at the low rate and fifty at the high one. This time
    the other branch ran, and PyTorch recorded that one.
    """
    low, high = rates()
    bill(torch.tensor(150.0), low, high).backward()
    assert (low.grad, high.grad) == (100, 50)


def test_the_gradient_is_found_through_loops_and_recursion():
    """The same works for loops and for functions that call themselves, because PyTorch
    does not read your code.
    """

    def halve(number: torch.Tensor) -> torch.Tensor:
        return halve(number / 2) if number > 1 else number

    start = torch.tensor(100.0, requires_grad=True)
    halve(start).backward()
    assert start.grad == 0.5**7
    looped = torch.tensor(100.0, requires_grad=True)
    number = looped
    while number > 1:
        number = number / 2
    number.backward()
    assert looped.grad == start.grad


def test_layers_learn_weights_and_additions():
    """You need not understand these layers yet. But you can count: a `Linear` layer
    that turns 3 numbers into 8 multiplies with 3 × 8 weights and then adds one number
    to each of its 8 results.
    """
    layer = nn.Linear(3, 8)
    assert [parameter.numel() for parameter in layer.parameters()] == [3 * 8, 8]
    assert sum(parameter.numel() for parameter in nn.ReLU().parameters()) == 0


def test_a_list_times_two_is_longer():
    """A list times 2 is a longer list, and there is no error message."""
    assert [1, 2] * 2 == [1, 2, 1, 2]
    assert (torch.tensor([1, 2]) * 2).tolist() == [2, 4]


def test_an_if_needs_one_answer():
    """A comparison of several months gives several answers, and Python cannot go two
    ways at once:
    """
    months = torch.tensor([60.0, 150.0])
    with pytest.raises(RuntimeError, match="more than one value is ambiguous"):
        bill(months, *rates())
    both = torch.where(months > 100, 1, 0)
    assert both.tolist() == [0, 1]


def test_math_leaves_the_record_and_warns_once():
    """`math.sqrt` returns a plain number, which knows nothing of gradients. PyTorch
    warns, once in a program; its own functions keep the `grad_fn`.
    """
    side = torch.tensor(9.0, requires_grad=True)
    with pytest.warns(UserWarning, match="requires_grad=True to a scalar"):
        assert type(math.sqrt(side)) is float
    torch.set_warn_always(False)  # as it is outside of these tests
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            math.sqrt(side)
    assert len(caught) <= 1
    assert torch.sqrt(side).grad_fn is not None


def test_the_arithmetic_looks_the_same_as_in_numpy():
    """To NumPy it adds hardware and gradients; the arithmetic looks the same."""
    for library in (np.array, torch.tensor):
        usage = library([120.0, 95.0, 110.0])
        assert (usage * 0.25).tolist() == [30, 23.75, 27.5]
        assert (usage - usage.mean()).sum() == pytest.approx(0, abs=1e-4)


def test_what_is_not_a_number_is_found():
    """| `p hidden.isnan().any()` | does too; here it asks whether one of the numbers is
    `nan`, "not a number" |
    """
    hidden = torch.tensor([1.0, torch.inf - torch.inf, torch.inf])
    assert hidden.isnan().any()
    assert not hidden[[0, 2]].isnan().any()  # inf is not nan


def test_the_gradient_is_the_same_at_any_size():
    """It works the same way for a model with a billion numbers, where no one could."""
    usage = torch.ones(100_000, requires_grad=True)
    (9 + 0.25 * usage).sum().backward()
    assert (usage.grad == 0.25).all()


def test_a_graph_is_built_anew():
    """That it is built anew by each run of your code is called **define-by-run**;
    people also say *dynamic graph* or *eager execution*.
    """
    low, high = rates()
    one, two = (bill(torch.tensor(150.0), low, high) for _ in range(2))
    assert one.grad_fn is not two.grad_fn
    one.backward()
    two.backward()  # the record of the second run was not used up by the first
    assert low.grad == 200


def test_what_a_result_carries():
    """Every recorded result carries a `grad_fn`, the operation that made it, and each
    operation knows the ones before it.
    """
    rate = torch.tensor(0.25, requires_grad=True)
    cost = 9 + rate * 150
    (before, _), *_ = cost.grad_fn.next_functions
    assert "Add" in cost.grad_fn.name() and "Mul" in before.name()
    assert (9 + rate.detach() * 150).grad_fn is None


def test_one_division_for_each_round():
    """PyTorch records one division for each round of the loop."""
    number = torch.tensor(100.0, requires_grad=True)
    small, rounds, divisions = number, 0, 0
    while small > 1:
        small, rounds = small / 2, rounds + 1
    node = small.grad_fn
    while "Div" in node.name():
        node, divisions = node.next_functions[0][0], divisions + 1
    assert divisions == rounds == 7
