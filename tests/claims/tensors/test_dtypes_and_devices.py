"""What docs/tensors/dtypes-and-devices.md claims."""

import itertools

import numpy as np
import pytest
import torch

KINDS = [
    [torch.bool],
    [torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64],
    [torch.float16, torch.bfloat16, torch.float32, torch.float64],
    [torch.complex64, torch.complex128],
]


def one(dtype: torch.dtype) -> torch.Tensor:
    return torch.ones(1, dtype=dtype)


def test_counting_in_float32_gets_stuck():
    """From 16,777,216 = 2²⁴ on, `float32` no longer has every whole number, and
    counting gets stuck: 16,777,216 + 1 is rounded back to 16,777,216.
    """
    below = torch.arange(2**24 - 1000, 2**24)
    assert torch.equal(below.float().long(), below)
    assert torch.tensor(16_777_216.0) + 1 == 16_777_216
    assert torch.tensor(16_777_218.0) + 1 == 16_777_220  # not stuck, but wrong


def test_a_calculation_can_leave_the_range_of_float32():
    """`6.6e+04` is 66,000 (65,504 to be exact); a 38 in the exponent is beyond
    anything you will measure, though not beyond a calculation: e⁸⁹ is `inf` in
    `float32`.
    """
    assert torch.finfo(torch.float16).max == 65_504
    assert torch.tensor(88.0).exp().isfinite()
    assert torch.tensor(89.0).exp().isinf()


def test_the_gap_near_a_thousand():
    """It grows with the numbers: near 1,000 it is 512 times as wide."""
    one_, thousand = torch.tensor(1.0), torch.tensor(1000.0)
    above = torch.tensor(torch.inf)
    gap = torch.nextafter(thousand, above) - thousand
    assert gap == 512 * (torch.nextafter(one_, above) - one_)


def test_what_float16_does_outside_of_its_window():
    """`float16` is eight times as precise as `bfloat16`, inside a window. Below it,
    digit after digit is lost, until a number becomes 0; above it, there is only `inf`.
    """
    assert torch.finfo(torch.bfloat16).eps == 8 * torch.finfo(torch.float16).eps
    sizes = 10.0 ** -torch.arange(4, 9)  # 0.0001 to 0.00000001
    spread = 1 + torch.rand(500, 1, generator=torch.Generator().manual_seed(0))
    numbers = spread * sizes
    errors = ((numbers.half().float() - numbers) / numbers).abs().amax(0)
    assert (errors[:-1] < errors[1:]).all() and errors[-1] == 1
    assert (torch.tensor([65520.0, 1e5, 1e30]).half() == torch.inf).all()


def test_division_and_roots_make_floats_of_whole_numbers():
    """Sums, products and powers of whole numbers are whole. Division with `/` makes
    floats, as you saw, and so do functions such as `sqrt`.
    """
    whole = torch.tensor([4, 9])
    for result in (whole + whole, whole * whole, whole**2, whole.sum()):
        assert result.dtype == torch.int64
    assert (whole / whole).dtype == whole.sqrt().dtype == torch.float32


def test_casting_wraps_whole_numbers_around():
    """A whole number that does not fit wraps around, as above. `clamp`, which pushes
    all elements into a range, prevents it:
    """
    numbers = torch.tensor([300, -1])
    assert numbers.to(torch.uint8).tolist() == [44, 255]
    assert numbers.clamp(0, 255).to(torch.uint8).tolist() == [255, 0]


def test_the_higher_kind_is_taken_as_it_is_with_one_exception():
    """If the kinds differ, the type of the higher kind is taken as it is, whatever its
    size. (One exception: `float64` with `complex64` gives `complex128`, and loses no
    digits.)
    """
    exceptions = [
        (low, high)
        for lower, higher in itertools.combinations(KINDS, 2)
        for low, high in itertools.product(lower, higher)
        if (one(low) + one(high)).dtype != high
    ]
    assert exceptions == [(torch.float64, torch.complex64)]
    both = one(torch.float64) + one(torch.complex64)
    assert both.dtype == torch.complex128


@pytest.mark.parametrize("dtype", [torch.uint16, torch.uint32, torch.uint64])
def test_the_large_unsigned_types_do_not_take_part(dtype):
    """(`uint16`, `uint32` and `uint64` do not take part: with another integer type
    they raise an error.)
    """
    for other in KINDS[1]:
        with pytest.raises(RuntimeError, match="not supported"):
            one(dtype) + one(other)


def test_a_plain_number_has_to_fit():
    """Within its kind, the number has to fit: an `int8` tensor plus 300 wraps around,
    and a `float16` tensor plus 100,000 is `inf`.
    """
    wrapped = one(torch.int8) + 300
    assert (wrapped.item(), wrapped.dtype) == (301 - 256, torch.int8)
    large = one(torch.float16) + 100_000
    assert (large.item(), large.dtype) == (torch.inf, torch.float16)


