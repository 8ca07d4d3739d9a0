import sys
import warnings
from pathlib import Path

import pytest
import torch
from torch.func import grad, hessian, jacfwd, jacrev, vmap


def cube(x):
    return x**3


def test_vmap_runs_the_function_once():
    """
    There is no loop in Python: the function runs once, and inside it nearly every
    operation works on all points together.
    """
    shapes = []

    def double(t):
        shapes.append(tuple(t.shape))
        return 2 * t

    assert vmap(double)(torch.ones(100)).shape == (100,)
    assert shapes == [()]


def test_a_gradient_for_each_example_with_backward():
    """
    With `backward()` alone, this would take a loop over the examples, or a copy of the
    weights for each of them.
    """
    x, target = torch.tensor([1.0, 2.0, 4.0]), torch.tensor([3.0, 5.0, 2.0])
    weight = torch.tensor(2.0, requires_grad=True)
    ((weight * x - target) ** 2).mean().backward()
    assert weight.grad.shape == ()  # one for all of them
    copies = torch.full((3,), 2.0, requires_grad=True)
    ((copies * x - target) ** 2).sum().backward()
    each = vmap(grad(lambda w, x, t: (w * x - t) ** 2), in_dims=(None, 0, 0))
    torch.testing.assert_close(copies.grad, each(torch.tensor(2.0), x, target))


def test_the_first_use_of_jacfwd_loads_what_is_deprecated():
    """
    (The first line is for torch itself: the first use of `jacfwd` loads a part of it
    that is deprecated. With torch 2.13, programs hide the warning and tests show it;
    with 2.15, programs show it too.)
    """
    jacfwd(cube)(torch.ones(2))
    loaded = Path(sys.modules["torch._decomp.decompositions_for_jvp"].__file__)
    assert "torch.jit.script(" in loaded.read_text(encoding="utf-8")
    with pytest.warns(Warning, match="`torch.jit.script` is deprecated") as seen:
        torch.jit.script(cube)
    version = tuple(map(int, torch.__version__.split(".")[:2]))
    # Python hides a DeprecationWarning of a library, and shows a FutureWarning.
    shown = FutureWarning if version >= (2, 15) else DeprecationWarning
    assert {warning.category for warning in seen} == {shown}


def test_the_hessian_is_jacfwd_of_jacrev():
    """
    `hessian` is short for `jacfwd` of `jacrev`; of a gradient, `jacfwd` finds the same.
    """

    def hill(point):
        x, y = point
        return x**2 + x * y + 2 * y**2 + x**3 * y

    point = torch.tensor([2.0, 1.0])
    table = hessian(hill)(point)
    for same in (jacfwd(jacrev(hill)), jacfwd(grad(hill)), jacrev(grad(hill))):
        assert torch.allclose(same(point), table)


def test_newton_goes_to_a_saddle():
    """
    Besides, Newton's method aims at any flat place: near a saddle, it goes to the
    saddle.
    """

    def saddle(point):
        x, y = point
        return x**2 - 3 * y**2 + x * y

    point = torch.tensor([0.5, 0.3])
    step = -torch.linalg.solve(hessian(saddle)(point), grad(saddle)(point))
    torch.testing.assert_close(point + step, torch.zeros(2), atol=1e-6, rtol=0)
    assert saddle(point - 0.1 * grad(saddle)(point)) < saddle(point)


def test_tools_nest_where_each_gets_what_it_asks_for():
    """
    Then the tools can be nested, as long as each gets what it asks for: `vmap(grad(f))`
    gives `grad` one number at a time, `grad(vmap(f))` gives it many and fails.
    """
    points = torch.tensor([1.0, 2.0, 3.0])
    torch.testing.assert_close(vmap(grad(cube))(points), 3 * points**2)
    torch.testing.assert_close(vmap(jacfwd(jacrev(cube)))(points), 6 * points)
    with pytest.raises(RuntimeError, match="scalar"):
        grad(vmap(cube))(points)
    total = grad(lambda x: vmap(cube)(x).sum())
    torch.testing.assert_close(total(points), 3 * points**2)


