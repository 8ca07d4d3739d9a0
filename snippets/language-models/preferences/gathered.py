"""The pairs, as they were kept, and the model that they came from."""

# needs: safetensors (the pairs are read from its format)

# --8<-- [start:load]
from safetensors.torch import load_file

data = {name: ids.long() for name, ids in load_file("pairs.safetensors").items()}
chosen, rejected = data["chosen"], data["rejected"]
# --8<-- [end:load]
