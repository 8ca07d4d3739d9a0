"""Exercise: a dataset of files that are read one at a time."""

# --8<-- [start:starter]
import tempfile
from pathlib import Path

import torch
from torch.utils.data import DataLoader, Dataset


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
    try:
        for names, size in (("314", 8), (("7", "10", "2", "0"), 5)):
            with tempfile.TemporaryDirectory() as place:
                for name in names:  # the files as they are at first
                    torch.save(torch.zeros(1), Path(place) / f"{name}.pt")
                dataset = kind(Path(place))
                images = {int(name): torch.rand(size, size) for name in names}
                for label, image in images.items():
                    torch.save(image, Path(place) / f"{label}.pt")
                if len(dataset) != len(names):
                    return f"Not yet: the length is {len(dataset)}, not {len(names)}."
                item = dataset[0]
                if not isinstance(item, (tuple, list)) or len(item) != 2:
                    return f"Not yet: a {type(item).__name__} is not a pair."
                found = [type(part).__name__ for part in item]
                if found != ["Tensor", "int"]:
                    return f"Not yet: {' and '.join(found)}, not Tensor and int."
                if item[0].shape == (1,):
                    return "Not yet: the file is read before it is asked for."
                inputs, targets = next(iter(DataLoader(dataset, len(names))))
                labels = [int(name) for name in sorted(names)]
                if targets.tolist() != labels:
                    return f"Not yet: the labels are {targets.tolist()}, not {labels}."
                if not torch.equal(inputs, torch.stack([images[i] for i in labels])):
                    return "Not yet: an image is not what lies in its file."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_folder(ImageFolder))
    # > Not yet: the length is 0, not 3.
    # --8<-- [end:try]
