"""What docs/start/quick-tour.md claims."""

import warnings

import pytest
import torch
from torch import nn

DISTANCE = torch.tensor([[0.5], [1.0], [2.0], [3.0], [4.0]])
FEE = torch.tensor([[2.4], [2.9], [3.2], [4.1], [4.4]])


def losses(rate: float = 0.1, clear: bool = True) -> list[float]:
    """Return the losses of 200 steps of the courier's line."""
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    found = []
    for _ in range(200):
        loss = ((model(DISTANCE) - FEE) ** 2).mean()
        if clear:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        found.append(loss.item())
    return found


def guesses(number: float, loss) -> list[float]:
    """Return the guesses at a root, as in the third exercise."""
    guess = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([guess], lr=0.01)
    found = []
    for _ in range(500):
        optimizer.zero_grad()
        loss(guess**2 - number).backward()
        optimizer.step()
        found.append(guess.item())
    return found


def test_the_loss_settles_above_zero():
    """It cannot reach zero, because no line goes through all five points."""
    columns = torch.hstack([DISTANCE, torch.ones(5, 1)]).double()
    best = torch.linalg.lstsq(columns, FEE.double()).solution
    least = ((columns @ best - FEE) ** 2).mean().item()
    assert least > 0.01
    assert losses()[-1] == pytest.approx(least, abs=1e-5)


def test_a_rate_too_large_ends_in_nan():
    """(A loss of `inf` has become too large for a float, and `nan`, "not a number", is
    what `inf - inf` gives.)
    """
    found = losses(rate=0.2)
    assert torch.inf in found
    assert found[-1] != found[-1]
    infinite = torch.tensor(torch.inf)
    assert (infinite - infinite).isnan()


def test_without_zero_grad_the_model_learns_badly_and_nothing_warns():
    """Leave it out and nothing warns you, but the model mostly learns badly."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        left_out = losses(clear=False)
    assert left_out[-1] > 10 * losses()[-1]
    assert losses(clear=False, rate=0.01)[-1] > 2 * losses(rate=0.01)[-1]
    # Mostly: with a rate far too small, the sum of all slopes gets further.
    assert losses(clear=False, rate=0.0001)[-1] < 0.5 * losses(rate=0.0001)[-1]


def test_elementwise_converts_and_the_matrix_product_refuses():
    """`*` converts them for you; `@` refuses."""
    whole, floats = torch.tensor([1, 2, 3]), torch.tensor([4.0, 5.0, 6.0])
    assert (whole * floats).dtype == torch.float32
    with pytest.raises(RuntimeError, match="same dtype"):
        whole @ floats


def test_there_is_no_record_of_what_was_not_marked():
    """`backward()` needs a record, and there is one only if an input was marked with
    `requires_grad=True` before the calculation. (The numbers of `nn.Linear` are marked
    from the start.)
    """
    price = torch.tensor(4.0)
    cost = 3 * price
    price.requires_grad_()  # too late
    with pytest.raises(RuntimeError, match="does not require grad"):
        cost.backward()
    (3 * price).backward()
    assert price.grad == 3
    assert all(numbers.requires_grad for numbers in nn.Linear(1, 1).parameters())


def test_the_plain_size_of_the_error_keeps_jumping():
    """(Its plain size, `abs()`, will not do: the steps never get shorter, so the guess
    keeps jumping over the root.)
    """
    last = guesses(2.0, torch.abs)[-10:]
    above = [guess > 2**0.5 for guess in last]
    assert True in above
    assert False in above
    assert all(abs(guess - 2**0.5) > 0.005 for guess in last)
    assert guesses(2.0, torch.square)[-1] == pytest.approx(2**0.5, abs=1e-5)


def test_a_rate_that_suits_one_number_is_too_large_for_another():
    """For 30 the steps of the same learning rate are too long: the guess jumps back
    and forth across the root and never settles.
    """
    last = guesses(30.0, torch.square)[-4:]
    assert [guess > 30**0.5 for guess in last] in (
        [True, False, True, False],
        [False, True, False, True],
    )
    assert all(abs(guess - 30**0.5) > 0.5 for guess in last)


@pytest.mark.skipif(torch.accelerator.is_available(), reason="there is an accelerator")
def test_asking_first_is_needed():
    """Always ask `is_available()` first: on its own, `current_accelerator()` names the
    device that PyTorch was *built* for, even on a machine that has none.
    """
    named = torch.accelerator.current_accelerator()
    built_for_cuda = torch.version.cuda is not None
    assert (named is not None and named.type == "cuda") == built_for_cuda


def test_whole_numbers_stay_whole():
    """Whole numbers stay whole when you multiply them. Dividing them gives floats, as
    `/` does in Python, and where there are decimals to show, PyTorch prints four of
    them unless you ask for more.
    """
    a, b = torch.tensor([1, 2, 3]), torch.tensor([4, 5, 6])
    assert (a * b).dtype == torch.int64
    assert (a / b).dtype == torch.float32
    assert (torch.tensor([4]) / torch.tensor([2])).dtype == torch.float32
    assert str(torch.tensor(1) / 3) == "tensor(0.3333)"


def test_a_seed_repeats_the_random_values():
    """It starts with random values, and `manual_seed` makes them the same ones each
    time.
    """
    weights = []
    for seed in (0, 0, 1):
        torch.manual_seed(seed)
        weights.append(nn.Linear(1, 1).weight.item())
    assert weights[0] == weights[1] != weights[2]


def test_the_fee_of_200_small_steps():
    """Rounded to two decimals, these are the slope and the base that training found.
    Most models have no such formula, and the loop above trains them all the same.
    """
    columns = torch.hstack([DISTANCE, torch.ones(5, 1)])
    exact = torch.linalg.lstsq(columns, FEE).solution.flatten().tolist()
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        optimizer.zero_grad()
        ((model(DISTANCE) - FEE) ** 2).mean().backward()
        optimizer.step()
    found = [model.weight.item(), model.bias.item()]
    assert [round(n, 2) for n in found] == [round(n, 2) for n in exact]
