"""Learn the pairs of the tokenizer, and keep them."""

# needs: safetensors (the pairs are kept in its format)

# --8<-- [start:learn]
import torch
from alice import load_text
from bpe import SPECIAL, learn
from safetensors.torch import save_file

training, validation = load_text()
merges = learn(training, 512 - 256 - len(SPECIAL))
save_file({"merges": torch.tensor(merges)}, "merges.safetensors")
# saves> merges.safetensors
# --8<-- [end:learn]
