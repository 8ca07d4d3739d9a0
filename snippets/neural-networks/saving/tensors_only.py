"""The format of safetensors: a header in JSON, then numbers."""

# needs: safetensors (the format is its own)

import torch
from reader import folder, model

# --8<-- [start:save]
from safetensors import safe_open
from safetensors.torch import load_file, save_file

plain = folder / "reader.safetensors"
save_file(model.state_dict(), plain)
state = load_file(plain)
print(torch.equal(state["0.weight"], model[0].weight))
# > True
# --8<-- [end:save]

if __name__ == "__main__":
    # --8<-- [start:header]
    import json

    data = plain.read_bytes()
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    for name, entry in header.items():
        print(f"{name:<8}", *entry.values())
    # > 0.bias   F32 [128] [0, 512]
    # > 0.weight F32 [128, 64] [512, 33280]
    # > 3.bias   F32 [10] [33280, 33320]
    # > 3.weight F32 [10, 128] [33320, 38440]
    # --8<-- [end:header]

    # --8<-- [start:one]
    with safe_open(plain, framework="pt") as file:
        print(file.get_slice("0.weight")[:2].shape)
    # > torch.Size([2, 64])
    # --8<-- [end:one]
