import pytest
import torch
from torch import nn


def nodes(result):
    found, waiting = [], [result.grad_fn]
    while waiting:
        node = waiting.pop()
        if node is not None and node not in found:
            found.append(node)
            waiting += [following for following, _ in node.next_functions]
    return found


def test_a_node_leads_on_for_each_tensor_that_could_get_a_gradient():
    """
    A node knows the nodes that come next on the way back, one for each tensor in its
    operation that could get a gradient:
    """
    a, b = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
    table = torch.ones(4, 2, requires_grad=True)
    rows = nn.functional.embedding(torch.tensor([3, 1]), table)
    ways = {(a * b): 2, torch.cat([a, b, a]): 3, a**2: 1, rows: 1}
    for result, count in ways.items():
        assert len(result.grad_fn.next_functions) == count


def test_what_is_unmarked_has_no_end():
    """
    An unmarked tensor has no end in the graph, and neither has a plain number. In a sum
    or a product, `None` stands where its node would be:
    """
    a, data = torch.ones(2, requires_grad=True), torch.ones(2)
    for result in (a * data, a + data, 2 * a, a + 7):
        ends = [node for node, _ in result.grad_fn.next_functions]
        assert ends.count(None) == 1 and len(ends) == 2


def test_equal_operations_are_recorded_each_time():
    """
    Autograd does not notice that they are the same.
    """
    a, b = torch.tensor(3.0, requires_grad=True), torch.tensor(0.5, requires_grad=True)
    product = a * b
    assert len(nodes(a * b + a * b)) == len(nodes(product + product)) + 1


def test_results_and_what_counts_as_data():
    """
    Whatever is computed from data alone counts as data. What is computed from a marked
    tensor is a result, unless it has no slope, like `weight > 0`, or was cut off, like
    `weight.detach()`:
    """
    weight, data = torch.ones(2, requires_grad=True), torch.ones(2)
    for result in (weight * data, weight.clone(), weight[0], weight.to(torch.float64)):
        assert result.requires_grad and not result.is_leaf and result.grad_fn
    for like_data in (data * 10, weight > 0, weight.argmax(), weight.detach()):
        assert not like_data.requires_grad and like_data.is_leaf
        assert like_data.grad_fn is None


def test_a_node_goes_on_once():
    """
    Where paths meet, their contributions add up. A node waits until all have arrived,
    and then goes on once.
    """
    x = torch.tensor(3.0, requires_grad=True)
    shared, calls = x**2, []
    shared.grad_fn.register_hook(lambda entering, leaving: calls.append(leaving))
    (shared.sin() + 2 * shared + shared * shared).backward()
    assert len(calls) == 1
    slope = torch.cos(torch.tensor(9.0)) + 2 + 2 * 9
    torch.testing.assert_close(calls[0][0], slope)


def test_saved_values_take_more_than_the_weights():
    """
    In a network, these saved values can take far more memory than the weights.
    """
    model = nn.Sequential(nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 1))
    weights = {p.data_ptr() for p in model.parameters()}
    saved = {}

    def note(tensor):
        if tensor.data_ptr() not in weights:
            saved[tensor.data_ptr()] = tensor.nbytes
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda kept: kept):
        model(torch.ones(10_000, 8))
    assert sum(saved.values()) > 100 * sum(p.nbytes for p in model.parameters())


def test_additions_can_go_back_twice_until_there_is_a_square():
    """
    Adding has slope 1 whatever the numbers are, so no tensor was saved and nothing can
    be missing. (The gradient is 4, because 2 was added to 2.) So code that goes
    backward twice can work for a while, and break on the day you add a square.
    """
    x = torch.tensor(3.0, requires_grad=True)
    saved = []
    with torch.autograd.graph.saved_tensors_hooks(saved.append, lambda kept: kept):
        y = x + x + 5
    assert not saved
    y.backward()
    y.backward()
    y = x + x**2
    y.backward()
    with pytest.raises(RuntimeError, match="a second time"):
        y.backward()


def test_saved_values_go_with_the_graph():
    """
    The last call goes without it, so that they are freed in the end. They also go when
    the graph does: when no variable leads to it anymore.
    """
    kept = []

    class Watched:
        def __init__(self, tensor):
            self.tensor = tensor
            kept.append(1)

        def __del__(self):
            kept.pop()

    x = torch.tensor(3.0, requires_grad=True)
    hooks = torch.autograd.graph.saved_tensors_hooks
    with hooks(Watched, lambda watched: watched.tensor):
        y = x.sin()
    y.backward(retain_graph=True)
    assert kept
    y.backward()
    assert not kept
    with hooks(Watched, lambda watched: watched.tensor):
        y = x.sin()
    y.backward(retain_graph=True)
    assert kept
    del y
    assert not kept


def rounds(step, retain=True):
    w = torch.tensor(0.9, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    state = torch.tensor(1.0)
    for _ in range(3):
        state = w * state
        loss = (state - 0.5) ** 2
        loss.backward(retain_graph=retain)
        if step:
            optimizer.step()


def test_retaining_the_graph_is_no_cure_once_the_weights_change():
    """
    In a real loop, where an optimizer changes `w` in place, it only leads to [another
    message](no-grad.md#modified-by-an-in-place-operation-when-a-value-is-overwritten).
    """
    rounds(step=False)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        rounds(step=True)


def test_a_weight_that_is_no_leaf_stays_without_a_gradient():
    """
    What remains is a result; its `.grad` stays `None`, and an
    [optimizer](../neural-networks/optimizers.md), the object that changes the weights,
    refuses it.
    """
    weights = torch.ones(3, requires_grad=True) * 0.1
    weights.sum().backward()
    with pytest.warns(UserWarning, match="not a leaf"):
        assert weights.grad is None
    with pytest.raises(ValueError, match="non-leaf"):
        torch.optim.SGD([weights], lr=0.1)


def test_what_the_loss_does_not_use_gets_no_gradient():
    """
    A weight that is missing from the graph gets no gradient, and no error tells you.
    """
    used, unused = (torch.tensor(1.0, requires_grad=True) for _ in range(2))
    optimizer = torch.optim.AdamW([used, unused], lr=0.1)
    (2 * used).backward()
    optimizer.step()
    assert unused.grad is None
    assert used.item() != 1.0 and unused.item() == 1.0


def test_one_node_or_several():
    """
    While your code runs, PyTorch records a node for each operation on a marked tensor
    whose result can have a slope, and several for a function such as `torch.einsum`
    that is made of several.
    """
    x = torch.ones(2, 2, requires_grad=True)
    for result in (x.exp(), x * x, x @ x):
        assert len(nodes(result)) == 2  # its own and AccumulateGrad
    assert len(nodes(torch.einsum("ij,jk->ik", x, x))) > 2


def test_a_change_of_dtype_or_device_is_an_operation():
    """
    Even a change of dtype or device is an operation. Set the mark last.
    """
    weight = torch.ones(2, requires_grad=True)
    for changed in (weight.to(torch.float64), weight.to("meta")):
        assert not changed.is_leaf
    assert torch.ones(2, dtype=torch.float64).requires_grad_().is_leaf


def test_the_full_name_of_the_last_node():
    """
    (The full name of the last node is `torch::autograd::AccumulateGrad`; `split` leaves
    what stands behind the colons.)
    """
    square = torch.tensor(3.0, requires_grad=True) ** 2
    ((last, _),) = [way for way in square.grad_fn.next_functions if way[0]]
    assert last.name() == "torch::autograd::AccumulateGrad"
    assert last.name().split("::")[-1] == "AccumulateGrad"
