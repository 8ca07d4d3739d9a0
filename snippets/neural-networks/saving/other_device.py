"""A file from another device: its label, and how to overrule it."""

import torch
from messages import short
from reader import folder, new_reader, path

if __name__ == "__main__":
    # --8<-- [start:relabel]
    import zipfile

    labels = b"\x03\0\0\0cpu", b"\x06\0\0\0cuda:9"  # each with its length
    with (
        zipfile.ZipFile(path) as old,
        zipfile.ZipFile(folder / "gpu.pt", "w") as new,
    ):
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(*labels))
    # --8<-- [end:relabel]

    # --8<-- [start:refuse]
    try:
        torch.load(folder / "gpu.pt")
    except RuntimeError as error:
        print(short(error))
    # > Attempting to deserialize object on a CUDA device but
    # > torch.cuda.is_available() is False. If you are running on a CPU-only
    # > machine, please use torch.load with map_location=torch.device('cpu') to
    # > map your storages to the CPU.
    # --8<-- [end:refuse]

    # --8<-- [start:map]
    device = torch.accelerator.current_accelerator(check_available=True)
    device = device or torch.device("cpu")
    reader = new_reader().to(device)
    state = torch.load(folder / "gpu.pt", map_location="cpu")
    reader.load_state_dict(state)
    print(state["3.bias"].device, reader[3].bias.device.type == device.type)
    # > cpu True
    # --8<-- [end:map]

    # --8<-- [start:meta]
    for name, tensor in torch.load(path, map_location="meta").items():
        print(name, tuple(tensor.shape), tensor.device)
    # > 0.weight (128, 64) meta
    # > 0.bias (128,) meta
    # > 3.weight (10, 128) meta
    # > 3.bias (10,) meta
    # --8<-- [end:meta]
