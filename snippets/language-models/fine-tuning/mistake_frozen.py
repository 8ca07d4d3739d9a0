"""Common mistake: to freeze after the LoRA was added."""

# needs: safetensors (the weights are read from its format)

from language_model import add_lora
from template import chat
from trained import load_model

ids, _ = chat("Alice sat in the wood. Who was it?", "Alice.")
# --8<-- [start:mistake]
frozen = add_lora(load_model(), rank=8)
frozen.requires_grad_(False)  # the thin matrices, too
try:
    frozen(ids[None]).mean().backward()
except RuntimeError as error:
    print(error)
# > element 0 of tensors does not require grad and does not have a grad_fn

for name, weight in frozen.named_parameters():
    weight.requires_grad_(name.endswith((".up", ".down")))
frozen(ids[None]).mean().backward()
# --8<-- [end:mistake]
