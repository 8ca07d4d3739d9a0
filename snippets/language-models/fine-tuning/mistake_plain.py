"""Common mistake: weights with LoRA, loaded into a plain model."""

# needs: safetensors (the weights are read from its format)

from language_model import add_lora, merge_lora
from trained import load_model

# --8<-- [start:mistake]
with_lora, plain = add_lora(load_model(), rank=8), load_model()
try:
    plain.load_state_dict(with_lora.state_dict())
except RuntimeError as error:
    lines = str(error).splitlines()
    print(lines[0])
    print(lines[1][:67])
# > Error(s) in loading state_dict for LanguageModel:
# > 	Missing key(s) in state_dict: "blocks.0.attention.project.weight",

plain.load_state_dict(merge_lora(with_lora).state_dict())
# --8<-- [end:mistake]
