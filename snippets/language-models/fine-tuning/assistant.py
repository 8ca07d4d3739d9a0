"""Instruct the model with LoRA, merge, and keep it."""

# needs: safetensors (the weights are kept in its format)

from instructions import new
from language_model import merge_lora
from tuning import load_model, right, tuned

# isort: split
# --8<-- [start:train]
from safetensors.torch import save_file

model = tuned(seed=0, rank=8, rate=0.01, steps=200)
print(f"{right(load_model(), new):.0f} % before, {right(model, new):.0f} % after")
# > 0 % before, 100 % after
weights = {name: part.half() for name, part in merge_lora(model).state_dict().items()}
save_file(weights, "assistant.safetensors")
# saves> assistant.safetensors
# --8<-- [end:train]
