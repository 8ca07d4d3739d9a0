"""Question: how often a batched fetch is called."""

from torch.utils.data import DataLoader

# --8<-- [start:question]
asked = []


class Rows:
    def __len__(self):
        return 6

    def __getitems__(self, indices):
        asked.append(indices)
        return indices


list(DataLoader(Rows(), batch_size=3))
print(asked)
# > [[0, 1, 2], [3, 4, 5]]
# --8<-- [end:question]
