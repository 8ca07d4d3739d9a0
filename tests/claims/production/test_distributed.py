import sys
import tempfile
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
import torch
import torch._dynamo  # once, before the processes are forked
from torch import distributed as dist
from torch import multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP
from torch.utils.data import DistributedSampler

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes by fork")


def run_rank(rank, work, ranks, folder):
    torch.set_num_threads(1)
    meeting = f"file://{folder}/meeting"
    wait = timedelta(seconds=20)
    dist.init_process_group(
        "gloo", init_method=meeting, rank=rank, world_size=ranks, timeout=wait
    )
    dist.barrier()
    try:
        torch.save(work(), Path(folder, f"{rank}.pt"))
    finally:
        dist.destroy_process_group()


def launch(work, ranks=2):
    with tempfile.TemporaryDirectory() as folder:
        options = {"nprocs": ranks, "start_method": "fork"}
        mp.start_processes(run_rank, (work, ranks, folder), **options)
        return [torch.load(Path(folder, f"{rank}.pt")) for rank in range(ranks)]


def test_all_get_the_result():
    """
    *All* get the result, also those that did not ask for it. `op=dist.ReduceOp.MAX`
    would take the largest instead.
    """

    def work():
        values = [torch.tensor(dist.get_rank() + 1.0) for _ in range(2)]
        dist.all_reduce(values[0])
        dist.all_reduce(values[1], op=dist.ReduceOp.MAX)
        return [value.item() for value in values]

    assert launch(work, ranks=3) == [[6.0, 3.0]] * 3


def test_broadcast_and_all_gather():
    """
    `broadcast` copies one rank's tensor to all, and `all_gather` collects those of all.
    """

    def work():
        mine = torch.tensor([dist.get_rank()])
        each = [torch.zeros_like(mine) for _ in range(2)]
        dist.all_gather(each, mine)
        dist.broadcast(mine, src=1)
        return mine.item(), torch.cat(each).tolist()

    assert launch(work) == [(1, [0, 1])] * 2


def gradients(sizes):
    """Return this rank's gradient under DDP, and that of the whole batch."""
    rank = dist.get_rank()
    torch.manual_seed(0)
    inputs, net = torch.randn(8, 3), nn.Linear(3, 1)
    net(inputs).square().mean().backward()
    whole = net.weight.grad.clone()
    net.zero_grad()
    model = DDP(net)
    start = sum(sizes[:rank])
    model(inputs[start : start + sizes[rank]]).square().mean().backward()
    return [net.weight.grad, whole]


def test_batch_norm_mixes_examples():
    """
    That rests on four things: the loss is a mean, the shares are equally large, and no
    layer mixes examples, as batch norm does, or draws random numbers, as dropout does.
    """

    def work(between, reduction="mean", ranks=2):
        torch.manual_seed(0)
        inputs = torch.randn(8, 3)
        net = nn.Sequential(nn.Linear(3, 4), between, nn.Linear(4, 1))
        loss = partial(nn.functional.mse_loss, reduction=reduction)
        loss(net(inputs), inputs[:, :1]).backward()
        whole = net[0].weight.grad.clone()
        net.zero_grad()
        model, share = DDP(net), inputs[dist.get_rank() :: ranks]
        loss(model(share), share[:, :1]).backward()
        return torch.allclose(net[0].weight.grad, whole, atol=1e-5)

    def works():
        layers = (nn.Tanh(), nn.BatchNorm1d(4), nn.Dropout())
        return [*map(work, layers), work(nn.Tanh(), reduction="sum")]

    assert launch(works) == [[True, False, False, False]] * 2


def test_a_mean_of_means():
    """
    A mean of means is the mean of all only if each counts as many examples.
    """
    for sizes, same in (([4, 4], True), ([6, 2], False)):
        for found, whole in launch(partial(gradients, sizes)):
            assert torch.allclose(found, whole, atol=1e-6) == same