def test_without_create_graph_the_penalty_is_not_learned():
    """
    The loss agrees, and no error is raised. But the second gradient knows nothing of
    the penalty, and a model would be trained as if it were not there.
    """
    w = torch.tensor([1.0, 2.0], requires_grad=True)
    x = torch.ones(2, requires_grad=True)

    def loss(penalty, create_graph):
        output = (w * x).sum() ** 2
        settings = {"create_graph": create_graph, "retain_graph": True}
        (slope,) = torch.autograd.grad(output, x, **settings)
        return output + penalty * (slope**2).sum()

    with_graph, without = loss(0.1, True), loss(0.1, False)
    torch.testing.assert_close(with_graph, without)
    (plain,) = torch.autograd.grad(loss(0.0, True), w)
    (cut,) = torch.autograd.grad(without, w)
    (whole,) = torch.autograd.grad(with_graph, w)
    torch.testing.assert_close(cut, plain)
    assert not torch.allclose(whole, plain)


def test_a_missing_create_graph_is_silent_only_beside_other_terms():
    """
    Inside a loss with other terms, as you saw, the same mistake makes no noise.
    """
    w = torch.tensor([1.0, 2.0], requires_grad=True)
    x = torch.ones(2, requires_grad=True)
    (slope,) = torch.autograd.grad((w * x).sum() ** 2, x)
    ((slope**2).sum() + w.sum()).backward()
    with pytest.raises(RuntimeError, match="does not require grad"):
        (slope**2).sum().backward()


def test_nearly_every_operation_has_a_slope():
    """
    Autograd knows the slope of nearly every smooth operation of PyTorch, and raises an
    error at the few whose slope it lacks, such as `torch.special.zeta`.
    """
    x = torch.tensor(2.5, requires_grad=True)
    for name in ("exp", "lgamma", "erfinv", "digamma", "sinc", "expm1", "atanh"):
        (slope,) = torch.autograd.grad(getattr(torch, name)(x * 0.2), x)
        assert slope.isfinite()
    with pytest.raises(NotImplementedError, match="zeta"):
        torch.autograd.grad(torch.special.zeta(x, torch.tensor(2.0)), x)


