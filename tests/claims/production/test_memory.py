import copy
import math
import warnings
import weakref

import pytest
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.checkpoint import CheckpointError, checkpoint


def saved(function, *own: torch.Tensor) -> list[torch.UntypedStorage]:
    """Return the storages that a call keeps for backward, besides some own ones."""
    kept = {}

    def note(tensor):
        kept[id(tensor.untyped_storage())] = tensor.untyped_storage()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        function()
    for tensor in own:
        kept.pop(id(tensor.untyped_storage()), None)
    return list(kept.values())


class Live(TorchDispatchMode):
    """Counts the bytes of what is made inside."""

    def __init__(self, *known: torch.Tensor) -> None:
        super().__init__()
        self.now = self.peak = 0
        self.known = {id(tensor.untyped_storage()) for tensor in known}

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        results = function(*args, **(kwargs or {}))
        for tensor in results if isinstance(results, (list, tuple)) else [results]:
            if isinstance(tensor, torch.Tensor):
                storage = tensor.untyped_storage()
                if id(storage) not in self.known:
                    self.known.add(id(storage))
                    self.now += storage.nbytes()
                    self.peak = max(self.peak, self.now)
                    weakref.finalize(storage, self.gone, id(storage), storage.nbytes())
        return results

    def gone(self, key, size):
        self.known.discard(key)
        self.now -= size


def test_a_linear_layer_keeps_its_input_and_relu_its_result():
    """
    A linear layer keeps its input, and a ReLU its result. That result is the input of
    the next layer: one tensor serves both, so only the three inputs of layers count.
    """
    layer, x = nn.Linear(3, 5), torch.rand(7, 3)
    kept = saved(lambda: layer(x), layer.weight, layer.bias)
    assert [one.data_ptr() for one in kept] == [x.untyped_storage().data_ptr()]
    h = torch.rand(7, 3, requires_grad=True) * 2
    result = []
    kept = saved(lambda: result.append(h.relu()))
    assert kept[0].data_ptr() == result[0].data_ptr() and len(kept) == 1
    net = nn.Sequential(layer, nn.ReLU(), nn.Linear(5, 6), nn.ReLU(), nn.Linear(6, 2))
    kept = saved(lambda: net(x), *net.parameters())
    assert [one.nbytes() for one in kept] == [4 * 7 * n for n in (3, 5, 6)]


class Block(nn.Module):
    def __init__(self, width=8):
        super().__init__()
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x):
        return x + self.down(F.gelu(self.up(x)))


