"""LoRA: thin matrices, a start as the base model, and a merge that changes nothing."""

# needs: safetensors (the weights are read from its format)

from language_model import add_lora, merge_lora
from template import chat
from trained import load_model

# isort: split
# --8<-- [start:thin]
import torch
from language_model import LanguageModel
from torch import nn

torch.manual_seed(0)
down, up = torch.randn(8, 64), torch.randn(192, 8)
change = up @ down
print(tuple(change.shape), "has rank", torch.linalg.matrix_rank(change).item())
# > (192, 64) has rank 8
print(change.numel(), "numbers, made of", down.numel() + up.numel())
# > 12288 numbers, made of 2048
# --8<-- [end:thin]

# --8<-- [start:model]
base, model = load_model(), add_lora(load_model(), rank=8)
ids, _ = chat("Alice sat in the wood. Who was it?", "Alice.")
with torch.no_grad():
    assert model(ids[None]).equal(base(ids[None]))


def learning(model: LanguageModel) -> int:
    """Return how many weights of a model learn."""
    return sum(weight.numel() for weight in model.parameters() if weight.requires_grad)


print(learning(model), "instead of", learning(base))
# > 16384 instead of 136448
# --8<-- [end:model]

# --8<-- [start:merge]
with torch.no_grad():
    for name, weight in model.named_parameters():
        if name.endswith(".up"):
            nn.init.normal_(weight, std=0.1)  # as if it had learned
    with_lora = model(ids[None])
    without = merge_lora(model)(ids[None])
print((with_lora - base(ids[None])).abs().max() > 1)
# > tensor(True)
torch.testing.assert_close(without, with_lora, rtol=1e-4, atol=1e-4)
print(
    [name for name, _ in model.named_parameters()] == [*dict(base.named_parameters())]
)
# > True
# --8<-- [end:merge]
