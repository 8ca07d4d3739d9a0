"""Two files of tensors → the first difference between them, tensor by tensor.

Both must have the same tensors: names, types and shapes. Whole numbers are equal;
floats may differ by a small part of what is usual in their tensor, as a training on
another machine moves them. Read with the standard library alone, by the description of
the format: https://huggingface.co/docs/safetensors
"""

from __future__ import annotations

import json
import math
import struct
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

# By so many percent of its tensor's root mean square may a float differ.
PERCENT = 1.0

_ITEM = {"F64": "d", "F32": "f", "F16": "e", "BF16": "H"}
_SIZE = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2, "I8": 1}
_SIZE |= {"U64": 8, "U32": 4, "U16": 2, "U8": 1, "BOOL": 1}
_HEAD = 8  # bytes, which say how long the header is


class NoTensorsError(Exception):
    """A file is none of safetensors."""


@dataclass(frozen=True)
class _Tensor:
    """What a file says of a tensor, and its bytes."""

    dtype: str
    shape: tuple[int, ...]
    data: bytes

    @property
    def floats(self) -> Sequence[float]:
        """Return its numbers, in the order of memory; only of the types in `_ITEM`."""
        if self.dtype == "BF16":  # the upper half of a float32
            halves = struct.unpack(f"<{len(self.data) // 2}H", self.data)
            whole = struct.pack(f"<{len(halves)}I", *(half << 16 for half in halves))
            return struct.unpack(f"<{len(halves)}f", whole)
        count = len(self.data) // _SIZE[self.dtype]
        return array("d", struct.unpack(f"<{count}{_ITEM[self.dtype]}", self.data))


def first_weight_difference(
    expected: bytes, actual: bytes, percent: float = 0.0
) -> str:
    """Return in words where two files of tensors first differ, "" if nowhere.

    `percent` is the tolerance of floats, of their tensor's root mean square, where it
    is more than `PERCENT`.
    """
    if expected == actual:
        return ""
    try:
        left, right = tensors_in(expected), tensors_in(actual)
    except NoTensorsError as error:
        return str(error)
    if left.keys() != right.keys():
        name = min(left.keys() ^ right.keys())
        return f"`{name}` is in one of the two only"
    most = max(percent, PERCENT)
    whys = (_why_not_same(n, left[n], right[n], most) for n in left)
    return next(filter(None, whys), "")


def tensors_in(data: bytes) -> dict[str, _Tensor]:
    """Return the tensors of a file, by name. Raises NoTensorsError on any other file.

    A header that says more than the tensors, and bytes that belong to none, are refused:
    nothing travels in a file but its tensors.
    """
    header, start = _header(data)
    found, end = {}, 0
    for name, facts in sorted(header.items(), key=_offset):
        try:
            dtype, shape = facts["dtype"], tuple(map(int, facts["shape"]))
            first, last = map(int, facts["data_offsets"])
            size = math.prod(shape) * _SIZE[dtype]
        except (KeyError, TypeError, ValueError):
            raise NoTensorsError(f"`{name[:60]}` is no tensor that is known") from None
        if (
            facts.keys() != {"dtype", "shape", "data_offsets"}
            or min(shape, default=0) < 0
        ):
            raise NoTensorsError(f"`{name[:60]}` is no tensor that is known")
        if first != end or last - first != size:
            raise NoTensorsError(f"`{name[:60]}` does not lie where it is said to")
        found[name] = _Tensor(dtype, shape, data[start + first : start + last])
        end = last
    if start + end != len(data):
        raise NoTensorsError("the file goes on behind its tensors, or ends too early")
    return found


def _header(data: bytes) -> tuple[dict[str, Any], int]:
    """Return the header without its metadata, if that says no more than `pt`, and its end."""
    size = int.from_bytes(data[:_HEAD], "little")
    try:
        header = json.loads(data[_HEAD : _HEAD + size].decode("utf-8"))
        metadata = header.pop("__metadata__", {})
    except (ValueError, AttributeError, RecursionError, TypeError):
        raise NoTensorsError("no file of tensors: its header cannot be read") from None
    if metadata not in ({}, {"format": "pt"}):
        raise NoTensorsError("its header holds metadata besides the tensors")
    return header, _HEAD + size


def _offset(item: tuple[str, Any]) -> tuple[int, int]:
    """Return where a tensor begins and ends; what is no tensor comes first."""
    facts = item[1]
    offsets = facts.get("data_offsets") if isinstance(facts, dict) else None
    if isinstance(offsets, list) and [type(one) for one in offsets] == [int, int]:
        return offsets[0], offsets[1]
    return -1, -1


def _why_not_same(name: str, one: _Tensor, other: _Tensor, percent: float) -> str:
    """Return in words how two tensors differ, "" if they do not."""
    if (one.dtype, one.shape) != (other.dtype, other.shape):
        return f"`{name}`: {_told(one)}, now {_told(other)}"
    if one.data == other.data:
        return ""
    if one.dtype not in _ITEM:
        return f"`{name}`: other whole numbers"
    left, right = one.floats, other.floats
    square = sum(x * x for x in left if math.isfinite(x))
    usual = math.sqrt(square / max(1, len(left)))
    furthest, place = 0.0, 0
    for index, (x, y) in enumerate(zip(left, right, strict=True)):
        gap = _gap(x, y)
        if gap > furthest:
            furthest, place = gap, index
    if furthest <= usual * percent / 100:
        return ""
    x, y = left[place], right[place]
    return (
        f"`{name}`: element {place} was {x:.6g}, now {y:.6g}; {percent:g} percent of the "
        f"tensor's root mean square, {usual:.3g}, are allowed"
    )


def _gap(x: float, y: float) -> float:
    """Return how far two numbers lie apart; `nan` lies at `nan`, infinity at itself."""
    if x == y or (math.isnan(x) and math.isnan(y)):
        return 0.0
    gap = abs(x - y)
    return gap if gap == gap else math.inf


def _told(tensor: _Tensor) -> str:
    return f"{tensor.dtype} of shape {list(tensor.shape)}"
