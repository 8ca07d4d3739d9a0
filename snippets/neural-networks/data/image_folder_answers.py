"""Answers to the exercise “A folder of images”, and what its check says to each."""

import torch
from image_folder import check_folder
from torch.utils.data import Dataset


class Own(Dataset):
    """The files by name, for the answers to use in their way."""

    def __init__(self, folder):
        self.files = sorted(folder.glob("*.pt"))

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        with self.files[index].open("rb") as file:
            return torch.load(file, weights_only=True), int(self.files[index].stem)


class NotADataset:
    def __init__(self, folder):
        self.folder = folder
        self.names = sorted(path.name for path in folder.iterdir())

    def __len__(self):
        return len(self.names)

    def __getitem__(self, index):
        name = self.names[index]
        return [torch.load(self.folder / name), int(name.replace(".pt", ""))]


class ReadOnce(Own):
    def __init__(self, folder):
        super().__init__(folder)
        self.read = {}

    def __getitem__(self, index):
        if index not in self.read:
            self.read[index] = super().__getitem__(index)
        return self.read[index]


class ReadAtTheStart(Own):
    def __init__(self, folder):
        super().__init__(folder)
        self.items = [Own.__getitem__(self, i) for i in range(len(self.files))]

    def __getitem__(self, index):
        return self.items[index]


class AsFound(Own):
    def __init__(self, folder):
        found = sorted(folder.glob("*.pt"), key=lambda path: int(path.stem))
        self.files = found[::-1]


class AlwaysThree(Own):
    def __len__(self):
        return 3


class Words(Own):
    def __getitem__(self, index):
        image, label = super().__getitem__(index)
        return image, str(label)


class LabelTensor(Own):
    def __getitem__(self, index):
        image, label = super().__getitem__(index)
        return image, torch.tensor(label)


class WholeName(Own):
    def __getitem__(self, index):
        return torch.load(self.files[index]), int(self.files[index].name)


class IndexAsLabel(Own):
    def __getitem__(self, index):
        return torch.load(self.files[index]), index


class FirstImage(Own):
    def __getitem__(self, index):
        return torch.load(self.files[0]), int(self.files[index].stem)


class ImageOnly(Own):
    def __getitem__(self, index):
        return torch.load(self.files[index])


class Flat(Own):
    def __getitem__(self, index):
        image, label = super().__getitem__(index)
        return image.flatten(), label


class FileAsImage(Own):
    def __getitem__(self, index):
        return self.files[index], int(self.files[index].stem)


class NoLength(Dataset):
    def __init__(self, folder):
        self.files = sorted(folder.glob("*.pt"))

    __getitem__ = Own.__getitem__


class NoReturn(Own):
    def __getitem__(self, index):
        super().__getitem__(index)


RIGHT = {
    "through an open file": Own,
    "without Dataset": NotADataset,
    "each file read once": ReadOnce,
}
WRONG = {
    "read at the start": ReadAtTheStart,
    "largest label first": AsFound,
    "always three": AlwaysThree,
    "a word as label": Words,
    "a tensor as label": LabelTensor,
    "the whole name": WholeName,
    "the index as label": IndexAsLabel,
    "the first image each time": FirstImage,
    "the image only": ImageOnly,
    "a flat image": Flat,
    "the path as image": FileAsImage,
    "no length": NoLength,
    "no return": NoReturn,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_folder(answer)}")
# > through an open file: Right!
# > without Dataset: Right!
# > each file read once: Right!
# > read at the start: Not yet: the file is read before it is asked for.
# > largest label first: Not yet: the labels are [4, 3, 1], not [1, 3, 4].
# > always three: Not yet: the length is 3, not 4.
# > a word as label: Not yet: Tensor and str, not Tensor and int.
# > a tensor as label: Not yet: Tensor and Tensor, not Tensor and int.
# > the whole name: Not yet: ValueError: invalid literal for int() with base 10: '1.pt'
# > the index as label: Not yet: the labels are [0, 1, 2], not [1, 3, 4].
# > the first image each time: Not yet: an image is not what lies in its file.
# > the image only: Not yet: a Tensor is not a pair.
# > a flat image: Not yet: an image is not what lies in its file.
# > the path as image: Not yet: PosixPath and int, not Tensor and int.
# > no length: Not yet: TypeError: object of type 'NoLength' has no len()
# > no return: Not yet: a NoneType is not a pair.
