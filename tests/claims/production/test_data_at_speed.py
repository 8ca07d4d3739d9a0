import multiprocessing
import pickle
import random
import runpy
import sys
import warnings
from multiprocessing.reduction import ForkingPickler
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.utils.data import (
    BatchSampler,
    DataLoader,
    Dataset,
    IterableDataset,
    RandomSampler,
    Subset,
    get_worker_info,
    random_split,
)

SNIPPETS = Path(__file__).parents[3] / "snippets/production/data-at-speed"


def names_of(file):
    return runpy.run_path(str(SNIPPETS / file), run_name="imported")


def test_no_loader_is_faster_than_the_same_batch():
    """
    The second time is what remains if loading costs nothing, so no loader can do better.
    """
    length, chance = names_of("schedule.py")["length"], random.Random(0)
    for _ in range(300):
        loads = [chance.randrange(9) for _ in range(chance.randrange(1, 30))]
        step, workers = chance.randrange(1, 5), chance.randrange(6)
        took = length(loads, step, workers, chance.randrange(1, 5))
        assert length([0] * len(loads), step, 0) == step * len(loads) <= took


def test_the_fourth_worker():
    """
    Three workers deliver a batch in each unit, and the loop takes no more, so the fourth
    gains nothing.
    """
    length = names_of("schedule.py")["length"]
    two, three, four = (length([3] * 24, 1, workers) for workers in (2, 3, 4))
    assert two > three == four


def test_who_is_always_late():
    """
    A store that was filled in good times bridges a bump. Prefetching does not make loading
    faster: workers that are always late never fill a store.
    """
    length = names_of("schedule.py")["length"]
    for workers, load in ((1, 2), (2, 3), (3, 7)):
        late = {length([load] * 40, 1, workers, ahead) for ahead in (1, 2, 4, 16)}
        assert len(late) == 1
    bumpy = [1] * 16 + [9] + [1] * 7
    lengths = [length(bumpy, 1, 2, ahead) for ahead in (1, 2, 4, 8)]
    assert lengths == sorted(lengths, reverse=True) and lengths[0] > lengths[-1] == 25


def test_more_workers_than_cores():
    """
    To decode, they also need cores: PyTorch warns when a loader is made with more workers
    than it counts cores.
    """
    with pytest.warns(UserWarning, match="suggested max number of worker"):
        DataLoader(range(3), num_workers=100_000)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        DataLoader(range(3), num_workers=1)


@pytest.mark.parametrize(("workers", "prefetch"), [(1, 1), (1, 5), (2, 3)])
def test_what_is_ordered_ahead(workers, prefetch):
    """
    `iter(loader)` orders `num_workers * prefetch_factor` batches, before the loop has
    asked for any. From then on, each batch that comes makes room for one more.
    """
    asked = []

    def noted():
        for number in range(20):
            asked.append(number)
            yield [number]

    options = {"num_workers": workers, "prefetch_factor": prefetch}
    batches = iter(DataLoader(range(20), batch_sampler=noted(), **options))
    assert len(asked) == workers * prefetch
    for came in (1, 2, 3):
        next(batches)
        assert len(asked) == workers * prefetch + came


class KnowsEpoch(Dataset):
    epoch = 0

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return self.epoch


class CountsEpochs(IterableDataset):
    epoch = -1

    def __iter__(self):
        self.epoch += 1
        yield self.epoch


def test_what_persistent_workers_know():
    """
    A worker has a copy of the dataset, made when it started, and does not hear of later
    changes.
    """
    for stay, known in ((False, [0, 1, 2]), (True, [0, 0, 0])):
        loader = DataLoader(KnowsEpoch(), num_workers=1, persistent_workers=stay)
        told = []
        for epoch in range(3):
            loader.dataset.epoch = epoch
            told += [batch.item() for batch in loader]
        assert told == known


@pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(), reason="no fork"
)
def test_what_persistent_workers_do_see():
    """
    (A tensor in shared memory, changed in place, is an exception.)
    """
    for shared, known in ((True, [0, 1, 2]), (False, [0, 0, 0])):
        data = KnowsEpoch()
        data.epoch = torch.zeros(1)
        if shared:
            data.epoch.share_memory_()
        options = {"persistent_workers": True, "multiprocessing_context": "fork"}
        loader = DataLoader(data, num_workers=1, **options)
        told = []
        for epoch in range(3):
            data.epoch.fill_(epoch)
            told += [batch.item() for batch in loader]
        assert told == known


