"""Exercise: a dataset of files that are read one at a time."""

import tempfile
from pathlib import Path

import torch
from torch.utils.data import DataLoader, Dataset


# --8<-- [start:starter]
class ImageFolder(Dataset):
    """The images in a folder, in the order of their names."""

    def __init__(self, folder: Path) -> None:
        self.files = sorted(folder.glob("*.pt"))

    def __len__(self) -> int:
        return 0  # your code here

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        return torch.zeros(8, 8), 0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_folder(kind) -> str:
    """Say whether `kind` makes a dataset of a folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for label in (3, 1, 4):
            image = torch.full((8, 8), label / 16)
            torch.save(image, folder / f"{label}.pt")
        dataset = kind(folder)
        try:
            length, item = len(dataset), dataset[0]
        except Exception as error:
            return f"Not yet: {error!r:.70}"
        if length != 3:
            return f"Not yet: the length is {length}, not 3."
        if not isinstance(item, (tuple, list)) or len(item) != 2:
            return f"Not yet: a {type(item).__name__} is not a pair."
        found = [type(part).__name__ for part in item]
        if found != ["Tensor", "int"]:
            return f"Not yet: {' and '.join(found)}, not Tensor and int."
        inputs, targets = next(iter(DataLoader(dataset, batch_size=3)))
        if targets.tolist() != [1, 3, 4]:
            return f"Not yet: the labels are {targets}, not 1, 3, 4."
        if not torch.equal(inputs[:, 0, 0] * 16, targets.float()):
            return "Not yet: an image is not what lies in its file."
        torch.save(torch.ones(8, 8), folder / "1.pt")
        if dataset[0][0].sum() != 64:
            return "Not yet: the file is read before it is asked for."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_folder(ImageFolder))
    # > Not yet: the length is 0, not 3.
    # --8<-- [end:try]
