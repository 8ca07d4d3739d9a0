"""The five trained readers, from their file."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are kept in its format)

from data import make_reader

# isort: split

# --8<-- [start:load]
from safetensors.torch import load_file

loaded = load_file("digits.safetensors")
readers = []
for seed in range(5):
    reader = make_reader().eval()
    names = reader.state_dict()
    reader.load_state_dict({name: loaded[f"{seed}.{name}"] for name in names})
    readers.append(reader)
# --8<-- [end:load]
