"""Both trained models, from their files."""

# needs: safetensors (the weights are kept in its format)
# needs: sklearn (the digits come with it)

from flat import Flat
from reader_solution import Reader

# --8<-- [start:load]
from safetensors.torch import load_file

reader, flat = Reader().eval(), Flat().eval()
reader.load_state_dict(load_file("reader.safetensors"))
flat.load_state_dict(load_file("flat.safetensors"))
# --8<-- [end:load]
