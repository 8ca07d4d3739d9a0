"""Answers to the exercise “A checkpoint, by hand”, and what its check says to each."""

import torch
from recompute_block import check_recomputed
from torch.utils.checkpoint import checkpoint


class FromTorch:
    @staticmethod
    def apply(block, x):
        return checkpoint(block, x, use_reentrant=False)


def with_backward(way, forward=None):
    """Return a function of autograd that goes back in this way."""

    class Recomputed(torch.autograd.Function):
        @staticmethod
        def forward(ctx, block, x):
            ctx.block = block
            ctx.save_for_backward(x)
            return forward(x) if forward else block(x)

        @staticmethod
        def backward(ctx, gradient):
            (x,) = ctx.saved_tensors
            return None, way(ctx.block, x, gradient)

    return Recomputed


@torch.enable_grad()
def with_grad(block, x, gradient):
    x = x.detach().requires_grad_()
    weights = list(block.parameters())
    found = torch.autograd.grad(block(x), [x, *weights], gradient)
    for weight, more in zip(weights, found[1:], strict=True):
        weight.grad = more if weight.grad is None else weight.grad + more
    return found[0]


@torch.enable_grad()
def with_dot(block, x, gradient):
    x = x.detach().clone().requires_grad_()
    (block(x) * gradient).sum().backward()
    return x.grad


def not_recorded(block, x, gradient):
    x = x.detach().requires_grad_()
    block(x).backward(gradient)
    return x.grad


@torch.enable_grad()
def without_the_gradient(block, x, gradient):
    x = x.detach().requires_grad_()
    block(x).sum().backward()
    return x.grad


@torch.enable_grad()
def not_a_scalar(block, x, gradient):
    x = x.detach().requires_grad_()
    block(x).backward()
    return x.grad


@torch.enable_grad()
def for_the_input_alone(block, x, gradient):
    x = x.detach().requires_grad_()
    return torch.autograd.grad(block(x), x, gradient)[0]


@torch.enable_grad()
def not_detached(block, x, gradient):
    block(x).backward(gradient)
    return gradient


@torch.enable_grad()
def input_without_gradient(block, x, gradient):
    block(x.detach()).backward(gradient)
    return None


@torch.enable_grad()
def twice_backward(block, x, gradient):
    found = with_dot(block, x, gradient)
    for weight in block.parameters():
        weight.grad *= 2
    return found


@torch.enable_grad()
def replaced(block, x, gradient):
    x = x.detach().requires_grad_()
    weights = list(block.parameters())
    found = torch.autograd.grad(block(x), [x, *weights], gradient)
    for weight, new in zip(weights, found[1:], strict=True):
        weight.grad = new
    return found[0]


@torch.enable_grad()
def cleared_before(block, x, gradient):
    block.zero_grad()
    return with_dot(block, x, gradient)


@torch.enable_grad()
def called_three_times(block, x, gradient):
    block(x)
    return with_dot(block, x, gradient)


class Plain:
    @staticmethod
    def apply(block, x):
        return block(x)


class CalledTwice:
    @staticmethod
    def apply(block, x):
        block(x)
        return block(x)


RIGHT = {
    "torch's own": FromTorch,
    "with grad": with_backward(with_grad),
    "with a product": with_backward(with_dot),
}
WRONG = {
    "the gradient passed on": with_backward(lambda block, x, gradient: gradient),
    "no checkpoint": Plain,
    "called twice at once": CalledTwice,
    "not recorded": with_backward(not_recorded),
    "the gradient forgotten": with_backward(without_the_gradient),
    "backward of many numbers": with_backward(not_a_scalar),
    "for the input alone": with_backward(for_the_input_alone),
    "not detached": with_backward(not_detached),
    "nothing for the input": with_backward(input_without_gradient),
    "weights twice": with_backward(twice_backward),
    "weights replaced": with_backward(replaced),
    "cleared before": with_backward(cleared_before),
    "three calls": with_backward(called_three_times),
    "nan": with_backward(lambda *given: with_dot(*given) * float("nan")),
    "zeros": with_backward(lambda block, x, gradient: torch.zeros_like(x)),
    "no forward": with_backward(with_dot, forward=lambda x: x.clone()),
    "None": None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_recomputed(answer)}")
# > torch's own: Right!
# > with grad: Right!
# > with a product: Right!
# > the gradient passed on: Not yet: with 1 block, call each twice, not [1] times.
# > no checkpoint: Not yet: with 1 block, keep the inputs alone, not 944 bytes.
# > called twice at once: Not yet: with 1 block, keep the inputs alone, not 1888 bytes.
# > not recorded: Not yet: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
# > the gradient forgotten: Not yet: with 1 block, the gradient of the input is wrong.
# > backward of many numbers: Not yet: RuntimeError: grad can be implicitly created only for scalar outputs
# > for the input alone: Not yet: with 1 block, weights get no gradient.
# > not detached: Not yet: RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
# > nothing for the input: Not yet: with 1 block, no gradient comes out at the beginning.
# > weights twice: Not yet: with 1 block, the gradients of weights are wrong.
# > weights replaced: Not yet: with 1 block, weights lose the gradient that they had.
# > cleared before: Not yet: with 1 block, weights lose the gradient that they had.
# > three calls: Not yet: with 1 block, call each twice, not [3] times.
# > nan: Not yet: with 1 block, the gradient of the input is wrong.
# > zeros: Not yet: with 1 block, call each twice, not [1] times.
# > no forward: Not yet: with 1 block, call each twice, not [1] times.
# > None: Not yet: AttributeError: 'NoneType' object has no attribute 'apply'
