"""A dataset that does not say how many items it has."""

from torch.utils.data import DataLoader, Dataset


# --8<-- [start:mistake]
class Squares(Dataset):
    """The square of each index."""

    def __getitem__(self, index: int) -> int:
        return index**2


try:
    DataLoader(Squares(), shuffle=True)
except TypeError as error:
    print(error)
# > object of type 'Squares' has no len()
# --8<-- [end:mistake]
