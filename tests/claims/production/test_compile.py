import numpy as np
import pytest
import torch
from torch import nn
from torch._inductor import list_mode_options

VERSION = tuple(int(part) for part in torch.__version__.split(".")[:2])


@pytest.fixture(autouse=True)
def nothing_compiled():
    torch.compiler.reset()
    yield
    torch.compiler.reset()


class Watch:
    """A backend that counts graphs, and how often they run."""

    def __init__(self):
        self.graphs, self.runs = [], 0

    def __call__(self, graph, example_inputs):
        self.graphs.append(graph)

        def run(*inputs):
            self.runs += 1
            return graph.forward(*inputs)

        return run


class Block(nn.Module):
    def __init__(self, width=3):
        super().__init__()
        self.linear, self.drop = nn.Linear(width, width), nn.Dropout()

    def forward(self, x):
        return self.drop(torch.relu(self.linear(x)))

    def twice(self, x):
        return self.linear(self.linear(x))


class Counting(Block):
    """Counts its calls."""

    calls = 0

    def forward(self, x):
        self.calls += 1
        return super().forward(x)


def test_the_first_call_compiles():
    """`torch.compile` itself compiles nothing. The first call does."""
    watch = Watch()
    compiled = torch.compile(lambda x: x + 1, backend=watch)
    assert not watch.graphs
    compiled(torch.ones(3))
    assert len(watch.graphs) == 1


def test_forward_is_what_is_compiled():
    """
    A model is compiled by `torch.compile(model)`, and that means its `forward`; its
    other methods stay as they were.
    """
    watch = Watch()
    model = torch.compile(Block(), backend=watch)
    model.twice(torch.ones(2, 3))
    assert not watch.graphs
    model(torch.ones(2, 3))
    assert len(watch.graphs) == 1


def test_a_break_is_no_error():
    """It is no error, and that is the danger: nobody tells you."""
    watch = Watch()

    def broken(x):
        return x * 2 if x.sum() > 0 else x * 3

    compiled = torch.compile(lambda x: broken(x) + 1, backend=watch)
    assert torch.equal(compiled(torch.ones(3)), torch.full((3,), 3.0))
    assert len(watch.graphs) >= 2


def test_numbers_and_code_of_others():
    """
    | `x.item()`, `x.tolist()` | keep the tensor and ask outside; or `fullgraph=True`, which takes `item()` into the graph |
    """

    def item(x):
        return x * (x * 2).sum().item()

    def listed(x):
        return x * (x * 2).tolist()[0]

    def numpy(x):
        return torch.from_numpy(np.sin(x.numpy() * 2)) * 3

    for function, whole, count in (
        (item, False, 2),
        (listed, False, 2),
        (item, True, 1),
        (numpy, True, 1),
    ):
        torch.compiler.reset()
        watch, x = Watch(), torch.ones(4)
        compiled = torch.compile(function, backend=watch, fullgraph=whole)
        assert torch.allclose(compiled(x), function(x))
        assert len(watch.graphs) == count


def test_what_breaks_nothing():
    """
    An `if` on a shape, on `self.training` or on a Python number breaks nothing: its
    condition becomes a guard.
    """

    class Chooses(nn.Module):
        def forward(self, x, scale):
            if x.shape[0] > 2:
                x = x + 1
            if self.training:
                x = x * 2
            return x * scale if scale > 1 else x

    watch, model = Watch(), Chooses()
    compiled = torch.compile(model, backend=watch, fullgraph=True)
    assert torch.equal(compiled(torch.ones(3), 2), torch.full((3,), 8.0))
    assert torch.equal(compiled(torch.ones(2), 2), torch.full((2,), 4.0))
    model.eval()
    assert torch.equal(compiled(torch.ones(3), 2), torch.full((3,), 4.0))
    assert torch.equal(compiled(torch.ones(3), 1), torch.full((3,), 2.0))


