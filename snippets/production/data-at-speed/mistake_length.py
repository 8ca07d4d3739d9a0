"""A stream whose length is promised, and whose workers all read everything."""

# --8<-- [start:mistake]
import warnings

from torch.utils.data import DataLoader, IterableDataset


class Four(IterableDataset):
    def __len__(self) -> int:
        return 4

    def __iter__(self):
        yield from range(4)

    def __repr__(self) -> str:
        return "Four()"


if __name__ == "__main__":
    loader = DataLoader(Four(), num_workers=2)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(len(loader), [batch.item() for batch in loader])
    # > 4 [0, 0, 1, 1, 2, 2, 3, 3]
    print(caught[0].message)
    # > Length of IterableDataset Four() was reported to be 4(when accessing len(dataloader)), but 5 samples have been fetched. For multiprocessing data-loading, this could be caused by not properly configuring the IterableDataset replica at each worker. Please see https://pytorch.org/docs/stable/data.html#torch.utils.data.IterableDataset for examples.
# --8<-- [end:mistake]
