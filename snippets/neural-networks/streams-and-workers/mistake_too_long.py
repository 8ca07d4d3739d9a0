"""A dataset that promises more items than it has."""

from torch.utils.data import DataLoader, Dataset


# --8<-- [start:mistake]
class Speeds(Dataset):
    """Three speeds, announced as four."""

    def __len__(self) -> int:
        return 4

    def __getitem__(self, index: int) -> int:
        return (30, 50, 40)[index]


if __name__ == "__main__":
    for workers in (0, 1):
        try:
            list(DataLoader(Speeds(), num_workers=workers))
        except IndexError as error:
            print(str(error).split("\n")[0])
    # > tuple index out of range
    # > Caught IndexError in DataLoader worker process 0.
# --8<-- [end:mistake]