def test_sizes_with_a_graph_of_their_own():
    """
    A size of 1 has a graph of its own in each case, since broadcasting treats it in
    another way. So does an empty batch.
    """
    for dynamic in (None, True, False):
        torch.compiler.reset()
        watch = Watch()
        compiled = torch.compile(lambda x: x + 1, backend=watch, dynamic=dynamic)
        for rows in (8, 16):
            compiled(torch.ones(rows, 3))
        before = len(watch.graphs)
        compiled(torch.ones(1, 3))
        assert len(watch.graphs) == before + 1
        compiled(torch.ones(0, 3))
        assert len(watch.graphs) == before + 2


def test_weights_and_switches():
    """
    The weights of a model are numbers, too: an optimizer's step makes nothing compile.
    A switch from `train()` to `eval()` does, once for each of the two.
    """
    watch, model = Watch(), Block()
    compiled = torch.compile(model, backend=watch)
    optimizer = torch.optim.Adam(model.parameters())
    for _ in range(5):
        compiled(torch.ones(2, 3)).sum().backward()
        optimizer.step()
        optimizer.zero_grad()
    assert len(watch.graphs) == 1
    for _ in range(3):
        model.eval()
        compiled(torch.ones(2, 3))
        model.train()
        compiled(torch.ones(2, 3))
    assert len(watch.graphs) == 2


def test_forced_to_be_eager():
    """With `"force_eager"` instead, nothing compiled is used at all."""
    watch = Watch()
    compiled = torch.compile(lambda x: x + 1, backend=watch)
    compiled(torch.ones(3))
    with torch.compiler.set_stance("force_eager"):
        compiled(torch.ones(3))
        compiled(torch.ones(4, 4))
    assert (len(watch.graphs), watch.runs) == (1, 1)


def test_a_graph_for_validation():
    """
    A validation under `no_grad` compiles a third, which keeps nothing for a backward
    pass.
    """
    from functorch.compile import make_boxed_func
    from torch._dynamo.backends.common import aot_autograd

    outputs = []

    def note(graph, example_inputs):
        nodes = next(node for node in graph.graph.nodes if node.op == "output")
        outputs.append(len(nodes.args[0]))
        return make_boxed_func(graph.forward)

    model = Block().eval()
    model.compile(backend=aot_autograd(fw_compiler=note, bw_compiler=note))
    model(torch.ones(2, 3)).sum().backward()
    assert len(outputs) == 2
    with torch.no_grad():
        model(torch.ones(2, 3))
    assert len(outputs) == 3
    assert outputs[2] == 1 < outputs[0]


def test_blocks_of_another_width():
    """
    Blocks of another width, or with other settings, get a graph of their own.
    """
    for others, count in ([3, 3, 3], 1), ([3, 4, 3], 2):
        torch.compiler.reset()
        watch = Watch()
        for width in others:
            block = Block(width)
            block.compile(backend=watch)
            block(torch.ones(2, width))
        assert len(watch.graphs) == count
    torch.compiler.reset()
    watch = Watch()
    for p in (0.5, 0.1):
        block = Block()
        block.drop.p = p
        block.compile(backend=watch)
        block(torch.ones(2, 3))
    assert len(watch.graphs) == 2


