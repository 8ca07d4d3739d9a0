"""A dataset of one's own: digits that move a little at each access."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

import torch
from digits_data import train
from digits_picture import plt, show_digits

# --8<-- [start:dataset]
from torch.nn.functional import pad as add_margin
from torch.utils.data import Dataset


class Shifted(Dataset):
    """Digits, each moved sideways by one pixel at most."""

    def __init__(self, digits: Dataset) -> None:
        self.digits = digits

    def __len__(self) -> int:
        return len(self.digits)

    def __getitem__(self, index: int) -> tuple[torch.Tensor, torch.Tensor]:
        image, label = self.digits[index]
        wider = add_margin(image, (1, 1))  # one column left and right
        left = torch.randint(0, 3, ()).item()
        return wider[:, :, left : left + 8], label


# --8<-- [end:dataset]


if __name__ == "__main__":
    # --8<-- [start:use]
    torch.manual_seed(0)
    shifted = Shifted(train)
    print(len(shifted))
    # > 1197
    items = [shifted[0] for _ in range(8)]
    show_digits([image for image, _ in items], [n.item() for _, n in items])
    plt.show()
    # figure> The same handwritten 6 eight times. In some of the images it stands a pixel further
    # figure> to the left or to the right.
    # --8<-- [end:use]