class Products(TorchDispatchMode):
    """Counts matrix products."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        self.count += function.overloadpacket in (
            torch.ops.aten.mm,
            torch.ops.aten.addmm,
        )
        return function(*args, **(kwargs or {}))


def test_what_a_second_forward_pass_costs():
    """
    A backward pass takes about twice the work of a forward pass. So a step costs
    at most 4 forward passes instead of 3. The second call stops as soon as all that was
    kept is there again; for these blocks, it leaves out the last product.
    """
    found = []
    tanh = nn.Sequential(nn.Linear(8, 8), nn.Tanh())
    for net in (Block(), tanh):  # in each, all products take the same work
        for with_checkpoint in (False, True):
            x = torch.rand(4, 8, requires_grad=True)
            with Products() as products:
                if with_checkpoint:
                    result = checkpoint(net, x, use_reentrant=False)
                else:
                    result = net(x)
                forward = products.count
                result.sum().backward()
            found.append(products.count / forward)
    assert found == [3.0, 3.5, 3.0, 4.0]


def test_the_same_gradients_to_the_last_bit():
    """
    Same input, same weights, same operations: the same numbers. Nothing is
    approximated; the price is the second call.
    """
    for seed in range(5):
        torch.manual_seed(seed)
        net, x = nn.Sequential(Block(), nn.Dropout(0.3), Block()), torch.randn(4, 8)
        found = []
        for call in (net, lambda x: checkpoint(net, x, use_reentrant=False)):  # noqa: B023
            net.zero_grad()
            torch.manual_seed(seed)
            call(x).square().sum().backward()
            found.append([p.grad.clone() for p in net.parameters()])
        assert all(map(torch.equal, *found))


def test_other_random_numbers_come_without_a_warning(recwarn):
    """The second answer came without a warning."""
    layer, x = (
        nn.Sequential(nn.Linear(8, 8), nn.Dropout(0.5), nn.Tanh()),
        torch.ones(9, 8),
    )
    found = []
    for preserved in (True, False):
        layer.zero_grad()
        torch.manual_seed(0)
        result = checkpoint(layer, x, use_reentrant=False, preserve_rng_state=preserved)
        result.sum().backward()
        found.append(layer[0].weight.grad.clone())
    assert not torch.equal(*found) and not recwarn.list


def peak_of(blocks, length, x):
    """Return the peak of a training step with segments of this length."""
    for block in blocks:
        block.zero_grad()
    weights = [p for block in blocks for p in block.parameters()]
    with Live(*weights) as live:
        h = x
        for start in range(0, len(blocks), length):
            segment = nn.Sequential(*blocks[start : start + length])
            h = checkpoint(segment, h, use_reentrant=False)
        loss = h.square().mean()
        del h
        loss.backward()
    return live.peak


def test_one_segment_for_all_keeps_almost_nothing_and_helps_nobody():
    """
    One segment for the whole network keeps almost nothing, and helps nobody: the second
    call has everything in memory again.
    """
    blocks, x = [Block() for _ in range(9)], torch.rand(512, 8)
    whole = nn.Sequential(*blocks)
    weights = list(whole.parameters())
    kept = saved(lambda: checkpoint(whole, x, use_reentrant=False), *weights)
    assert sum(one.nbytes() for one in kept) == x.nbytes
    with Live(*weights) as live:
        whole(x).square().mean().backward()
    assert 0.95 < peak_of(blocks, 9, x) / live.peak < 1.05


def test_the_best_length_of_a_segment():
    """
    For the layers, the best length is 4, the square root of 16, as in the paper of 2016
    that made the idea known. A segment of one layer saves nothing: its input is all
    that it keeps anyway. The blocks are best off one by one.
    """
    x, lengths = torch.rand(1024, 8), (1, 2, 4, 8, 16)
    layers = [nn.Sequential(nn.Linear(8, 8), nn.Tanh()) for _ in range(16)]
    peaks = {n: peak_of(layers, n, x) for n in lengths}
    assert min(peaks, key=peaks.get) == 4 == math.isqrt(16)
    whole = nn.Sequential(*layers)
    with Live(*whole.parameters()) as live:
        whole(x).square().mean().backward()
    assert peaks[1] >= 0.99 * live.peak
    blocks = [Block() for _ in range(16)]
    peaks = {n: peak_of(blocks, n, x) for n in lengths}
    assert min(peaks, key=peaks.get) == 1


def test_pieces_and_norms():
    """
    Layers that look at several samples, such as batch norm, now see those of a piece,
    and the gradient is another one. (Layer norm looks at one sample.)
    """
    torch.manual_seed(0)
    x, targets = torch.rand(50, 8), torch.randint(3, (50,))
    for norm, same in (
        (nn.Identity, True),
        (nn.LayerNorm, True),
        (nn.BatchNorm1d, False),
    ):
        net = nn.Sequential(nn.Linear(8, 6), norm(6), nn.ReLU(), nn.Linear(6, 3))
        found = []
        for size in (50, 20):  # the last piece has 10
            net.zero_grad()
            for part, wanted in zip(x.split(size), targets.split(size), strict=True):
                loss = F.cross_entropy(net(part), wanted)
                (loss * len(part) / 50).backward()
            found.append(net[0].weight.grad.clone())
        assert torch.allclose(*found, rtol=1e-4, atol=1e-6) == same


def relu_network(kind: str, inplace: bool) -> nn.Sequential:
    relu = nn.ReLU(inplace=inplace)
    if kind == "linear":
        pairs = [(nn.Linear(8, 8), relu) for _ in range(4)]
    else:
        pairs = [(nn.Conv2d(4, 4, 3), nn.BatchNorm2d(4), relu) for _ in range(3)]
    return nn.Sequential(*[layer for pair in pairs for layer in pair])


def test_an_in_place_relu_in_training():
    """
    A linear layer keeps its input, not its result. So what a ReLU overwrites would have
    been freed a moment later. The peak lies in the backward pass, where no ReLU is
    called.
    """
    for kind, shape in (("linear", (512, 8)), ("conv", (32, 4, 16, 16))):
        peaks, kept = [], []
        for inplace in (False, True):
            net, x = relu_network(kind, inplace), torch.rand(shape)
            own = [*net.parameters(), *net.buffers()]
            kept.append(sum(one.nbytes() for one in saved(lambda: net(x), *own)))  # noqa: B023
            with Live(*own) as live:
                loss = net(x).square().mean()
                before = live.peak
                loss.backward()
            assert live.peak > before
            peaks.append(live.peak)
        assert kept[0] == kept[1] and peaks[0] == peaks[1]


def test_an_in_place_relu_without_gradients():
    """
    In a forward pass without gradients, it can help: if the widest layer has such a
    ReLU, its result is there once instead of twice. So can `images.div_(255)` for
    large images in `float32`.
    """
    peaks = []
    for inplace in (False, True):
        net = nn.Sequential(nn.Linear(8, 512), nn.ReLU(inplace), nn.Linear(512, 1))
        with torch.no_grad(), Live(*net.parameters()) as live:
            net(torch.rand(256, 8))
        peaks.append(live.peak / (4 * 256 * 512))
    assert [round(peak, 1) for peak in peaks] == [2.0, 1.0]
    images = torch.rand(100, 8)
    with Live(images) as live:
        images.div_(255)
    assert live.peak == 0
    with Live(images) as live:
        images / 255
    assert live.peak == images.nbytes
    with pytest.raises(RuntimeError, match="can't be cast"):
        torch.zeros(3, dtype=torch.uint8).div_(255)


def test_the_types_of_the_means():
    """
    Adam's means have the type of the weights.
    """
    for dtype in (torch.float32, torch.bfloat16):
        layer = nn.Linear(4, 4, dtype=dtype)
        optimizer = torch.optim.AdamW(layer.parameters())
        layer(torch.ones(1, 4, dtype=dtype)).sum().backward()
        optimizer.step()
        states = [s for kept in optimizer.state.values() for s in kept.values()]
        assert {s.dtype for s in states if s.ndim} == {dtype}


def test_what_a_step_takes_for_a_moment():
    """
    It works on all weights at once, and AdamW needs a copy of them meanwhile.
    `fused=True` needs none; AdamW, Adam and SGD have it.
    """
    net = nn.Sequential(*[nn.Linear(64, 64) for _ in range(8)])
    weights = list(net.parameters())
    total = sum(p.nbytes for p in weights)
    for kind in (torch.optim.AdamW, torch.optim.Adam, torch.optim.SGD):
        for settings in ({"foreach": True}, {"fused": True}):
            optimizer = kind(weights, lr=0.01, **settings)
            for _ in range(2):
                net.zero_grad()
                net(torch.ones(1, 64)).sum().backward()
                states = [s for kept in optimizer.state.values() for s in kept.values()]
                tensors = [s for s in states if s is not None]
                grads = [p.grad for p in weights]
                with Live(*weights, *grads, *tensors) as live:
                    optimizer.step()
            copies = 1 if "foreach" in settings and kind is not torch.optim.SGD else 0
            assert abs(live.peak / total - copies) < 0.02


def test_eval_keeps_what_training_keeps():
    """
    `eval()` sets a flag that layers such as dropout and batch norm look at. It takes
    `no_grad` or `inference_mode` to tell autograd that there is no way back. (A dropout
    that is off keeps nothing, so where there is one, `eval()` saves what it would have
    kept.)
    """
    net, x = (
        nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)),
        torch.rand(3, 4),
    )
    count = len(saved(lambda: net(x)))
    assert len(saved(lambda: net.eval()(x))) == count > 0
    dropped = nn.Sequential(net[0], net[1], nn.Dropout(), net[2])
    assert len(saved(lambda: dropped.train()(x))) > count
    assert len(saved(lambda: dropped.eval()(x))) == count
    for mode in (torch.no_grad, torch.inference_mode):
        with mode():
            assert not saved(lambda: net(x))


def test_the_reentrant_way_without_an_input_that_requires_a_gradient():
    """
    It warns, and takes the older of two ways (as of torch 2.15), which fails to train
    weights if no input requires a gradient.
    """
    layer, x = nn.Linear(4, 4), torch.ones(2, 4)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = checkpoint(layer, x)
    assert "use_reentrant parameter should be passed" in str(caught[0].message)
    assert not result.requires_grad
    assert checkpoint(layer, x, use_reentrant=False).requires_grad


def test_more_tensors_the_second_time_are_not_noticed(recwarn):
    """
    Do not count on the message: were `all_layers` false first and true later, there
    would be none, as the second call stops when it has enough. (Batch norm, too, is
    called twice, and moves its running means twice.)
    """
    layers = [nn.Linear(4, 4) for _ in range(2)]
    both = False

    def part(x):
        x = layers[0](x).tanh()
        return layers[1](x).tanh() if both else x

    result = checkpoint(part, torch.ones(2, 4), use_reentrant=False)
    both = True
    result.sum().backward()
    assert not recwarn.list
    result = checkpoint(part, torch.ones(2, 4), use_reentrant=False)
    both = False
    with pytest.raises(CheckpointError):
        result.sum().backward()
    normed = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4), nn.Tanh())
    plain = copy.deepcopy(normed)
    checkpoint(normed, torch.rand(8, 4), use_reentrant=False).sum().backward()
    plain(torch.rand(8, 4)).sum().backward()
    assert normed[1].num_batches_tracked == 2 and plain[1].num_batches_tracked == 1
