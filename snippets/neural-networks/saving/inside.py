"""What lies in a file of torch.save, and how large it gets."""

import torch
from reader import folder, model, path

if __name__ == "__main__":
    # --8<-- [start:zip]
    import zipfile

    with zipfile.ZipFile(path) as file:
        for item in file.infolist():
            if "/data" in item.filename:
                print(f"{item.filename:<16} {item.file_size:>6} bytes")
    # > reader/data.pkl     491 bytes
    # > reader/data/0     32768 bytes
    # > reader/data/1       512 bytes
    # > reader/data/2      5120 bytes
    # > reader/data/3        40 bytes
    # --8<-- [end:zip]

    # --8<-- [start:dtypes]
    for dtype in (torch.float64, torch.float32, torch.bfloat16):
        numbers = {name: t.to(dtype) for name, t in model.state_dict().items()}
        torch.save(numbers, folder / "other.pt")
        size = (folder / "other.pt").stat().st_size
        print(dtype, f"{size / 1000:.0f} kB")
    # > torch.float64 79 kB
    # > torch.float32 41 kB
    # > torch.bfloat16 21 kB
    # --8<-- [end:dtypes]

    # --8<-- [start:slice]
    table = torch.rand(1000, 1000)
    for row in (table[0], table[0].clone()):
        torch.save(row, folder / "row.pt")
        size = (folder / "row.pt").stat().st_size
        print(tuple(row.shape), f"{size / 1000:.0f} kB")
    # > (1000,) 4001 kB
    # > (1000,) 6 kB
    # --8<-- [end:slice]