def test_the_seed_plus_the_epoch():
    """
    The order is drawn from the seed plus the number of the epoch, so that all ranks
    draw the same one. If that number stays 0, so does the order.
    """
    options = {"num_replicas": 2, "rank": 0}
    one = DistributedSampler(range(50), seed=3, **options)
    other = DistributedSampler(range(50), seed=1, **options)
    assert list(one) == list(one)
    first = list(one)
    other.set_epoch(2)
    assert list(other) == first
    one.set_epoch(1)
    assert list(one) != first


def test_no_sync_wants_the_forward_pass():
    """
    The forward pass must stand inside `no_sync`, too, as above: DDP looks there whether
    it will have to send.
    """

    def work():
        own = []
        for forward_inside in (True, False):
            net = nn.Linear(3, 1)
            model, inputs = DDP(net), torch.full((2, 3), dist.get_rank() + 1.0)
            outside = None if forward_inside else model(inputs)
            with model.no_sync():
                (model(inputs) if forward_inside else outside).sum().backward()
            own.append(net.weight.grad[0, 0].item())
        return own

    assert launch(work) == [[2.0, 3.0], [4.0, 3.0]]


def test_what_a_dtensor_says():
    """
    `shape` is that of the whole, `to_local()` what lies here.
    """
    from torch.distributed.device_mesh import init_device_mesh
    from torch.distributed.tensor import Shard, distribute_tensor

    def work():
        mesh = init_device_mesh("cpu", (2,))
        spread = distribute_tensor(torch.ones(5, 2), mesh, [Shard(0)])
        return tuple(spread.shape), tuple(spread.to_local().shape)

    assert launch(work) == [((5, 2), (3, 2)), ((5, 2), (2, 2))]


def test_parameters_are_new_ones():
    """
    Make the optimizer after `fully_shard`, as the parameters are new ones.
    """
    from torch.distributed.device_mesh import init_device_mesh
    from torch.distributed.fsdp import fully_shard

    def work():
        net = nn.Linear(3, 4)
        before = net.weight
        fully_shard(net, mesh=init_device_mesh("cpu", (2,)))
        return net.weight is before

    assert launch(work) == [False, False]


def test_weights_without_a_gradient():
    """
    DDP waits for all of them. Remove the layer, freeze it before you wrap, or pass
    `find_unused_parameters=True`, which costs time. The message comes in the *second*
    step.
    """

    def work():
        told = []
        for frozen, find in ((False, False), (True, False), (False, True)):
            net = nn.Sequential(nn.Linear(3, 1))
            net.register_parameter("spare", nn.Parameter(torch.ones(1)))
            net.spare.requires_grad_(not frozen)
            model, steps = DDP(net, find_unused_parameters=find), 0
            try:
                for _ in range(2):
                    model(torch.ones(4, 3)).sum().backward()
                    steps += 1
            except RuntimeError as error:
                assert "finished reduction" in str(error)
            told.append(steps)
        return told

    assert launch(work) == [[1, 2, 2]] * 2


def test_names_begin_with_module():
    """
    And save `model.module`, or all names begin with `module.`.
    """

    def work():
        model = DDP(nn.Linear(3, 1))
        return list(model.state_dict()), list(model.module.state_dict())

    wrapped, bare = launch(work, ranks=1)[0]
    assert wrapped == [f"module.{name}" for name in bare]


def test_a_call_alone_waits():
    """
    A rank that calls a collective alone waits, by default for 30 minutes with `gloo`.
    """
    from torch.distributed.constants import default_pg_timeout

    assert default_pg_timeout == timedelta(minutes=30)


def test_load_fills_what_it_is_given():
    """
    Two ranks wrote a file each, and one process read both. `load` fills what it is
    given.
    """
    from torch.distributed import checkpoint as dcp

    def work():
        with tempfile.TemporaryDirectory() as folder:
            dcp.save({"a": torch.ones(3), "b": torch.ones(2)}, checkpoint_id=folder)
            given = {"a": torch.zeros(3)}
            dcp.load(given, checkpoint_id=folder)
        return {name: value.tolist() for name, value in given.items()}

    assert launch(work, ranks=1) == [{"a": [1.0, 1.0, 1.0]}]