def test_a_tensor_without_dimensions_is_modest():
    """A tensor without dimensions is modest, too, but where it changes the kind, it
    brings its own type in place of the default. One with a single element and a
    dimension is not modest.
    """
    floats = (torch.float16, torch.bfloat16, torch.float32, torch.float64)
    for kept, single in itertools.permutations(floats, 2):
        number = torch.tensor(0.5, dtype=single)
        assert (one(kept) + number).dtype == kept
        with_a_dimension = number.reshape(1)
        promoted = torch.promote_types(kept, single)
        assert (one(kept) + with_a_dimension).dtype == promoted
    for single in floats:
        number = torch.tensor(0.5, dtype=single)
        assert (one(torch.int64) + number).dtype == single
    assert (one(torch.int64) + 0.5).dtype == torch.get_default_dtype()


def test_in_place_refuses_a_higher_kind_and_nothing_else():
    """If the result is of a higher kind, it refuses:"""
    for here, there in itertools.product(range(4), repeat=2):
        for mine, other in itertools.product(KINDS[here], KINDS[there]):
            if there > here:
                with pytest.raises(RuntimeError, match="result type"):
                    one(mine).add_(one(other))
            else:
                assert one(mine).add_(one(other)).dtype == mine


def test_everything_but_zero_is_true():
    """Everything that is not zero is `True`, even `nan`."""
    numbers = torch.tensor([torch.nan, torch.inf, 1e-45, -2.0, 0.0, -0.0])
    assert numbers.bool().tolist() == [True] * 4 + [False] * 2


def test_joining_promotes_and_layers_do_not():
    """Promotion is for elementwise arithmetic, and for joining with `cat` and `stack`.
    Matrix products, and with them layers such as `nn.Linear`, want one type.
    """
    single, double = torch.ones(2, 2), torch.ones(2, 2, dtype=torch.float64)
    for join in (torch.cat, torch.stack):
        assert join([single, double]).dtype == torch.float64
    with pytest.raises(RuntimeError):
        single @ double
    with pytest.raises(RuntimeError):
        torch.nn.Linear(2, 2)(double)


def test_shapes_that_depend_on_numbers_fail_on_meta():
    """(Where the shape depends on the numbers, as with a mask, they raise an error.)"""
    shapes = torch.ones(3, 4, device="meta")
    assert (shapes @ shapes.mT).shape == (3, 3)
    with pytest.raises(NotImplementedError):
        shapes[shapes > 0]


def test_a_default_device_is_for_factories_alone():
    """The default is for factories alone: tensors that exist stay where they are, and
    `torch.from_numpy` stays on the CPU, since it [shares
    memory](numpy-bridge.md#one-memory-two-names) with NumPy. So do `torch.Generator()`
    and the old `torch.Tensor(3)`.
    """
    with torch.device("meta"):
        makers = (torch.zeros, torch.randn, torch.eye, torch.arange, torch.randperm)
        assert {maker(3).device.type for maker in makers} == {"meta"}
        assert torch.tensor([1]).device.type == "meta"
        assert torch.from_numpy(np.zeros(3)).device.type == "cpu"
        assert torch.Generator().device.type == "cpu"
        assert torch.Tensor(3).device.type == "cpu"


def test_arithmetic_does_not_move_tensors():
    """Arithmetic never moves a tensor with dimensions behind your back."""
    here, there = torch.ones(2), torch.ones(2, device="meta")
    for operation in (torch.add, torch.mul, torch.maximum, torch.eq):
        with pytest.raises(RuntimeError, match="device"):
            operation(here, there)


def test_scalars_and_positions_may_join_in_from_the_cpu():
    """A plain number, or a tensor on the CPU that has no dimensions, may join in from
    anywhere. (So may a tensor of positions on the CPU, as an index.)
    """
    there = torch.ones(2, device="meta")
    assert (there + 1).device.type == "meta"
    assert (there + torch.tensor(1.0)).device.type == "meta"
    assert there[torch.tensor([1, 0, 1])].shape == (3,)


def test_a_product_of_cpu_and_meta_may_run():
    """As of torch 2.13, not every operation checks this. A matrix product of a `cpu`
    and a `meta` tensor may run without any error and return arbitrary numbers.
    """
    product = torch.ones(2, 2) @ torch.ones(2, 2, device="meta")
    assert product.device.type == "cpu"


def test_a_model_converts_itself():
    """(The `to` of a *model* is another one: it converts the model itself, in
    place.)
    """
    numbers, model = torch.ones(2), torch.nn.Linear(2, 2)
    assert numbers.to(torch.float64) is not numbers
    assert model.to(torch.float64) is model
    assert model.weight.dtype == torch.float64
    assert numbers.dtype == torch.float32
