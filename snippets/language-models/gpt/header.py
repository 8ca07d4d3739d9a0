"""What the file of the weights says about itself."""

# --8<-- [start:header]
import json
from pathlib import Path

data = Path("gpt.safetensors").read_bytes()
length = int.from_bytes(data[:8], "little")
header = json.loads(data[8 : 8 + length])
for name, entry in header.items():
    if len(entry["shape"]) == 2 and not name.startswith("blocks.1"):
        print(f"{name:<33} {entry['dtype']} {entry['shape']}")
# > blocks.0.attention.output.weight  F16 [64, 64]
# > blocks.0.attention.project.weight F16 [192, 64]
# > blocks.0.network.0.weight         F16 [256, 64]
# > blocks.0.network.2.weight         F16 [64, 256]
# > positions.weight                  F16 [64, 64]
# > tokens.weight                     F16 [512, 64]
# --8<-- [end:header]
