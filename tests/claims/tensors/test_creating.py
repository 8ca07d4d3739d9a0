"""What docs/tensors/creating.md claims."""

import math
import random

import pytest
import torch

FACTORIES = {
    "tensor": lambda **kinds: torch.tensor([1, 2], **kinds),
    "zeros": lambda **kinds: torch.zeros(2, 3, **kinds),
    "ones": lambda **kinds: torch.ones(3, **kinds),
    "full": lambda **kinds: torch.full((2, 3), 7, **kinds),
    "eye": lambda **kinds: torch.eye(3, **kinds),
    "arange": lambda **kinds: torch.arange(2, 10, 3, **kinds),
    "linspace": lambda **kinds: torch.linspace(0, 1, 5, **kinds),
    "rand": lambda **kinds: torch.rand(2, 3, **kinds),
    "randn": lambda **kinds: torch.randn(2, 3, **kinds),
    "randint": lambda **kinds: torch.randint(1, 7, (8,), **kinds),
    "randperm": lambda **kinds: torch.randperm(5, **kinds),
    "empty": lambda **kinds: torch.empty(2, 3, **kinds),
    "zeros_like": lambda **kinds: torch.zeros_like(torch.ones(2), **kinds),
    "full_like": lambda **kinds: torch.full_like(torch.ones(2), 7, **kinds),
    "randint_like": lambda **kinds: torch.randint_like(torch.ones(2), 7, **kinds),
}


@pytest.fixture(autouse=True)
def usual_print_options():
    torch.set_printoptions(profile="default")
    yield
    torch.set_printoptions(profile="default")


def printed_as(numbers: list[float]) -> str:
    """Return in which of the three formats torch prints these numbers."""
    text = str(torch.tensor(numbers, dtype=torch.float64))
    if "e+" in text or "e-" in text:
        return "scientific"
    body = text.removeprefix("tensor([").split("]")[0]
    decimals = {
        len(number.partition(".")[2]) for number in body.split(",") if "." in number
    }
    return "decimals" if 4 in decimals else "whole"


def expected_format(numbers: list[float]) -> str | None:
    """Return the format by the rules of the lesson."""
    sizes = [abs(number) for number in numbers if number and math.isfinite(number)]
    if not sizes:
        return None
    least, most = min(sizes), max(sizes)
    if most > 1000 * least or most > 100_000_000 or least < 0.0001:
        return "scientific"
    return "whole" if all(size == round(size) for size in sizes) else "decimals"


def test_the_first_of_three_rules_decides_how_floats_are_printed():
    """The first rule that fits decides:"""
    draw = random.Random(0)
    found = set()
    for _ in range(1500):
        whole = draw.random() < 0.5
        numbers = [10 ** draw.uniform(-6, 10) for _ in range(draw.randint(1, 4))]
        numbers = [float(round(n)) if whole else n for n in numbers]
        numbers += draw.choices([0.0, math.inf, math.nan], k=draw.randint(0, 1))
        expected = expected_format(numbers)
        if expected:
            assert printed_as(numbers) == expected, numbers
            found.add(expected)
    assert found == {"scientific", "whole", "decimals"}


def test_a_factor_of_1000_still_passes():
    """From 0.5 to 500 is a factor of exactly 1,000, which still passes; 501 is too
    far.
    """
    assert printed_as([0.5, 500]) == "decimals"
    assert printed_as([0.5, 501]) == "scientific"


def test_what_is_printed_after_the_numbers():
    """The dtype is there when it is not one of the usual ones, such as `float32`,
    `int64` and `bool`; the device when it is not the CPU; `requires_grad` when it is
    on; the size of an empty table. No extras means an ordinary tensor on the CPU.
    """
    dtypes = (torch.int64, torch.bool, torch.uint8, torch.float64, torch.bfloat16)
    for dtype in (*dtypes, torch.complex64):
        full = str(torch.ones(1, dtype=dtype))
        usual = (torch.int64, torch.bool, torch.complex64)
        assert (f"dtype={dtype}" in full) == (dtype not in usual)
    assert "device='meta'" in str(torch.zeros(1, device="meta"))
    assert "requires_grad=True" in str(torch.zeros(1, requires_grad=True))
    assert str(torch.zeros(1)) == "tensor([0.])"
    assert str(torch.zeros(0)) == "tensor([])"  # a row, not a table
    for size in ((0, 3), (3, 0), (2, 0, 2)):
        assert f"size={size}" in str(torch.zeros(size))


