"""Workers that stay, and what they do not hear about."""

# --8<-- [start:dataset]
import os

from torch.utils.data import DataLoader, Dataset


class KnowsEpoch(Dataset):
    """Each item is the epoch that its dataset knows, and the process that made it."""

    epoch = 0

    def __len__(self) -> int:
        return 1

    def __getitem__(self, index: int) -> tuple[int, int]:
        return self.epoch, os.getpid()


if __name__ == "__main__":
    for stay in (False, True):
        data = KnowsEpoch()
        loader = DataLoader(data, num_workers=1, persistent_workers=stay)
        told, processes = [], set()
        for epoch in range(3):
            data.epoch = epoch
            for known, process in loader:
                told.append(known.item())
                processes.add(process.item())
        print(f"persistent_workers={stay}: {len(processes)} started, epochs {told}")
    # > persistent_workers=False: 3 started, epochs [0, 1, 2]
    # > persistent_workers=True: 1 started, epochs [0, 0, 0]
# --8<-- [end:dataset]
