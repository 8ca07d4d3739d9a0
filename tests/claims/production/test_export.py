import logging
import random
import subprocess
import sys
import warnings

import pytest
import torch
from torch import nn
from torch.export import Dim


class Calls(nn.Module):
    """A model that calls a function."""

    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, x):
        return self.function(x)


def export(function, example, sizes=None):
    return torch.export.export(Calls(function), (example,), dynamic_shapes=sizes)


@pytest.fixture(autouse=True)
def quiet(caplog):
    with caplog.at_level(logging.ERROR, "torch"):
        yield


def test_weights_are_shared_but_a_file_has_its_own(tmp_path):
    """
    They are not: an exported program shares its weights with the model. If you train
    on, the program changes, too; a file that you saved does not.
    """
    layer, x = nn.Linear(3, 2), torch.ones(2, 3)
    program = torch.export.export(layer, (x,))
    torch.export.save(program, tmp_path / "layer.pt2")
    before = layer(x).detach().clone()
    with torch.no_grad():
        layer.weight += 1
    assert torch.equal(program.module()(x), layer(x))
    with warnings.catch_warnings(action="ignore"):
        loaded = torch.export.load(tmp_path / "layer.pt2")
    assert torch.equal(loaded.module()(x), before)


def test_numbers_of_python_are_constants():
    """
    A number that Python computed is a constant from then on: a date, or what
    `random.random()` returned. Random tensors are operations, and new at each call.
    """
    zeros = torch.zeros(2)
    constant = export(lambda x: x + random.random(), zeros).module()
    assert torch.equal(constant(zeros), constant(zeros))
    drawn = export(lambda x: x + torch.rand(2), zeros).module()
    assert not torch.equal(drawn(zeros), drawn(zeros))


def test_the_mode_and_a_device_are_frozen():
    """
    To answer with it, call `eval()` before you export. A device that is named in the
    graph also stays as it was.
    """
    layer, x = nn.Dropout(), torch.ones(64)
    assert not torch.equal(torch.export.export(layer, (x,)).module()(x), x)
    assert torch.equal(torch.export.export(layer.eval(), (x,)).module()(x), x)
    program = export(lambda x: x + torch.arange(4, device=x.device), torch.zeros(4))
    devices = [node.kwargs.get("device") for node in program.graph.nodes]
    assert torch.device("cpu") in devices


def test_sizes_are_fixed_by_default():
    """Of the shapes of the example, each size is fixed, unless you say otherwise."""
    fixed = export(lambda x: x + 1, torch.zeros(4, 3)).module()
    fixed(torch.zeros(4, 3))
    for shape in ((5, 3), (4, 2)):
        with pytest.raises(AssertionError):
            fixed(torch.zeros(shape))


@pytest.mark.parametrize("size", [0, 1])
def test_zero_and_one_are_constants(size):
    """
    So export takes an example size of 0 or 1 for a constant, its *0/1 specialization*.
    If you demanded a size that varies, that is an error. `Dim.AUTO` demands nothing.
    """
    example = torch.zeros(size, 3)
    for kind in (Dim("rows"), Dim.DYNAMIC):
        with pytest.raises((ValueError, RuntimeError)):
            export(lambda x: x + 1, example, ({0: kind},))
    program = export(lambda x: x + 1, example, ({0: Dim.AUTO},))
    with pytest.raises(AssertionError):
        program.module()(torch.zeros(3, 3))


def test_an_if_on_a_shape_narrows():
    """
    An `if` on a shape is decided once, too, for the example. With `Dim.DYNAMIC`, `if
    x.shape[0] > 3` narrows the range without a word; with a `Dim`, it violates a
    *constraint*, and the message suggests what would fit, such as `Dim('b', max=3)`.
    """

    def branch(x):
        return x * 2 if x.shape[0] > 3 else x * 3

    example = torch.ones(2, 3)
    program = export(branch, example, ({0: Dim.DYNAMIC},)).module()
    assert program(torch.ones(3, 3)).mean() == 3
    with pytest.raises(AssertionError):
        program(torch.ones(7, 3))
    with pytest.raises(RuntimeError, match=r"(?s)Constraints.*Dim\('b', max=3\)"):
        export(branch, example, ({0: Dim("b")},))
    export(branch, example, ({0: Dim("b", max=3)},))