def test_long_tensors_are_shortened():
    """A tensor of more than 1,000 elements is shortened to the first and last three of
    each dimension that has more than six:
    """
    assert "..." not in str(torch.arange(1000))
    assert "..." in str(torch.arange(1001))
    rows = str(torch.zeros(6, 200)).splitlines()
    assert len(rows) == 6
    assert all(row.count("0.") == 6 for row in rows)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16, torch.bfloat16])
def test_rand_never_returns_one(dtype):
    """It can return 0, but never 1."""
    drawn = torch.rand(
        1_000_000, dtype=dtype, generator=torch.Generator().manual_seed(0)
    )
    assert drawn.max() < 1
    if dtype != torch.float32:  # in which a 0 is one of 16 million
        assert drawn.min() == 0


def test_arange_with_decimals_may_reach_its_end():
    """With decimal steps, do not trust `arange` to stop in time."""
    assert len(torch.arange(1.0, 1.3, 0.1)) == 4
    assert len(torch.arange(10, 13) / 10) == 3
    assert torch.linspace(0, 1, 5)[-1] == 1


@pytest.mark.parametrize("name", FACTORIES)
def test_all_factories_accept_the_three_arguments(name):
    """All of them accept `dtype=`, `device=` and `requires_grad=`."""
    made = FACTORIES[name](dtype=torch.float64, device="meta", requires_grad=True)
    assert made.dtype == torch.float64
    assert made.device.type == "meta"
    assert made.requires_grad


def test_the_twins_take_after_their_template():
    """`zeros`, `ones`, `full`, `empty` and the three random factories each have a
    `_like` twin, which takes shape, dtype and device from a template:
    """
    template = torch.zeros(2, 3, dtype=torch.float64, device="meta")
    for name in ("zeros", "ones", "empty", "rand", "randn"):
        twin = getattr(torch, f"{name}_like")(template)
        assert (twin.shape, twin.dtype) == ((2, 3), torch.float64)
        assert twin.device.type == "meta"
    assert torch.full_like(template, 7).dtype == torch.float64
    assert torch.randint_like(template, 7).dtype == torch.float64


def test_deterministic_mode_fills_what_is_empty():
    """In deterministic mode `empty` is filled after all: floats with `nan`, which
    spreads through the calculations that follow until you notice, and whole numbers
    with the largest that fits.
    """
    torch.use_deterministic_algorithms(True)
    try:
        assert torch.empty(3).isnan().all()
        assert torch.empty(3, dtype=torch.int16).tolist() == [32767] * 3
    finally:
        torch.use_deterministic_algorithms(False)


def test_the_class_makes_floats_of_a_list_and_a_size_of_a_number():
    """`torch.Tensor` is the *class* of all tensors; calling it is an old way to make
    one, and from a list it always makes floats.
    """
    assert torch.Tensor([1, 2]).dtype == torch.float32
    assert torch.Tensor([True]).dtype == torch.float32
    assert torch.Tensor(3).shape == (3,)
    assert torch.tensor(3).shape == ()


def test_a_format_is_for_scalars_alone():
    """That last courtesy is for scalars alone. A tensor with one element *and* one
    dimension stays a tensor.
    """
    assert f"{torch.tensor(0.1):.2f}" == "0.10"
    with pytest.raises(TypeError):
        f"{torch.tensor([0.1]):.2f}"


def test_a_call_that_leaves_sci_mode_out_sets_it_back():
    """scientific notation always (`True`), never (`False`) or by the rules above
    (`None`); a call that leaves it out sets it back to `None`
    """
    torch.set_printoptions(sci_mode=False)
    assert "e-" not in str(torch.tensor([1e-6]))
    torch.set_printoptions(precision=2)
    assert "e-" in str(torch.tensor([1e-6]))


@pytest.mark.parametrize("name", ["tensor", "full", "arange", "randint", "randperm"])
def test_whole_numbers_have_no_gradients(name):
    """(Whole numbers have no gradients: for them, `requires_grad=True` is an error.)"""
    assert FACTORIES[name]().dtype == torch.int64
    with pytest.raises(RuntimeError, match="floating point"):
        FACTORIES[name](requires_grad=True)
