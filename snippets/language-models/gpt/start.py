"""The loss before training, with small and with usual embeddings."""

# needs: safetensors (the tokenizer is kept in its format)

from math import log

from alice import load_tokens
from language_model import Config, LanguageModel, loss_on, nn, torch

training, validation = load_tokens()

# --8<-- [start:start]
torch.manual_seed(0)
untrained = LanguageModel(Config())
print(f"{loss_on(untrained, validation):.2f}, and ln 512 is {log(512):.2f}")
# > 6.24, and ln 512 is 6.24
# --8<-- [end:start]

# --8<-- [start:large]
nn.init.normal_(untrained.tokens.weight)  # as nn.Embedding does by itself
print(f"{loss_on(untrained, validation):.0f}")
# > 64
# --8<-- [end:large]
