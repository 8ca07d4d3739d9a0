"""With LoRA, the reference is the model without its adapters."""

# needs: safetensors (the pairs are read from its format)

import torch
from answering import load_model, reference
from dpo import prefer
from gathered import chosen, rejected

# --8<-- [start:adapters]
from language_model import LanguageModel, LoRA, add_lora


def scale_adapters(model: LanguageModel, scale: float) -> None:
    """Set how much of what LoRA learned counts."""
    for module in model.modules():
        if isinstance(module, LoRA):
            module.scale = scale


torch.manual_seed(0)
adapted = add_lora(load_model(), rank=4)
prefer(adapted, chosen, rejected, beta=0.1, steps=10)
with torch.no_grad():
    print("adapters on: ", torch.equal(adapted(chosen), reference(chosen)))
    scale_adapters(adapted, 0.0)
    print("adapters off:", torch.equal(adapted(chosen), reference(chosen)))
    scale_adapters(adapted, 2.0)
# > adapters on:  False
# > adapters off: True
# --8<-- [end:adapters]
