"""Where images are decoded, and in which type they travel."""

# --8<-- [start:datasets]
import pickle
import zlib

import torch
from torch.utils.data import DataLoader, Dataset


def decoded(file: bytes) -> torch.Tensor:
    pixels = bytearray(zlib.decompress(file))
    return torch.frombuffer(pixels, dtype=torch.uint8).view(3, 32, 32)


class AtOnce(Dataset):
    """Decodes all images when it is made."""

    def __init__(self, files: list[bytes]) -> None:
        self.images = [decoded(file) for file in files]

    def __len__(self) -> int:
        return len(self.images)

    def __getitem__(self, index: int) -> torch.Tensor:
        return self.images[index]


class OnDemand(Dataset):
    """Decodes an image when it is asked for."""

    def __init__(self, files: list[bytes]) -> None:
        self.files = files

    def __len__(self) -> int:
        return len(self.files)

    def __getitem__(self, index: int) -> torch.Tensor:
        return decoded(self.files[index])


if __name__ == "__main__":
    ramp = torch.arange(3 * 32 * 32) // 12
    files = [
        zlib.compress(bytes((ramp + n).remainder(256).tolist())) for n in range(64)
    ]
    for kind in (AtOnce, OnDemand):
        print(f"{kind.__name__}: {len(pickle.dumps(kind(files))) // 1000} kB")
    # > AtOnce: 215 kB
    # > OnDemand: 27 kB
    # --8<-- [end:datasets]

    # --8<-- [start:types]
    batch = next(iter(DataLoader(OnDemand(files), batch_size=32)))
    on_device = batch.to("cpu", non_blocking=True).float() / 255  # or "cuda"
    print(batch.dtype, batch.nbytes)
    # > torch.uint8 98304
    print(on_device.dtype, on_device.nbytes)
    # > torch.float32 393216
    # --8<-- [end:types]
