"""What docs/neural-networks/reading-old-code.md claims."""

import io
import warnings

import pytest
import torch
from torch.autograd import Variable

VERSION = tuple(int(number) for number in torch.__version__.split(".")[:2])


def distance(x: torch.Tensor) -> torch.Tensor:
    if x > 0:
        return x
    return -x


def test_a_variable_is_a_tensor():
    """Where old code wraps its data in `Variable(x)`, read `x`; for `Variable(x,
    requires_grad=True)`, read `x.requires_grad_()`.
    """
    x = torch.ones(2)
    old = Variable(x)
    assert type(old) is torch.Tensor
    assert not old.requires_grad
    assert old.data_ptr() == x.data_ptr()
    assert Variable(x, requires_grad=True).requires_grad
    assert x.requires_grad_().requires_grad


def test_a_single_number_has_no_dimension_to_index():
    """Until then they had one, and `loss.data[0]` took the number out. Now there is
    nothing to index:
    """
    loss = (torch.ones(2) ** 2).sum()
    with pytest.raises(IndexError):
        loss.data[0]
    assert loss.item() == 2


def test_tracing_keeps_the_branch_of_the_example():
    """A negative distance. The example went through the first branch, so that branch
    is all the program knows.
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        traced = torch.jit.trace(distance, torch.tensor(3.0))
    assert traced(torch.tensor(-5.0)) == -5
    kinds = {warning.category for warning in caught}
    assert torch.jit.TracerWarning in kinds
    assert any("deprecated" in str(warning.message) for warning in caught)


@pytest.mark.parametrize("name", ["qr", "cholesky", "symeig", "solve"])
def test_old_linear_algebra_warns_or_fails(name):
    """In torch 2.13 some old functions still warn; others are gone and their error
    message explains how to translate them. (From 2.14 on, all four of these fail.)
    """
    arguments = (torch.eye(2),) * (2 if name == "solve" else 1)
    if name in ("qr", "cholesky") and VERSION <= (2, 13):
        with pytest.warns(UserWarning, match=f"in favor of torch.linalg.{name}"):
            getattr(torch, name)(*arguments)
    else:
        with pytest.raises(RuntimeError, match=r"removed[\s\S]*torch\.linalg"):
            getattr(torch, name)(*arguments)


def test_the_new_solve_takes_its_arguments_the_other_way_round():
    """| `torch.solve(b, a)` | fails | `torch.linalg.solve(a, b)`: the order is
    reversed |
    """
    a, b = torch.tensor([[2.0, 0.0], [0.0, 4.0]]), torch.tensor([2.0, 4.0])
    assert torch.linalg.solve(a, b).tolist() == [1, 1]


def test_a_whole_model_is_refused_and_its_numbers_are_not():
    """| `torch.load` of a whole model | fails | save and load the `state_dict` |"""
    layer = torch.nn.Linear(1, 1)
    whole, numbers = io.BytesIO(), io.BytesIO()
    torch.save(layer, whole)
    torch.save(layer.state_dict(), numbers)
    whole.seek(0)
    numbers.seek(0)
    with pytest.raises(Exception, match="Weights only load failed"):
        torch.load(whole)
    assert torch.equal(torch.load(numbers)["weight"], layer.weight)


def test_a_mask_is_inverted_with_a_tilde():
    """Now they give `True` and `False`, and a mask is inverted with `~`."""
    mask = torch.tensor([True, False])
    with pytest.raises(RuntimeError, match="not supported"):
        1 - mask
    assert (~mask).tolist() == [False, True]


def test_range_includes_its_end_and_arange_does_not():
    """| `torch.range(0, 3)` | warns | `torch.arange(0, 4)`: its end is left out |"""
    with pytest.warns(UserWarning, match="deprecated"):
        old = torch.range(0, 3)
    assert old.tolist() == torch.arange(0, 4).tolist()


def test_without_size_average_the_steps_are_smaller():
    """The default of today's loss is the mean. If you only delete
    `size_average=False`, the gradients get much smaller, and no message says so.
    """
    torch.manual_seed(0)
    logits, target = torch.randn(20, 4), torch.randint(0, 4, (20,))
    sizes = []
    for settings in ({"reduction": "sum"}, {}):
        leaf = logits.clone().requires_grad_()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            torch.nn.functional.cross_entropy(leaf, target, **settings).backward()
        sizes.append(leaf.grad.norm().item())
    assert sizes[0] == pytest.approx(20 * sizes[1], rel=1e-4)


def test_warnings_can_be_made_errors():
    """So turn warnings into errors first, and see what comes:"""
    old = torch.nn.functional.mse_loss
    x, y = torch.rand(3), torch.rand(3)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(UserWarning, match="reduction='sum' instead"):
            old(x, y, size_average=False)


def test_compile_leaves_the_choice_to_python():
    """Both results are right. There are two graphs: `gt`, *greater than*, which
    computes the condition, and `neg`, which flips the sign. Between them Python itself
    decides, as before.
    """
    graphs = []

    def keep(graph, example_inputs):
        nodes = graph.graph.nodes
        graphs.append([n.name for n in nodes if n.op == "call_function"])
        return graph.forward

    torch._dynamo.reset()
    compiled = torch.compile(distance, backend=keep)
    assert compiled(torch.tensor(-5.0)) == 5
    assert compiled(torch.tensor(3.0)) == 3
    assert graphs == [["gt"], ["neg"]]


def test_a_variable_around_a_result_cuts_the_record():
    """Beware of `Variable` around a *result*: today it cuts off the record for
    gradients, as `detach()` does, without a message.
    """
    x = torch.ones(2, requires_grad=True)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for result in (Variable(x * 2), (x * 2).detach()):
            assert result.grad_fn is None and not result.requires_grad


def test_what_the_old_transpose_did():
    """| `x.T` with one dimension, or three and more | warns | `x` with one; with more,
    `x.mT` to swap the last two, `x.permute(…)` to reverse them all |
    """
    flat, deep = torch.arange(3), torch.arange(24).reshape(2, 3, 4)
    with pytest.warns(UserWarning, match="x.T"):
        assert torch.equal(flat.T, flat)
    with pytest.warns(UserWarning, match="x.T"):
        assert torch.equal(deep.T, deep.permute(2, 1, 0))
    assert deep.mT.shape == (2, 4, 3)


def test_export_wants_a_single_graph():
    """It accepts only models that fit into a single graph, and tells you if yours does
    not.
    """

    class Distance(torch.nn.Module):
        def forward(self, x):
            return distance(x)

    with pytest.raises(Exception, match=r"[Dd]ata-dependent"):
        torch.export.export(Distance(), (torch.tensor(3.0),))


def test_the_old_order_with_a_square_table():
    """With both in the old order, a square table of bills would give an answer too, and
    a wrong one.
    """
    amounts, prices = torch.tensor([[2.0, 1.0], [1.0, 3.0]]), torch.rand(2, 2) + 1
    bills = amounts @ prices
    assert torch.allclose(torch.linalg.solve(amounts, bills), prices, atol=1e-5)
    assert not torch.allclose(torch.linalg.solve(bills, amounts), prices, atol=0.1)