class Forgetful(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return x**2

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 2 * x  # times grad_output


def test_a_forgotten_grad_output_shows_only_before_the_end():
    """
    At the end of a calculation, `grad_output` is 1, and nobody notices that it was
    forgotten.
    """
    x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
    (last,) = torch.autograd.grad(Forgetful.apply(x), x)
    (before,) = torch.autograd.grad(10 * Forgetful.apply(x), x)
    assert last.item() == 6.0 and before.item() == 6.0  # the second should be 60
    with pytest.raises(RuntimeError):
        torch.autograd.gradcheck(Forgetful.apply, (x,))


def test_which_methods_a_function_needs():
    """
    If `forward` and `backward` contain PyTorch operations only,
    `generate_vmap_rule = True` in the class spares you this. Forward mode, and with it
    `jacfwd` and `hessian`, needs a method `jvp`.
    """
    points = torch.tensor([1.0, 2.0])
    torch.testing.assert_close(vmap(grad(Forgetful.apply))(points), 2 * points)
    with pytest.raises(RuntimeError, match="jvp"):
        jacfwd(Forgetful.apply)(points)


def test_where_lets_the_nan_of_the_other_branch_through():
    """
    Both branches are computed, and both go into the gradient.
    """

    def safe_root(x):
        return torch.where(x > 0, torch.sqrt(x), 0.0)

    assert grad(safe_root)(torch.tensor(0.0)).isnan()
    assert grad(safe_root)(torch.tensor(4.0)).item() == 0.25


class OldForm(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, grad_output):
        return 2 * grad_output


def test_the_old_form_works_with_backward_only():
    """
    You will often see `forward(ctx, x)`, without `setup_context`. It still works with
    `backward()`, but not with `torch.func`:
    """
    x = torch.tensor(1.0, requires_grad=True)
    OldForm.apply(x).backward()
    assert x.grad.item() == 2.0
    for tool in (grad, jacrev):
        with pytest.raises(RuntimeError, match="setup_context"):
            tool(OldForm.apply)(torch.tensor(1.0))
    with pytest.raises(RuntimeError, match="setup_context"):
        vmap(OldForm.apply)(torch.ones(2))


def test_few_operations_fall_back_to_a_loop():
    """
    (The few that cannot, such as `torch.histc`, fall back to a loop and warn of it.)
    """
    points = torch.rand(3, 4)
    with pytest.warns(UserWarning, match="performance drop"):
        vmap(lambda x: torch.histc(x, 4))(points)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for f in (torch.sort, torch.cumsum, torch.softmax):
            vmap(lambda x, f=f: f(x, 0))(points)
        vmap(torch.linalg.inv)(torch.eye(2) + torch.rand(3, 2, 2) / 9)


def test_there_is_no_cube_root():
    """
    Let a small gap stand for it: PyTorch has no cube root, and a power does not do for
    negative numbers.
    """
    assert not hasattr(torch, "cbrt") and not hasattr(torch.special, "cbrt")
    assert (torch.tensor(-8.0) ** (1 / 3)).isnan()


class NumpySquare(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return torch.as_tensor(x.detach().numpy() ** 2)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return torch.as_tensor(2 * x.detach().numpy() * grad_output.detach().numpy())


class TorchSquare(NumpySquare):
    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 2 * x * grad_output


def test_second_derivatives_need_operations_of_pytorch():
    """
    Those work because `backward` itself consists of PyTorch operations.
    """
    x = torch.tensor([1.0, 3.0], dtype=torch.float64, requires_grad=True)
    for kind, second in ((NumpySquare, False), (TorchSquare, True)):
        assert torch.autograd.gradcheck(kind.apply, (x,))
        found = torch.autograd.gradgradcheck(kind.apply, (x,), raise_exception=False)
        assert found == second


def test_a_hook_replaces_a_gradient():
    """
    A hook on a tensor sees its gradient on the way back, and may replace it.
    """
    x, seen = torch.tensor(3.0, requires_grad=True), []
    square = x**2
    square.register_hook(lambda g: seen.append(g.item()) or g / 5)
    (5 * square).backward()
    assert seen == [5.0] and x.grad == 6.0


def test_weights_that_step_on_the_way_back_free_their_gradients():
    """
    With many weights, their gradients are then not all in memory at the same time.
    """
    weights = [torch.ones(3, requires_grad=True) for _ in range(5)]
    at_once = []

    def step(weight):
        at_once.append(sum(w.grad is not None for w in weights))
        with torch.no_grad():
            weight -= 0.1 * weight.grad
        weight.grad = None

    for weight in weights:
        weight.register_post_accumulate_grad_hook(step)
    x = torch.ones(3)
    for weight in weights:
        x = (x * weight).sin()
    x.sum().backward()
    assert at_once == [1] * 5


def test_a_batch_has_mostly_zeros():
    """
    Most of these 60,000 slopes are zero, as no point depends on another.
    """

    def products(point):
        x, y = point.unbind(-1)
        return torch.stack([x * y, x + 10 * y, y**2], dim=-1)

    table = jacrev(products)(torch.rand(100, 2))
    assert table.numel() == 60_000 and table.count_nonzero() <= 600


def test_numpy_in_backward_keeps_torch_func_away():
    """
    `torch.func.grad(CubeRoot.apply)` works at once, because `backward` consists of
    PyTorch operations. With NumPy in it, `backward()` would still work, and
    `torch.func` would not.
    """
    x = torch.tensor(3.0, dtype=torch.float64)
    assert grad(TorchSquare.apply)(x).item() == 6.0
    assert jacrev(TorchSquare.apply)(x[None]).item() == 6.0
    marked = x.clone().requires_grad_()
    NumpySquare.apply(marked).backward()
    assert marked.grad.item() == 6.0
    for tool in (grad, jacrev):
        with pytest.raises(RuntimeError):
            tool(NumpySquare.apply)(x)


class Cube(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 3 * x**2 * grad_output

    @staticmethod
    def jvp(ctx, change):
        (x,) = ctx.saved_tensors
        return 3 * x**2 * change


def test_what_a_method_jvp_adds():
    """
    | `jvp` | also `jvp`; with `vmap`, also `jacfwd`, `hessian` |
    """
    x = torch.tensor([1.0, 2.0])
    table, bend = torch.diag(3 * x**2), torch.diag(6 * x)
    _, column = torch.func.jvp(Cube.apply, (x,), (torch.tensor([0.0, 1.0]),))
    torch.testing.assert_close(column, table[:, 1])
    torch.testing.assert_close(jacfwd(Cube.apply)(x), table)
    torch.testing.assert_close(hessian(lambda x: Cube.apply(x).sum())(x), bend)
