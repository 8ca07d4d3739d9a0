"""What docs/start/history.md claims."""

import importlib
import io
import pickle
import warnings

import pytest
import torch


def test_a_version_compares_as_a_version():
    """`torch.__version__` looks like text, but it compares as a version should. In
    ordinary text `"1"` comes before `"9"`, so 2.13 seems the older one.
    """
    assert torch.__version__ > "2.9"
    assert not str(torch.__version__) > "2.9"


def test_a_version_is_no_decimal_number():
    """As a float, it comes before 2.9. As numbers in a tuple, it does not."""
    assert float("2.13") < float("2.9")
    assert (2, 13) > (2, 9)


def test_variable_and_tensor_are_one():
    """In version 0.4, of April 2018, the two became one."""
    wrapped = torch.autograd.Variable(torch.ones(2))
    assert type(wrapped) is torch.Tensor
    assert isinstance(torch.ones(2), torch.autograd.Variable)


def test_code_runs_as_before_unless_you_ask():
    """Code runs as it did before. If you ask for it, `torch.compile` follows your
    function as Python is about to run it, takes out the graphs of tensor operations,
    and optimizes those.
    """
    graphs = []

    def keep(graph, example_inputs):
        graphs.append(graph)
        return graph.forward

    def scaled(x):
        return 2 * x + 1

    torch._dynamo.reset()
    compiled = torch.compile(scaled, backend=keep)
    assert scaled(torch.ones(2)).tolist() == [3, 3]
    assert not graphs
    assert compiled(torch.ones(2)).tolist() == [3, 3]
    assert len(graphs) == 1


def test_compile_takes_out_a_graph_on_each_side_of_an_if():
    """`torch.compile` takes out one graph before the `if`, lets Python decide, and
    takes out another one after it.
    """
    graphs = []

    def keep(graph, example_inputs):
        graphs.append(graph)
        return graph.forward

    def signed(x):
        y = 2 * x
        if y.sum() > 0:
            return y + 1
        return y - 1

    torch._dynamo.reset()
    compiled = torch.compile(signed, backend=keep)
    assert compiled(torch.ones(2)).tolist() == [3, 3]
    assert len(graphs) == 2
    assert compiled(-torch.ones(2)).tolist() == [-3, -3]


def test_tracing_keeps_one_branch():
    """One of TorchScript's two ways, recording a run, kept only the branch that it saw."""

    def distance(x):
        return x if x > 0 else -x

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        traced = torch.jit.trace(distance, torch.tensor(3.0))
        scripted = torch.jit.script(distance)  # the other way
    assert traced(torch.tensor(-5.0)) == -5
    assert scripted(torch.tensor(-5.0)) == 5
    assert distance(torch.tensor(-5.0)) == 5


def test_what_2_1_deprecated():
    """| 2.1 | October 2023 | `set_default_tensor_type` is deprecated |"""
    with pytest.warns(UserWarning, match="deprecated as of PyTorch 2.1"):
        torch.set_default_tensor_type(torch.FloatTensor)


def test_load_refuses_arbitrary_objects():
    """| 2.6 | January 2025 | `torch.load` refuses arbitrary objects; no more packages
    in the conda channel `pytorch` |
    """
    file = io.BytesIO()
    torch.save(torch.nn.Linear(2, 1), file)
    file.seek(0)
    with pytest.raises(pickle.UnpicklingError, match="weights_only"):
        torch.load(file)


def test_torchscript_warns():
    """| 2.10 | January 2026 | TorchAudio's migration is complete; `torch.jit` warns
    from here on that TorchScript is deprecated |
    """
    with pytest.warns((DeprecationWarning, FutureWarning), match="deprecated"):
        torch.jit.trace(torch.relu, torch.ones(1))


def test_qr_and_cholesky_are_gone_since_2_14():
    """| 2.14 | by August 2026 | `torch.qr` and `torch.cholesky` are gone |"""
    for old in (torch.qr, torch.cholesky):
        if torch.__version__ >= "2.14":
            with pytest.raises(RuntimeError, match="deprecated"):
                old(torch.eye(2))
        else:
            with pytest.warns(UserWarning, match="deprecated"):
                old(torch.eye(2))


def test_caffe2_is_gone():
    """Caffe2 was in PyTorch's own package for years."""
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("caffe2")


def test_a_build_follows_a_plus():
    """A `+` and what follows it name the build; `+cpu` is one without GPU support."""
    build = str(torch.__version__).partition("+")[2]
    if build == "cpu":
        assert torch.version.cuda is None
        assert torch.version.hip is None
    elif build.startswith("cu"):
        assert build[2:] == torch.version.cuda.replace(".", "")
