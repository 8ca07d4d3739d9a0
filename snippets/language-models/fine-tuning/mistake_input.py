"""Common mistake: targets in the place of inputs."""

# needs: safetensors (the weights are read from its format)

from template import chat
from trained import load_model

base = load_model()
# --8<-- [start:mistake]
ids, targets = chat("Alice sat in the wood. Who was it?", "Alice.")
try:
    base(targets[None])
except IndexError as error:
    print(error)
# > index out of range in self

scores = base(ids[None])
# --8<-- [end:mistake]
