"""Where images are decoded, and in which type they travel."""

# --8<-- [start:datasets]
import zlib

import torch
from torch.utils.data import DataLoader, Dataset


def decoded(file: bytes) -> torch.Tensor:
    pixels = bytearray(zlib.decompress(file))
    return torch.frombuffer(pixels, dtype=torch.uint8).view(3, 32, 32)


class OnDemand(Dataset):
    """Decodes an image when it is asked for."""

    def __init__(self, files: list[bytes]) -> None:
        self.files = files

    def __len__(self) -> int:
        return len(self.files)

    def __getitem__(self, index: int) -> torch.Tensor:
        return decoded(self.files[index])


class AtOnce(OnDemand):
    """Decodes all images when it is made."""

    def __init__(self, files: list[bytes]) -> None:
        self.files = [decoded(file) for file in files]

    def __getitem__(self, index: int) -> torch.Tensor:
        return self.files[index]


# --8<-- [end:datasets]

if __name__ == "__main__":
    # --8<-- [start:size]
    ramp = torch.arange(3 * 32 * 32) // 12
    files = [zlib.compress(bytes(((ramp + n) % 256).tolist())) for n in range(64)]
    at_once = sum(image.nbytes for image in AtOnce(files).files)
    on_demand = sum(len(file) for file in OnDemand(files).files)
    print("decoded at once, more than four times as much:", at_once > 4 * on_demand)
    # > decoded at once, more than four times as much: True
    # --8<-- [end:size]

    # --8<-- [start:types]
    batch = next(iter(DataLoader(OnDemand(files), batch_size=32)))
    on_device = batch.to("cpu", non_blocking=True).float() / 255  # or "cuda"
    print(batch.dtype, batch.nbytes)
    # > torch.uint8 98304
    print(on_device.dtype, on_device.nbytes)
    # > torch.float32 393216
    # --8<-- [end:types]
