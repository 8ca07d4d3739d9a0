"""Two files of tensors are the same where a training on another machine moves them."""

import json
import struct

import pytest
import torch
from safetensors.torch import save

from torchproof.matching.weights import (
    NoTensorsError,
    first_weight_difference,
    tensors_in,
)

FLOATS = [torch.float64, torch.float32, torch.float16, torch.bfloat16]


def weights() -> torch.Tensor:
    return torch.randn(50, generator=torch.Generator().manual_seed(0))


def difference(one: torch.Tensor, other: torch.Tensor, percent: float = 0.0) -> str:
    return first_weight_difference(save({"w": one}), save({"w": other}), percent)


@pytest.mark.parametrize("dtype", FLOATS)
def test_floats_may_differ_by_a_percent_of_what_is_usual(dtype):
    base = weights().to(dtype)
    near, far = base.clone(), base.clone()
    near[3] += 0.005
    far[3] += 0.05
    assert difference(base, near) == ""
    assert "`w`: element 3 was" in difference(base, far)
    assert difference(base, far, percent=10) == ""


def test_a_sign_is_found():
    flipped = weights()
    flipped[0] *= -1
    assert "element 0" in difference(weights(), flipped)


def test_nan_is_at_nan_only():
    broken = weights()
    broken[5] = torch.nan
    assert difference(broken, broken.clone()) == ""
    assert "element 5" in difference(weights(), broken)
    assert "element 5" in difference(broken, weights())


@pytest.mark.parametrize("dtype", [torch.int64, torch.int8, torch.uint8, torch.bool])
def test_whole_numbers_are_the_same(dtype):
    one = torch.tensor([0, 1, 1]).to(dtype)
    assert difference(one, one.clone()) == ""
    assert "other whole numbers" in difference(one, one.flip(0))


def test_shapes_and_types_are_the_same():
    assert "F32 of shape [50], now F32 of shape [5, 10]" in difference(
        weights(), weights().reshape(5, 10)
    )
    assert "now F64" in difference(weights(), weights().double())


def test_names_are_the_same():
    one, other = save({"a": weights()}), save({"b": weights()})
    assert "`a` is in one of the two only" in first_weight_difference(one, other)


def test_the_order_in_the_file_does_not_count():
    one = save({"a": weights(), "b": weights() + 1})
    assert list(tensors_in(one)) == ["a", "b"]


def header(facts: object, data: bytes = b"") -> bytes:
    text = json.dumps(facts).encode()
    return struct.pack("<Q", len(text)) + text + data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no file of tensors",
        header([1, 2]),
        header({"w": 1}),
        header({"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}),
        header({"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}, b"12345"),
        header({"w": {"dtype": "F32", "shape": [1], "data_offsets": [4, 8]}}, b"12345678"),
        header({"w": {"dtype": "F9", "shape": [1], "data_offsets": [0, 4]}}, b"1234"),
        header({"w": {"dtype": "F32", "shape": [-1], "data_offsets": [0, -4]}}),
        header({"__metadata__": {"see": "http://example.org"}}),
    ],
)  # fmt: skip
def test_what_is_no_file_of_tensors_is_refused(data):
    with pytest.raises(NoTensorsError):
        tensors_in(data)
    assert first_weight_difference(save({"w": weights()}), data) != ""