def test_len_makes_a_constant():
    """
    Do not write `len(x)` in a model: Python's `len` must return a plain number, so the
    size becomes a constant.
    """
    example = torch.ones(2, 3)
    export(lambda x: x * x.shape[0], example, ({0: Dim("b")},))
    with pytest.raises(RuntimeError, match=r"constant \(2\)"):
        export(lambda x: x * len(x), example, ({0: Dim("b")},))


def test_a_file_needs_no_class(tmp_path):
    """To load it, you need PyTorch, but not the class."""
    program = export(lambda x: x * 2, torch.ones(3))
    torch.export.save(program, tmp_path / "double.pt2")
    code = "import sys, torch; print(torch.export.load(sys.argv[1]).module()(torch.ones(3)).sum())"
    command = [sys.executable, "-c", code, str(tmp_path / "double.pt2")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "tensor(6.)" in done.stdout


def test_branches_return_the_same_and_no_input():
    """
    Both branches must return the same type and number of dimensions, and neither may
    return the input itself, hence the `clone`.
    """

    def decide(yes, no):
        return export(lambda x: torch.cond(x.sum() > 0, yes, no, (x,)), torch.ones(3))

    decide(lambda x: x * 2, lambda x: x.clone())
    shorter = decide(lambda x: x * 2, lambda x: x[:2] * 2).module()
    assert shorter(torch.ones(3)).shape == (3,)
    assert shorter(-torch.ones(3)).shape == (2,)
    for other in (lambda x: x, lambda x: x.sum(), lambda x: x.double()):
        with pytest.raises(RuntimeError):
            decide(lambda x: x * 2, other)


def test_decompositions_are_more_elementary():
    """
    For that it first calls `run_decompositions`, which rewrites it with a smaller set
    of more elementary operations.
    """
    program = torch.export.export(nn.Linear(3, 2), (torch.ones(2, 3),))
    with warnings.catch_warnings(action="ignore", category=FutureWarning):
        elementary = program.run_decompositions()
    targets = [node.target for node in elementary.graph.nodes]
    assert torch.ops.aten.linear.default not in targets
    assert torch.ops.aten.addmm.default in targets


def test_guards_check_sizes_alone():
    """
    Guards check sizes, not types: an input of another type fails later, or not at all.
    """
    single = torch.ones(2, 3)
    doubled = export(lambda x: x * 2, single).module()
    assert doubled(single.double()).dtype == torch.float64
    linear = torch.export.export(nn.Linear(3, 2), (single,)).module()
    with pytest.raises(RuntimeError):
        linear(single.double())


def test_numpy_is_refused():
    """During export, tensors have no numbers that NumPy could read."""
    with pytest.raises(RuntimeError, match="numpy"):
        export(lambda x: torch.from_numpy(x.numpy() * 2), torch.ones(3))


def test_weights_lie_in_a_second_file(tmp_path, monkeypatch):
    """
    Large weights lie in the second one, and without it, the first cannot be used.
    (Here it is empty, as small weights stay in the first.) With `external_data=False`,
    all is in one file.
    """
    monkeypatch.setenv("ORT_DISABLE_TELEMETRY", "1")
    onnxruntime = pytest.importorskip("onnxruntime")
    pytest.importorskip("onnxscript")

    def write(name, width, **settings):
        layer, path = nn.Linear(width, 20).eval(), tmp_path / name
        with warnings.catch_warnings(action="ignore", category=FutureWarning):
            example = (torch.ones(2, width),)
            torch.onnx.export(layer, example, path, verbose=False, **settings)
        return path, tmp_path / f"{name}.data"

    small, beside = write("small.onnx", 3)
    assert beside.stat().st_size == 0
    onnxruntime.InferenceSession(small)
    whole, beside = write("whole.onnx", 300, external_data=False)
    assert not beside.exists()
    onnxruntime.InferenceSession(whole)
    large, beside = write("large.onnx", 300)
    beside.unlink()
    with pytest.raises(Exception, match=r"large\.onnx\.data"):
        onnxruntime.InferenceSession(large)
