import multiprocessing
import os
import time
import warnings

import pytest
import torch
from torch.utils.data import DataLoader, Dataset, IterableDataset, get_worker_info


class Meter(IterableDataset):
    def __iter__(self):
        yield from range(7)


class SharedMeter(Meter):
    def __iter__(self):
        worker = get_worker_info()
        yield from range(worker.id, 7, worker.num_workers)


class ByProcess(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return os.getpid()


class Counted(Dataset):
    def __init__(self):
        self.fetched = multiprocessing.Value("i", 0)

    def __len__(self):
        return 20

    def __getitem__(self, index):
        with self.fetched:
            self.fetched.value += 1
        return index


class WhoAsks(Dataset):
    def __len__(self):
        return 1

    def __getitem__(self, index):
        worker = get_worker_info()
        return -1 if worker is None else worker.id


def test_a_stream_cannot_be_shuffled():
    """
    But the loader cannot shuffle what it has not seen, and does not know how many batches
    there will be, unless the dataset has a `__len__` as well.
    """
    with pytest.raises(ValueError, match="shuffle"):
        DataLoader(Meter(), shuffle=True)
    with pytest.raises(TypeError, match="no len"):
        len(DataLoader(Meter(), batch_size=3))

    class WithLength(Meter):
        def __len__(self):
            return 7

    assert len(DataLoader(WithLength(), batch_size=3)) == 3


def test_pinning_without_a_gpu():
    """
    It is of use only with a GPU (and not yet with Apple's, as of torch 2.13); without
    one, PyTorch warns and goes on.
    """
    if torch.accelerator.is_available():
        pytest.skip("there is a GPU")
    with pytest.warns(UserWarning, match="no accelerator is found"):
        assert len(list(DataLoader(range(3), pin_memory=True))) == 3
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        list(DataLoader(range(3)))


def test_each_loop_starts_a_stream_again():
    """
    Each `for` loop calls `__iter__` again, so in each epoch this meter starts over.
    """
    loader = DataLoader(Meter(), batch_size=7)
    first, second = (next(iter(loader)).tolist() for _ in range(2))
    assert first == second == list(range(7))


def test_who_has_a_worker_info():
    """
    A dataset can ask who is working: in a worker, `get_worker_info()` returns an object
    with its number, `id`, and in your program `None`.
    """
    asked = [next(iter(DataLoader(WhoAsks(), num_workers=n))).item() for n in (0, 1)]
    assert asked == [-1, 0]


def test_workers_keep_the_order_of_the_batches():
    """
    And the batches come in the same order as without workers: one that is finished
    early waits for those before it.
    """

    def order(workers):
        generator = torch.Generator().manual_seed(0)
        loader = DataLoader(
            range(20), 3, shuffle=True, generator=generator, num_workers=workers
        )
        return [batch.tolist() for batch in loader]

    assert order(0) == order(2)


@pytest.mark.parametrize("stay", [False, True])
def test_how_long_workers_live(stay):
    """
    By default, workers end with each epoch. With `persistent_workers=True`, they stay
    for the next one.
    """
    loader = DataLoader(ByProcess(), num_workers=2, persistent_workers=stay)
    first, second = ({pid.item() for pid in loader} for _ in range(2))
    assert len(first) == len(second) == 2
    assert (first == second) == stay


def test_workers_work_in_advance():
    """
    Each worker gets 2 batches to make in advance, which `prefetch_factor` changes.
    """
    for settings, due in (({}, 5), ({"prefetch_factor": 4}, 9)):
        data = Counted()
        batches = iter(DataLoader(data, num_workers=2, **settings))
        next(batches)  # for each batch that is taken, one more is ordered
        until = time.monotonic() + 20
        while data.fetched.value < due and time.monotonic() < until:
            time.sleep(0.01)
        assert data.fetched.value == due


def test_each_worker_reads_the_stream():
    """
    Each worker has a copy of the dataset, and reads the stream from its start.
    """
    loader = DataLoader(Meter(), batch_size=3, num_workers=2)
    read = sorted(item for batch in loader for item in batch.tolist())
    assert read == sorted([*range(7), *range(7)])


def test_workers_that_share_a_stream_cut_batches_of_their_own():
    """
    The order is not the order of the stream, and each worker may end with a batch that
    is not full, so that `drop_last=True` can lose one from every worker.
    """

    def batches(size, **settings):
        loader = DataLoader(SharedMeter(), size, num_workers=2, **settings)
        return [batch.tolist() for batch in loader]

    assert batches(3) == [[0, 2, 4], [1, 3, 5], [6]]
    assert batches(5) == [[0, 2, 4, 6], [1, 3, 5]]
    assert batches(5, drop_last=True) == []


def test_how_far_a_buffer_mixes():
    """
    An item may come much later than in the stream, but never more than `size` places
    sooner.
    """
    size, moved = 5, []
    for seed in range(20):
        torch.manual_seed(seed)
        buffer, out = [], []
        for item in range(200):
            buffer.append(item)
            if len(buffer) == size:
                out.append(buffer.pop(int(torch.randint(size, ()))))
        out += [buffer[i] for i in torch.randperm(len(buffer)).tolist()]
        moved += [place - item for place, item in enumerate(out)]
    assert min(moved) >= -size and max(moved) > 3 * size
