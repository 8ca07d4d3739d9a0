"""Workers that stay take their seed once, so a resumed order is another."""

# --8<-- [start:mistake]
import torch
from torch.utils.data import DataLoader


def make_loader(stay: bool) -> DataLoader:
    """Return a loader whose worker stays for all epochs, or for one."""
    return DataLoader(
        range(6),
        batch_size=None,
        shuffle=True,
        generator=torch.Generator().manual_seed(0),
        num_workers=1,
        persistent_workers=stay,
    )


if __name__ == "__main__":
    for stay in (False, True):
        whole, resumed = make_loader(stay), make_loader(stay)
        list(whole)  # the first epoch
        resumed.generator.set_state(whole.generator.get_state())
        print(f"stays {stay!s:5}", list(whole), list(resumed))
    # > stays False [4, 2, 1, 3, 0, 5] [4, 2, 1, 3, 0, 5]
    # > stays True  [0, 5, 4, 1, 2, 3] [4, 2, 1, 3, 0, 5]
# --8<-- [end:mistake]