def test_a_stream_counts_its_epochs():
    """
    A stream with persistent workers can count its epochs itself, in `__iter__`.
    """
    for stay, known in ((True, [0, 1, 2]), (False, [0, 0, 0])):
        loader = DataLoader(CountsEpochs(), num_workers=1, persistent_workers=stay)
        assert [batch.item() for _ in range(3) for batch in loader] == known


class Store(Dataset):
    def __init__(self):
        self.calls = []

    def __len__(self):
        return 20

    def __getitem__(self, index):
        self.calls.append(index)
        return torch.as_tensor(index)


class BatchStore(Store):
    def __getitems__(self, indices):
        return [*self[indices]]


def test_a_batch_in_one_call():
    """
    `Subset`, and so `random_split`, hands the call on. Or give the loader a
    `BatchSampler` as its `sampler`, and `batch_size=None`: then `__getitem__` gets a list
    of indices, and what it returns is the batch.
    """
    for part in (Subset, lambda data, _: random_split(data, [12, 8])[0]):
        store = BatchStore()
        batches = list(DataLoader(part(store, range(12)), batch_size=4))
        assert (
            [len(call) for call in store.calls] == [4, 4, 4] == list(map(len, batches))
        )
    store = Store()
    groups = BatchSampler(RandomSampler(store), batch_size=5, drop_last=False)
    batches = list(DataLoader(store, sampler=groups, batch_size=None))
    assert [batch.tolist() for batch in batches] == store.calls
    assert sorted(torch.cat(batches).tolist()) == list(range(20))


def test_what_is_sent_to_a_worker():
    """
    A worker that starts by importing gets the dataset by `pickle`, which copies arrays and
    bytes for each worker, but PyTorch moves tensors to memory that all share.
    """
    pixels = torch.zeros(100_000, dtype=torch.uint8)
    assert len(ForkingPickler.dumps(pixels.numpy())) > 100_000
    assert len(ForkingPickler.dumps(bytes(100_000))) > 100_000
    assert not pixels.is_shared()
    assert len(ForkingPickler.dumps(pixels)) < 1000
    assert pixels.is_shared()


def test_casting_later_gives_the_same():
    """
    So let `uint8` travel through collating, pinning and copying, and cast after
    `to(device)`.
    """
    source = torch.Generator().manual_seed(0)
    images = torch.randint(256, (32, 3, 8, 8), generator=source).to(torch.uint8)
    (late,) = DataLoader(list(images), batch_size=32)
    (early,) = DataLoader([image.float() / 255 for image in images], batch_size=32)
    assert late.nbytes * 4 == early.nbytes
    assert torch.equal(late.to("cpu").float() / 255, early)


def test_slices_of_a_map(tmp_path):
    """
    A slice such as `rows[1000:1003]` is a map again and reads nothing. A list, as in
    `rows[[1000, 1001]]`, reads these rows into a new array.
    """
    file, shape = tmp_path / "rows", (2000, 4)
    file.write_bytes(bytes(8000))
    rows = np.memmap(file, dtype=np.uint8, mode="r+", shape=shape)
    part, listed = rows[1000:1003], rows[[1000, 1001]]
    assert isinstance(part, np.memmap) and np.shares_memory(part, rows)
    assert not np.shares_memory(listed, rows)
    rows[1001] = 7
    assert part[1, 0] == 7 and listed[1, 0] == 0


def test_a_file_that_grows(tmp_path):
    """
    With `shared=True`, tensor and file are one. If `size` is too large, it even makes the
    file longer and, on Linux, sets its first byte to 0, without a word. With
    `shared=False`, the default, that is an error.
    """
    file = tmp_path / "bytes"
    file.write_bytes(b"abc")
    with pytest.raises(RuntimeError):
        torch.from_file(str(file), size=10, dtype=torch.uint8)
    assert file.stat().st_size == 3
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tensor = torch.from_file(str(file), shared=True, size=10, dtype=torch.uint8)
    tensor[1] = 65
    first = b"\0" if sys.platform == "linux" else b"a"
    assert file.read_bytes() == first + b"Ac" + bytes(7)


