"""Workers that stay, and what they do not hear about."""

# --8<-- [start:dataset]
from torch.utils.data import DataLoader, Dataset


class KnowsEpoch(Dataset):
    epoch = 0

    def __len__(self) -> int:
        return 1

    def __getitem__(self, index: int) -> int:
        return self.epoch


if __name__ == "__main__":
    for stay in (False, True):
        data, told = KnowsEpoch(), []
        loader = DataLoader(data, num_workers=1, persistent_workers=stay)
        for epoch in range(3):
            data.epoch = epoch
            told += [known.item() for known in loader]
        print(f"persistent_workers={stay}: {told}")
    # > persistent_workers=False: [0, 1, 2]
    # > persistent_workers=True: [0, 0, 0]
# --8<-- [end:dataset]