def test_beyond_the_limit():
    """
    After that, whatever fits none of them runs eagerly, for good, with a warning in the
    log; `fullgraph=True` makes it an error. Leave such arguments out. (A number becomes a
    variable, as a size does, unless it says how often a loop runs. A whole number that
    the model counts itself, as in `self.calls += 1`, is compiled each time.)
    """
    watch = Watch()

    def labeled(x, name):
        return x * 2 if name else x

    compiled = torch.compile(labeled, backend=watch)
    for step in range(12):
        assert torch.equal(compiled(torch.ones(3), f"{step}"), torch.full((3,), 2.0))
    assert (len(watch.graphs), watch.runs) == (8, 8)
    compiled(torch.ones(3), "11")
    assert watch.runs == 8
    compiled(torch.ones(3), "3")  # which fits
    assert (len(watch.graphs), watch.runs) == (8, 9)
    torch.compiler.reset()
    whole = torch.compile(labeled, backend="eager", fullgraph=True)
    with pytest.raises(torch._dynamo.exc.FailOnRecompileLimitHit):
        for step in range(12):
            whole(torch.ones(3), f"{step}")
    assert step == 8
    for numbers in (range(2, 14), [n + 0.5 for n in range(12)]):
        torch.compiler.reset()
        watch = Watch()
        shifted = torch.compile(lambda x, shift: x + shift, backend=watch)
        for number in numbers:
            assert torch.equal(
                shifted(torch.zeros(3), number), torch.full((3,), number)
            )
        assert len(watch.graphs) == 2
    torch.compiler.reset()
    watch, model = Watch(), Counting()
    often = torch.compile(lambda x, n: sum(x for _ in range(n)), backend=watch)
    for number in range(2, 8):
        assert often(torch.ones(()), number) == number
    assert len(watch.graphs) == 6
    compiled = torch.compile(model, backend=watch)
    for _ in range(6):
        compiled(torch.ones(2, 3))
    assert (model.calls, len(watch.graphs)) == (6, 12)


def test_the_wrapper_shares_its_tensors():
    """
    Save the state of the model itself: the wrapper shares its tensors.
    """
    model = Block()
    state = torch.compile(model, backend="eager").state_dict()
    for name, tensor in model.state_dict().items():
        assert state[f"_orig_mod.{name}"].data_ptr() == tensor.data_ptr()


def test_compile_in_place_of_a_module_of_torch():
    """
    In torch 2.11 and 2.13, `model.compile()` compiles a class of your own, but does
    nothing for an `nn.Sequential` or `nn.TransformerEncoderLayer` itself. In torch 2.15 it works, and `torch.compile(model)` works in all three.
    """

    def sequential():
        return nn.Sequential(nn.Linear(3, 3), nn.ReLU())

    def layer():
        return nn.TransformerEncoderLayer(3, 1, 8, batch_first=True)

    for make in (Block, sequential, layer):
        torch.compiler.reset()
        in_place, wrapper, model = Watch(), Watch(), make()
        torch.compile(model, backend=wrapper)(torch.ones(1, 2, 3))
        assert len(wrapper.graphs) == 1
        torch.compiler.reset()
        model.compile(backend=in_place)
        model(torch.ones(1, 2, 3))
        if make is Block or VERSION >= (2, 15):
            assert len(in_place.graphs) == 1
        elif VERSION <= (2, 13):
            assert not in_place.graphs


def test_the_branch_that_cond_runs():
    """Neither may return an input as it is, hence the `clone`."""

    def chosen(right):
        def whole(x):
            return torch.cond(x.sum() > 1, lambda x: x / 2, right, (x,))

        compiled = torch.compile(whole, backend="eager", fullgraph=True)
        return compiled(torch.zeros(3))

    assert torch.equal(chosen(lambda x: x.clone()), torch.zeros(3))
    torch.compiler.reset()
    with pytest.raises(RuntimeError, match="aliasing"):
        chosen(lambda x: x)


def test_in_place_or_wrapped():
    """
    `net.compile()` changes the model in place. `torch.compile(net)` returns a wrapper,
    which puts `_orig_mod.` in front of all names of weights.
    """
    net = Block()
    names = list(net.state_dict())
    wrapper = torch.compile(net, backend="eager")
    assert list(wrapper.state_dict()) == [f"_orig_mod.{name}" for name in names]
    assert net.compile(backend="eager") is None
    assert list(net.state_dict()) == names


def test_modes_are_sets_of_options():
    """
    `torch.compile(model, mode=…)` takes a name for a set of options:
    """
    graphs = "triton.cudagraphs"
    assert list_mode_options("default") == {}
    assert list_mode_options("reduce-overhead") == {graphs: True}
    search = list_mode_options("max-autotune")
    assert search["max_autotune"] and search[graphs]
    without = list_mode_options("max-autotune-no-cudagraphs")
    assert without["max_autotune"] and graphs not in without