def test_a_pickled_map(tmp_path):
    """
    One trap is left: `pickle` sends a worker not the map of NumPy, but all numbers in it.
    """
    file = tmp_path / "rows"
    file.write_bytes(bytes(100_000))
    rows = np.memmap(file, dtype=np.uint8, mode="r")
    assert len(pickle.dumps(rows)) > 100_000
    with file.open("r+b") as other:
        copy = pickle.loads(pickle.dumps(rows))
        other.write(b"1")
        other.flush()
        assert rows[0] == ord("1") and copy[0] == 0


@pytest.mark.parametrize(("world", "workers"), [(1, 2), (2, 0), (3, 2), (2, 1)])
def test_each_item_once(world, workers):
    """
    Each rank has workers of its own, so there are `world * workers` readers. Number them,
    and deal the shards out like cards.
    """
    deal = names_of("dealing.py")["deal"]

    class Shards(IterableDataset):
        def __init__(self, shards, rank):
            self.shards, self.rank = shards, rank

        def __iter__(self):
            info = get_worker_info()
            mine, all_workers = (info.id, info.num_workers) if info else (0, 1)
            for shard in deal(self.shards, self.rank, world, mine, all_workers):
                yield from shard

    shards = torch.arange(24).split([4, 9, 4, 1, 6])
    came = []
    for rank in range(world):
        loader = DataLoader(Shards(shards, rank), batch_size=4, num_workers=workers)
        came += [item for batch in loader for item in batch.tolist()]
    assert sorted(came) == list(range(24))


def test_a_buffer_blurs_the_edge():
    """
    A buffer that is smaller than the runs of equal items only blurs the edge.
    """
    mixed = names_of("mixing.py")["mixed"]
    for seed in range(20):
        stream = list(mixed([0] * 400 + [1] * 400, 100, seed))
        assert sum(stream) == 400
        assert not any(stream[:300])
        assert sum(stream[400:]) > 300


class Eight(IterableDataset):
    def __len__(self):
        return 4

    def __iter__(self):
        yield from range(8)


def test_when_a_wrong_length_is_noticed():
    """
    The warning comes only if `len(loader)` was called. And it compares batches with items,
    so with a larger `batch_size`, duplicates may go unnoticed.
    """
    for asks, size, warned in ((True, 1, True), (False, 1, False), (True, 2, False)):
        loader = DataLoader(Eight(), batch_size=size)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            if asks:
                len(loader)
            assert sum(len(batch) for batch in loader) == 8
        assert bool(caught) == warned


class Handle(Dataset):
    def __init__(self, file):
        self.file = file

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return len(self.file.read(10))


@pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(), reason="no fork"
)
def test_a_file_position_is_shared(tmp_path):
    """
    With `"fork"`, there is no error, which is worse: the copies share one position, and
    reading in one worker moves it for all.
    """
    file = tmp_path / "bytes"
    file.write_bytes(bytes(range(100)))
    with file.open("rb", buffering=0) as handle:
        options = {"num_workers": 1, "multiprocessing_context": "fork"}
        assert next(iter(DataLoader(Handle(handle), **options))).item() == 10
        assert handle.read(1) == bytes([10])


class Draws(IterableDataset):
    rng = None

    def __init__(self, once=True):
        self.once = once

    def __iter__(self):
        if self.rng is None or not self.once:
            self.rng = np.random.default_rng(get_worker_info().seed)
        yield self.rng.integers(2**40)


def test_a_generator_made_in_the_worker():
    """
    Make it in the worker, once, seeded with the `seed` of `get_worker_info()`.
    """
    drawn = []
    for _ in range(2):
        source = torch.Generator().manual_seed(0)
        loader = DataLoader(Draws(), num_workers=2, generator=source)
        drawn.append([batch.item() for batch in loader])
    assert drawn[0] == drawn[1]
    assert len(set(drawn[0])) == 2
    for once in (True, False):
        loader = DataLoader(Draws(once), num_workers=1, persistent_workers=True)
        first, second = (next(iter(loader)).item() for _ in range(2))
        assert (first != second) == once
